package org.allonge.note.law;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.allonge.note.BusinessCalendar;
import org.allonge.note.Calendars;
import org.allonge.note.Choice;

/** The day of an index that a rule goes by. */
enum Reference implements Choice {
  /** The 25th of the month before the earlier of contract and loan (Cal. Const. art. XV). */
  DAY_25_OF_MONTH_BEFORE("25th-of-month-before", ""),
  /** The earlier of contract and loan. */
  CONTRACT_DATE("contract-date", ""),
  /** The last day of the month before: what is published on its last business day. */
  END_OF_MONTH_BEFORE("end-of-month-before", ""),
  /** Three business days of the Federal Reserve before. */
  BUSINESS_DAYS_BEFORE("3-business-days-before", ""),
  /** What is published of the month before. */
  MONTH_BEFORE("month-before", "the month before"),
  /** What the state publishes for the month. */
  PUBLISHED_FOR_MONTH("published-for-month", "the month of"),
  /** The first auction of the month before. */
  FIRST_AUCTION("first-auction-of-month-before", "the first auction of the month before"),
  /** The day of the judgment. */
  JUDGMENT_DATE("judgment-date", "the day of a judgment on a contract of"),
  /** The first of January of the judgment's year. */
  JANUARY_1_OF_JUDGMENT(
      "january-1-of-judgment", "1 January of the year of a judgment on a contract of"),
  /** The second of January of the judgment's year. */
  JANUARY_2_OF_JUDGMENT(
      "january-2-of-judgment", "2 January of the year of a judgment on a contract of"),
  /** The first of July before the judgment. */
  JULY_1_OF_JUDGMENT("july-1-of-judgment", "1 July before a judgment on a contract of"),
  /** The first of January and of July, again and again. */
  EACH_HALF_YEAR(
      "january-1-or-july-1", "1 January or 1 July before the day asked of a contract of"),
  /** The rate of the calendar year. */
  YEAR("judicial-rate-of-year", "the calendar year of a contract of"),
  /** The first Monday of December before. */
  FIRST_MONDAY_OF_DECEMBER(
      "first-monday-of-december",
      "the first Monday of December before a judgment on a contract of"),
  /** The first edition of the year. */
  FIRST_EDITION("first-edition-of-year", "the first edition of the year of a judgment on");

  private static final int REFERENCE_DAY = 25;
  private static final int DAYS_BEFORE = 3;
  private static final String BUSINESS_CALENDAR = "us-fed";

  private final String id;
  private final String words;

  Reference(String id, String words) {
    this.id = id;
    this.words = words;
  }

  @Override
  public String id() {
    return id;
  }

  /**
   * The day, where the earlier of contract and loan is enough to know it.
   *
   * @param earlier the earlier of contract and loan
   */
  Optional<LocalDate> day(LocalDate earlier) {
    return switch (this) {
      case DAY_25_OF_MONTH_BEFORE ->
          Optional.of(earlier.minusMonths(1).withDayOfMonth(REFERENCE_DAY));
      case CONTRACT_DATE -> Optional.of(earlier);
      case END_OF_MONTH_BEFORE ->
          Optional.of(earlier.minusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
      case BUSINESS_DAYS_BEFORE -> Optional.of(businessDaysBefore(earlier));
      case MONTH_BEFORE,
          PUBLISHED_FOR_MONTH,
          FIRST_AUCTION,
          JUDGMENT_DATE,
          JANUARY_1_OF_JUDGMENT,
          JANUARY_2_OF_JUDGMENT,
          JULY_1_OF_JUDGMENT,
          EACH_HALF_YEAR,
          YEAR,
          FIRST_MONDAY_OF_DECEMBER,
          FIRST_EDITION ->
          Optional.empty();
    };
  }

  /** The day in words: an ISO date, or which day it is. */
  String words(LocalDate earlier) {
    return day(earlier).map(LocalDate::toString).orElseGet(() -> words + " " + earlier);
  }

  private static LocalDate businessDaysBefore(LocalDate earlier) {
    BusinessCalendar calendar = Calendars.of(BUSINESS_CALENDAR);
    LocalDate day = earlier;
    for (int left = DAYS_BEFORE; left > 0; ) {
      day = day.minusDays(1);
      left -= calendar.isBusinessDay(day) ? 1 : 0;
    }
    return day;
  }
}
