package org.allonge.engine;

import java.time.LocalDate;
import java.util.function.LongUnaryOperator;
import org.allonge.engine.PlainDebt.Use;
import org.allonge.note.Cost;
import org.allonge.note.Payment;
import org.allonge.note.Payment.Direction;

/** Rulebook 6: what money pays. */
final class PlainPayments {
  private final PlainDebt debt;
  private final boolean costsFirst;
  private PlainSplit current;

  PlainPayments(PlainDebt debt, boolean costsFirst) {
    this.debt = debt;
    this.costsFirst = costsFirst;
  }

  void receive(PlainSplit split) {
    long money = split.payment.amount().minor();
    if (money + debt.credit() >= debt.owed()) {
      current = null;
      inOrder(debt.credit());
      current = split;
    } else {
      current = split;
      for (Direction direction : split.payment.direction()) {
        money -= directed(direction, money);
      }
    }
    money -= inOrder(money);
    split.held += money;
    debt.settle();
  }

  /** Credit pays what has fallen due. */
  void creditPaysDue() {
    current = null;
    pay(Use.INTEREST, debt.credit(), debt::payPosted);
    pay(Use.PRINCIPAL, debt.credit(), debt::payOverdue);
    debt.settle();
  }

  /** Credit pays a cost that the maker accepted or a court fixed. */
  void creditPaysCost(Cost.State state) {
    current = null;
    pay(Use.COSTS, debt.credit(), money -> debt.payCosts(state, money));
  }

  private long inOrder(long money) {
    long left = money;
    left -= costsFirst ? pay(Use.COSTS, left, debt::payCosts) : 0;
    left -= interest(left);
    left -= pay(Use.PRINCIPAL, left, debt::payPrincipal);
    left -= pay(Use.COSTS, left, debt::payCosts);
    return money - left;
  }

  private long interest(long money) {
    long posted = pay(Use.INTEREST, money, debt::payPosted);
    return posted + pay(Use.INTEREST, money - posted, debt::payAccrued);
  }

  private long directed(Direction direction, long money) {
    long most = direction.amount() == null ? money : Math.min(money, direction.amount().minor());
    return switch (direction.to()) {
      case INTEREST -> interest(most);
      case PRINCIPAL -> pay(Use.PRINCIPAL, most, debt::payPrincipal);
      case COSTS -> pay(Use.COSTS, most, debt::payCosts);
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
      PlainDebt.book(current, use, used);
    }
    return used;
  }

  /**
   * Whether a payment is the next instalment, paid early: what falls due next, nothing else due.
   */
  boolean isEarly(Payment payment, long nextAmount) {
    long amount = payment.amount().minor();
    return payment.direction().isEmpty()
        && debt.nothingDue()
        && debt.credit() == 0
        && amount == nextAmount
        && amount < debt.owed();
  }
}
