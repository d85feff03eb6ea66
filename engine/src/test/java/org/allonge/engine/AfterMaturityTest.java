package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.Rate;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interest after maturity (rulebook 7, reading post-maturity-compounding). */
class AfterMaturityTest {
  /** 7,890.42 posted by 1 July, 5,000.00 of it paid; 1,698.63 and 383.56 posted after that. */
  private static final String PART_PAID =
      "2003-07-15 pays 5000.00 to interest 5000.00; 2003-10-08 pays 4000.00";

  private static Account account(Engine engine, String facts, String on) {
    return engine.account(Story.of(facts), LocalDate.parse(on));
  }

  private static Engine compounding(String choice) {
    return Engine.of(Seed.TERMS)
        .with(Readings.DEFAULT.with(ReadingId.POST_MATURITY_COMPOUNDING, choice));
  }

  /** On 15 July 7,890.42 is posted, of which 5,000.00 is paid; on 8 August 4,972.61 is unpaid. */
  @Test
  void whatIsUnpaidAtMaturity() {
    Account account = account(compounding("once"), PART_PAID, "2003-08-08");
    assertThat(ByHand.balances(account)).isEqualTo("250000.00 4972.61 0.00 0.00 0.00");
  }

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7, once: principal and what was unpaid     | once    | 2003-10-07 | 4,191.33 = 254,972.61 × 10% × 60/365 | 69.86 = 254,972.61 × 10% × 1/365
          7, once: paid off the base                 | once    | 2003-10-08 | 4,261.19 = 254,972.61 × 10% × 61/365 | 68.76 = 250,972.61 × 10% × 1/365
          7, once: what is posted later never joins  | once    | 2003-12-31 | 10,036.99 = 254,972.61 × 10% × 61/365 + 250,972.61 × 10% × 84/365 | 68.76 = 250,972.61 × 10% × 1/365
          7, none: principal only                    | none    | 2003-12-31 | 9,931.51 = 250,000.00 × 10% × 145/365 | 68.49 = 250,000.00 × 10% × 1/365
          7, monthly: before the first of the month  | monthly | 2003-08-31 | 1,606.68 = 254,972.61 × 10% × 23/365 | 69.86 = 254,972.61 × 10% × 1/365
          7, monthly: it joined                      | monthly | 2003-09-30 | 2,039.13 = 256,649.14 × 10% × 29/365 | 70.31 = 256,649.14 × 10% × 1/365
          7, monthly: joined twice                   | monthly | 2003-10-07 | 425.36 = 258,758.59 × 10% × 6/365 | 70.89 = 258,758.59 × 10% × 1/365
          7, monthly: paid off the base              | monthly | 2003-10-31 | 2,101.58 = 258,758.59 × 10% × 7/365 + 254,758.59 × 10% × 23/365 | 69.80 = 254,758.59 × 10% × 1/365
          """)
  void unpaidInterestBearsInterest(
      String rulebook, String choice, String on, String accrued, String perDiem) {
    Account account = account(compounding(choice), PART_PAID, on);
    assertThat(account.interestAccruedSince()).as(rulebook).hasToString(ByHand.amount(accrued));
    assertThat(account.perDiem()).hasToString(ByHand.amount(perDiem));
    assertThat(account.principal()).hasToString("250000.00");
  }

  /** Rulebook 7: daily, each day rounded; the payment of 8 October comes after that day's. */
  @Test
  void dailyCompoundingRoundsEachDay() {
    BigDecimal base = new BigDecimal("254972.61");
    BigDecimal yearly = new BigDecimal("0.10");
    LocalDate day = LocalDate.parse("2003-08-08");
    LocalDate end = LocalDate.parse("2003-12-31");
    while (day.isBefore(end)) {
      day = day.plusDays(1);
      BigDecimal night =
          base.multiply(yearly).divide(BigDecimal.valueOf(365), 2, RoundingMode.HALF_UP);
      base = base.add(night);
      if (day.equals(LocalDate.parse("2003-10-08"))) {
        base = base.subtract(new BigDecimal("4000.00"));
      }
    }
    Account account = account(compounding("daily"), PART_PAID, "2003-12-31");
    assertThat(account.payoff().major()).isEqualTo(base);
    assertThat(account.interestAccruedSince().isZero()).isTrue();
  }

  /** Rulebook 7: what was paid on the Due Date itself is not unpaid when the base is struck. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7, interest paid, principal not | 2003-08-08 pays 9972.61   | 68.49 = 250,000.00 × 10% × 1/365
          7, the day after: paid off the base | 2003-08-09 pays 9972.61 | 68.49 = 250,000.00 × 10% × 1/365
          7, a part of both               | 2003-08-08 pays 109972.61 | 41.10 = 150,000.00 × 10% × 1/365
          7, principal by direction       | 2003-08-08 pays 250000.00 to principal | 2.73 = 9,972.61 × 10% × 1/365
          7, costs never join             | 2003-08-08 costs 5000.00 adjudged | 71.23 = 259,972.61 × 10% × 1/365
          """)
  void baseIsWhatIsUnpaidAtTheEndOfTheDueDate(String rulebook, String facts, String perDiem) {
    Account account = account(compounding("once"), facts, "2003-08-09");
    assertThat(account.perDiem()).as(rulebook).hasToString(ByHand.amount(perDiem));
  }

  @Test
  void noteThatSaysNothingOfInterestOnInterestHasNone() {
    Engine plain = Vary.seed().after(new DefaultRate.SameRate(), false).engine();
    for (String choice : ReadingId.POST_MATURITY_COMPOUNDING.choices()) {
      Engine chosen =
          plain.with(Readings.DEFAULT.with(ReadingId.POST_MATURITY_COMPOUNDING, choice));
      assertThat(account(chosen, "", "2003-12-31").perDiem())
          .as(choice)
          .hasToString(ByHand.amount("54.79 = 250,000.00 × 8% × 1/365"));
    }
  }

  // -- the rate ------------------------------------------------------------------------------

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7, the greater of 10% and 7.25% | US-CA | ca-ceiling              | 71.23 = 259,972.61 × 10% × 1/365
          7, Civil Code 3289(b)           | US-CA | legal-rate-after-breach | 71.23 = 259,972.61 × 10% × 1/365
          7, Civil Code 3289(a)           | US-CA | contract-rate           | 56.98 = 259,972.61 × 8% × 1/365
          """)
  void highestLawfulRateIsResolved(String rulebook, String law, String choice, String perDiem) {
    Engine engine =
        Vary.seed()
            .after(new DefaultRate.HighestLawful(List.of(law)), true)
            .engine()
            .with(Readings.DEFAULT.with(ReadingId.POST_MATURITY_RATE, choice));
    assertThat(account(engine, "", "2003-08-08").perDiem())
        .as(rulebook)
        .hasToString(ByHand.amount(perDiem));
    assertThat(engine.lateRate().citations()).isNotEmpty();
    assertThat(engine.lateRate().formula()).isNotBlank();
  }

  /** Where no table says what is lawful the contract rate goes on, and the formula says why. */
  @Test
  void contractRateGoesOnWhereThereIsNoTable() {
    DefaultRate elsewhere = new DefaultRate.HighestLawful(List.of("US-XX"));
    Engine engine = Vary.seed().after(elsewhere, true).engine();
    assertThat(account(engine, "", "2003-08-08").perDiem())
        .hasToString(ByHand.amount("56.98 = 259,972.61 × 8% × 1/365"));
    assertThat(engine.lateRate().formula()).contains("no table for the law that the note names");
  }

  @Test
  void ceilingOfTheSeedShowsItsNumbers() {
    LateRate rate = Engine.of(Seed.TERMS).lateRate();
    assertThat(rate.over(Rate.of("0.08"))).isEqualTo(Rate.of("0.10"));
    assertThat(rate.formula())
        .isEqualTo(
            "greater of 10% and 5% + 2.25% (San Francisco discount rate on 2003-01-25) = 7.25%;"
                + " hence 10%");
    assertThat(rate.citations()).contains("Cal. Const. art. XV sec. 1(2)");
  }

  @Test
  void statedRateAndMarginNeedNoTable() {
    Engine stated = Vary.seed().after(new DefaultRate.Stated(Rate.of("0.1234")), true).engine();
    assertThat(account(stated, "", "2003-08-08").perDiem())
        .hasToString(ByHand.amount("87.89 = 259,972.61 × 12.34% × 1/365"));
    Engine margin = Vary.seed().after(new DefaultRate.Margin(Rate.of("0.03")), true).engine();
    assertThat(account(margin, "", "2003-08-08").perDiem())
        .hasToString(ByHand.amount("78.35 = 259,972.61 × 11% × 1/365"));
    assertThat(stated.lateRate().citations()).isEmpty();
  }
}
