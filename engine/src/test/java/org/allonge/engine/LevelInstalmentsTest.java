package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal instalments (rulebook 4, reading instalment-amount=level). */
class LevelInstalmentsTest {
  private static final Readings LEVEL = Readings.DEFAULT.with(ReadingId.INSTALMENT_AMOUNT, "level");
  private static final String ON_TIME =
      "2003-03-01 pays 1205.48; 2003-04-01 pays 1666.67; 2003-05-01 pays 1666.67; ";

  private static Account account(Terms terms, String facts, String on) {
    return Engine.of(terms).with(LEVEL).account(Story.of(facts), LocalDate.parse(on));
  }

  /** What fell due last by a day, after the instalments of March to May were paid. */
  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4, a full month          | 2003-05-02 costs 1.00                | 2003-06-01 | 1,666.67 = 250,000.00 × 8% × 1/12
          4, principal changed in the month | 2003-05-15 pays 100767.12   | 2003-06-01 | 558.90 = 150,000.00 × 8% × 17/365
          4, and the month after   | 2003-05-15 pays 100767.12            | 2003-07-01 | 1,000.00 = 150,000.00 × 8% × 1/12
          4, principal changed on an instalment date | 2003-06-01 pays 101666.67 | 2003-06-01 | 1,666.67 = 250,000.00 × 8% × 1/12
          4, and the whole month after | 2003-06-01 pays 101666.67        | 2003-07-01 | 1,000.00 = 150,000.00 × 8% × 1/12
          3, rate changed on an instalment date | 2003-06-01 amends rate 0.09 | 2003-06-01 | 1,666.67 = 250,000.00 × 8% × 1/12
          3, and the whole month after | 2003-06-01 amends rate 0.09      | 2003-07-01 | 1,875.00 = 250,000.00 × 9% × 1/12
          4, rate changed in the month | 2003-06-11 amends rate 0.09      | 2003-07-01 | 1,780.82 = 250,000.00 × 8% × 10/365 + 250,000.00 × 9% × 20/365
          1, the same rate         | 2003-06-11 amends rate 0.08          | 2003-07-01 | 1,666.67 = 250,000.00 × 8% × 1/12
          6, accrued interest paid in the month | 2003-05-15 pays 500.00 to interest | 2003-06-01 | 1,166.67 = 250,000.00 × 8% × 1/12 - 500.00
          6, all that accrued paid | 2003-05-15 pays 767.12 to interest   | 2003-06-01 | 899.55 = 250,000.00 × 8% × 1/12 - 767.12
          """)
  void instalmentIsAnEqualPartOfTheYear(String rulebook, String facts, String on, String interest) {
    Account account = account(Seed.TERMS, ON_TIME + facts, on);
    Instalment last = account.instalments().getLast();
    assertThat(last.date()).as(rulebook).isEqualTo(on);
    assertThat(last.interest()).hasToString(ByHand.amount(interest));
  }

  /** Rulebook 4: the Due Date as it stands posts actual interest to date less all posted. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4, nothing happened       | 2003-05-02 costs 1.00     | 2003-08-08 | 433.77 = 250,000.00 × 8% × 182/365 - 1,205.48 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67
          4, prepaid within a month | 2003-05-15 pays 100767.12 | 2003-08-08 | 244.75 = 250,000.00 × 8% × 97/365 + 150,000.00 × 8% × 85/365 - 1,205.48 - 1,666.67 - 1,666.67 - 767.12 - 558.90 - 1,000.00 - 1,000.00
          5, extended: not at the old one | 2003-08-01 extends 2004-02-09 | 2004-02-09 | 570.74 = 250,000.00 × 8% × 367/365 - 1,205.48 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67
          5, amended on the day     | 2003-08-08 amends maturity 2003-09-05 | 2003-09-05 | 301.35 = 250,000.00 × 8% × 210/365 - 1,205.48 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67 - 1,666.67
          """)
  void dueDateTruesUp(String rulebook, String facts, String on, String interest) {
    Account account = account(Seed.TERMS, ON_TIME + facts, on);
    Instalment last = account.instalments().getLast();
    assertThat(last.date()).as(rulebook).isEqualTo(on);
    assertThat(last.interest()).hasToString(ByHand.amount(interest));
  }

  @Test
  void extensionLeavesTheOldDueDateWithoutAnyPosting() {
    Account account = account(Seed.TERMS, "2003-08-01 extends 2004-02-09", "2003-09-01");
    assertThat(account.instalments())
        .extracting(i -> i.date() + " " + i.interest())
        .endsWith("2003-08-01 1666.67", "2003-09-01 1666.67");
  }

  // -- posted too much -----------------------------------------------------------------------

  /** 28 days of February for a twelfth of the year, and the Due Date the day after. */
  private static final Terms SHORT =
      TermsJson.read(
          """
          {
            "date": "2003-02-01", "currency": "USD", "principal": "250000.00",
            "interest": {
              "rate": {"kind": "fixed", "value": "0.08"},
              "day_count": "act/365f", "accrues_from": "2003-02-01"
            },
            "instalments": {
              "kind": "interest-only", "first": "2003-03-01", "cycle": {"every": "P1M", "day": 1}
            },
            "maturity": {"date": "2003-03-02"}, "payments": {}, "after_default": {}, "law": {}
          }
          """);

  /** 1,666.67 posted for 1,589.04 that accrued: 77.63 is taken back. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing paid: less is owed  | 2003-03-02 costs 1.00 adjudged | 250000.00 1589.04 0.00 1.00 0.00
          paid: it pays principal     | 2003-03-01 pays 1666.67 | 249922.37 0.00 0.00 0.00 0.00
          paid in part                | 2003-03-01 pays 1600.00 | 249989.04 0.00 0.00 0.00 0.00
          """)
  void interestPostedTooHighIsTakenBack(String name, String facts, String balances) {
    ByHand.amount("1,589.04 = 250,000.00 × 8% × 29/365");
    Account account = account(SHORT, facts, "2003-03-02");
    assertThat(ByHand.balances(account)).as(name).isEqualTo(balances);
    Entry adjustment =
        account.entries().stream()
            .filter(e -> e.kind() == Entry.Kind.ADJUSTMENT)
            .findFirst()
            .orElseThrow();
    assertThat(adjustment.amount()).hasToString("-77.63");
    assertThat(account.instalments().getLast().interest()).hasToString("0.00");
  }

  /** Whoever pays everything off before the Due Date owes the interest of actual days since. */
  @Test
  void noteThatIsPaidOffEarlyOwesNothingAtTheDueDate() {
    String facts = ON_TIME + "2003-05-15 pays 250767.12";
    ByHand.amount("767.12 = 250,000.00 × 8% × 14/365");
    for (String on : new String[] {"2003-05-15", "2003-06-01", "2003-08-08", "2003-12-31"}) {
      Account account = account(Seed.TERMS, facts, on);
      assertThat(ByHand.balances(account)).as(on).isEqualTo("0.00 0.00 0.00 0.00 0.00");
      assertThat(account.status()).isEqualTo(Status.PAID);
    }
  }

  /** What the note states is no reading: the choice counts for nothing. */
  @Test
  void statedAmountIsNoReading() {
    Terms stated =
        TermsJson.read(Seed.JSON.replace("\"day\": 1}", "\"day\": 1}, \"amount\": \"actual\""));
    assertThat(account(stated, "", "2003-04-01").instalments().getLast().interest())
        .hasToString("1698.63");
  }
}
