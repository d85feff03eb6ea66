package org.allonge.note;

import java.time.LocalDate;

/** What becomes of a date that is not a business day (rulebook 2). */
public enum RollConvention implements Choice {
  /** It stands. */
  NONE("none"),
  /** The next business day. */
  FOLLOWING("following"),
  /** The next business day, or the one before where the next lies in another month. */
  MODIFIED_FOLLOWING("modified-following"),
  /** The business day before. */
  PRECEDING("preceding"),
  /** The business day before, or the next where the one before lies in another month. */
  MODIFIED_PRECEDING("modified-preceding");

  private final String id;

  RollConvention(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Where a date goes under this convention; a business day always stands. */
  public LocalDate roll(LocalDate date, BusinessCalendar calendar) {
    return switch (this) {
      case NONE -> date;
      case FOLLOWING -> calendar.nextOnOrAfter(date);
      case PRECEDING -> calendar.previousOnOrBefore(date);
      case MODIFIED_FOLLOWING -> inMonthOf(date, calendar.nextOnOrAfter(date), PRECEDING, calendar);
      case MODIFIED_PRECEDING ->
          inMonthOf(date, calendar.previousOnOrBefore(date), FOLLOWING, calendar);
    };
  }

  private static LocalDate inMonthOf(
      LocalDate date, LocalDate moved, RollConvention otherwise, BusinessCalendar calendar) {
    return moved.getMonth() == date.getMonth() ? moved : otherwise.roll(date, calendar);
  }
}
