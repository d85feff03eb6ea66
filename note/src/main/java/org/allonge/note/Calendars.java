package org.allonge.note;

import java.util.List;

/**
 * The business calendars that have a name.
 *
 * <ul>
 *   <li>{@code none}: every day is a business day;
 *   <li>{@code weekends}: every day but Saturday and Sunday;
 *   <li>{@code us-ca}: California Civil Code 7 and 9 with Government Code 6700 and 6701, for acts
 *       under a contract: Saturday is a business day;
 *   <li>{@code us-ca-bank}: the same for acts by, at or through a bank, with the optional bank
 *       holidays of Civil Code 7.1, Saturdays among them;
 *   <li>{@code us-federal}: the legal public holidays of 5 U.S.C. 6103 as federal offices keep them
 *       (Saturday's holiday on Friday, Sunday's on Monday);
 *   <li>{@code us-fed}: the Federal Reserve Banks: the same holidays, Sunday's on Monday, and no
 *       Friday for Saturday's.
 * </ul>
 *
 * <p>Good Friday, in California a holiday from noon to three only, is a business day here. Days
 * that a President or Governor proclaims are not known in advance: see {@link
 * BusinessCalendar#gaps}. The rules are data: {@code holidays.csv} beside this class; docs/
 * law-tables.md describes it.
 */
public final class Calendars {
  private static final List<String> IDS =
      List.of("none", "weekends", "us-ca", "us-ca-bank", "us-federal", "us-fed");

  private Calendars() {}

  /** The names of all calendars. */
  public static List<String> ids() {
    return IDS;
  }

  /**
   * The calendar of a name.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public static BusinessCalendar of(String id) {
    return switch (id) {
      case "none" -> PlainCalendar.NONE;
      case "weekends" -> PlainCalendar.WEEKENDS;
      default -> RuleCalendar.of(id);
    };
  }

  /** The edition of the table of holidays that the rule calendars rest on. */
  public static String version() {
    return HolidayTable.bundled().version();
  }
}
