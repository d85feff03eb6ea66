package org.allonge.note;

import java.time.LocalDate;
import org.allonge.note.PaymentTerms.Prepayment;
import org.jspecify.annotations.Nullable;

/** What early and late payment can cost. */
final class ConductCheck {
  private static final String PREPAYMENT = "payments.prepayment.";
  private static final String LATE = "after_default.late_charge";

  private final Terms terms;
  private final Problems problems;

  ConductCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  void check() {
    if (terms.payments().graceDays() != null) {
      days("payments.grace_days", terms.payments().graceDays());
    }
    switch (terms.payments().prepayment()) {
      case Prepayment.Free none -> {}
      case Prepayment.Locked none -> {}
      case Prepayment.Silent none -> {}
      case Prepayment.AtPremium premium -> atPremium(premium);
      case Prepayment.Differential differential -> differential(differential);
    }
    LateCharge charge = terms.afterDefault().lateCharge();
    if (charge != null) {
      lateCharge(charge);
    }
  }

  private void atPremium(Prepayment.AtPremium premium) {
    days(PREPAYMENT + "notice_days", premium.noticeDays());
    lockout(premium.lockedUntil());
    LocalDate before = terms.date();
    for (int i = 0; i < premium.steps().size(); i++) {
      PaymentTerms.PremiumStep step = premium.steps().get(i);
      premium(i, step.premium());
      boolean last = i == premium.steps().size() - 1;
      before = step(i, step.before(), before, last);
    }
  }

  private void premium(int i, Rate premium) {
    if (premium.value().signum() < 0) {
      problems.add(
          "negative-premium",
          PREPAYMENT + "steps[" + i + "].premium",
          "a part of zero or more",
          premium,
          "Write the premium without a sign.");
    }
  }

  /** Checks how long one premium applies and gives the day from which the next one does. */
  private LocalDate step(int i, @Nullable LocalDate end, LocalDate before, boolean last) {
    String path = PREPAYMENT + "steps[" + i + "].before";
    if (end == null) {
      if (!last) {
        problems.add(
            "open-step-not-last",
            path,
            "a day, since another premium follows",
            "none",
            "Give the day, or put the premium for the rest of the life last.");
      }
      return before;
    }
    if (!end.isAfter(before)) {
      problems.add(
          "premium-steps-not-ascending",
          path,
          "a day after " + before,
          end,
          "Put the premiums in the order of their days.");
    }
    return end;
  }

  private void differential(Prepayment.Differential differential) {
    days(PREPAYMENT + "notice_days", differential.noticeDays());
    lockout(differential.lockedUntil());
    if (differential.until().isBefore(terms.date())) {
      problems.add(
          "differential-too-early",
          PREPAYMENT + "until",
          "a day not before the note's date, " + terms.date(),
          differential.until(),
          "Give the day to which the holder loses interest, as a rule the maturity.");
    }
  }

  private void lockout(@Nullable LocalDate until) {
    LocalDate end = Life.of(terms).end();
    if (until != null && end != null && until.isAfter(end)) {
      problems.add(
          "lockout-after-maturity",
          PREPAYMENT + "locked_until",
          "a day on or before the last possible maturity, " + end,
          until,
          "Where nothing may ever be paid early, use the kind locked.");
    }
  }

  private void lateCharge(LateCharge charge) {
    if (charge.flat() == null && charge.percent() == null) {
      problems.add(
          "late-charge-empty",
          LATE,
          "a flat sum, a percentage or both",
          "neither",
          "State what is charged, or leave the late charge out.");
    }
    charged("flat", charge.flat());
    charged("minimum", charge.minimum());
    charged("maximum", charge.maximum());
    Rate percent = charge.percent();
    if (percent != null && percent.value().signum() < 0) {
      negative("percent", percent);
    }
    days(LATE + ".grace_days", charge.graceDays());
    bounds(charge.minimum(), charge.maximum());
  }

  private void charged(String name, @Nullable Money amount) {
    if (amount != null && amount.minor() < 0) {
      negative(name, amount);
    }
  }

  private void negative(String name, Object found) {
    problems.add(
        "negative-charge",
        LATE + "." + name,
        "zero or more",
        found,
        "Write the charge without a sign.");
  }

  private void bounds(@Nullable Money minimum, @Nullable Money maximum) {
    if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
      problems.add(
          "minimum-above-maximum",
          LATE + ".minimum",
          "at most the maximum, " + maximum,
          minimum,
          "Exchange the two if they were taken for each other.");
    }
  }

  private void days(String path, int days) {
    if (days < 0) {
      problems.add("negative-days", path, "zero or more days", days);
    }
  }
}
