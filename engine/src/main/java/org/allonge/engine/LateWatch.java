package org.allonge.engine;

import org.allonge.note.AfterDefault.Acceleration;
import org.allonge.note.LateCharge;
import org.jspecify.annotations.Nullable;

/**
 * What follows when an instalment is not paid in time (rulebook 7): a charge, once for each; the
 * default rate on what is overdue; and, where the note says so, that the whole falls due.
 */
final class LateWatch {
  private final State s;
  private final DueStep due;
  private final @Nullable LateCharge charge;
  private final boolean accelerates;
  private final boolean judges;
  private int nextToCharge;
  private int nextToJudge;

  LateWatch(State state, DueStep due) {
    this.s = state;
    this.due = due;
    this.charge = state.note.terms().afterDefault().lateCharge();
    this.accelerates = state.note.terms().afterDefault().acceleration() == Acceleration.AUTOMATIC;
    this.judges = accelerates || state.note.overdueAmounts();
  }

  void clear() {
    nextToCharge = 0;
    nextToJudge = 0;
  }

  /** The next day on which it must be asked whether an instalment is late. */
  long nextDay() {
    if (charge == null && !judges) {
      return Agenda.NEVER;
    }
    nextToCharge = skipPaid(nextToCharge);
    nextToJudge = skipPaid(nextToJudge);
    long charged = charge == null ? Agenda.NEVER : lateDay(nextToCharge, charge.graceDays());
    return judges ? Math.min(charged, lateDay(nextToJudge, 0)) : charged;
  }

  /** Past what needs no question: what is paid, and what is no instalment before maturity. */
  private int skipPaid(int from) {
    Postings postings = s.debt.postings;
    int i = from;
    while (i < postings.size() && (postings.unpaid(i) == 0 || !postings.beforeMaturity(i))) {
      i++;
    }
    return i;
  }

  /** The first day on which an instalment is late, with some days of grace besides. */
  private long lateDay(int i, int grace) {
    Postings postings = s.debt.postings;
    return i < postings.size() ? s.lastTimelyDay(postings.day(i)) + grace + 1 : Agenda.NEVER;
  }

  /** Asks on a day, after what falls due on it. */
  void live(long day, Missed missed) {
    nextToCharge = skipPaid(nextToCharge);
    nextToJudge = skipPaid(nextToJudge);
    while (charge != null && lateDay(nextToCharge, charge.graceDays()) <= day) {
      if (s.debt.postings.unpaid(nextToCharge) > 0) {
        charge(day, charge);
      }
      nextToCharge = skipPaid(nextToCharge + 1);
    }
    while (judges && lateDay(nextToJudge, 0) <= day) {
      if (s.debt.postings.unpaid(nextToJudge) > 0) {
        judge(day, missed);
      }
      nextToJudge = skipPaid(nextToJudge + 1);
    }
  }

  private void charge(long day, LateCharge terms) {
    Postings postings = s.debt.postings;
    long whole = postings.interest(nextToCharge) + postings.principal(nextToCharge);
    long amount =
        LateChargeRule.amount(terms, whole, postings.unpaid(nextToCharge), s.basis.rounding());
    if (amount > 0) {
      s.debt.charges.addLate(amount);
      long of = LateChargeRule.of(terms, whole, postings.unpaid(nextToCharge));
      s.log.lateCharge(day, amount, postings.day(nextToCharge), of);
    }
  }

  private void judge(long day, Missed missed) {
    if (s.note.overdueAmounts()) {
      s.debt.countTo(day);
      s.debt.instalmentOverdue(nextToJudge, s.note.terms().afterDefault().interestOnInterest());
      s.applyRates();
    }
    if (accelerates && !s.course.wholeMatured()) {
      s.course.callDue(day);
      s.log.accelerated(day, s.debt.postings.day(nextToJudge));
      due.mature(day, missed);
    }
  }
}
