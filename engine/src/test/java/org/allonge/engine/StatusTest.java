package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a note stands (rulebook 3, 5): past due from the day after the last day to pay in time. */
class StatusTest {
  private static final String TO_MAY =
      "2003-03-01 pays 1205.48; 2003-04-01 pays 1698.63; 2003-05-01 pays 1643.84; ";

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3, before anything is due          |                         | 2003-02-28 | current
          3, on a due date                   |                         | 2003-03-01 | current
          3, Saturday 1 March, the day after |                         | 2003-03-02 | past-due
          6, paid late                       | 2003-03-05 pays 1205.48 | 2003-03-05 | current
          6, paid short                      | 2003-03-05 pays 1205.47 | 2003-03-05 | past-due
          3, paid on the day                 | 2003-03-01 pays 1205.48 | 2003-03-02 | current
          5, nothing but the maturity        |                         | 2003-08-07 | past-due
          5, the Due Date                    |                         | 2003-08-08 | matured-unpaid
          5, the Due Date, interest paid     | 2003-08-08 pays 9972.61 | 2003-08-08 | matured-unpaid
          5, principal paid by direction     | 2003-08-08 pays 250000.00 to principal | 2003-08-08 | matured-unpaid
          6, all paid                        | 2003-08-08 pays 259972.61 | 2003-08-08 | paid
          6, all but a cent                  | 2003-08-08 pays 259972.60 | 2003-08-08 | matured-unpaid
          8, all but costs                   | 2003-08-09 costs 10.00; 2003-08-09 pays 260043.84 | 2003-08-09 | costs-unpaid
          8, costs too                       | 2003-08-09 costs 10.00; 2003-08-09 pays 260053.84 | 2003-08-09 | paid
          6, paid off early                  | 2003-02-20 pays 250712.33 | 2003-02-20 | paid
          6, and over the Due Date           | 2003-02-20 pays 250712.33 | 2003-08-08 | paid
          5, extended                        | 2003-08-07 pays 9589.05; 2003-08-07 extends 2004-02-09 | 2003-08-08 | current
          5, amended after it matured        | 2003-08-09 pays 9972.61; 2003-08-10 amends maturity 2004-02-09 | 2003-08-10 | current
          5, amended, arrears stay past due  | 2003-08-10 amends maturity 2004-02-09 | 2003-08-10 | past-due
          """)
  void status(String rulebook, String facts, String on, String status) {
    Account account = Engine.of(Seed.TERMS).account(Story.of(facts), LocalDate.parse(on));
    assertThat(account.status().id()).as(rulebook).isEqualTo(status);
  }

  /** 1 June 2003 is a Sunday: the instalment can be paid on Monday with the same effect. */
  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Civil Code 11, the Sunday            | us-ca      | 2003-06-01 | current
          Civil Code 11, the Monday            | us-ca      | 2003-06-02 | current
          Civil Code 11, the Tuesday           | us-ca      | 2003-06-03 | past-due
          rulebook 2, no calendar: dates stand | none       | 2003-06-02 | past-due
          Civil Code 7.1, at or through a bank | us-ca-bank | 2003-06-02 | current
          """)
  void instalmentOnADayOfRest(String law, String calendar, String on, String status) {
    Account account =
        Vary.seed().calendar(calendar).engine().account(Story.of(TO_MAY), LocalDate.parse(on));
    assertThat(account.status().id()).as(law).isEqualTo(status);
    assertThat(account.instalments().getLast().date()).isEqualTo("2003-06-01");
    assertThat(account.perDiem()).as("interest runs by the unadjusted dates").hasToString("54.79");
  }

  /** Saturday 1 March 2003 is a business day, except at or through a bank. */
  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource({
    "Civil Code 7, us-ca, 2003-03-02, past-due",
    "Civil Code 7.1, us-ca-bank, 2003-03-02, current",
    "Civil Code 7.1, us-ca-bank, 2003-03-03, current",
    "Civil Code 7.1, us-ca-bank, 2003-03-04, past-due"
  })
  void instalmentOnASaturday(String law, String calendar, String on, String status) {
    Account account =
        Vary.seed().calendar(calendar).engine().account(Story.of(""), LocalDate.parse(on));
    assertThat(account.status().id()).as(law).isEqualTo(status);
  }
}
