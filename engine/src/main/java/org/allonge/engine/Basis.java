package org.allonge.engine;

import org.allonge.note.DayCount;
import org.allonge.note.DayCountContext;
import org.allonge.note.Rate;
import org.allonge.note.Rounding;

/**
 * How the days and rates of one note become money. Made once for a note and the number of decimals
 * that its rates need, so that a walk works with whole numbers only.
 *
 * @param note the note
 * @param dayCount the day count of the note
 * @param context what the day count must know besides the days
 * @param rounding how posted interest is rounded
 * @param decimals decimals in which every rate of the note is a whole number
 * @param rateUnit ten to that power
 * @param narrow whether one long can count the interest, as long as the amounts fit
 * @param contract the contract rate at the start, in units
 * @param late the rate after maturity over that contract rate, in units
 */
record Basis(
    Resolved note,
    DayCount dayCount,
    DayCountContext context,
    Rounding rounding,
    int decimals,
    long rateUnit,
    boolean narrow,
    long contract,
    long late) {

  static Basis of(Resolved note, DayCountContext context, int decimals) {
    DayCount dayCount = note.terms().interest().dayCount();
    return new Basis(
        note,
        dayCount,
        context,
        note.terms().interest().rounding(),
        decimals,
        powerOfTen(decimals),
        dayCount.fixed() && context.equals(DayCountContext.NONE) && fits(dayCount, decimals),
        units(note.rate(), decimals),
        units(note.lateRate().over(note.rate()), decimals));
  }

  /** Whether one long can hold the smallest part of a unit that interest can have. */
  private static boolean fits(DayCount dayCount, int decimals) {
    return powerOfTen(decimals) <= Long.MAX_VALUE / dayCount.denominator();
  }

  /** Whether days are simply counted, over a year of one length. */
  boolean actualDays() {
    return dayCount == DayCount.ACT_365F || dayCount == DayCount.ACT_360;
  }

  int denominator() {
    return dayCount.denominator();
  }

  /** A contract rate in units. */
  long contract(Rate rate) {
    return first(rate) ? contract : units(rate, decimals);
  }

  /** The rate after maturity, over a contract rate, in units. */
  long late(Rate rate) {
    return first(rate) ? late : units(note.lateRate().over(rate), decimals);
  }

  /** Whether a rate is the contract rate at the start. */
  private boolean first(Rate rate) {
    return rate.equals(note.rate());
  }

  /** An empty accrual in the narrow or the wide form. */
  Accrual accrual(boolean wide) {
    return wide || !narrow ? new WideAccrual(this) : new NarrowAccrual(this);
  }

  private static long units(Rate rate, int decimals) {
    return rate.value().movePointRight(decimals).longValueExact();
  }

  private static long powerOfTen(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
