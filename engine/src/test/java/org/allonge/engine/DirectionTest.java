package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a debtor says that a payment is for (rulebook 6; Civil Code 1479, one). */
class DirectionTest {
  private static final Engine SEED = Engine.of(Seed.TERMS);

  private static Account account(Engine engine, String facts) {
    return engine.account(Story.of(facts), Story.of(facts).list().getLast().date());
  }

  /**
   * On 10 April 1,205.48 and 1,698.63 are posted and unpaid and 493.15 (250,000.00 × 8% × 9/365)
   * has accrued; how the last payment is used: interest, principal, costs, held.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, no direction              | 2003-04-10 pays 5000.00 | 3397.26 1602.74 0.00 0.00
          6, to principal              | 2003-04-10 pays 5000.00 to principal | 0.00 5000.00 0.00 0.00
          6, to principal, so much     | 2003-04-10 pays 5000.00 to principal 1000.00 | 3397.26 1602.74 0.00 0.00
          6, to interest               | 2003-04-10 pays 5000.00 to interest | 3397.26 1602.74 0.00 0.00
          6, to interest, what accrued too | 2003-04-10 pays 3000.00 to interest | 3000.00 0.00 0.00 0.00
          6, to interest, so much      | 2003-04-10 pays 3000.00 to interest 1000.00, to principal | 1000.00 2000.00 0.00 0.00
          6, to costs                  | 2003-04-09 costs 700.00; 2003-04-10 pays 5000.00 to costs | 3397.26 902.74 700.00 0.00
          6, to costs, so much         | 2003-04-09 costs 700.00; 2003-04-10 pays 3000.00 to costs 300.00 | 2700.00 0.00 300.00 0.00
          6, to costs where there are none | 2003-04-10 pays 5000.00 to costs | 3397.26 1602.74 0.00 0.00
          6, to an instalment          | 2003-04-10 pays 1698.63 to instalment 2003-04-01 | 1698.63 0.00 0.00 0.00
          6, more than the instalment  | 2003-04-10 pays 5000.00 to instalment 2003-04-01 | 3397.26 1602.74 0.00 0.00
          6, to one and then another   | 2003-04-10 pays 2000.00 to instalment 2003-04-01, to principal | 1698.63 301.37 0.00 0.00
          6, to none of them           | 2003-04-10 pays 1000.00 to instalment 2003-04-02 | 1000.00 0.00 0.00 0.00
          6, to one not yet due        | 2003-04-10 pays 1000.00 to instalment 2003-05-01 | 1000.00 0.00 0.00 0.00
          6, more than was paid        | 2003-04-10 pays 500.00 to principal 900.00 | 0.00 500.00 0.00 0.00
          6, the remainder in order    | 2003-04-09 costs 700.00; 2003-04-10 pays 5000.00 to principal 100.00, to instalment 2003-03-01 200.00 | 3397.26 1602.74 0.00 0.00
          """)
  void directionComesFirstAndTheRestGoesInOrder(String rulebook, String facts, String split) {
    Account account = account(SEED, facts);
    assertThat(ByHand.split(account.payments().getLast())).as(rulebook).isEqualTo(split);
  }

  @Test
  void theRestGoesInTheOrderOfTheReading() {
    Engine costsFirst = SEED.with(Readings.DEFAULT.with(ReadingId.APPLICATION, "costs-first"));
    String facts = "2003-04-09 costs 700.00; 2003-04-10 pays 5000.00 to principal 100.00";
    assertThat(ByHand.split(account(SEED, facts).payments().getLast()))
        .isEqualTo("3397.26 1602.74 0.00 0.00");
    assertThat(ByHand.split(account(costsFirst, facts).payments().getLast()))
        .isEqualTo("3397.26 902.74 700.00 0.00");
  }

  @Test
  void instalmentThatWasNamedIsPaidAndNotTheOldest() {
    Account account = account(SEED, "2003-04-10 pays 1698.63 to instalment 2003-04-01");
    assertThat(account.instalments())
        .extracting(i -> i.date() + " " + i.paid())
        .containsExactly("2003-03-01 0.00", "2003-04-01 1698.63");
    assertThat(account.status()).isEqualTo(Status.PAST_DUE);
  }

  /** Interest that joined the base on a day after maturity is no instalment of that day. */
  @Test
  void directionToADayOnWhichInterestJoinedTheBaseGoesInOrder() {
    Engine monthly =
        SEED.with(Readings.DEFAULT.with(ReadingId.POST_MATURITY_COMPOUNDING, "monthly"));
    Account account = account(monthly, "2003-09-10 pays 100.00 to instalment 2003-09-01");
    assertThat(account.instalments().getFirst().paid()).hasToString("100.00");
  }

  /** On the Due Date principal falls due with the interest: naming its date pays both. */
  @Test
  void directionToTheDueDatePaysItsInterestAndPrincipal() {
    Account account = account(SEED, "2003-08-08 pays 1000.00 to instalment 2003-08-08");
    assertThat(ByHand.split(account.payments().getLast())).isEqualTo("383.56 616.44 0.00 0.00");
    assertThat(account.instalments().getLast().paid()).hasToString("1000.00");
    assertThat(account.interestPostedUnpaid()).hasToString("9589.05");
  }

  /** Unpaid principal bears interest from the next night, also while interest is unpaid. */
  @Test
  void principalPaidByDirectionStopsBearingInterest() {
    Account account = account(SEED, "2003-04-10 pays 50000.00 to principal; 2003-05-01 pays 0.01");
    assertThat(account.instalments().getLast().interest())
        .hasToString(
            ByHand.amount("1,413.70 = 250,000.00 × 8% × 9/365 + 200,000.00 × 8% × 21/365"));
  }

  @Test
  void paymentOfEverythingNeedsNoDirection() {
    Account account =
        account(SEED, "2003-04-09 costs 700.00; 2003-04-10 pays 255000.00 to principal");
    assertThat(ByHand.split(account.payments().getLast()))
        .isEqualTo("3397.26 250000.00 700.00 902.74");
    assertThat(account.status()).isEqualTo(Status.PAID);
    assertThat(account.payments().getLast().date()).isEqualTo(LocalDate.parse("2003-04-10"));
  }
}
