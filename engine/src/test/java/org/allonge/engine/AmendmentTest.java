package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that the parties change (rulebook 3 and 5). */
class AmendmentTest {
  private static final Engine SEED = Engine.of(Seed.TERMS);

  private static Account account(String facts, String on) {
    return SEED.account(Story.of(facts), LocalDate.parse(on));
  }

  /** The last instalment that fell due by a day, under facts. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3, from that night        | 2003-05-15 amends rate 0.09 | 2003-06-01 | 1,815.07 = 250,000.00 × 8% × 14/365 + 250,000.00 × 9% × 17/365
          3, not on its own day     | 2003-06-01 amends rate 0.09 | 2003-06-01 | 1,698.63 = 250,000.00 × 8% × 31/365
          3, from the night after   | 2003-06-01 amends rate 0.09 | 2003-07-01 | 1,849.32 = 250,000.00 × 9% × 30/365
          3, to nothing             | 2003-06-11 amends rate 0    | 2003-07-01 | 547.95 = 250,000.00 × 8% × 10/365
          3, twice in a day, the last | 2003-06-01 amends rate 0.09; 2003-06-01 amends rate 0.07 | 2003-07-01 | 1,438.36 = 250,000.00 × 7% × 30/365
          1, seven decimals         | 2003-06-01 amends rate 0.0812345 | 2003-07-01 | 1,669.20 = 250,000.00 × 8.12345% × 30/365
          1, eighteen decimals      | 2003-06-01 amends rate 0.081234500000000001 | 2003-07-01 | 1,669.20 = 250,000.00 × 8.1234500000000001% × 30/365
          1, the same rate          | 2003-06-11 amends rate 0.08 | 2003-07-01 | 1,643.84 = 250,000.00 × 8% × 30/365
          5, earlier maturity       | 2003-05-15 amends maturity 2003-06-15 | 2003-06-15 | 767.12 = 250,000.00 × 8% × 14/365
          5, on the day itself      | 2003-05-15 amends maturity 2003-05-15 | 2003-05-15 | 767.12 = 250,000.00 × 8% × 14/365
          5, both                   | 2003-06-01 amends maturity 2003-06-21 rate 0.09 | 2003-06-21 | 1,232.88 = 250,000.00 × 9% × 20/365
          5, revived on a due date  | 2003-10-01 amends maturity 2004-02-09 | 2003-10-01 | 3,846.17 = 259,972.61 × 10% × 54/365
          5, revived between two    | 2003-09-15 amends maturity 2004-02-09 | 2003-10-01 | 3,583.28 = 259,972.61 × 10% × 38/365 + 250,000.00 × 8% × 16/365
          5, revived at another rate | 2003-09-15 amends maturity 2004-02-09 rate 0.12 | 2003-11-01 | 2,547.95 = 250,000.00 × 12% × 31/365
          """)
  void changeAppliesFromTheNightOfItsDay(
      String rulebook, String facts, String on, String interest) {
    Account account = account(facts, on);
    assertThat(account.refused()).as(rulebook).isEmpty();
    Instalment last = account.instalments().getLast();
    assertThat(last.date()).isEqualTo(on);
    assertThat(last.interest()).hasToString(ByHand.amount(interest));
  }

  /** Rulebook 3: amendments take effect before anything falls due on their day. */
  @Test
  void amendmentOnTheDueDateComesBeforeItIsPosted() {
    Account account = account("2003-08-08 amends maturity 2004-02-09", "2003-08-08");
    assertThat(account.maturity()).isEqualTo("2004-02-09");
    assertThat(account.instalments().getLast().date()).isEqualTo("2003-08-01");
    assertThat(account.interestAccruedSince())
        .hasToString(ByHand.amount("383.56 = 250,000.00 × 8% × 7/365"));
    assertThat(account.perDiem()).hasToString("54.79");
    assertThat(account.status()).isEqualTo(Status.PAST_DUE);
  }

