package org.allonge.engine;

import org.allonge.engine.Splits.Use;
import org.allonge.note.Cost;
import org.allonge.note.Payment;

/**
 * How money received meets a debt (rulebook 6): the debtor's direction first, then interest posted,
 * interest accrued and principal, with costs before or after them; what is left over is held.
 */
final class PaymentRule {
  private final Debt debt;
  private final Splits splits;
  private final boolean costsFirst;
  private final EarlyPrincipal early;
  private boolean fromCredit;
  private boolean inTime;
  private long accruedPaid;

  PaymentRule(Debt debt, Splits splits, boolean costsFirst, EarlyPrincipal early) {
    this.debt = debt;
    this.splits = splits;
    this.costsFirst = costsFirst;
    this.early = early;
  }

  /**
   * Applies a payment; the debt has been counted to its day.
   *
   * @param met whether all that fell due can be met in time by it: instalments whose day of rest or
   *     days of grace are not over, no maturity
   * @return the interest that was posted because the payment paid it
   */
  long apply(Payment payment, int index, boolean met) {
    accruedPaid = 0;
    inTime = met;
    splits.current(index);
    long left = payment.amount().minor();
    boolean settles = settles(payment);
    early.begin(settles);
    if (settles) {
      useCredit();
    } else {
      for (Payment.Direction direction : payment.direction()) {
        left -= directed(direction, left);
      }
    }
    left -= inOrder(left);
    splits.hold(left);
    debt.settle();
    return accruedPaid;
  }

  /** Whether a payment, with the credit that is held, pays everything owed, and may. */
  boolean settles(Payment payment) {
    return early.paysAll() && payment.amount().minor() + splits.credit() >= owed();
  }

  /** All that is owed, with the premium for what is not due; what credit is held counts not. */
  private long owed() {
    return debt.booked() + debt.accrued() + early.premiumOnAll();
  }

  private void useCredit() {
    fromCredit = true;
    inOrder(splits.credit());
    fromCredit = false;
  }

  /** Credit pays what has fallen due, interest first; gives what was used. */
  long creditPaysDue() {
    fromCredit = true;
    long interest = posted(splits.credit());
    long principal = used(Use.PRINCIPAL, debt.payDue(splits.credit()));
    long charges = used(Use.CHARGES, debt.charges.pay(splits.credit()));
    fromCredit = false;
    debt.settle();
    return interest + principal + charges;
  }

  /** Credit pays costs that are agreed or adjudged; gives what was used. */
  long creditPaysCost(Cost.State state) {
    long used = debt.costs.pay(state, splits.credit());
    splits.useCredit(Use.COSTS, used);
    return used;
  }

  private long inOrder(long money) {
    long left = money;
    if (costsFirst) {
      left -= chargesAndCosts(left);
    }
    if (inTime) { // with the effect that it would have had on the day (Civil Code 11)
      left -= posted(left);
      left -= principalDue(left);
    }
    left -= interest(left);
    left -= principalDue(left);
    left -= charges(left);
    left -= principalEarly(left);
    return money - left + costs(left);
  }

  private long directed(Payment.Direction direction, long money) {
    long most = direction.amount() == null ? money : Math.min(money, direction.amount().minor());
    return switch (direction.to()) {
      case INTEREST -> interest(most);
      case PRINCIPAL -> principal(most);
      case COSTS -> chargesAndCosts(most);
      case INSTALMENT -> instalment(direction, most);
    };
  }

  private long instalment(Payment.Direction direction, long money) {
    if (direction.date() == null) {
      throw new IllegalArgumentException("a direction to an instalment names its date");
    }
    long day = direction.date().toEpochDay();
    Postings postings = debt.postings;
    long left = money;
    for (int i = postings.indexOf(day); i >= 0 && postings.fellDueOn(i, day); i++) {
      left -= used(Use.INTEREST, debt.payPostedOf(i, left));
    }
    for (int i = postings.indexOf(day); i >= 0 && postings.fellDueOn(i, day); i++) {
      left -= used(Use.PRINCIPAL, debt.payPrincipalOf(i, left));
    }
    return money - left;
  }

  private long interest(long money) {
    long postedPart = posted(money);
    long accruedPart = used(Use.INTEREST, debt.payAccrued(money - postedPart));
    accruedPaid += accruedPart;
    return postedPart + accruedPart;
  }

  private long posted(long money) {
    return used(Use.INTEREST, debt.payPosted(money));
  }

  private long principal(long money) {
    long due = principalDue(money);
    return due + principalEarly(money - due);
  }

  private long principalDue(long money) {
    return used(Use.PRINCIPAL, debt.payDue(money));
  }

  private long principalEarly(long money) {
    long principal = used(Use.PRINCIPAL, early.pay(money));
    return principal + used(Use.PREMIUM, early.premiumPaid());
  }

  private long chargesAndCosts(long money) {
    long charges = charges(money);
    return charges + costs(money - charges);
  }

  private long charges(long money) {
    return used(Use.CHARGES, debt.charges.pay(money));
  }

  private long costs(long money) {
    return used(Use.COSTS, debt.costs.pay(money));
  }

  private long used(Use use, long amount) {
    if (fromCredit) {
      splits.useCredit(use, amount);
    } else {
      splits.use(use, amount);
    }
    return amount;
  }
}
