package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rulebook 2, 30/360: from the last of February to the last of March are 30 days where the note
 * follows the end of the month, and 33 where the 28th is only a 28th. 12,000.00 at 6%: 2.00 a day.
 */
class EndOfMonthTest {
  @ParameterizedTest(name = "{0}: first {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          last days of months         | 2021-02-28 | true  | 2021-03-31 | 60.00
          the 28th of every month     | 2021-02-28 | false | 2021-03-28 | 60.00
          last days, leap year        | 2020-02-29 | true  | 2020-03-31 | 60.00
          into February: 28 stand     | 2021-01-31 | true  | 2021-02-28 | 56.00
          """)
  void daysOfAPeriod(String what, String first, boolean endOfMonth, String date, String interest) {
    String terms =
        "'date': '2020-01-31', 'maturity': {'date': '2022-01-31'}, 'interest': {'rate': {'kind':"
            + " 'fixed', 'value': '0.06'}, 'day_count': '30/360', 'accrues_from': '2020-01-31'},"
            + " 'instalments': {'kind': 'interest-only', 'first': 'FIRST', 'amount': 'actual',"
            + " 'cycle': {'every': 'P1M', 'end_of_month': EOM}}";
    Account account =
        KindNote.account(
            terms.replace("FIRST", first).replace("EOM", Boolean.toString(endOfMonth)), "", date);
    assertThat(account.instalments().getLast().date()).hasToString(date);
    assertThat(account.instalments().getLast().interest()).as(what).hasToString(interest);
  }
}
