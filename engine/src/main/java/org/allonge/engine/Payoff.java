package org.allonge.engine;

/** The sum that pays everything, in minor units. */
final class Payoff {
  private Payoff() {}

  /** What pays everything on a day; never below zero. */
  static long of(Walk walk, long day) {
    Debt debt = walk.debt();
    long owed = debt.booked() + debt.accrued() + walk.premium(day);
    return Math.max(0, owed - walk.splits().credit());
  }
}
