package org.allonge.note;

/**
 * The proleptic Gregorian calendar on plain numbers: year, month and day of an epoch day and back,
 * without an object. An epoch day counts days from 1970-01-01, as {@link
 * java.time.LocalDate#toEpochDay()} does.
 */
final class CivilDay {
  private static final int DAYS_OF_400_YEARS = 146_097;
  private static final int FROM_YEAR_ZERO_MARCH = 719_468;

  private CivilDay() {}

  /** Year, month (1..12) and day (1..31) of an epoch day in one number; see the accessors. */
  static long of(long epochDay) {
    long shifted = epochDay + FROM_YEAR_ZERO_MARCH;
    long era = Math.floorDiv(shifted, DAYS_OF_400_YEARS);
    int dayOfEra = (int) (shifted - era * DAYS_OF_400_YEARS);
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int monthFromMarch = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    long year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
    return (year << 9) | ((long) month << 5) | day;
  }

  static long year(long civil) {
    return civil >> 9;
  }

  static int month(long civil) {
    return (int) (civil >> 5) & 15;
  }

  static int day(long civil) {
    return (int) civil & 31;
  }

  static boolean isLastOfMonth(long civil) {
    return day(civil) == lengthOfMonth(year(civil), month(civil));
  }

  static boolean isLastOfFebruary(long civil) {
    return month(civil) == 2 && isLastOfMonth(civil);
  }

  static boolean isLeapYear(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int lengthOfMonth(long year, int month) {
    return switch (month) {
      case 2 -> isLeapYear(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** The epoch day of a date that exists. */
  static long epochDay(long year, int month, int day) {
    long y = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(y, 400);
    long yearOfEra = y - era * 400;
    int monthFromMarch = month > 2 ? month - 3 : month + 9;
    int dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_OF_400_YEARS + dayOfEra - FROM_YEAR_ZERO_MARCH;
  }

  /** How many leap years there are from year 1 through the given year, inclusive. */
  static long leapYearsThrough(long year) {
    return Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400);
  }
}
