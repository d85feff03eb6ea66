package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.Cost;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs of collection (rulebook 3, 6, 8). */
class CostTest {
  private static final Engine SEED = Engine.of(Seed.TERMS);

  private static Account account(Engine engine, String facts, String on) {
    return engine.account(Story.of(facts), LocalDate.parse(on));
  }

  @Test
  void costsAreShownByHowFirmTheyAre() {
    String facts =
        "2003-10-03 costs 3500.00; 2003-10-20 costs 435.00 agreed;"
            + "2003-11-12 costs 42.17 adjudged; 2003-11-13 costs 0.83 adjudged";
    Account account = account(SEED, facts, "2003-12-31");
    assertThat(account.costs()).hasToString("3978.00");
    assertThat(account.costs(Cost.State.CLAIMED)).hasToString("3500.00");
    assertThat(account.costs(Cost.State.AGREED)).hasToString("435.00");
    assertThat(account.costs(Cost.State.ADJUDGED)).hasToString("43.00");
    assertThat(account.perDiem()).as("costs bear no interest").hasToString("71.23");
  }

  /** Costs of 700.00 before a payment on 10 April, when 3,397.26 of interest is owed. */
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, interest then principal then costs | costs-last  | 2003-04-09 costs 700.00; 2003-04-10 pays 5000.00          | 3397.26 1602.74 0.00 0.00   | 700.00
          6, costs first                        | costs-first | 2003-04-09 costs 700.00; 2003-04-10 pays 5000.00          | 3397.26 902.74 700.00 0.00  | 0.00
          6, costs first, as far as it goes     | costs-first | 2003-04-09 costs 700.00; 2003-04-10 pays 500.00           | 0.00 0.00 500.00 0.00       | 200.00
          6, agreed costs in the same order     | costs-last  | 2003-04-09 costs 700.00 agreed; 2003-04-10 pays 5000.00   | 3397.26 1602.74 0.00 0.00   | 700.00
          3, charged before the day's payments  | costs-first | 2003-04-10 pays 500.00; 2003-04-10 costs 700.00           | 0.00 0.00 500.00 0.00       | 200.00
          6, after everything else              | costs-last  | 2003-04-09 costs 700.00; 2003-04-10 pays 253397.76        | 3397.26 250000.00 0.50 0.00 | 699.50
          6, all of it                          | costs-last  | 2003-04-09 costs 700.00; 2003-04-10 pays 254097.26        | 3397.26 250000.00 700.00 0.00 | 0.00
          """)
  void costsArePaidInTheirOrder(
      String rulebook, String application, String facts, String split, String left) {
    Readings readings = Readings.DEFAULT.with(ReadingId.APPLICATION, application);
    Account account = account(SEED.with(readings), facts, "2003-04-10");
    AppliedPayment payment = account.payments().getLast();
    assertThat(ByHand.split(payment)).as(rulebook).isEqualTo(split);
    assertThat(account.costs()).hasToString(left);
  }

  @Test
  void firmestCostsArePaidFirst() {
    String facts =
        "2003-04-07 costs 100.00; 2003-04-08 costs 200.00 agreed; 2003-04-09 costs 300.00 adjudged;"
            + "2003-04-10 pays 350.00 to costs";
    Account account = account(SEED, facts, "2003-04-10");
    assertThat(account.costs(Cost.State.ADJUDGED)).hasToString("0.00");
    assertThat(account.costs(Cost.State.AGREED)).hasToString("150.00");
    assertThat(account.costs(Cost.State.CLAIMED)).hasToString("100.00");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8, claimed without a clause  | 2003-10-03 costs 3500.00          | 1 | 0.00
          8, agreed without a clause   | 2003-10-03 costs 3500.00 agreed   | 1 | 0.00
          8, a court has fixed it      | 2003-10-03 costs 3500.00 adjudged | 0 | 3500.00
          """)
  void noteWithoutAClauseBearsOnlyAdjudgedCosts(
      String rulebook, String facts, int refused, String costs) {
    Account account = account(Vary.seed().withoutCosts().engine(), facts, "2003-10-31");
    assertThat(account.refused()).as(rulebook).hasSize(refused);
    assertThat(account.refused()).allMatch(r -> r.rule().equals("no-costs-clause"));
    assertThat(account.costs()).hasToString(costs);
  }

  /**
   * Rulebook 8: a cost while nothing is past due is a finding ("if it is necessary to enforce").
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8, before anything is due    | 2003-02-20 costs 10.00 | 1
          8, on the due date           | 2003-03-01 costs 10.00 | 1
          8, the day after             | 2003-03-02 costs 10.00 | 0
          8, what was past due is paid | 2003-03-03 pays 1205.48; 2003-03-04 costs 10.00 | 1
          8, the day's payment comes later | 2003-03-03 pays 1205.48; 2003-03-03 costs 10.00 | 0
          8, after maturity            | 2003-10-03 costs 10.00 | 0
          """)
  void costBeforeAnythingIsPastDueIsRemarked(String rulebook, String facts, int remarks) {
    Account account = account(SEED, facts, "2003-12-31");
    assertThat(account.remarks()).as(rulebook).hasSize(remarks);
    assertThat(account.remarks())
        .allMatch(r -> r.id().equals("cost-before-default") && r.fact() instanceof Cost)
        .allMatch(r -> r.message().contains("when nothing was past due"));
    assertThat(account.costs()).as("it counts all the same").hasToString("10.00");
    assertThat(account.refused()).isEmpty();
  }

  /** Rulebook 6: credit pays whatever next falls due; a claim alone does not fall due. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, claimed   | 2003-10-03 costs 100.00          | 100.00 | 500.00 | 0.00
          6, agreed    | 2003-10-03 costs 100.00 agreed   | 0.00   | 400.00 | 0.00
          6, adjudged  | 2003-10-03 costs 100.00 adjudged | 0.00   | 400.00 | 0.00
          6, more than the credit | 2003-10-03 costs 700.00 agreed | 200.00 | 0.00 | 200.00
          6, claimed, more than the credit | 2003-10-03 costs 700.00 | 700.00 | 500.00 | 200.00
          6, claimed and then paid | 2003-10-03 costs 700.00; 2003-10-04 pays 200.00 | 0.00 | 0.00 | 0.00
          """)
  void creditPaysCostsThatAreFirm(
      String rulebook, String facts, String costs, String credit, String payoff) {
    Account account = account(SEED, "2003-08-08 pays 260472.61; " + facts, "2003-10-04");
    assertThat(account.costs()).as(rulebook).hasToString(costs);
    assertThat(account.unappliedCredit()).hasToString(credit);
    assertThat(account.payoff()).hasToString(payoff);
  }
}
