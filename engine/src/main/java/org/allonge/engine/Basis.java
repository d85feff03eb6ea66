package org.allonge.engine;

import org.allonge.note.DayCount;
import org.allonge.note.DayCountContext;
import org.allonge.note.Rounding;

/**
 * How the days and rates of one note become money.
 *
 * @param dayCount the day count of the note
 * @param context what the day count must know besides the days
 * @param rounding how posted interest is rounded
 * @param decimals decimals in which every rate of the note is a whole number
 * @param rateUnit ten to that power
 */
record Basis(
    DayCount dayCount, DayCountContext context, Rounding rounding, int decimals, long rateUnit) {

  /** Whether days are simply counted, over a year of one length. */
  boolean actualDays() {
    return dayCount == DayCount.ACT_365F || dayCount == DayCount.ACT_360;
  }

  /** Whether one long can count the interest, as long as the amounts fit. */
  boolean narrow() {
    return dayCount.fixed() && context.equals(DayCountContext.NONE);
  }

  int denominator() {
    return dayCount.denominator();
  }

  /** An empty accrual in the narrow or the wide form. */
  Accrual accrual(boolean wide) {
    return wide || !narrow() ? new WideAccrual(this) : new NarrowAccrual(this);
  }
}
