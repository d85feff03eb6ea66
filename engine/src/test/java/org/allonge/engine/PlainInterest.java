package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Rate;

/**
 * Interest that accrues night by night on one base: a stretch of nights with one base and one rate
 * counts as a whole, as the day counts want it (rulebook 1: splitting it changes nothing).
 */
final class PlainInterest {
  private final PlainRules rules;
  private Ratio before = Ratio.ZERO;
  private long base;
  private Rate rate = Rate.ZERO;
  private LocalDate from;
  private LocalDate to;

  PlainInterest(PlainRules rules) {
    this.rules = rules;
  }

  /** The night to a day is charged: it belongs to the stretch if nothing changed since. */
  void night(long onBase, Rate atRate, LocalDate day) {
    if (onBase == 0) {
      close();
      return;
    }
    if (from == null || base != onBase || !rate.equals(atRate) || !to.equals(day.minusDays(1))) {
      close();
      base = onBase;
      rate = atRate;
      from = day.minusDays(1);
    }
    to = day;
  }

  /** The stretch ends. */
  void close() {
    before = amount();
    from = null;
  }

  Ratio amount() {
    return from == null ? before : before.plus(stretch(base, rate, from, to));
  }

  /** What it would be if the nights after a day up to another were charged, too. */
  Ratio amountIf(long onBase, Rate atRate, LocalDate today, LocalDate day) {
    boolean goesOn = from != null && base == onBase && rate.equals(atRate) && to.equals(today);
    return goesOn
        ? before.plus(stretch(onBase, atRate, from, day))
        : amount().plus(stretch(onBase, atRate, today, day));
  }

  private Ratio stretch(long onBase, Rate atRate, LocalDate start, LocalDate end) {
    return Ratio.of(onBase).times(Ratio.of(atRate.value())).times(rules.part(start, end));
  }

  /** A part of it was posted. */
  void take(long posted) {
    add(Ratio.of(-posted));
  }

  void add(Ratio more) {
    before = before.plus(more);
  }

  /** It was posted, or is gone. */
  void clear() {
    before = Ratio.ZERO;
    from = null;
  }
}
