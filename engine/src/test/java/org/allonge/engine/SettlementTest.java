package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Payment;
import org.allonge.note.Reversal;
import org.junit.jupiter.api.Test;

/** Paying everything owed on any day leaves zero then, and on every later day. */
class SettlementTest {
  @Test
  void payoffLeavesNothing() {
    EveryLife.checkUsual(life -> {
      Dice dice = life.dice();
      LocalDate day = life.someDay(dice);
      Facts before = upTo(life.facts(), day);
      Account then = life.engine().account(before, day);
      if (then.payoff().isZero()) {
        return;
      }
      Facts paid = before.plus(new Payment("payoff", day, null, then.payoff(), List.of()));
      for (LocalDate on : List.of(day, day.plusDays(1), dice.day(day, life.last()), life.last())) {
        assertNothingOwed(life.engine().account(paid, on));
      }
    });
  }

  private static void assertNothingOwed(Account a) {
    assertThat(
            List.of(
                a.principal().minor(),
                a.interestPostedUnpaid().minor(),
                a.interestAccruedSince().minor(),
                a.costs().minor(),
                a.unappliedCredit().minor(),
                a.payoff().minor(),
                a.perDiem().minor()))
        .as("on %s", a.asOf())
        .containsOnly(0L);
    assertThat(a.status()).isEqualTo(Status.PAID);
  }

  /** The facts of days up to one; reversals of payments of later days cannot be known. */
  private static Facts upTo(Facts facts, LocalDate day) {
    List<Fact> list = new ArrayList<>();
    List<String> ids =
        facts.list().stream().filter(f -> !f.date().isAfter(day)).map(Fact::id).toList();
    for (Fact fact : facts.list()) {
      if (ids.contains(fact.id()) && !(fact instanceof Reversal r && !ids.contains(r.of()))) {
        list.add(fact);
      }
    }
    return new Facts(list);
  }
}
