package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.DayCount;
import org.allonge.note.DayCountContext;
import org.allonge.note.DayFraction;
import org.allonge.note.Rate;

/**
 * Interest that has accrued and was not posted: a list of stretches with one base and one rate
 * each, less what was posted of it.
 */
final class PlainInterest {
  private static final class Stretch {
    final long base;
    final Rate rate;
    final LocalDate from;
    LocalDate to;

    Stretch(long base, Rate rate, LocalDate from) {
      this.base = base;
      this.rate = rate;
      this.from = from;
      this.to = from;
    }
  }

  private final DayCount dayCount;
  private final DayCountContext context;
  private List<Stretch> stretches = new ArrayList<>();
  private Ratio taken = Ratio.ZERO;

  PlainInterest(DayCount dayCount, DayCountContext context) {
    this.dayCount = dayCount;
    this.context = context;
  }

  /** The night to a day is charged: it belongs to the last stretch if nothing changed since. */
  void night(long base, Rate rate, LocalDate day) {
    if (base == 0) {
      return;
    }
    LocalDate from = day.minusDays(1);
    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last == null || last.base != base || !last.rate.equals(rate) || !last.to.equals(from)) {
      last = new Stretch(base, rate, from);
      stretches.add(last);
    }
    last.to = day;
  }

  Ratio amount() {
    Ratio sum = Ratio.of(0).minus(taken);
    for (Stretch s : stretches) {
      DayFraction part = dayCount.fraction(s.from, s.to, context);
      sum =
          sum.plus(
              Ratio.of(s.base)
                  .times(Ratio.of(s.rate.value()))
                  .times(Ratio.of(part.numerator(), part.denominator())));
    }
    return sum;
  }

  /** A part of it was posted. */
  void take(long posted) {
    taken = taken.plus(Ratio.of(posted));
  }

  /** It was posted, or is gone. */
  void clear() {
    stretches.clear();
    taken = Ratio.ZERO;
  }

  /** What it would be if the nights after today up to a day were charged too. */
  Ratio amountBy(LocalDate today, LocalDate day, long base, Rate rate) {
    PlainInterest then = new PlainInterest(dayCount, context);
    then.taken = taken;
    for (Stretch s : stretches) {
      Stretch copy = new Stretch(s.base, s.rate, s.from);
      copy.to = s.to;
      then.stretches.add(copy);
    }
    for (LocalDate d = today.plusDays(1); !d.isAfter(day); d = d.plusDays(1)) {
      then.night(base, rate, d);
    }
    return then.amount();
  }
}
