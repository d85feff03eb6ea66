package org.allonge.note;

/** Payments that a note leaves to be found: that it says enough to find them. */
final class SolvedCheck {
  private final Terms terms;
  private final Problems problems;

  SolvedCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  void check() {
    switch (terms.instalments()) {
      case Instalments.Level level -> level(level);
      case Instalments.FixedPrincipal fixed -> fixedPrincipal(fixed);
      case Instalments.Bullet stated -> {}
      case Instalments.InterestOnly stated -> {}
      case Instalments.Phased stated -> {}
      case Instalments.Custom stated -> {}
    }
  }

  private void level(Instalments.Level level) {
    boolean stated = level.amount() != null;
    if (stated && level.options().recast()) {
      recast(level);
    }
    if (stated || terms.maturity() instanceof Maturity.WhenRepaid) {
      return; // stated, or refused as such
    }
    boolean ends = level.count() != null || level.options().amortisedBy() != null || dated();
    if (!ends) {
      problems.add(
          "payment-not-solved",
          "instalments.amount",
          "an amount, or the number of payments or the day by which they repay the principal",
          "none of these, and no dated maturity",
          "State the payment (amount), their number (count) or amortised_by.");
    }
    draws("instalments.amount");
  }

  /** A payment that is found anew when the rate changes needs an end to which it is found. */
  private void recast(Instalments.Level level) {
    if (terms.funding() instanceof Funding.Draws) {
      problems.add(
          "draws-with-solved-payment",
          "instalments.recast",
          "no recast, since what will be drawn is not known",
          "true",
          "Leave recast out, or fund the whole principal at once.");
    }
    boolean equal = level.options().solving() == LevelOptions.Solving.EQUAL_PERIODS;
    if (equal && level.schedule().cycle().every().toTotalMonths() == 0) {
      problems.add(
          "payment-not-solved",
          "instalments.cycle.every",
          "a number of months, or \"solving\": \"actual-days\"",
          level.schedule().cycle().every(),
          "Have the payment found by actual days, or leave recast out.");
    }
    if (level.count() == null && level.options().amortisedBy() == null && !dated()) {
      problems.add(
          "recast-without-end",
          "instalments.recast",
          "the number of payments, the day by which they repay the principal, or a dated maturity",
          "none of these",
          "State count or amortised_by, or leave recast out.");
    }
  }

  /** The last possible day counts too: the payments would repay the principal by then. */
  private boolean dated() {
    return switch (terms.maturity()) {
      case Maturity.On on -> true;
      case Maturity.OnDemand demand -> demand.longStop() != null;
      case Maturity.WhenRepaid repaid -> false;
    };
  }

  private void fixedPrincipal(Instalments.FixedPrincipal fixed) {
    if (fixed.principal() != null || terms.maturity() instanceof Maturity.WhenRepaid) {
      return; // stated, or refused as such
    }
    if (!(terms.maturity() instanceof Maturity.On)) {
      problems.add(
          "payment-not-solved",
          "instalments.principal",
          "an amount, or a dated maturity to which equal parts run",
          "neither",
          "State one of them.");
    }
    draws("instalments.principal");
  }

  private void draws(String path) {
    if (terms.funding() instanceof Funding.Draws) {
      problems.add(
          "draws-with-solved-payment",
          path,
          "a stated amount, since what will be drawn is not known",
          "none",
          "State the payment, or fund the whole principal at once.");
    }
  }
}
