package org.allonge.note;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What some day counts must know besides the two days: each names in {@link DayCount} what it
 * needs.
 *
 * @param couponStart start of the coupon period that encloses the days counted; for {@code
 *     act/act-icma} a regular period, in a stub the notional one
 * @param couponEnd end of that period, after its start; given exactly when the start is
 * @param couponsPerYear coupon periods in a year, 1 or more; 0 where there is no coupon
 * @param maturity the maturity as it stands ({@code 30e/360-isda})
 * @param calendar the calendar whose business days are counted ({@code bus/252})
 * @param endOfMonth whether the note's dates follow the end of the month ({@code 30/360}, {@code
 *     act/act-icma})
 */
public record DayCountContext(
    @Nullable LocalDate couponStart,
    @Nullable LocalDate couponEnd,
    int couponsPerYear,
    @Nullable LocalDate maturity,
    @Nullable BusinessCalendar calendar,
    boolean endOfMonth) {
  /** Nothing is known; enough for the counts that need nothing. */
  public static final DayCountContext NONE = new DayCountContext(null, null, 0, null, null, false);

  /**
   * Checks that a coupon is given wholly or not at all.
   *
   * @throws IllegalArgumentException when it is not, or when it ends before it starts
   */
  public DayCountContext {
    boolean whole = couponStart != null && couponEnd != null && couponsPerYear > 0;
    boolean none = couponStart == null && couponEnd == null && couponsPerYear == 0;
    if (!whole && !none) {
      throw new IllegalArgumentException(
          "a coupon period is its start, its end and how many there are in a year; given: %s, %s, %s"
              .formatted(couponStart, couponEnd, couponsPerYear));
    }
    if (couponStart != null && !couponStart.isBefore(Objects.requireNonNull(couponEnd))) {
      throw new IllegalArgumentException(
          "the coupon period from %s ends on %s".formatted(couponStart, couponEnd));
    }
  }

  /** A coupon period and how many of its kind there are in a year. */
  public static DayCountContext coupon(LocalDate start, LocalDate end, int perYear) {
    return new DayCountContext(start, end, perYear, null, null, false);
  }

  /** The same with a maturity. */
  public DayCountContext withMaturity(LocalDate day) {
    return new DayCountContext(couponStart, couponEnd, couponsPerYear, day, calendar, endOfMonth);
  }

  /** The same with a calendar. */
  public DayCountContext withCalendar(BusinessCalendar days) {
    return new DayCountContext(couponStart, couponEnd, couponsPerYear, maturity, days, endOfMonth);
  }

  /** The same for dates that follow the end of the month, or do not. */
  public DayCountContext withEndOfMonth(boolean follows) {
    return new DayCountContext(couponStart, couponEnd, couponsPerYear, maturity, calendar, follows);
  }
}
