package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.engine.Explanation.Source;
import org.allonge.note.DayCount;
import org.allonge.note.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rulebook 10: every amount unfolds to the formula with its numbers, the facts, the words, the law.
 */
class ExplanationTest {
  private static final Engine SEED = Engine.of(Seed.TERMS);
  private static final String UNPAID = "2003-02-20 pays 500.00; 2003-10-03 costs 70.00";

  private static Account account(Engine engine, String facts, String on) {
    return engine.account(Story.of(facts), LocalDate.parse(on));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10, the rulebook's own     |                         | instalment-2003-07-01 | 1,643.84 = 250,000.00 × 8% × 30/365 (1 Jun 2003 to 1 Jul 2003)
          2, the first stretch       |                         | instalment-2003-03-01 | 1,205.48 = 250,000.00 × 8% × 22/365 (7 Feb 2003 to 1 Mar 2003)
          7, after maturity          |                         | interest-accrued-since | 5,982.93 = 259,972.61 × 10% × 84/365 (8 Aug 2003 to 31 Oct 2003)
          7, what another day adds   |                         | per-diem | 71.23 = 259,972.61 × 10% / 365
          6, a part of what accrued  | 2003-02-20 pays 500.00  | interest-f1 | 500.00 = 250,000.00 × 8% × 13/365 (7 Feb 2003 to 20 Feb 2003) - 212.33 that stays accrued
          6, and the rest of it      | 2003-02-20 pays 500.00  | instalment-2003-03-01 | 705.48 = 250,000.00 × 8% × 22/365 (7 Feb 2003 to 1 Mar 2003) - 500.00 already paid by f1
          6, all of what accrued     | 2003-02-20 pays 1000.00 | interest-f1 | 712.33 = 250,000.00 × 8% × 13/365 (7 Feb 2003 to 20 Feb 2003)
          6, and afresh from there   | 2003-02-20 pays 1000.00 | instalment-2003-03-01 | 492.58 = 249,712.33 × 8% × 9/365 (20 Feb 2003 to 1 Mar 2003)
          6, how it was used         | 2003-02-20 pays 1000.00 | payment-f1 | 1,000.00 = 712.33 interest + 287.67 principal + 0.00 costs + 0.00 held as credit
          3, two rates               | 2003-02-20 amends rate 0.09 | instalment-2003-03-01 | 1,267.12 = 250,000.00 × 8% × 13/365 (7 Feb 2003 to 20 Feb 2003) + 250,000.00 × 9% × 9/365 (20 Feb 2003 to 1 Mar 2003)
          1, the same rate           | 2003-02-20 amends rate 0.08 | instalment-2003-03-01 | 1,205.48 = 250,000.00 × 8% × 22/365 (7 Feb 2003 to 1 Mar 2003)
          5, revived                 | 2003-09-15 amends maturity 2004-02-09 | instalment-2003-10-01 | 3,583.28 = 250,000.00 × 8% × 16/365 (15 Sep 2003 to 1 Oct 2003) + 259,972.61 × 10% × 38/365 (8 Aug 2003 to 15 Sep 2003)
          1, the sum                 | 2003-10-03 costs 70.00  | payoff | 266,025.54 = 250,000.00 principal + 9,972.61 interest posted + 5,982.93 interest accrued + 70.00 costs - 0.00 credit
          1, nothing accrued         | 2003-10-31 pays 5982.93 to interest | interest-accrued-since | 5,982.93 = 259,972.61 × 10% × 84/365 (8 Aug 2003 to 31 Oct 2003)
          1, principal               | 2003-10-31 pays 20000.00 | principal | 245,955.54 = 250,000.00 advanced - 4,044.46 f1
          6, interest posted         | 2003-10-31 pays 9000.00 | interest-posted-unpaid | 972.61 = 9,972.61 posted - 9,000.00 paid
          8, costs                   | 2003-10-03 costs 70.00; 2003-10-04 pays 30.00 to costs | costs | 40.00 = 70.00 charged - 30.00 paid
          6, paid too much           | 2003-02-20 pays 250812.33 | unapplied-credit | 100.00 = 100.00 held of f1
          6, and the payoff          | 2003-02-20 pays 250812.33 | payoff | 0.00 = 0.00 principal + 0.00 interest posted + 0.00 interest accrued + 0.00 costs - 100.00 credit, and never below zero
          6, nothing bears interest  | 2003-02-20 pays 250812.33 | per-diem | 0.00 = nothing bears interest
          6, it came back            | 2003-03-01 pays 5.00; 2003-03-02 returns f1 | payment-reversed-f1 | 5.00 received, and came back: no effect
          8, a cost                  | 2003-10-03 costs 70.00  | cost-f1 | 70.00 cost of collection
          """)
  void figureIsAFormula(String rulebook, String facts, String id, String formula) {
    Account account = account(SEED, facts == null ? "" : facts, "2003-10-31");
    Explanation explanation = account.explain(id);
    assertThat(explanation.formula()).as(rulebook).isEqualTo(formula);
    assertThat(explanation.id()).isEqualTo(id);
    assertThat(account.explainable()).contains(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          instalment-2003-04-01 | 1,666.67 = 250,000.00 × 8% × 1/12
          instalment-2003-05-01 | 1,166.67 = 250,000.00 × 8% × 1/12 - 500.00 already paid since the last instalment
          maturity-2003-08-08   | 433.77 = 250,000.00 × 8% × 7/365 (1 Aug 2003 to 8 Aug 2003) + 50.21 by which level instalments differ from actual days
          """)
  void levelInstalmentIsAFormula(String id, String formula) {
    Engine level = SEED.with(Readings.DEFAULT.with("instalment-amount", "level"));
    String facts =
        "2003-03-01 pays 1205.48; 2003-04-01 pays 1666.67; 2003-04-20 pays 500.00 to interest";
    assertThat(account(level, facts, "2003-08-08").explain(id).formula()).isEqualTo(formula);
  }

