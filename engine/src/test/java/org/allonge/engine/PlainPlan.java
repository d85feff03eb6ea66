package org.allonge.engine;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Instalments;
import org.allonge.note.Instalments.PhaseKind;
import org.allonge.note.Instalments.Stub;
import org.allonge.note.LevelOptions.Shortfall;
import org.allonge.note.LevelOptions.Solving;
import org.allonge.note.Rate;

/** Rulebook 4: how much principal falls due on the dates of a note. */
final class PlainPlan {
  private static final int MONTHS_OF_YEAR = 12;

  private final PlainRules rules;
  private final Instalments instalments;
  private final List<Long> amounts = new ArrayList<>();

  /** The part of every amount that principal paid early has left. */
  private Ratio left = Ratio.ONE;

  PlainPlan(PlainRules rules, Rate rate) {
    this.rules = rules;
    this.instalments = rules.terms.instalments();
    long principal = rules.terms.principal().minor();
    switch (instalments) {
      case Instalments.Bullet b -> {}
      case Instalments.InterestOnly i -> {}
      case Instalments.Level l -> amounts.add(first(l, principal, rate));
      case Instalments.FixedPrincipal f -> amounts.add(first(f, principal));
      case Instalments.Phased p -> p.phases().forEach(phase -> amounts.add(phase.amount().minor()));
      case Instalments.Custom c -> c.rows().forEach(row -> amounts.add(row.principal().minor()));
    }
  }

  private long first(Instalments.Level level, long principal, Rate rate) {
    if (level.amount() != null) {
      return level.amount().minor();
    }
    boolean now = level.options().solving() == Solving.EQUAL_PERIODS;
    LocalDate before = level.schedule().first().minusDays(1);
    return now ? equalPeriods(level, principal, rate, before, rules.maturity()) : 0;
  }

  private long first(Instalments.FixedPrincipal fixed, long principal) {
    if (fixed.principal() != null) {
      return fixed.principal().minor();
    }
    LocalDate end = rules.maturity();
    LocalDate before = fixed.schedule().first().minusDays(1);
    int regular = dates(fixed.schedule(), before, end);
    boolean ends = dates(fixed.schedule(), end.minusDays(1), end) == 1;
    boolean swallows = fixed.schedule().stub() == Stub.LONG && regular > 1;
    int parts = ends || swallows ? regular : regular + 1;
    return PlainRules.halfUp(Ratio.of(principal, parts));
  }

  // -- what falls due ------------------------------------------------------------------------

  /**
   * The same of several dates that fell on one day: the second level payment finds less interest.
   */
  long principal(List<Integer> parts, long interest, long notDue) {
    long sum = 0;
    long open = interest;
    for (int part : parts) {
      sum += principal(part, open, notDue - sum);
      open = level(part) ? Math.max(0, open - amount(part)) : open;
    }
    return sum;
  }

  /** Whether an amount is one of interest and principal together. */
  boolean level(int part) {
    return instalments instanceof Instalments.Level
        || (instalments instanceof Instalments.Phased p
            && p.phases().get(part).kind() == PhaseKind.LEVEL);
  }

  private long amount(int part) {
    return PlainRules.halfUp(Ratio.of(amounts.get(part)).times(left));
  }

  /**
   * The principal that falls due on a date; below zero what is added to it.
   *
   * @param interest interest accrued to the day and not posted before
   * @param notDue principal that is not due yet
   */
  private long principal(int part, long interest, long notDue) {
    long amount = amount(part);
    return switch (instalments) {
      case Instalments.Bullet b -> 0;
      case Instalments.InterestOnly i -> 0;
      case Instalments.Level l -> {
        boolean adds = l.options().shortfall() == Shortfall.ADDED_TO_PRINCIPAL;
        yield Math.min(adds ? amount - interest : Math.max(0, amount - interest), notDue);
      }
      case Instalments.FixedPrincipal f -> Math.min(amount, notDue);
      case Instalments.Custom c -> Math.min(amount, notDue);
      case Instalments.Phased p ->
          switch (p.phases().get(part).kind()) {
            case PRINCIPAL -> Math.min(amount, notDue);
            case LEVEL -> Math.min(Math.max(0, amount - interest), notDue);
            case ADVANCE -> -amount;
          };
    };
  }

  /** Principal paid early cuts every later amount in proportion; all of it paid cuts none. */
  void cut(long notDueBefore, long notDueAfter) {
    if (notDueAfter > 0) {
      left = left.times(Ratio.of(notDueAfter, notDueBefore));
    }
  }

  // -- level payments that are found ---------------------------------------------------------

