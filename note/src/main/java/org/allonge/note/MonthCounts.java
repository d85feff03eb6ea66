package org.allonge.note;

/**
 * The day counts that give every month the same number of days: elapsed days from one epoch day to
 * another, computed from year, month and day.
 *
 * <p>Sources: 2006 ISDA Definitions 4.16(f), (g), (h); FIX Repository EP200, field 1950, for the
 * end-of-month rule of the US bond basis.
 */
final class MonthCounts {
  private MonthCounts() {}

  /**
   * 30/360, US bond basis: a start on the 31st counts as the 30th; an end on the 31st too, but only
   * after such a start. Where the note's dates follow the end of the month, the last day of
   * February counts as the 30th at the start, and at the end after such a start.
   */
  static long us(long from, long to, boolean endOfMonth) {
    long start = CivilDay.of(from);
    long end = CivilDay.of(to);
    int startDay = CivilDay.day(start);
    int endDay = CivilDay.day(end);
    if (endOfMonth && CivilDay.isLastOfFebruary(start)) {
      startDay = 30;
      if (CivilDay.isLastOfFebruary(end)) {
        endDay = 30;
      }
    }
    startDay = Math.min(startDay, 30);
    if (endDay == 31 && startDay == 30) {
      endDay = 30;
    }
    return days(start, startDay, end, endDay, 30);
  }

  /** 30E/360, Eurobond basis: the 31st counts as the 30th at both ends. */
  static long european(long from, long to) {
    return capped(from, to, 30);
  }

  /** 28/336: no month has a 29th or later day; like 30E/360 with 28 for 30. */
  static long twentyEight(long from, long to) {
    return capped(from, to, 28);
  }

  /**
   * 30E/360 ISDA: the last day of any month counts as the 30th at both ends, but the last day of
   * February stands where it is the end and the maturity.
   *
   * @param maturity epoch day of the maturity, or a day that is never the end
   */
  static long isda(long from, long to, long maturity) {
    if (from == to) {
      return 0; // the maturity counted from itself would come out below zero
    }
    long start = CivilDay.of(from);
    long end = CivilDay.of(to);
    int startDay = CivilDay.isLastOfMonth(start) ? 30 : CivilDay.day(start);
    boolean stands = to == maturity && CivilDay.month(end) == 2;
    int endDay = CivilDay.isLastOfMonth(end) && !stands ? 30 : CivilDay.day(end);
    return days(start, startDay, end, endDay, 30);
  }

  private static long capped(long from, long to, int most) {
    long start = CivilDay.of(from);
    long end = CivilDay.of(to);
    int startDay = Math.min(CivilDay.day(start), most);
    return days(start, startDay, end, Math.min(CivilDay.day(end), most), most);
  }

  private static long days(long start, int startDay, long end, int endDay, int month) {
    long months =
        (CivilDay.year(end) - CivilDay.year(start)) * 12
            + CivilDay.month(end)
            - CivilDay.month(start);
    return months * month + endDay - startDay;
  }
}
