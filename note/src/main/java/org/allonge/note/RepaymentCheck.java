package org.allonge.note;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A note that falls due when its instalments have repaid it: that they can, and in what time. */
final class RepaymentCheck {
  /** Enough months for a February of every length. */
  private static final int PERIODS_TRIED = 48;

  private static final String NO_AMOUNT = "payments without a stated amount";

  private final Terms terms;
  private final Problems problems;

  RepaymentCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  void check() {
    if (terms.maturity() instanceof Maturity.WhenRepaid && endsByDate()) {
      nothingRepays("a last date of the series, after which nothing repays");
    } else if (terms.maturity() instanceof Maturity.WhenRepaid) {
      switch (terms.instalments()) {
        case Instalments.Level level -> level(level);
        case Instalments.FixedPrincipal fixed -> fixedPrincipal(fixed);
        case Instalments.Phased phased -> phased(phased.phases());
        case Instalments.Bullet none -> nothingRepays("only at maturity");
        case Instalments.InterestOnly none -> nothingRepays("interest only");
        case Instalments.Custom none -> nothingRepays("a table of single payments");
      }
    }
  }

  private boolean endsByDate() {
    return switch (terms.instalments()) {
      case Instalments.Level level -> level.schedule().last() != null;
      case Instalments.FixedPrincipal fixed -> fixed.schedule().last() != null;
      case Instalments.Phased phased ->
          !phased.phases().isEmpty() && phased.phases().getLast().schedule().last() != null;
      case Instalments.Bullet none -> false;
      case Instalments.InterestOnly none -> false;
      case Instalments.Custom none -> false;
    };
  }

  private BigInteger principal() {
    return BigInteger.valueOf(terms.principal().minor()).max(BigInteger.ONE);
  }

  private void fixedPrincipal(Instalments.FixedPrincipal fixed) {
    if (fixed.principal() == null) {
      nothingRepays(NO_AMOUNT);
    } else {
      inTime("instalments", fixed.schedule(), fixed.principal(), principal());
    }
  }

  private void level(Instalments.Level level) {
    Money amount = level.amount();
    if (amount == null) {
      nothingRepays(NO_AMOUNT);
      return;
    }
    inTime("instalments", level.schedule(), amount, principal());
    repays(level, amount);
  }

  private void phased(List<Instalments.Phase> phases) {
    if (phases.isEmpty()) {
      return; // refused as such
    }
    Instalments.Phase last = phases.getLast();
    if (last.kind() == Instalments.PhaseKind.ADVANCE) {
      nothingRepays("advances to the last");
    } else {
      String path = "instalments.phases[" + (phases.size() - 1) + "]";
      inTime(path, last.schedule(), last.amount(), leftToTheLast(phases));
    }
  }

  /** The least principal that all phases but the last can leave. */
  private BigInteger leftToTheLast(List<Instalments.Phase> phases) {
    BigInteger left = principal();
    for (int i = 0; i < phases.size() - 1; i++) {
      Instalments.Phase phase = phases.get(i);
      Cycle.Dates dates = phase.schedule().cycle().from(phase.schedule().first());
      LocalDate until = phases.get(i + 1).schedule().first().minusDays(1);
      long times = Math.max(0, dates.indexAtOrBefore(until) + 1);
      BigInteger moved =
          BigInteger.valueOf(phase.amount().minor()).multiply(BigInteger.valueOf(times));
      left = phase.kind() == Instalments.PhaseKind.ADVANCE ? left.add(moved) : left.subtract(moved);
    }
    return left.max(BigInteger.ONE);
  }

  private void nothingRepays(String found) {
    problems.add(
        "when-repaid-without-repayment",
        "maturity.when_repaid",
        "instalments of a stated amount that repay principal",
        found,
        "State the instalments (level, fixed-principal or phased), or a date of maturity.");
  }

  /** Without any interest they would take so many payments; with interest no fewer. */
  private void inTime(
      String path, Instalments.Schedule schedule, Money amount, BigInteger principal) {
    if (amount.minor() <= 0) {
      return; // refused as such
    }
    BigInteger payments = ceiling(principal, BigInteger.valueOf(amount.minor()));
    Cycle.Dates dates = schedule.cycle().from(schedule.first());
    if (payments.compareTo(BigInteger.valueOf(Cycle.MAX_DATES)) > 0
        || dates.at(payments.intValueExact() - 1).isAfter(Life.latest(terms))) {
      problems.add(
          "schedule-too-long",
          path,
          "payments that repay the principal in at most %s dates and %s years"
              .formatted(Cycle.MAX_DATES, Life.LONGEST_YEARS),
          payments + " payments, " + schedule.cycle().every() + " apart",
          "Raise the payments, or state a date of maturity.");
    }
  }

  private static BigInteger ceiling(BigInteger whole, BigInteger part) {
    return whole.add(part).subtract(BigInteger.ONE).divide(part);
  }

  /** A payment that is never more than the interest of its period repays nothing for ever. */
  private void repays(Instalments.Level level, Money amount) {
    if (!(terms.interest().rate() instanceof RateTerm.Fixed)
        || !(terms.interest().base() instanceof InterestBase.Outstanding)) {
      return;
    }
    boolean never =
        LongStream.range(0, PERIODS_TRIED)
            .mapToObj(k -> interest(level.schedule(), k))
            .allMatch(i -> i.isPresent() && amount.major().compareTo(i.get()) <= 0);
    if (never) {
      problems.add(
          "never-repaid",
          "instalments.amount",
          "more than the interest of a period, which begins at "
              + interest(level.schedule(), 0).orElseThrow().toPlainString(),
          amount,
          "Raise the payment, or state a date of maturity.");
    }
  }

  private Optional<BigDecimal> interest(Instalments.Schedule schedule, long k) {
    Cycle.Dates dates = schedule.cycle().from(schedule.first());
    LocalDate from = dates.at(k);
    return new PlannedInterest(terms).of(from, dates.at(k + 1), schedule.cycle().endOfMonth());
  }
}
