package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Rulebook 1: no cent comes from nowhere or goes nowhere, on any day of any life. */
class ConservationTest {
  private static final int DAYS = 4;

  @Test
  void whatWasAdvancedAndPostedIsWhatWasReceivedAndIsOwed() {
    EveryLife.checkUsual(life -> {
      Dice dice = life.dice();
      for (int i = 0; i < DAYS; i++) {
        LocalDate on = life.someDay(dice);
        assertConserved(life.engine().account(life.facts(), on));
      }
    });
  }

  /** Both sides are made of the public account alone. */
  private static void assertConserved(Account a) {
    long charged = sum(a, Entry.Kind.ADVANCE) + interestPosted(a) + sum(a, Entry.Kind.COST);
    long received = sum(a, p -> true) - sum(a, AppliedPayment::reversed);
    long outstanding = a.principal().minor() + a.interestPostedUnpaid().minor() + a.costs().minor();
    assertThat(charged)
        .as("on %s", a.asOf())
        .isEqualTo(received + outstanding - a.unappliedCredit().minor());
    assertThat(sum(a, Entry.Kind.PAYMENT)).isEqualTo(received);
  }

  private static long interestPosted(Account a) {
    return sum(a, Entry.Kind.INSTALMENT)
        + sum(a, Entry.Kind.MATURITY)
        + sum(a, Entry.Kind.COMPOUNDING)
        + sum(a, Entry.Kind.INTEREST)
        + sum(a, Entry.Kind.ADJUSTMENT);
  }

  private static long sum(Account a, Entry.Kind kind) {
    return a.entries().stream()
        .filter(e -> e.kind() == kind)
        .mapToLong(e -> e.amount().minor())
        .sum();
  }

  private static long sum(Account a, Predicate<AppliedPayment> which) {
    return a.payments().stream().filter(which).mapToLong(p -> p.amount().minor()).sum();
  }
}
