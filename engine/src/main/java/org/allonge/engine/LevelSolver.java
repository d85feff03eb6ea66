package org.allonge.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.DayFraction;
import org.allonge.note.Instalments;
import org.allonge.note.LevelOptions.Solving;
import org.allonge.note.Problem;
import org.allonge.note.Rate;
import org.allonge.note.Refused;

/**
 * Finds the level payment of a note from what is owed on a day (rulebook 4). Days are epoch days.
 */
final class LevelSolver {
  private final Resolved note;
  private final Instalments.Level level;
  private final Basis basis;

  LevelSolver(Resolved note, Instalments.Level level, Basis basis) {
    this.note = note;
    this.level = level;
    this.basis = basis;
  }

  /** The payment on each date that is left. */
  long payment(LevelFound from) {
    List<Long> dates = dates(from.after(), from.maturity());
    if (dates.isEmpty()) {
      return from.principal();
    }
    return level.options().solving() == Solving.EQUAL_PERIODS
        ? overEqualPeriods(from.principal(), from.rate(), from.after(), from.maturity())
        : LevelPayment.of(from.owed().max(BigDecimal.ZERO), growth(from.rate(), dates));
  }

  /**
   * What a payment is found from.
   *
   * @param accrued the interest that accrues on what is not due
   * @param besides further interest that falls due with it, in minor units
   * @param day the day to which it is counted; from there the stretch goes on (rulebook 1)
   * @param after the day after which there are payments (exclusive): the day, or the one before
   */
  LevelFound from(
      long principal,
      Accrual accrued,
      BigDecimal besides,
      Rate rate,
      long day,
      long after,
      long maturity) {
    Accrual then = accrued.copy();
    List<Long> dates = dates(after, maturity);
    if (!dates.isEmpty() && dates.getFirst() > day) {
      then.add(principal, basis.contract(rate), day, dates.getFirst());
    }
    return new LevelFound(principal, then.value().add(besides), rate, after, maturity);
  }

  /** Over the dates of the series that are left; a stub at the end counts for none. */
  private long overEqualPeriods(long principal, Rate rate, long after, long maturity) {
    long last = Math.min(last(maturity), lastStated());
    Cycle.Dates cycle = level.schedule().cycle().from(level.schedule().first());
    int periods = 0;
    for (long day = cycle.nextEpochDay(after); day <= last; day = cycle.nextEpochDay(day)) {
      periods++;
    }
    return periods == 0 ? principal : LevelPayment.of(principal, rate, months(level), periods);
  }

  /** What one becomes from each date to the next. */
  List<BigDecimal> growth(Rate rate, List<Long> dates) {
    List<BigDecimal> growth = new ArrayList<>();
    for (int i = 1; i < dates.size(); i++) {
      BigDecimal part = part(dates.get(i - 1), dates.get(i));
      growth.add(BigDecimal.ONE.add(rate.value().multiply(part)));
    }
    return growth;
  }

  private BigDecimal part(long from, long to) {
    DayFraction part =
        basis
            .dayCount()
            .fraction(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to), basis.context());
    return BigDecimal.valueOf(part.numerator())
        .divide(BigDecimal.valueOf(part.denominator()), LevelPayment.DIGITS);
  }

  /** The dates of payment after a day, the last one being that by which all is repaid. */
  List<Long> dates(long after, long maturity) {
    long last = last(maturity);
    Cycle.Dates cycle = level.schedule().cycle().from(level.schedule().first());
    List<Long> dates = new ArrayList<>();
    long day = cycle.nextEpochDay(after);
    long lastStated = lastStated();
    while (day < last && day <= lastStated) {
      dates.add(day);
      day = cycle.nextEpochDay(day);
    }
    boolean longStub =
        level.schedule().stub() == Instalments.Stub.LONG && lastStated == Agenda.NEVER;
    boolean first = !dates.isEmpty() && dates.getLast() == level.schedule().first().toEpochDay();
    if (longStub && day != last && !dates.isEmpty() && !first) {
      dates.removeLast();
    }
    if (last > after) {
      dates.add(last);
    }
    return dates.stream().map(note::dueDay).toList();
  }

  /** Payments that are reckoned to another day than the maturity do not end with the series. */
  private long lastStated() {
    LocalDate last = level.schedule().last();
    return last == null || level.options().amortisedBy() != null ? Agenda.NEVER : last.toEpochDay();
  }

  private long last(long maturity) {
    Cycle.Dates cycle = level.schedule().cycle().from(level.schedule().first());
    if (level.count() != null) {
      return cycle.epochDayAt(cycle.indexAtOrBefore(cycle.next(before(cycle))) + level.count() - 1);
    }
    if (level.options().amortisedBy() != null) {
      return level.options().amortisedBy().toEpochDay();
    }
    if (maturity == Agenda.NEVER) {
      throw noEnd();
    }
    return maturity;
  }

  private static LocalDate before(Cycle.Dates cycle) {
    return cycle.anchor().minusDays(1);
  }

  /**
   * Months from one payment to the next.
   *
   * @throws Refused where it is a number of days
   */
  static int months(Instalments.Level level) {
    int months = (int) level.schedule().cycle().every().toTotalMonths();
    if (months == 0) {
      throw new Refused(
          new Problem(
              "payment-not-solved",
              "instalments.cycle.every",
              "a number of months, or \"solving\": \"actual-days\"",
              level.schedule().cycle().every().toString(),
              "State the payment, or have it found by actual days."));
    }
    return months;
  }

  static Refused noEnd() {
    return new Refused(
        new Problem(
            "payment-not-solved",
            "instalments.amount",
            "an amount, a count of payments, a day by which all is repaid, or a dated maturity",
            "none of them",
            "State one of them."));
  }
}
