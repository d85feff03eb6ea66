package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates are exact fractions of one with up to 18 decimals (rulebook 1). */
class RateTest {
  @ParameterizedTest
  @CsvSource({
    "0.08, 0.08, 8%",
    "0.080, 0.08, 8%",
    "0.0725, 0.0725, 7.25%",
    "1, 1, 100%",
    "10, 10, 1000%",
    "0, 0, 0%",
    "-0.005, -0.005, -0.5%",
    "0.000000000000000001, 0.000000000000000001, 0.0000000000000001%",
  })
  void isNormalised(String given, String fraction, String percent) {
    assertThat(Rate.of(given)).hasToString(fraction);
    assertThat(Rate.of(given).percent()).isEqualTo(percent);
  }

  @Test
  void equalsByValue() {
    assertThat(Rate.ofPercent("8.0")).isEqualTo(Rate.of("0.08"));
    assertThat(Rate.of("0.05").plus(Rate.ofPercent("2.25"))).isEqualTo(Rate.of("0.0725"));
    assertThat(Rate.of("0.10")).isGreaterThan(Rate.of("0.0725"));
  }

  @Test
  void hasAtMostEighteenDecimals() {
    assertThatThrownBy(() -> Rate.of("0.0000000000000000001"))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("18 decimals");
  }
}
