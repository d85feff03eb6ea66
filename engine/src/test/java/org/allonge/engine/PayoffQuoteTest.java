package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import org.allonge.note.Facts;
import org.allonge.note.law.LawTables;
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

  private static final String PREMIUM =
      "'payments': {'prepayment': {'kind': 'at-premium', 'notice_days': 30, 'locked_until':"
          + " '2021-03-15', 'steps': [{'before': '2021-06-02', 'premium': '0.02'},"
          + " {'premium': '0.01'}]}}";

  /** Rulebook 6: the payoff holds the premium of its day. */
  @Test
  void quoteHoldsThePremiumOfEachDay() {
    Facts told = KindNote.facts("{'date': '2021-04-15', 'kind': 'prepayment-notice'}");
    LocalDate on = LocalDate.of(2021, 6, 1);
    PayoffQuote quote = PayoffQuote.of(KindNote.engine(PREMIUM), told, on, on.plusDays(1));
    assertThat(quote.obstacle()).isNull();
    assertThat(quote.days())
        .extracting(d -> d.date() + " " + d.payoff() + " " + d.premium())
        .containsExactly(
            "2021-06-01 "
                + ByHand.amount("12,540.00 = 12,000.00 + 180.00 + 120.00 + 240.00")
                + " 240.00",
            "2021-06-02 "
                + ByHand.amount("12,422.00 = 12,000.00 + 180.00 + 122.00 + 120.00")
                + " 120.00");
  }

  /** Neither before its time nor without the notice that it asks for. */
  @ParameterizedTest(name = "{0}: {1}, on {2}: {3}, on {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6, locked, nobody told      |            | 2021-01-10 | prepayment-locked         | 2021-03-15
          6, notice outlasts the lock |            | 2021-03-01 | prepayment-locked         | 2021-03-31
          6, nobody told              |            | 2021-05-01 | prepayment-without-notice | 2021-05-31
          6, told, not long enough    | 2021-04-15 | 2021-05-01 | prepayment-without-notice | 2021-05-15
          6, told in time             | 2021-04-15 | 2021-05-15 |                           |
          6, maturity comes first     |            | 2021-12-20 | prepayment-without-notice | 2022-01-01
          6, nothing is early         |            | 2022-01-01 |                           |
          """)
  void quoteSaysWhenTheNoteMayNotBePaidOff(
      String rulebook, String told, LocalDate on, String obstacle, LocalDate opens) {
    Facts facts =
        told == null
            ? Facts.NONE
            : KindNote.facts("{'date': '%s', 'kind': 'prepayment-notice'}".formatted(told));
    PayoffQuote quote = PayoffQuote.of(KindNote.engine(PREMIUM), facts, on, on);
    PayoffQuote.Obstacle expected =
        obstacle == null ? null : new PayoffQuote.Obstacle(obstacle, opens);
    assertThat(quote.obstacle()).as(rulebook).isEqualTo(expected);
  }

  /** Figures without lines are those of the account, for every worked answer. */
  @Test
  void quoteSaysWhatTheAccountSays() throws IOException {
    int days = 0;
    for (Worked worked : KindExplanationTest.worked()) {
      Engine engine = Engine.of(worked.terms(), worked.readings(), LawTables.bundled());
      for (var expected : worked.expect()) {
        LocalDate on = LocalDate.parse(expected.get("as_of").asString());
        Account account = engine.account(worked.facts(), on);
        PayoffQuote.Day day = PayoffQuote.of(engine, worked.facts(), on, on).days().getFirst();
        assertThat(day)
            .as(worked.name())
            .isEqualTo(
                new PayoffQuote.Day(on, account.payoff(), account.perDiem(), account.premium()));
        days++;
      }
    }
    assertThat(days).isGreaterThan(30);
  }

  @Test
  void quoteRunsForward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quote("", "2003-08-06", "2003-08-05"))
        .withMessageContaining("2003-08-05 is before 2003-08-06");
  }
}
