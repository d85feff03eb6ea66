package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payments that come back, and what becomes known later (rulebook 6). */
class ReversalTest {
  private static final Engine SEED = Engine.of(Seed.TERMS);
  private static final String BOUNCED = "2003-03-01 pays 1205.48; 2003-03-10 returns f1";

  private static Account account(String facts, String on) {
    return SEED.account(Story.of(facts), LocalDate.parse(on));
  }

  @ParameterizedTest(name = "{0}: on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, until it comes back it counts   | 2003-03-01 pays 1205.48; 2003-03-10 returns f1 | 2003-03-09 | 0.00    | current
          6, then it was never made          | 2003-03-01 pays 1205.48; 2003-03-10 returns f1 | 2003-03-10 | 1205.48 | past-due
          6, for good                        | 2003-03-01 pays 1205.48; 2003-03-10 returns f1 | 2003-04-01 | 2904.11 | past-due
          6, on the same day                 | 2003-03-01 pays 1205.48; 2003-03-01 returns f1 | 2003-03-02 | 1205.48 | past-due
          6, however recorded                | 2003-03-10 pays 1.00; 2003-03-01 pays 1205.48; 2003-03-10 returns f2 | 2003-03-10 | 1204.48 | past-due
          6, one of two                      | 2003-03-01 pays 1205.48; 2003-03-02 pays 1205.48; 2003-03-10 returns f1 | 2003-03-10 | 0.00 | current
          """)
  void paymentThatCameBackWasNeverMade(
      String rulebook, String facts, String on, String posted, String status) {
    Account account = account(facts, on);
    assertThat(account.interestPostedUnpaid()).as(rulebook).hasToString(posted);
    assertThat(account.status().id()).isEqualTo(status);
    assertThat(account.refused()).isEmpty();
  }

  @Test
  void bothStayVisible() {
    Account account = account(BOUNCED, "2003-03-31");
    assertThat(account.entries())
        .extracting(Entry::id)
        .containsExactly(
            "advance-2003-02-07", "instalment-2003-03-01", "payment-reversed-f1", "reversal-f2");
    AppliedPayment payment = account.payments().getFirst();
    assertThat(payment.reversed()).isTrue();
    assertThat(payment.amount()).hasToString("1205.48");
    assertThat(ByHand.split(payment)).isEqualTo("0.00 0.00 0.00 0.00");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, twice              | 2003-03-01 pays 1205.48; 2003-03-10 returns f1; 2003-03-11 returns f1 | 1 | reversed already
          6, twice in a day     | 2003-03-01 pays 1205.48; 2003-03-10 returns f1; 2003-03-10 returns f1 | 1 | reversed already
          6, before it was made | 2003-03-05 pays 1205.48; 2003-03-01 returns f1 | 1 | not received by then
          6, too early, then in time | 2003-03-05 pays 1205.48; 2003-03-01 returns f1; 2003-03-09 returns f1 | 1 | not received by then
          """)
  void reversalWithoutEffectIsRefused(String rulebook, String facts, int refused, String reason) {
    Account account = account(facts, "2003-03-31");
    assertThat(account.refused()).as(rulebook).hasSize(refused);
    assertThat(account.refused().getFirst().rule()).isEqualTo("nothing-to-reverse");
    assertThat(account.refused().getFirst().reason()).contains(reason);
  }

  @Test
  void reversalOfWhatIsNotThereIsIllFormed() {
    Refused refused = catchThrowableOfType(Refused.class, () -> Story.of("2003-03-10 returns f9"));
    assertThat(refused.first().code()).isEqualTo("unknown-payment");
    assertThat(refused.first().path()).isEqualTo("facts[0].of");
  }

  @ParameterizedTest(name = "{0}: known at {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, a return not heard of      | 2003-03-01 pays 1205.48 known 2003-03-01; 2003-03-10 returns f1 known 2003-03-20 | 2003-03-19 | 0.00    | 0
          6, a return heard of          | 2003-03-01 pays 1205.48 known 2003-03-01; 2003-03-10 returns f1 known 2003-03-20 | 2003-03-20 | 1205.48 | 0
          6, a payment not heard of     | 2003-03-01 pays 1205.48 known 2003-04-15 | 2003-04-14 | 1205.48 | 0
          6, a backdated payment        | 2003-03-01 pays 1205.48 known 2003-04-15 | 2003-04-15 | 0.00 | 0
          6, a return known first       | 2003-03-01 pays 1205.48 known 2003-04-15; 2003-03-10 returns f1 known 2003-03-20 | 2003-03-20 | 1205.48 | 1
          6, always known               | 2003-03-01 pays 1205.48 | 1970-01-01 | 0.00 | 0
          """)
  void accountAsKnownAtAMoment(
      String rulebook, String facts, String knownAt, String posted, int refused) {
    Instant moment = Instant.parse(knownAt + "T00:00:00Z");
    Account account = SEED.account(Story.of(facts), LocalDate.parse("2003-03-31"), moment);
    assertThat(account.interestPostedUnpaid()).as(rulebook).hasToString(posted);
    assertThat(account.refused()).hasSize(refused);
    assertThat(account.knownAt()).isEqualTo(moment);
  }
}
