package org.allonge.note;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.allonge.note.LevelOptions.Shortfall;

/** Level payments that come to an end, and that cover interest where the note says so. */
final class LevelCheck {
  private final Terms terms;
  private final Problems problems;

  LevelCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  void check() {
    if (terms.instalments() instanceof Instalments.Level level) {
      amortisedBy(level);
      count(level);
      covers(level);
    }
  }

  private void amortisedBy(Instalments.Level level) {
    LocalDate by = level.options().amortisedBy();
    if (by != null && by.isBefore(level.schedule().first())) {
      problems.add(
          "amortised-by-too-early",
          "instalments.amortised_by",
          "a day on or after the first instalment, " + level.schedule().first(),
          by,
          "Give the day on which equal payments would have repaid everything.");
    }
  }

  private void count(Instalments.Level level) {
    Integer count = level.count();
    if (count != null && (count < 1 || count > Cycle.MAX_DATES)) {
      tooLong("instalments.count", count);
    }
    LocalDate by = level.options().amortisedBy();
    Cycle.Dates dates = level.schedule().cycle().from(level.schedule().first());
    long payments = by == null ? 0 : dates.indexAtOrBefore(by) + 1;
    if (payments > Cycle.MAX_DATES) {
      tooLong("instalments.amortised_by", payments);
    }
  }

  private void tooLong(String path, long payments) {
    problems.add(
        "schedule-too-long",
        path,
        "1 to " + Cycle.MAX_DATES + " payments",
        payments + " payments",
        "Correct the end of the payments, or lengthen the cycle.");
  }

  private void covers(Instalments.Level level) {
    Money amount = level.amount();
    if (amount == null || level.options().shortfall() != Shortfall.EXCLUDED) {
      return;
    }
    LocalDate from = terms.interest().accruesFrom();
    LocalDate to = level.schedule().first();
    Optional<BigDecimal> interest =
        new PlannedInterest(terms).of(from, to, level.schedule().cycle().endOfMonth());
    if (interest.isPresent() && amount.major().compareTo(interest.get()) < 0) {
      problems.add(
          "payment-below-interest",
          "instalments.amount",
          "at least "
              + interest.get().toPlainString()
              + ", the interest from "
              + from
              + " to "
              + to,
          amount,
          "Correct the payment, or say what becomes of the rest (instalments.shortfall).");
    }
  }
}
