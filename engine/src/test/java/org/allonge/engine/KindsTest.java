package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes of other kinds than the seed's: without interest, all at maturity, other rhythms. */
class KindsTest {
  private static Account account(Engine engine, String facts, String on) {
    return engine.account(Story.of(facts), LocalDate.parse(on));
  }

  @ParameterizedTest(name = "on {0}: {1}, {2}")
  @CsvSource({
    "2003-03-01, 0.00, 0.00, current",
    "2003-08-07, 0.00, 0.00, current",
    "2003-08-08, 0.00, 68.49, matured-unpaid",
    "2003-08-18, 684.93, 68.49, matured-unpaid"
  })
  void noteWithoutInterestBearsItAfterMaturityOnly(
      String on, String accrued, String perDiem, String status) {
    Account account = account(Vary.seed().noInterest().engine(), "", on);
    assertThat(ByHand.balances(account)).isEqualTo("250000.00 0.00 " + accrued + " 0.00 0.00");
    assertThat(account.perDiem()).hasToString(perDiem);
    assertThat(account.status().id()).isEqualTo(status);
    assertThat(account.instalments()).allMatch(i -> i.interest().isZero());
  }

  @Test
  void rateOfZeroIsNoInterestToo() {
    Account none = account(Vary.seed().noInterest().engine(), "", "2003-12-31");
    Account zero = account(Vary.seed().rate("0").engine(), "", "2003-12-31");
    assertThat(Figures.of(zero)).isEqualTo(Figures.of(none));
  }

  @Test
  void bulletFallsDueWholeAtMaturity() {
    Engine bullet = Vary.seed().bullet().engine();
    Account before = account(bullet, "", "2003-08-07");
    assertThat(before.instalments()).isEmpty();
    assertThat(before.status()).isEqualTo(Status.CURRENT);
    assertThat(before.interestAccruedSince())
        .hasToString(ByHand.amount("9,917.81 = 250,000.00 × 8% × 181/365"));
    Account due = account(bullet, "", "2003-08-08");
    assertThat(ByHand.balances(due)).isEqualTo("250000.00 9972.60 0.00 0.00 0.00");
    assertThat(due.perDiem()).hasToString(ByHand.amount("71.23 = 259,972.60 × 10% × 1/365"));
  }

  /** Nothing falls due before maturity: a payment meets what accrued, then principal. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2003-03-01 pays 1205.48 | 1205.48 0.00 0.00 0.00
          2003-03-01 pays 1000.00 | 1000.00 0.00 0.00 0.00
          2003-03-01 pays 2000.00 | 1205.48 794.52 0.00 0.00
          2003-08-01 pays 383.56  | 383.56 0.00 0.00 0.00
          """)
  void bulletCanBePaidAnyTime(String facts, String split) {
    Account account = account(Vary.seed().bullet().engine(), facts, facts.substring(0, 10));
    assertThat(ByHand.split(account.payments().getLast())).isEqualTo(split);
  }

  @ParameterizedTest(name = "from {0} every {1} until {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2003-05-07 | P3M  | 2003-05-07 | 4,876.71 = 250,000.00 × 8% × 89/365
          2003-02-21 | P14D | 2003-03-07 | 767.12 = 250,000.00 × 8% × 14/365
          2003-03-31 | P1M  | 2003-04-30 | 1,643.84 = 250,000.00 × 8% × 30/365
          2003-03-31 | P1M  | 2003-05-31 | 1,698.63 = 250,000.00 × 8% × 31/365
          2003-08-07 | P6M  | 2003-08-08 | 54.79 = 250,000.00 × 8% × 1/365
          2004-02-07 | P1Y  | 2003-08-08 | 9,972.60 = 250,000.00 × 8% × 182/365
          """)
  void instalmentsFollowTheirRhythm(String first, String every, String on, String interest) {
    Account account = account(Vary.seed().instalments(first, every).engine(), "", on);
    assertThat(account.instalments().getLast().date()).isEqualTo(on);
    assertThat(account.instalments().getLast().interest()).hasToString(ByHand.amount(interest));
  }

  /** Rulebook 1: half up, half even, down; 50.00 × 7.3% / 365 is one cent a day. */
  @ParameterizedTest(name = "{0}: principal {1}")
  @CsvSource({
    "HALF_UP, 25.00, 0.01", "HALF_EVEN, 25.00, 0.00", "DOWN, 25.00, 0.00",
    "HALF_UP, 75.00, 0.02", "HALF_EVEN, 75.00, 0.02", "DOWN, 75.00, 0.01",
    "HALF_UP, 24.99, 0.00", "HALF_EVEN, 25.01, 0.01", "DOWN, 99.99, 0.01"
  })
  void postedInterestIsRounded(Rounding rounding, String principal, String interest) {
    Engine engine =
        Vary.seed()
            .principal(principal)
            .rate("0.073")
            .rounding(rounding)
            .bullet()
            .maturity("2003-02-08")
            .extensions()
            .engine();
    Account account = account(engine, "", "2003-02-08");
    assertThat(account.interestPostedUnpaid()).hasToString(interest);
  }
}
