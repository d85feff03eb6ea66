package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is paid beyond everything owed (rulebook 6): never negative principal, never lost. */
class CreditTest {
  private static Account account(String facts, String on) {
    return Engine.of(Seed.TERMS).account(Story.of(facts), LocalDate.parse(on));
  }

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, a cent too much        | 2003-02-20 pays 250712.34 | 2003-02-20 | 0.01
          6, on the Due Date        | 2003-08-08 pays 260472.61 | 2003-08-08 | 500.00
          6, a year later           | 2003-08-08 pays 260472.61 | 2004-08-08 | 500.00
          6, over later due dates   | 2003-02-20 pays 250812.33 | 2003-08-08 | 100.00
          6, paid again when paid   | 2003-08-08 pays 260472.61; 2003-08-09 pays 20.00 | 2003-08-09 | 520.00
          6, on the note's own day  | 2003-02-07 pays 250000.01 | 2003-12-31 | 0.01
          """)
  void creditIsKept(String rulebook, String facts, String on, String credit) {
    Account account = account(facts, on);
    assertThat(ByHand.balances(account)).as(rulebook).isEqualTo("0.00 0.00 0.00 0.00 " + credit);
    assertThat(account.payoff()).hasToString("0.00");
    assertThat(account.perDiem()).hasToString("0.00");
    assertThat(account.status()).isEqualTo(Status.PAID);
  }

  @Test
  void creditShowsAsHeldOfTheLastPayment() {
    Account account = account("2003-02-20 pays 250812.33", "2003-08-08");
    assertThat(ByHand.split(account.payments().getFirst()))
        .isEqualTo("712.33 250000.00 0.00 100.00");
    assertThat(account.entries().getLast().balance()).hasToString("-100.00");
  }
}
