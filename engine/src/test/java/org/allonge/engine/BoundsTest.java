package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.allonge.note.Cost;
import org.allonge.note.Money;
import org.junit.jupiter.api.Test;

/**
 * What holds for every account whatever happened: signs, sums, and lines that follow each other.
 */
class BoundsTest {
  @Test
  void balancesAreNeverNegative() {
    EveryLife.checkUsual(life -> {
      Account a = someAccount(life);
      assertThat(a.principal().minor()).isNotNegative();
      assertThat(a.interestPostedUnpaid().minor()).isNotNegative();
      assertThat(a.interestAccruedSince().minor()).isNotNegative();
      assertThat(a.unappliedCredit().minor()).isNotNegative();
      assertThat(a.payoff().minor()).isNotNegative();
      assertThat(a.perDiem().minor()).isNotNegative();
      long costs = 0;
      for (Cost.State state : Cost.State.values()) {
        assertThat(a.costs(state).minor()).isNotNegative();
        costs += a.costs(state).minor();
      }
      assertThat(a.costs().minor()).isEqualTo(costs);
    });
  }

  @Test
  void partsOfEveryPaymentSumToIt() {
    EveryLife.checkUsual(life -> {
      for (AppliedPayment p : someAccount(life).payments()) {
        Money parts = p.interest().plus(p.principal()).plus(p.costs()).plus(p.unapplied());
        Money whole = p.reversed() ? Money.zero(p.amount().currency()) : p.amount();
        assertThat(parts).as(p.id()).isEqualTo(whole);
        assertThat(p.interest().minor()).isNotNegative();
        assertThat(p.principal().minor()).isNotNegative();
        assertThat(p.costs().minor()).isNotNegative();
        assertThat(p.unapplied().minor()).isNotNegative();
      }
    });
  }

  @Test
  void instalmentsAreDatedAndPaidWithinBounds() {
    EveryLife.checkUsual(life -> {
      Account a = someAccount(life);
      Instalment before = null;
      for (Instalment i : a.instalments()) {
        assertThat(i.unpaid().minor()).as(i.toString()).isNotNegative();
        assertThat(i.paid().minor()).as(i.toString()).isNotNegative();
        boolean back = life.terms().payments().roll().id().endsWith("preceding");
        assertThat(back || !i.lastTimelyDay().isBefore(i.date())).isTrue();
        assertThat(i.date()).isBeforeOrEqualTo(a.asOf());
        assertThat(before == null || before.date().isBefore(i.date())).isTrue();
        before = i;
      }
    });
  }

  @Test
  void everyLineLeadsFromOneBalanceToTheNext() {
    EveryLife.checkUsual(life -> {
      Account a = someAccount(life);
      long balance = 0;
      Set<String> ids = new LinkedHashSet<>();
      for (Entry e : a.entries()) {
        balance += change(e);
        assertThat(e.balance().minor()).as(e.toString()).isEqualTo(balance);
        assertThat(e.date()).isBeforeOrEqualTo(a.asOf());
        assertThat(ids.add(e.id())).as("%s twice", e.id()).isTrue();
      }
      assertThat(balance)
          .isEqualTo(
              a.principal()
                  .plus(a.interestPostedUnpaid())
                  .plus(a.costs())
                  .minus(a.unappliedCredit())
                  .minor());
    });
  }

  private static long change(Entry e) {
    return switch (e.kind()) {
      case ADVANCE,
          INSTALMENT,
          CAPITALISED,
          MATURITY,
          COMPOUNDING,
          INTEREST,
          ADJUSTMENT,
          COST,
          PREMIUM,
          LATE_CHARGE ->
          e.amount().minor();
      case PAYMENT -> -e.amount().minor();
      case PAYMENT_REVERSED,
          REVERSAL,
          CREDIT_APPLIED,
          RATE,
          EXTENSION,
          AMENDMENT,
          DEMAND,
          ACCELERATION,
          TRANSFER ->
          0;
    };
  }

  private static Account someAccount(Life life) {
    return life.engine().account(life.facts(), life.someDay(life.dice()));
  }
}
