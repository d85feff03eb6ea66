package org.allonge.note;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The day counts whose year is as long as the year, or the coupon period, really is.
 *
 * <p>Sources: 2006 ISDA Definitions 4.16(b); ICMA Rule 251; ISDA, <i>EMU and Market Conventions:
 * Recent Developments</i> (1998), which sets the three readings of actual/actual side by side.
 */
final class ActualCounts {
  private static final int MONTHS_OF_YEAR = 12;

  private ActualCounts() {}

  /** Nights that begin in a leap year over 366, the others over 365. */
  static DayFraction isda(long from, long to) {
    long inLeapYears = nightsInLeapYearsBefore(to) - nightsInLeapYearsBefore(from);
    long inOthers = to - from - inLeapYears;
    if (inLeapYears == 0) {
      return new DayFraction(inOthers, 365);
    }
    DayFraction leap = new DayFraction(inLeapYears, 366);
    return inOthers == 0 ? leap : new DayFraction(inOthers, 365).plus(leap);
  }

  /** Nights in leap years from year 1 up to a day, exclusive. */
  private static long nightsInLeapYearsBefore(long epochDay) {
    long year = CivilDay.year(CivilDay.of(epochDay));
    long whole = CivilDay.leapYearsThrough(year - 1) * 366;
    return CivilDay.isLeapYear(year) ? whole + epochDay - CivilDay.epochDay(year, 1, 1) : whole;
  }

  /** Actual days less each 29 February after the start and up to the end. */
  static long withoutLeapDays(long from, long to) {
    return to - from - (leapDaysThrough(to) - leapDaysThrough(from));
  }

  private static long leapDaysThrough(long epochDay) {
    long civil = CivilDay.of(epochDay);
    int month = CivilDay.month(civil);
    boolean past = month > 2 || (month == 2 && CivilDay.day(civil) == 29);
    return CivilDay.leapYearsThrough(CivilDay.year(civil) - (past ? 0 : 1));
  }

  /**
   * Whole years counted back from the end, the rest over 366 where a 29 February lies in it and
   * over 365 otherwise. From a 29 February the years go back to a 29 February or, in other years,
   * to the 28th; the later clarification for an end on 28 February, which the French text lacks, is
   * not followed.
   */
  static DayFraction afb(long from, long to) {
    long end = CivilDay.of(to);
    long years = CivilDay.year(end) - CivilDay.year(CivilDay.of(from));
    if (yearsBack(end, years) < from) {
      years--;
    }
    long back = yearsBack(end, years);
    long leapDays = leapDaysThrough(back - 1) - leapDaysThrough(from - 1);
    long year = leapDays == 0 ? 365 : 366;
    return new DayFraction(years * year + back - from, year);
  }

  private static long yearsBack(long civil, long years) {
    long year = CivilDay.year(civil) - years;
    int month = CivilDay.month(civil);
    int day = Math.min(CivilDay.day(civil), CivilDay.lengthOfMonth(year, month));
    return CivilDay.epochDay(year, month, day);
  }

  /** Days over 366 where the year of their coupon is long, over 365 otherwise. */
  static DayFraction leap(LocalDate from, LocalDate to, DayCountContext context) {
    return byCoupons(
        DayCount.ACT_365L,
        from,
        to,
        context,
        (first, last, start, end) ->
            leapPart(first, last, start, ending(start, end, context), context));
  }

  /** The last coupon ends with the maturity, where that is known. */
  private static LocalDate ending(LocalDate start, LocalDate end, DayCountContext context) {
    LocalDate maturity = context.maturity();
    return maturity != null && maturity.isAfter(start) && maturity.isBefore(end) ? maturity : end;
  }

  private static DayFraction leapPart(
      LocalDate from, LocalDate to, LocalDate start, LocalDate end, DayCountContext context) {
    boolean annual = context.couponsPerYear() == 1;
    boolean leap =
        annual
            ? leapDaysThrough(end.toEpochDay()) > leapDaysThrough(start.toEpochDay())
            : end.isLeapYear();
    return new DayFraction(to.toEpochDay() - from.toEpochDay(), leap ? 366 : 365);
  }

  /** Days of each regular coupon period over that period times the periods of a year. */
  static DayFraction icma(LocalDate from, LocalDate to, DayCountContext context) {
    return byCoupons(
        DayCount.ACT_ACT_ICMA,
        from,
        to,
        context,
        (first, last, start, end) -> part(first, last, start, end, context.couponsPerYear()));
  }

  /** What some days of one coupon period count for. */
  private interface PartOfCoupon {
    DayFraction of(LocalDate from, LocalDate to, LocalDate start, LocalDate end);
  }

  private static DayFraction byCoupons(
      DayCount count, LocalDate from, LocalDate to, DayCountContext context, PartOfCoupon part) {
    LocalDate start = given(context.couponStart(), count);
    LocalDate end = given(context.couponEnd(), count);
    if (!from.isBefore(start) && !to.isAfter(end)) {
      return part.of(from, to, start, end);
    }
    return overGrid(from, to, regularGrid(count, start, end, context), part);
  }

  /** Outside the given period the regular periods go on in its rhythm, before it and after it. */
  private static DayFraction overGrid(
      LocalDate from, LocalDate to, Cycle.Dates grid, PartOfCoupon part) {
    DayFraction sum = DayFraction.ZERO;
    for (long k = grid.indexAtOrBefore(from); grid.at(k).isBefore(to); k++) {
      LocalDate start = grid.at(k);
      LocalDate end = grid.at(k + 1);
      LocalDate first = from.isAfter(start) ? from : start;
      LocalDate last = to.isBefore(end) ? to : end;
      sum = sum.plus(part.of(first, last, start, end));
    }
    return sum;
  }

  private static Cycle.Dates regularGrid(
      DayCount count, LocalDate start, LocalDate end, DayCountContext context) {
    int perYear = context.couponsPerYear();
    int day = Math.max(start.getDayOfMonth(), end.getDayOfMonth());
    if (MONTHS_OF_YEAR % perYear == 0) {
      Period every = Period.ofMonths(MONTHS_OF_YEAR / perYear);
      Cycle.Dates grid =
          new Cycle(every, context.endOfMonth() ? Cycle.LAST : day, false).from(start);
      if (grid.at(0).equals(start) && grid.at(1).equals(end)) {
        return grid;
      }
    }
    throw new IllegalArgumentException(
        "%s outside the coupon period %s to %s needs it to be regular, %s in a year"
            .formatted(count.id(), start, end, perYear));
  }

  private static DayFraction part(
      LocalDate from, LocalDate to, LocalDate start, LocalDate end, int perYear) {
    long days = to.toEpochDay() - from.toEpochDay();
    return new DayFraction(days, perYear * (end.toEpochDay() - start.toEpochDay()));
  }

  private static LocalDate given(@Nullable LocalDate day, DayCount count) {
    if (day == null) {
      throw new IllegalArgumentException(count.id() + " needs the coupon period in its context");
    }
    return day;
  }
}
