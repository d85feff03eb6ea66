package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtPassTest {
  private static final String NOTE =
      "PROMISSORY NOTE\n\n"
          + "%s\n\n"
          + "For value received, Hollin Mill, Inc. promises to pay to the order of Peter Orme the"
          + " principal sum of $9,000.00 with interest at %s per annum, in monthly installments of"
          + " $%s on the first day of each month, and all on %s.\n";

  private static Confidence sure(String field, String... words) {
    Reading reading = Notes.read(NOTE.formatted((Object[]) words));
    return reading.fields().stream()
        .filter(f -> f.name().equals(field))
        .map(ReadField::confidence)
        .findFirst()
        .orElse(Confidence.LOW);
  }

  @Test
  void whatGoesTogetherStaysCertain() {
    for (String field : new String[] {"principal", "rate", "note_date", "payment_amount"}) {
      assertThat(sure(field, "May 1, 2010", "6%", "300.00", "May 1, 2012"))
          .as(field)
          .isEqualTo(Confidence.HIGH);
    }
  }

  @Test
  void aPaymentAboveThePrincipalCastsDoubtOnBoth() {
    assertThat(sure("principal", "May 1, 2010", "6%", "90,000.00", "May 1, 2012"))
        .isNotEqualTo(Confidence.HIGH);
    assertThat(sure("payment_amount", "May 1, 2010", "6%", "90,000.00", "May 1, 2012"))
        .isNotEqualTo(Confidence.HIGH);
  }

  @Test
  void aRateAboveFortyPercentIsNotCertain() {
    assertThat(sure("rate", "May 1, 2010", "60%", "300.00", "May 1, 2012"))
        .isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void aMaturityThatIsTheNotesOwnDateIsNotCertain() {
    assertThat(sure("note_date", "May 1, 2010", "6%", "300.00", "May 1, 2010"))
        .isNotEqualTo(Confidence.HIGH);
  }

  @ParameterizedTest
  @CsvSource({"Lender", "New York", "Ltd.", "The note was given without consideration"})
  void nobodysName(String words) {
    assertThat(DoubtPass.nobody(words)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Hollin Mill Co.", "Virginia Orme", "WILL THIS BE, LLC"})
  void somebodysName(String words) {
    assertThat(DoubtPass.nobody(words)).isFalse();
  }
}
