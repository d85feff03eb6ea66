package org.allonge.engine;

import org.allonge.note.Cost;
import org.allonge.note.Payment;
import org.allonge.note.Reversal;
import org.allonge.note.Transfer;

/** Costs and money of a day, and what is only noted (rulebook 3, 6, 8). */
final class ReceiptStep {
  /** An instalment paid at most so many days early is held to its day (rulebook 6). */
  private static final int EARLY_DAYS = 15;

  private final State s;
  private final Debt debt;
  private final Log log;
  private final Ahead ahead;
  private final PaymentRule payments;
  private final EarlyPrincipal early;

  ReceiptStep(State state, DueStep due, PaymentRule payments, EarlyPrincipal early) {
    this.s = state;
    this.debt = state.debt;
    this.log = state.log;
    this.ahead = new Ahead(state, due);
    this.payments = payments;
    this.early = early;
  }

  // -- costs ---------------------------------------------------------------------------------

  void charge(long day) {
    while (s.facts.day(s.next) == day && s.facts.fact(s.next) instanceof Cost cost) {
      Refusal refusal = CostRule.refusal(cost, s.note.terms());
      if (refusal == null) {
        charge(day, cost);
      } else {
        log.refuse(cost, refusal);
      }
      s.next++;
    }
  }

  private void charge(long day, Cost cost) {
    debt.countTo(day);
    debt.costs.add(cost.state(), cost.amount().minor());
    log.add(Entry.Kind.COST, day, cost.amount().minor(), cost);
    if (!s.pastDue(day)) {
      log.remark(CostRule.BEFORE_DEFAULT, cost, CostRule.beforeDefault(cost));
    }
    if (cost.state() != Cost.State.CLAIMED && s.splits.credit() > 0) {
      long used = payments.creditPaysCost(cost.state());
      log.add(Entry.Kind.CREDIT_APPLIED, day, used, cost);
    }
  }

  // -- payments ------------------------------------------------------------------------------

  void receive(long day, long asOf) {
    while (s.facts.day(s.next) == day && s.facts.fact(s.next) instanceof Payment payment) {
      if (s.facts.reversed(s.next, asOf)) {
        log.add(Entry.Kind.PAYMENT_REVERSED, day, payment.amount().minor(), payment);
      } else {
        receive(day, payment);
      }
      s.next++;
    }
  }

  private void receive(long day, Payment payment) {
    debt.countTo(day);
    long amount = payment.amount().minor();
    s.received = Math.addExact(s.received, amount);
    early.on(day, s.contractRate);
    if (heldToItsDay(day, payment)) {
      s.splits.current(s.next);
      s.splits.hold(amount);
    } else {
      apply(day, payment);
    }
    if (debt.principal() == 0) {
      s.carry.clear();
    }
    log.add(Entry.Kind.PAYMENT, day, amount, payment);
  }

  private void apply(long day, Payment payment) {
    log.receiving(payment);
    creditUnearned(day, payment);
    long posted = payments.apply(payment, s.next, meetsInTime(day));
    log.paidInterest(day, posted, early.premium(), payment);
    log.premium(day, early, payment);
    if (early.obstacle() != null) {
      log.remark(early.obstacle(), payment, EarlyWords.of(early.obstacle(), payment));
    }
  }

  /** Principal of instalments fell due, and none of them, nor the maturity, is past its time. */
  private boolean meetsInTime(long day) {
    boolean due = debt.principal() > debt.notYetDue();
    return due && !s.course.hasMatured() && !s.pastDue(day);
  }

  /**
   * Interest below zero, paid ahead and not earned or owed by the holder, is credited when a
   * payment pays everything.
   */
  private void creditUnearned(long day, Payment payment) {
    long accrued = debt.accrued();
    if (accrued < 0 && early.paysAll() && payments.settles(payment)) {
      s.splits.grant(debt.takeBackAccrued());
      log.credited(day, accrued, payment);
    }
  }

  /** An instalment paid early: just its amount, nothing else due, without direction. */
  private boolean heldToItsDay(long day, Payment payment) {
    long next = s.course.nextDue();
    boolean near = next - day <= EARLY_DAYS && !s.note.inAdvance();
    if (!s.note.hold() || !payment.direction().isEmpty() || !near) {
      return false;
    }
    long amount = payment.amount().minor();
    return debt.postings.allPaid()
        && s.splits.credit() == 0
        && amount == ahead.amountDue(next)
        && amount < debt.booked() + debt.accrued();
  }

  // -- what is noted -------------------------------------------------------------------------

  void note(long day) {
    while (s.facts.day(s.next) == day) {
      if (s.facts.fact(s.next) instanceof Reversal reversal) {
        reverse(day, reversal);
      } else if (s.facts.fact(s.next) instanceof Transfer transfer) {
        transfer(day, transfer);
      } else {
        throw new IllegalStateException("left over: " + s.facts.fact(s.next));
      }
      s.next++;
    }
  }

  private void reverse(long day, Reversal reversal) {
    String why = s.facts.refusal(reversal);
    if (why == null) {
      log.add(Entry.Kind.REVERSAL, day, 0, reversal);
    } else {
      log.refuse(reversal, new Refusal("nothing-to-reverse", null, why));
    }
  }

  private void transfer(long day, Transfer transfer) {
    debt.countTo(day);
    log.add(Entry.Kind.TRANSFER, day, transfer.price().minor(), transfer);
    s.flow(Flow.Kind.TRANSFER, day, transfer.price().minor());
  }
}
