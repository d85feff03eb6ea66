package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Rate;

/**
 * The nights since the last instalment: whether principal and rate were the same in all of them.
 */
final class PlainPeriod {
  private LocalDate start;
  private long paidBefore;
  private long base;
  private Rate rate;
  private boolean changed;

  void start(LocalDate day, long paidOfAccrued) {
    start = day;
    paidBefore = paidOfAccrued;
    rate = null;
    changed = false;
  }

  void night(long onBase, Rate atRate) {
    changed |= rate != null && !(base == onBase && rate.equals(atRate));
    base = onBase;
    rate = atRate;
  }

  LocalDate start() {
    return start;
  }

  long base() {
    return base;
  }

  Rate rate() {
    return rate;
  }

  boolean unchanged() {
    return rate != null && !changed;
  }

  /** Interest that payments had posted since it began. */
  long paidSince(long paidOfAccrued) {
    return paidOfAccrued - paidBefore;
  }
}
