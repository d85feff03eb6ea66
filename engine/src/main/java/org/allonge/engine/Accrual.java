package org.allonge.engine;

import java.math.BigDecimal;

/**
 * Interest that has accrued and is not posted yet, exact: no rounding happens before posting.
 *
 * <p>Two forms give the same figures: {@link NarrowAccrual} counts in one long and throws {@link
 * ArithmeticException} where that does not hold; {@link WideAccrual} holds anything.
 */
sealed interface Accrual permits NarrowAccrual, WideAccrual {

  /**
   * Adds the interest on a base over a stretch of days, from exclusive to inclusive. A stretch that
   * goes on with the same base and rate is one stretch, also where the day count of two halves is
   * not that of the whole.
   */
  void add(long base, long rate, long fromDay, long toDay);

  /** Adds everything that another accrual of the same note holds. */
  void include(Accrual other);

  /** Takes away whole minor units that were posted. */
  void take(long minor);

  /** Empties it. */
  void clear();

  /** Whether nothing has accrued. */
  boolean isZero();

  /** Whether the holder owes it. */
  boolean isNegative();

  /** The whole minor units in it, rounded down. */
  long floor();

  /** All of it in minor units, to so many digits that no rounding to a unit can notice. */
  BigDecimal value();

  /** All of it, rounded to minor units. */
  long rounded();

  /** This and another accrual of the same note together, rounded to minor units once. */
  long roundedWith(Accrual other);

  /** An empty accrual of the same note. */
  Accrual fresh();

  /** Another accrual that holds the same. */
  Accrual copy();

  /** Comes to hold what another accrual of the same note holds. */
  void become(Accrual other);
}
