package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may type for a field (docs/cli.md, Review), and what becomes of it. */
class FieldFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          maturity_date     | 2003-08-08             | 2003-08-08
          maturity_date     | August 8, 2003         | 2003-08-08
          note_date         | 8th day of August 2003 | 2003-08-08
          principal         | 250000                 | 250000.00
          principal         | 250000.5               | 250000.50
          principal         | $250,000               | 250000.00
          payment_amount    | $1,516.96              | 1516.96
          rate              | 8%                     | 0.08
          rate              | 0.08                   | 0.08
          rate              | 0.0800                 | 0.08
          rate              | eight percent          | 0.08
          rate              | 7 1/2%                 | 0.075
          rate              | 0                      | 0
          rate              | PRIME+0.01             | PRIME+0.01
          default_rate      | highest_lawful         | highest_lawful
          default_rate      | RATE+0.04              | RATE+0.04
          grace_days        | 10                     | 10
          day_count         | act/365                | ACT/365
          payment_kind      | Interest only          | interest_only
          usury_savings     | yes                    | true
          maker             | Orla Penhaligon        | Orla Penhaligon
          governing_law     | New York               | New York
          """)
  void whatIsTypedBecomesAValue(String field, String typed, String value) {
    assertThat(FieldForm.of(field).read(typed)).map(FieldValue::toString).contains(value);
  }

  /** What has two meanings or none is not taken. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          maturity_date     | 2003-02-30
          maturity_date     | 03/04/2003
          maturity_date     | soon
          maturity_date     | August 8, 2003 or later
          principal         | 0
          principal         | -5
          principal         | a lot
          principal         | One Hundred Dollars ($200.00)
          rate              | 8
          rate              | 800
          rate              | 1% per month
          rate              | seven percent (8%)
          grace_days        | -1
          grace_days        | 1.5
          grace_days        | 12345678
          day_count         | 365
          currency          | dollars of gold
          usury_savings     | perhaps
          extension         | to 2004
          maker             | ' '
          """)
  void whatIsNotOfTheFormIsNoValue(String field, String typed) {
    assertThat(FieldForm.of(field).read(typed)).isEmpty();
  }

  /** A person is told of each field what to type. */
  @Test
  void everyFieldSaysWhatItExpects() {
    assertThat(FieldOrder.NAMES)
        .allSatisfy(field -> assertThat(FieldForm.of(field).expected()).isNotBlank());
    assertThat(FieldForm.of("purpose").expected()).isEqualTo("one of personal, business");
  }

  /** Whatever the reader finds in the notes at hand is of its field's form, so it can be kept. */
  @Test
  void whatIsReadIsOfItsForm() {
    for (var file : Notes.ownFiles()) {
      for (ReadField field : Notes.read(file).fields().values()) {
        FieldForm form = FieldForm.of(field.name());
        if (form.kind() != FieldForm.Kind.PARTS) {
          assertThat(form.read(field.value().toString()))
              .as("%s of %s: %s", field.name(), file, field.value())
              .map(FieldValue::toString)
              .contains(field.value().toString().strip());
        }
      }
    }
  }
}
