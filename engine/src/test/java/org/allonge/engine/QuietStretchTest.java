package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two ways through a life give one account: in quiet stretches, and step by step (decision 6). */
class QuietStretchTest {
  @Test
  void linesAreThoseOfTheWalkThatExplains() {
    EveryLife.check(life -> {
      LocalDate on = life.someDay(life.dice());
      Account quick = life.engine().account(life.facts(), on);
      Engine.Computed slow = life.engine().explained(life.facts(), on, null);
      assertThat(slow.journal()).isNotNull();
      assertThat(quick.entries()).hasToString(slow.journal().entries.toString());
    });
  }

  @Test
  void totalsAreThoseOfTheAccount() {
    EveryLife.check(life -> {
      Totals totals = life.engine().totals(life.facts());
      for (int i = 0; i < 3; i++) {
        LocalDate on = life.someDay(life.dice());
        Account account = life.engine().account(life.facts(), on);
        totals.on(on.toEpochDay());
        assertThat(totals.principal()).isEqualTo(account.principal().minor());
        assertThat(totals.interestPostedUnpaid()).isEqualTo(account.interestPostedUnpaid().minor());
        assertThat(totals.interestAccruedSince()).isEqualTo(account.interestAccruedSince().minor());
        assertThat(totals.costsAndCharges())
            .isEqualTo(account.costs().plus(account.lateCharges()).minor());
        assertThat(totals.unappliedCredit()).isEqualTo(account.unappliedCredit().minor());
        assertThat(totals.payoff()).isEqualTo(account.payoff().minor());
      }
    });
  }
}
