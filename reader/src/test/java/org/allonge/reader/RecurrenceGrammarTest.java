package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceGrammarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the first day of each and every succeeding month | 1 | 1",
        "the 15th day of every month | 15 | 1",
        "fifteenth of each month | 15 | 1",
        "the last day of each calendar quarter | last | 3",
        "the first Business Day of each January, April, July and October | first business day | 3",
        "each first day of January, April, July and October | 1 | 3",
        "last business day of each month | last business day | 1",
        "the 30th day of April of each year | 04-30 | 12",
        "the first day of January and the first day of July | 01-01|07-01 | 6",
        "the 5th day of each MONTH | 5 | 1",
        "June 30 and December 31 | 06-30|12-31 | 6",
        "25 March, 24 June, 29 September and 25 December | 03-25|06-24|09-29|12-25 | 3",
        "August 1 | 08-01 | 12",
      })
  void readsDaysThatComeRound(String row) {
    String[] parts = row.split(" \\| ");
    Sheet sheet = Sheet.of(Document.ofText("t", parts[0]));
    PaymentDays days = PaymentDays.in(sheet, 0, sheet.tokens().size());
    assertThat(days).isNotNull();
    assertThat(days.value()).isEqualTo(parts[1]);
    assertThat(days.frequency())
        .extracting(Frequency::months)
        .isEqualTo(Integer.parseInt(parts[2]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "June 30, 2003",
        "the first of them",
        "the last day of its term",
        "a 5th day of rest",
        "February 30"
      })
  void readsNothingElse(String text) {
    Sheet sheet = Sheet.of(Document.ofText("t", text));
    assertThat(PaymentDays.in(sheet, 0, sheet.tokens().size())).isNull();
  }
}
