package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.allonge.note.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payoff quotes (rulebook 6): good through a day, with the per diem and when it changes. */
class PayoffQuoteTest {
  private static final Engine SEED = Engine.of(Seed.TERMS);

  private static PayoffQuote quote(String facts, String on, String through) {
    return PayoffQuote.of(SEED, Story.of(facts), LocalDate.parse(on), LocalDate.parse(through));
  }

  @Test
  void quoteGivesThePayoffOfEachDay() {
    PayoffQuote quote = quote("", "2003-08-06", "2003-08-09");
    assertThat(quote.days())
        .extracting(d -> d.date() + " " + d.payoff() + " " + d.perDiem())
        .containsExactly(
            "2003-08-06 " + ByHand.amount("259,863.02 = 259,589.05 + 273.97") + " 54.79",
            "2003-08-07 " + ByHand.amount("259,917.82 = 259,589.05 + 328.77") + " 54.79",
            "2003-08-08 " + ByHand.amount("259,972.61 = 259,589.05 + 383.56") + " 71.23",
            "2003-08-09 "
                + ByHand.amount("260,043.84 = 259,972.61 + 259,972.61 × 10% × 1/365")
                + " 71.23");
    assertThat(quote.account().asOf()).isEqualTo("2003-08-06");
    assertThat(quote.goodThrough()).isEqualTo("2003-08-09");
  }

  @ParameterizedTest(name = "{0}: on {2} changes on {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7, at maturity             |                             | 2003-03-01 | 2003-08-08
          7, base for good           |                             | 2003-08-08 |
          3, a rate already agreed   | 2003-06-01 amends rate 0.09 | 2003-05-20 | 2003-06-01
          6, nothing owed            | 2003-02-20 pays 250712.33   | 2003-02-20 |
          """)
  void perDiemChanges(String rulebook, String facts, String on, LocalDate changes) {
    assertThat(quote(facts, on, on).perDiemChangesOn()).as(rulebook).isEqualTo(changes);
  }

  /** Whoever pays what is quoted for a day owes nothing after it. */
  @Test
  void whatIsQuotedPaysEverything() {
    PayoffQuote quote = quote("2003-10-03 costs 70.00", "2003-10-01", "2003-10-10");
    for (PayoffQuote.Day day : quote.days()) {
      Facts paid =
          Story.of("2003-10-03 costs 70.00; %s pays %s".formatted(day.date(), day.payoff()));
      Account account = SEED.account(paid, day.date());
      assertThat(ByHand.balances(account)).isEqualTo("0.00 0.00 0.00 0.00 0.00");
    }
  }

  @Test
  void quoteRunsForward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quote("", "2003-08-06", "2003-08-05"))
        .withMessageContaining("2003-08-05 is before 2003-08-06");
  }
}