  /** 28 days of February posted as a twelfth of the year, trued up the day after. */
  @Test
  void interestTakenBackIsAFormula() {
    Engine level =
        Vary.seed()
            .accruesFrom("2003-02-01")
            .maturity("2003-03-02")
            .extensions()
            .engine()
            .with(Readings.DEFAULT.with("instalment-amount", "level"));
    Account account = account(level, "2003-03-01 pays 1666.67", "2003-03-02");
    assertThat(account.explain("adjustment-2003-03-02").formula())
        .isEqualTo(
            "-77.63 = 250,000.00 × 8% × 1/365 (1 Mar 2003 to 2 Mar 2003)"
                + " - 132.42 by which level instalments differ from actual days");
    assertThat(account.explain("principal").formula())
        .isEqualTo(
            "249,922.37 = 250,000.00 advanced - 77.63 that level instalments had posted too much");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACT_ACT_ISDA | 2004-01-15 | per-diem               | 71.03 = 259,972.61 × 10% / 366
          ACT_ACT_ISDA | 2004-01-15 | interest-accrued-since | 11,393.34 = 259,972.61 × 10% × 58546/133590 (8 Aug 2003 to 15 Jan 2004)
          THIRTY_360   | 2004-01-15 | per-diem               | 72.24 = 260,055.57 × 10% / 360
          """)
  void formulaCountsAsTheNoteDoes(DayCount count, String on, String id, String formula) {
    Account account = account(Vary.seed().dayCount(count).engine(), "", on);
    assertThat(account.explain(id).formula()).isEqualTo(formula);
  }

  // -- what it rests on ----------------------------------------------------------------------

  @Test
  void interestRestsOnTheWordsOfTheNote() {
    Engine engine = Vary.seed().words("rate", "eight percent (8%)", 412).engine();
    assertThat(account(engine, "", "2003-08-08").explain("instalment-2003-07-01").sources())
        .contains(
            new Source(Explanation.Kind.WORDS, "rate", "eight percent (8%)", 412, 430),
            new Source(Explanation.Kind.RULE, "rulebook 1", null, -1, -1));
  }

  @Test
  void interestAfterMaturityRestsOnTheLaw() {
    Account account = account(SEED, "", "2003-10-31");
    assertThat(account.explain("per-diem").sources())
        .filteredOn(s -> s.kind() == Explanation.Kind.LAW)
        .extracting(Source::reference)
        .contains("Cal. Const. art. XV sec. 1(2)");
    assertThat(account.explain("instalment-2003-07-01").sources())
        .noneMatch(s -> s.kind() == Explanation.Kind.LAW);
  }

  @Test
  void applicationRestsOnTheLawWhereTheNoteIsSilent() {
    Account account = account(SEED, UNPAID, "2003-10-31");
    assertThat(account.explain("payment-f1").sources())
        .extracting(Source::reference)
        .containsExactly("Cal. Civ. Code 1479", "rulebook 6");
    assertThat(account.explain("payment-f1").facts()).containsExactly("f1");
  }

  @Test
  void factsThatAFigureUsesAreNamed() {
    Account account = account(SEED, UNPAID, "2003-10-31");
    assertThat(account.explain("instalment-2003-03-01").facts()).containsExactly("f1");
    assertThat(account.explain("interest-posted-unpaid").facts()).containsExactly("f1");
    assertThat(account.explain("cost-f2").facts()).containsExactly("f2");
    assertThat(account.explain("payoff").parts())
        .extracting(Explanation::id)
        .containsExactly(
            "principal",
            "interest-posted-unpaid",
            "interest-accrued-since",
            "costs",
            "unapplied-credit");
  }
}
