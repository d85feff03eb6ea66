package org.allonge.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.allonge.note.Rate;

/**
 * The level payment that repays a principal over a number of equal periods: principal × i / (1 − (1
 * + i)^−n), where i is the year's rate times months over twelve (rulebook 4).
 *
 * <p>Rounded half up to the minor unit; the last payment trues up.
 */
final class LevelPayment {
  /** Far beyond what a cent can need: the result is rounded from sixty significant digits. */
  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

  private LevelPayment() {}

  static long of(long principal, Rate rate, int monthsPerPeriod, int periods) {
    if (rate.value().signum() == 0) {
      return divided(BigDecimal.valueOf(principal), BigDecimal.valueOf(periods));
    }
    BigDecimal i =
        rate.value()
            .multiply(BigDecimal.valueOf(monthsPerPeriod))
            .divide(BigDecimal.valueOf(12), DIGITS);
    BigDecimal grown = BigDecimal.ONE.add(i).pow(periods, DIGITS);
    BigDecimal numerator = BigDecimal.valueOf(principal).multiply(i).multiply(grown, DIGITS);
    return divided(numerator, grown.subtract(BigDecimal.ONE));
  }

  private static long divided(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, 0, RoundingMode.HALF_UP).longValueExact();
  }
}