  /**
   * Rulebook 4, 5: what was due is due no more; unpaid interest stays past due, without interest.
   */
  @Test
  void amendmentAfterMaturityRevives() {
    Account before = account("", "2003-09-14");
    assertThat(before.status()).isEqualTo(Status.MATURED_UNPAID);
    Account account = account("2003-09-15 amends maturity 2004-02-09", "2003-09-15");
    assertThat(account.status()).isEqualTo(Status.PAST_DUE);
    assertThat(account.principal()).hasToString("250000.00");
    assertThat(account.interestPostedUnpaid()).hasToString("9972.61");
    assertThat(account.interestAccruedSince())
        .hasToString(ByHand.amount("2,706.56 = 259,972.61 × 10% × 38/365"));
    assertThat(account.perDiem()).hasToString(ByHand.amount("54.79 = 250,000.00 × 8% × 1/365"));
    assertThat(account.instalments().getLast().principal()).hasToString("0.00");
  }

  /** Rulebook 7: at the next maturity all unpaid interest joins the base. */
  @Test
  void revivedNoteMaturesAgain() {
    Account account =
        account("2003-10-01 amends maturity 2003-10-11; 2003-10-02 pays 10000.00", "2003-10-12");
    assertThat(account.status()).isEqualTo(Status.MATURED_UNPAID);
    assertThat(account.instalments().getLast().principal()).hasToString("250000.00");
    assertThat(account.interestPostedUnpaid())
        .hasToString(ByHand.amount("4,366.73 = 9,972.61 + 3,846.17 - 10,000.00 + 547.95"));
    assertThat(account.perDiem()).hasToString(ByHand.amount("69.69 = 254,366.73 × 10% × 1/365"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5, the day before     | 2003-05-15 amends maturity 2003-05-14 | cannot set the maturity to the earlier 2003-05-14
          5, with a rate        | 2003-05-15 amends maturity 2003-05-01 rate 0.09 | cannot set the maturity to the earlier 2003-05-01
          5, after maturity too | 2003-10-15 amends maturity 2003-09-01 | An amendment of 2003-10-15
          """)
  void maturityInThePastIsRefused(String rulebook, String facts, String reason) {
    Account account = account(facts, "2003-12-31");
    assertThat(account.refused()).as(rulebook).hasSize(1);
    assertThat(account.refused().getFirst().rule()).isEqualTo("amended-maturity-in-the-past");
    assertThat(account.refused().getFirst().reason()).contains(reason);
    assertThat(Figures.balances(account)).isEqualTo(Figures.balances(account("", "2003-12-31")));
  }

  /**
   * A rate that is agreed after maturity moves the rate after maturity only where that follows it.
   */
  @Test
  void rateAfterMaturityFollowsWhereItIsAMargin() {
    String facts = "2003-10-01 amends rate 0.09";
    assertThat(account(facts, "2003-10-01").perDiem())
        .hasToString(ByHand.amount("71.23 = 259,972.61 × 10% × 1/365"));
    Engine margin = Vary.seed().after(new DefaultRate.Margin(Rate.of("0.03")), true).engine();
    LocalDate before = LocalDate.parse("2003-09-30");
    assertThat(margin.account(Story.of(facts), before).perDiem())
        .hasToString(ByHand.amount("78.35 = 259,972.61 × 11% × 1/365"));
    assertThat(margin.account(Story.of(facts), before.plusDays(1)).perDiem())
        .hasToString(ByHand.amount("85.47 = 259,972.61 × 12% × 1/365"));
  }

  /** Rulebook 5, from public filings: too late for the option, so by amendment; twice. */
  @Test
  void lifeOfTheSeedIsToldByAmendments() {
    String life =
        "2003-08-08 extends 2004-02-09; 2003-08-08 amends maturity 2004-02-09;"
            + "2004-02-09 amends maturity 2004-05-09";
    assertThat(account(life, "2003-09-01").maturity()).isEqualTo("2004-02-09");
    assertThat(account(life, "2003-09-01").refused()).hasSize(1);
    Account later = account(life, "2004-05-09");
    assertThat(later.maturity()).isEqualTo("2004-05-09");
    assertThat(later.status()).isEqualTo(Status.MATURED_UNPAID);
    assertThat(later.entries())
        .filteredOn(e -> e.kind() == Entry.Kind.MATURITY)
        .extracting(Entry::id)
        .containsExactly("maturity-2004-05-09");
  }
}
