package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instalments paid before their day (rulebook 6, reading early-payment). */
class EarlyPaymentTest {
  private static final String ON_TIME =
      "2003-03-01 pays 1205.48; 2003-04-01 pays 1698.63; 2003-05-01 pays 1643.84;"
          + "2003-06-01 pays 1698.63; ";

  private static Account account(String reading, String facts, String on) {
    Readings readings = Readings.DEFAULT.with(ReadingId.EARLY_PAYMENT, reading);
    return Engine.of(Seed.TERMS).with(readings).account(Story.of(facts), LocalDate.parse(on));
  }

  /** How the last payment stands on its own day: interest, principal, costs, held. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, fifteen days before      | hold  | 2003-06-16 pays 1643.84 | 0.00 0.00 0.00 1643.84
          6, the day before           | hold  | 2003-06-30 pays 1643.84 | 0.00 0.00 0.00 1643.84
          6, sixteen days before      | hold  | 2003-06-15 pays 1643.84 | 767.12 876.72 0.00 0.00
          6, reading apply            | apply | 2003-06-16 pays 1643.84 | 821.92 821.92 0.00 0.00
          6, a cent less              | hold  | 2003-06-16 pays 1643.83 | 821.92 821.91 0.00 0.00
          6, a cent more              | hold  | 2003-06-16 pays 1643.85 | 821.92 821.93 0.00 0.00
          6, directed to principal    | hold  | 2003-06-16 pays 1643.84 to principal | 0.00 1643.84 0.00 0.00
          6, directed to interest     | hold  | 2003-06-16 pays 1643.84 to interest | 821.92 821.92 0.00 0.00
          6, on the day it is no longer early | hold | 2003-07-01 pays 1643.84 | 1643.84 0.00 0.00 0.00
          6, held once, not twice     | hold  | 2003-06-16 pays 1643.84; 2003-06-17 pays 1643.84 | 876.71 767.13 0.00 0.00
          6, at the rate of the day   | hold  | 2003-06-10 amends rate 0.09; 2003-06-20 pays 1787.67 | 0.00 0.00 0.00 1787.67
          6, nothing else is owed     | hold  | 2003-06-16 pays 250000.00 to principal; 2003-06-17 pays 821.92 | 821.92 0.00 0.00 0.00
          6, revived, with interest of its default | hold | 2003-09-15 amends maturity 2004-02-09; 2003-09-15 pays 3726.03; 2003-09-20 pays 3518.24 | 0.00 0.00 0.00 3518.24
          6, after costs, which are not due | hold | 2003-06-10 costs 50.00; 2003-06-20 pays 1643.84 | 0.00 0.00 0.00 1643.84
          """)
  void nextInstalmentIsHeldToItsDay(String rulebook, String reading, String facts, String split) {
    LocalDate day = Story.of(facts).list().getLast().date();
    Account account = account(reading, ON_TIME + facts, day.toString());
    assertThat(ByHand.split(account.payments().getLast())).as(rulebook).isEqualTo(split);
  }

  /** Rulebook 6: a payment pays interest already posted first. */
  @Test
  void paymentWithArrearsPaysTheArrears() {
    Account account =
        account("hold", "2003-03-01 pays 1205.48; 2003-04-20 pays 1643.84", "2003-04-20");
    assertThat(ByHand.split(account.payments().getLast())).isEqualTo("1643.84 0.00 0.00 0.00");
    assertThat(account.interestPostedUnpaid())
        .hasToString(ByHand.amount("54.79 = 1,698.63 - 1,643.84"));
  }

  @Test
  void creditBearsNothingAndPaysOnTheDay() {
    String facts = ON_TIME + "2003-06-16 pays 1643.84";
    Account before = account("hold", facts, "2003-06-30");
    assertThat(ByHand.balances(before)).isEqualTo("250000.00 0.00 1589.04 0.00 1643.84");
    assertThat(before.payoff())
        .hasToString(ByHand.amount("249,945.20 = 250,000.00 + 1,589.04 - 1,643.84"));
    Account after = account("hold", facts, "2003-07-01");
    assertThat(ByHand.balances(after)).isEqualTo("250000.00 0.00 0.00 0.00 0.00");
    assertThat(after.instalments().getLast().paid()).hasToString("1643.84");
    assertThat(after.entries())
        .extracting(Entry::id)
        .endsWith("payment-f5", "instalment-2003-07-01", "credit-applied-2003-07-01");
    assertThat(ByHand.split(after.payments().getLast())).isEqualTo("1643.84 0.00 0.00 0.00");
  }

  /** The instalment that fell due was another than the one that was paid early. */
  @Test
  void creditPaysAsFarAsItReaches() {
    String facts = ON_TIME + "2003-06-16 pays 1643.84; 2003-06-20 amends rate 0.09";
    Account more = account("hold", facts, "2003-07-01");
    assertThat(more.instalments().getLast().interest())
        .hasToString(
            ByHand.amount("1,719.18 = 250,000.00 × 8% × 19/365 + 250,000.00 × 9% × 11/365"));
    assertThat(ByHand.balances(more)).isEqualTo("250000.00 75.34 0.00 0.00 0.00");
    Account less = account("hold", facts.replace("0.09", "0.07"), "2003-07-01");
    assertThat(ByHand.balances(less)).isEqualTo("250000.00 0.00 0.00 0.00 75.35");
    Account next = account("hold", facts.replace("0.09", "0.07"), "2003-08-01");
    assertThat(next.interestPostedUnpaid())
        .hasToString(ByHand.amount("1,410.95 = 250,000.00 × 7% × 31/365 - 75.35"));
  }

  /** Rulebook 5, 6: what falls due at maturity as interest can be paid early too. */
  @Test
  void interestOfTheDueDateIsHeldToo() {
    String facts =
        ON_TIME + "2003-07-01 pays 1643.84; 2003-08-01 pays 1698.63; 2003-08-04 pays 383.56";
    assertThat(ByHand.balances(account("hold", facts, "2003-08-07")))
        .isEqualTo("250000.00 0.00 328.77 0.00 383.56");
    assertThat(ByHand.balances(account("hold", facts, "2003-08-08")))
        .isEqualTo("250000.00 0.00 0.00 0.00 0.00");
  }

  @Test
  void creditAndPayoffTogetherCloseTheAccount() {
    String held = ON_TIME + "2003-06-16 pays 1643.84";
    Account before = account("hold", held, "2003-06-20");
    assertThat(before.payoff())
        .hasToString(
            ByHand.amount("249,397.26 = 250,000.00 + 250,000.00 × 8% × 19/365 - 1,643.84"));
    String closed = held + "; 2003-06-20 pays 249397.26";
    for (String on : new String[] {"2003-06-20", "2003-07-01", "2003-08-08", "2004-01-01"}) {
      Account account = account("hold", closed, on);
      assertThat(ByHand.balances(account)).as(on).isEqualTo("0.00 0.00 0.00 0.00 0.00");
      assertThat(account.status()).isEqualTo(Status.PAID);
    }
    assertThat(ByHand.split(account("hold", closed, "2003-06-20").payments().getLast()))
        .isEqualTo("0.00 249397.26 0.00 0.00");
  }
}
