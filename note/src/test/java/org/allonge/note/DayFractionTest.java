package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFractionTest {
  @ParameterizedTest
  @CsvSource({
    "22, 365, 31, 365, 53/365",
    "61, 365, 121, 366, 66491/133590",
    "0, 1, 30, 360, 30/360",
    "1, 4, 1, 6, 5/12",
  })
  void addsOverTheLeastCommonDenominator(long n1, long d1, long n2, long d2, String expected) {
    var one = new DayFraction(n1, d1);
    var other = new DayFraction(n2, d2);
    assertThat(one.plus(other)).hasToString(expected).isEqualTo(other.plus(one));
  }

  @Test
  void theSameValueNeedNotLookTheSame() {
    var half = new DayFraction(182, 364);
    assertThat(half.sameValueAs(new DayFraction(1, 2))).isTrue();
    assertThat(half.sameValueAs(new DayFraction(1, 3))).isFalse();
    assertThat(half).isNotEqualTo(new DayFraction(1, 2));
    assertThat(half.reduced()).hasToString("1/2");
    assertThat(new DayFraction(0, 365).reduced()).hasToString("0/1");
  }

  @ParameterizedTest
  @CsvSource({"-1, 365", "1, 0", "1, -365"})
  void thereIsNoNegativeTime(long numerator, long denominator) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayFraction(numerator, denominator))
        .withMessageContaining(numerator + "/" + denominator);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    var large = new DayFraction(Long.MAX_VALUE, 365);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> large.plus(new DayFraction(1, 365)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> large.plus(new DayFraction(1, 366)));
  }
}