  /** Whether the level payment is found on a day, at its end. */
  boolean foundOn(LocalDate day) {
    if (!(instalments instanceof Instalments.Level level)
        || level.amount() != null
        || level.options().solving() != Solving.ACTUAL_DAYS) {
      return false;
    }
    LocalDate first = level.schedule().first();
    LocalDate start = rules.accruesFrom();
    return day.equals(rules.dueDay(first.isAfter(start) ? first.minusDays(1) : start));
  }

  boolean recast() {
    return instalments instanceof Instalments.Level level && level.options().recast();
  }

  /** What is owed on a day if nothing is paid until then. */
  interface Owed {
    Ratio on(LocalDate day);
  }

  /** Finds the level payment anew at the end of a day. */
  void find(LocalDate day, long notDue, Rate rate, LocalDate maturity, Owed owed) {
    Instalments.Level level = (Instalments.Level) instalments;
    left = Ratio.ONE;
    amounts.set(
        0,
        level.options().solving() == Solving.EQUAL_PERIODS
            ? equalPeriods(level, notDue, rate, day, maturity)
            : actualDays(level, notDue, rate, day, maturity, owed));
  }

  /** principal × i / (1 − (1 + i)^−n), half up. */
  private long equalPeriods(
      Instalments.Level level, long principal, Rate rate, LocalDate after, LocalDate maturity) {
    int n = dates(level.schedule(), after, last(level, maturity));
    if (n == 0) {
      return principal;
    }
    long months = level.schedule().cycle().every().toTotalMonths();
    Ratio i = Ratio.of(rate.value()).times(Ratio.of(months, MONTHS_OF_YEAR));
    if (i.equals(Ratio.ZERO)) {
      return PlainRules.halfUp(Ratio.of(principal, n));
    }
    Ratio grown = power(Ratio.ONE.plus(i), n);
    Ratio payment = Ratio.of(principal).times(i).times(grown).over(grown.minus(Ratio.ONE));
    return PlainRules.halfUp(payment);
  }

  private static Ratio power(Ratio base, int exponent) {
    return new Ratio(base.over().pow(exponent), base.under().pow(exponent));
  }

  /** The day by which the payments would repay all. */
  private static LocalDate last(Instalments.Level level, LocalDate maturity) {
    if (level.count() != null) {
      return level.schedule().cycle().from(level.schedule().first()).at(level.count() - 1);
    }
    LocalDate by = level.options().amortisedBy();
    return by == null ? maturity : by;
  }

  /** How many dates of a series there are after one day and up to another. */
  private static int dates(Instalments.Schedule schedule, LocalDate after, LocalDate through) {
    Cycle.Dates dates = schedule.cycle().from(schedule.first());
    int count = 0;
    for (int k = 0; !dates.at(k).isAfter(through); k++) {
      count += dates.at(k).isAfter(after) ? 1 : 0;
    }
    return count;
  }

  /** V × Πq ÷ (1 + Σ Πq), half up. */
  private long actualDays(
      Instalments.Level level,
      long notDue,
      Rate rate,
      LocalDate after,
      LocalDate maturity,
      Owed owed) {
    List<LocalDate> days = days(level, after, last(level, maturity));
    if (days.isEmpty()) {
      return notDue;
    }
    BigInteger product = BigInteger.ONE; // both above the same denominator
    BigInteger sum = BigInteger.ONE;
    for (int k = days.size() - 1; k > 0; k--) {
      Ratio part = rules.part(days.get(k - 1), days.get(k));
      Ratio grows = Ratio.ONE.plus(Ratio.of(rate.value()).times(part));
      product = product.multiply(grows.over());
      sum = sum.multiply(grows.under()).add(product);
    }
    Ratio first = owed.on(days.getFirst()).atLeast(Ratio.ZERO);
    return PlainRules.halfUp(first.times(new Ratio(product, sum)));
  }

  private List<LocalDate> days(Instalments.Level level, LocalDate after, LocalDate last) {
    Cycle.Dates dates = level.schedule().cycle().from(level.schedule().first());
    List<LocalDate> written = new ArrayList<>();
    int k = 0;
    for (; dates.at(k).isBefore(last); k++) {
      if (dates.at(k).isAfter(after)) {
        written.add(dates.at(k));
      }
    }
    boolean whole = dates.at(k).equals(last);
    boolean swallows = level.schedule().stub() == Stub.LONG && !whole && k > 1;
    if (swallows && !written.isEmpty()) {
      written.removeLast();
    }
    if (last.isAfter(after)) {
      written.add(last);
    }
    return written.stream().map(rules::dueDay).toList();
  }
}
