package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rulebook 6: who pays in time just what fell due has paid it, whatever accrued since. 1 August
 * 2021 is a Sunday; 1,033.00 fall due on it.
 */
class MetInTimeTest {
  private static final String TERMS =
      "'instalments': {'kind': 'level', 'first': '2021-08-01', 'cycle': {'every': 'P1M'},"
          + " 'amount': '1033.00'}, 'interest': {'rate': {'kind': 'fixed', 'value': '0.06'},"
          + " 'day_count': 'act/365f', 'accrues_from': '2021-07-01'},"
          + " 'payments': {'business_days': {'calendar': 'us-ca'}, 'grace_days': GRACE},"
          + " 'after_default': {'rate': {'kind': 'same'}, 'late_charge': {'flat': '30.00'}}";

  @ParameterizedTest(name = "{0}: {1} days of grace, paid {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Civil Code 11, on the Sunday         | 0 | 2021-08-01 | 1033.00 | 0.00
          Civil Code 11, on the Monday         | 0 | 2021-08-02 | 1033.00 | 0.00
          rulebook 7, on the Tuesday           | 0 | 2021-08-03 | 1029.05 | 30.00
          rulebook 5, on the last day of grace | 9 | 2021-08-11 | 1033.00 | 0.00
          rulebook 7, after the days of grace  | 9 | 2021-08-12 | 1011.30 | 30.00
          """)
  void instalmentIsPaidByItsAmount(
      String rule, int grace, String paid, String ofInstalment, String charge) {
    String payment = "{'id': 'p', 'kind': 'payment', 'date': '" + paid + "', 'amount': '1033.00'}";
    Account account =
        KindNote.account(TERMS.replace("GRACE", Integer.toString(grace)), payment, "2021-08-31");
    assertThat(account.instalments().getFirst().paid()).as(rule).hasToString(ofInstalment);
    assertThat(account.lateCharges()).as(rule).hasToString(charge);
  }
}
