package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.engine.PlainDue.Cause;
import org.allonge.note.AfterDefault.Acceleration;
import org.allonge.note.LateCharge;
import org.allonge.note.Money;

/** Rulebook 3, 4 and 7: what becomes of instalments that are late by a day. */
final class PlainLate {
  private final PlainRules rules;
  private final PlainDebt debt;
  private final LateCharge charge;

  PlainLate(PlainRules rules, PlainDebt debt) {
    this.rules = rules;
    this.debt = debt;
    this.charge = rules.terms.afterDefault().lateCharge();
  }

  /** Each instalment is charged once, if it is unpaid when its days without charge are over. */
  void charge(LocalDate day) {
    for (PlainDue due : debt.dues) {
      if (charge != null && !due.chargeJudged && isLate(due, day, charge.graceDays())) {
        due.chargeJudged = true;
        debt.charges += due.isUnpaid() ? amount(due) : 0;
      }
    }
  }

  private boolean isLate(PlainDue due, LocalDate day, int grace) {
    return due.cause == Cause.INSTALMENT && day.isAfter(rules.lastTimely(due.date).plusDays(grace));
  }

  /**
   * What instalments left unpaid bears the later rate from the night of the day, or makes the whole
   * fall due; gives whether it does.
   */
  boolean accelerates(LocalDate day) {
    boolean unpaid = false;
    for (PlainDue due : debt.dues) {
      if (!due.judged && isLate(due, day, 0)) {
        due.judged = true;
        unpaid |= due.isUnpaid();
        bearsLaterRate(due);
      }
    }
    return unpaid && rules.terms.afterDefault().acceleration() == Acceleration.AUTOMATIC;
  }

  private void bearsLaterRate(PlainDue due) {
    if (rules.overdueAmounts() && due.isUnpaid()) {
      due.overdue = true;
      due.inBase |= rules.interestOnInterest();
    }
  }

  private long amount(PlainDue due) {
    long of = charge.of() == LateCharge.Of.UNPAID ? due.unpaid() : due.interest + due.principal;
    Long sum = minor(charge.flat());
    Long part =
        charge.percent() == null
            ? null
            : (Long) rules.rounded(Ratio.of(of).times(Ratio.of(charge.percent().value())));
    long both = sum == null ? part : part == null ? sum : combined(sum, part);
    long least = charge.minimum() == null ? both : Math.max(both, minor(charge.minimum()));
    return charge.maximum() == null ? least : Math.min(least, minor(charge.maximum()));
  }

  private long combined(long sum, long part) {
    return switch (charge.combining()) {
      case GREATER -> Math.max(sum, part);
      case LESSER -> Math.min(sum, part);
      case SUM -> sum + part;
    };
  }

  private static Long minor(Money amount) {
    return amount == null ? null : (Long) amount.minor();
  }
}
