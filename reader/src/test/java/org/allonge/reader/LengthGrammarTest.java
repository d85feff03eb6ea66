package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthGrammarTest {
  @ParameterizedTest
  @CsvSource({
    "ninety (90) days, P90D, false",
    "five (5) Business Days, P5D, true",
    "three trading days, P3D, true",
    "two weeks, P14D, false",
    "three (3) months, P3M, false",
    "five (5) years, P5Y, false",
    "365-day, P365D, false",
    "10 consecutive calendar days, P10D, false",
  })
  void readsLengths(String text, Period period, boolean business) {
    Typed.Length length = new LengthGrammar(Tokens.of(text)).at(0);
    assertThat(length).isNotNull();
    assertThat(length.period()).isEqualTo(period);
    assertThat(length.business()).isEqualTo(business);
  }

  @Test
  void readsCountsInWordsFiguresAndBoth() {
    assertThat(new LengthGrammar(Tokens.of("forty-eight (48) equal")).countAt(0))
        .extracting(Typed.Count::value)
        .isEqualTo(48L);
    assertThat(new LengthGrammar(Tokens.of("1,000 shares")).countAt(0))
        .extracting(Typed.Count::value)
        .isEqualTo(1000L);
    assertThat(new LengthGrammar(Tokens.of("shares")).countAt(0)).isNull();
  }
}
