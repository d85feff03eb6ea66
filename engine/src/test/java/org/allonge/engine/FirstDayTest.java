package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The note's own date and the day from which interest runs (rulebook 2). */
class FirstDayTest {
  private static Account account(Engine engine, String facts, String on) {
    return engine.account(Story.of(facts), LocalDate.parse(on));
  }

  @Test
  void accountOnTheNotesDateHasThePrincipalAlone() {
    Account account = Engine.of(Seed.TERMS).account(Facts.NONE, LocalDate.parse("2003-02-07"));
    assertThat(ByHand.balances(account)).isEqualTo("250000.00 0.00 0.00 0.00 0.00");
    assertThat(account.perDiem()).hasToString("54.79");
    assertThat(account.instalments()).isEmpty();
    assertThat(account.entries()).hasToString("[advance-2003-02-07 250000.00 250000.00]");
    assertThat(account.status()).isEqualTo(Status.CURRENT);
  }

  @Test
  void paymentOnTheNotesDateReducesThePrincipalBeforeTheFirstNight() {
    Account account = account(Engine.of(Seed.TERMS), "2003-02-07 pays 100000.00", "2003-03-01");
    assertThat(ByHand.split(account.payments().getFirst())).isEqualTo("0.00 100000.00 0.00 0.00");
    assertThat(account.instalments().getFirst().interest())
        .hasToString(ByHand.amount("723.29 = 150,000.00 × 8% × 22/365"));
  }

  /** Interest that runs from another day than the note's date. */
  @ParameterizedTest(name = "{0}: from {1}, on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2, not yet           | 2003-02-20 | 2003-02-19 | 0.00 | 0.00
          2, the last night without | 2003-02-20 | 2003-02-20 | 0.00 | 54.79
          2, the first night   | 2003-02-20 | 2003-02-21 | 54.79 = 250,000.00 × 8% × 1/365 | 54.79
          2, up to the instalment | 2003-02-20 | 2003-02-28 | 438.36 = 250,000.00 × 8% × 8/365 | 54.79
          2, from before the note | 2003-02-01 | 2003-02-07 | 328.77 = 250,000.00 × 8% × 6/365 | 54.79
          """)
  void interestRunsFromItsOwnDay(
      String rulebook, String from, String on, String accrued, String perDiem) {
    Account account = account(Vary.seed().accruesFrom(from).engine(), "", on);
    assertThat(account.interestAccruedSince()).as(rulebook).hasToString(ByHand.amount(accrued));
    assertThat(account.perDiem()).hasToString(perDiem);
  }

  @Test
  void principalPaidBeforeInterestRunsBearsNone() {
    Engine later = Vary.seed().accruesFrom("2003-02-20").engine();
    Account account = account(later, "2003-02-10 pays 100000.00", "2003-03-01");
    assertThat(account.instalments().getFirst().interest())
        .hasToString(ByHand.amount("295.89 = 150,000.00 × 8% × 9/365"));
  }
}
