package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisorTest {
  @ParameterizedTest
  @ValueSource(
      longs = {
        2,
        3,
        7,
        365,
        36_500,
        36_525,
        36_600,
        3_650_000,
        1L << 31,
        (1L << 62) + 1,
        Long.MAX_VALUE
      })
  void givesTheWholeQuotientAtEveryEdge(long divisor) {
    Divisor by = new Divisor(divisor);
    for (long multiple = 0; multiple <= 3 && multiple <= Long.MAX_VALUE / divisor; multiple++) {
      for (long near = -2; near <= 2; near++) {
        long number = multiple * divisor + near;
        if (number >= 0) {
          assertThat(by.quotient(number)).isEqualTo(number / divisor);
        }
      }
    }
    assertThat(by.quotient(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE / divisor);
  }

  @Test
  void agreesWithDivisionOnRandomNumbers() {
    SplittableRandom random = new SplittableRandom(20_261_123);
    for (int i = 0; i < 200_000; i++) {
      long divisor = 2 + (random.nextLong() >>> (1 + random.nextInt(61)));
      long number = random.nextLong() >>> (1 + random.nextInt(60));
      if (divisor > 1) {
        assertThat(new Divisor(divisor).quotient(number))
            .as("%d / %d", number, divisor)
            .isEqualTo(number / divisor);
      }
    }
  }

  @Test
  void refusesWhatIsNoDivisor() {
    assertThatThrownBy(() -> new Divisor(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
