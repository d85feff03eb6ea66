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
  private boolean fromCredit;
  private long accruedPaid;

  PaymentRule(Debt debt, Splits splits, boolean costsFirst) {
    this.debt = debt;
    this.splits = splits;
    this.costsFirst = costsFirst;
  }

  /**
   * Applies a payment; the debt has been counted to its day.
   *
   * @return the interest that was posted because the payment paid it
   */
  long apply(Payment payment, int index) {
    accruedPaid = 0;
    splits.current(index);
    long left = payment.amount().minor();
    boolean settles = settlesAll(left);
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

  /** With the credit held, the money pays everything that is owed: the credit is used too. */
  private boolean settlesAll(long money) {
    return money + splits.credit() >= debt.booked() + debt.accrued();
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
    fromCredit = false;
    debt.settle();
    return interest + principal;
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
      left -= costs(left);
    }
    left -= interest(left);
    left -= principal(left);
    return money - left + costs(left);
  }

  private long directed(Payment.Direction direction, long money) {
    long most = direction.amount() == null ? money : Math.min(money, direction.amount().minor());
    return switch (direction.to()) {
      case INTEREST -> interest(most);
      case PRINCIPAL -> principal(most);
      case COSTS -> costs(most);
      case INSTALMENT -> instalment(direction, most);
    };
  }

  private long instalment(Payment.Direction direction, long money) {
    if (direction.date() == null) {
      throw new IllegalArgumentException("a direction to an instalment names its date");
    }
    int posting = debt.postings.indexOf(direction.date().toEpochDay());
    if (posting < 0) {
      return 0;
    }
    long interest = used(Use.INTEREST, debt.payPostedOf(posting, money));
    return interest + used(Use.PRINCIPAL, debt.payPrincipalOf(posting, money - interest));
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
    return used(Use.PRINCIPAL, debt.payPrincipal(money));
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
