package org.allonge.engine;

import java.time.LocalDate;
import java.util.function.LongUnaryOperator;
import org.allonge.engine.PlainSplit.Use;
import org.allonge.note.Cost;
import org.allonge.note.Payment.Direction;

/** Rulebook 6: what money pays. */
final class PlainPayments {
  private final PlainRules rules;
  private final PlainDebt debt;
  private final PlainEarly early;
  private final PlainPlan plan;
  private PlainSplit current;
  private LocalDate today;
  private long paidEarly;
  private long premiumTaken;
  private boolean all;
  private boolean dueFirst;

  PlainPayments(PlainRules rules, PlainDebt debt, PlainEarly early, PlainPlan plan) {
    this.rules = rules;
    this.debt = debt;
    this.early = early;
    this.plan = plan;
  }

  /** What paying everything on a day costs besides, where it may be paid. */
  long premium(LocalDate day) {
    return debt.notDue > 0 && early.allowed(day, true) ? early.premium(debt.notDue, day) : 0;
  }

  /** Money is received; whether it can still meet in time all that fell due. */
  void receive(LocalDate day, PlainSplit split, boolean inTime) {
    today = day;
    dueFirst = inTime;
    paidEarly = 0;
    premiumTaken = 0;
    all = false;
    long money = split.payment.amount().minor();
    boolean allowed = debt.notDue == 0 || early.allowed(day, true);
    if (allowed && money + debt.credit() >= debt.owed() + premium(day)) {
      money -= everything(split);
    } else {
      current = split;
      for (Direction direction : split.payment.direction()) {
        money -= directed(direction, money);
      }
      money -= inOrder(money);
    }
    split.held += money;
    debt.settle();
  }

  /** Everything is paid, out of credit first; gives what of the payment that takes. */
  private long everything(PlainSplit split) {
    if (debt.accrued() < 0) {
      long below = -debt.accrued();
      debt.clearAccrued();
      debt.setOff(below);
    }
    all = true;
    current = null;
    inOrder(debt.credit());
    current = split;
    return inOrder(split.payment.amount().minor());
  }

  /** Credit pays what has fallen due. */
  void creditPaysDue() {
    if (debt.credit() == 0) {
      return;
    }
    current = null;
    pay(Use.INTEREST, debt.credit(), debt::payPosted);
    pay(Use.PRINCIPAL, debt.credit(), debt::payDue);
    pay(Use.CHARGES, debt.credit(), debt::payCharges);
    debt.settle();
  }

  void creditPaysCharges() {
    current = null;
    pay(Use.CHARGES, debt.credit(), debt::payCharges);
  }

  /** Credit pays a cost that the maker accepted or a court fixed. */
  void creditPaysCost(Cost.State state) {
    current = null;
    pay(Use.COSTS, debt.credit(), money -> debt.payCosts(state, money));
  }

  private long inOrder(long money) {
    long left = money;
    if (rules.costsFirst()) {
      left -= chargesAndCosts(left);
    }
    if (dueFirst) {
      left -= pay(Use.INTEREST, left, debt::payPosted);
      left -= pay(Use.PRINCIPAL, left, debt::payDue);
    }
    left -= interest(left);
    left -= pay(Use.PRINCIPAL, left, debt::payDue);
    left -= pay(Use.CHARGES, left, debt::payCharges);
    left -= principalNotDue(left);
    left -= pay(Use.COSTS, left, debt::payCosts);
    return money - left;
  }

  private long chargesAndCosts(long money) {
    long charges = pay(Use.CHARGES, money, debt::payCharges);
    return charges + pay(Use.COSTS, money - charges, debt::payCosts);
  }

  private long interest(long money) {
    long posted = pay(Use.INTEREST, money, debt::payPosted);
    return posted + pay(Use.INTEREST, money - posted, debt::payAccrued);
  }

  /** As much as leaves the premium paid, too: one premium on all that a payment pays early. */
  private long principalNotDue(long money) {
    if (money <= 0 || debt.notDue == 0 || !early.allowed(today, all || money >= debt.notDue)) {
      return 0;
    }
    long most = early.most(money, debt.notDue, paidEarly, premiumTaken, today);
    paidEarly += most;
    long premium = early.premium(paidEarly, today) - premiumTaken;
    if (all) { // one premium on all, of which what is used first pays as much as it can
      long onAll = early.premium(paidEarly + debt.notDue - most, today) - premiumTaken;
      premium = Math.min(onAll, money - most);
    }
    premiumTaken += premium;
    long principal = pay(Use.PRINCIPAL, most, this::payNotDue);
    return principal + pay(Use.PREMIUM, premium, m -> m);
  }

  private long payNotDue(long amount) {
    long before = debt.notDue;
    debt.notDue -= amount;
    if (rules.cuts() && amount > 0) {
      plan.cut(before, debt.notDue);
    }
    return amount;
  }

  private long directed(Direction direction, long money) {
    long most = direction.amount() == null ? money : Math.min(money, direction.amount().minor());
    return switch (direction.to()) {
      case INTEREST -> interest(most);
      case PRINCIPAL -> {
        long overdue = pay(Use.PRINCIPAL, most, debt::payDue);
        yield overdue + principalNotDue(most - overdue);
      }
      case COSTS -> chargesAndCosts(most);
      case INSTALMENT -> instalment(direction.date(), most);
    };
  }

  private long instalment(LocalDate date, long money) {
    long interest = pay(Use.INTEREST, money, m -> debt.payInterestOf(date, m));
    return interest + pay(Use.PRINCIPAL, money - interest, m -> debt.payPrincipalOf(date, m));
  }

  private long pay(Use use, long money, LongUnaryOperator paying) {
    long used = paying.applyAsLong(money);
    if (current == null) {
      debt.useCredit(use, used);
    } else {
      current.book(use, used);
    }
    return used;
  }
}
