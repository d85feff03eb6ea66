package org.allonge.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.allonge.note.Rate;

/**
 * The level payment that repays a principal over a number of equal periods: principal × i / (1 − (1
 * + i)^−n), where i is the year's rate times months over twelve (rulebook 4).
 *
 * <p>Rounded half up to the minor unit; the last payment trues up.
 */
final class LevelPayment {
  /** Far beyond what a cent can need: the result is rounded from sixty significant digits. */
  static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

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

  /**
   * The payment that repays what is owed on the first date with equal payments on it and on each
   * date after it, where each period counts for its days.
   *
   * @param owed principal and the interest accrued and unpaid by the first date, in minor units
   * @param growth for each period after the first date one and the interest on one, in order
   */
  static long of(BigDecimal owed, List<BigDecimal> growth) {
    Annuity of = Annuity.of(growth);
    return divided(owed.multiply(of.product(), DIGITS), of.sum());
  }

  /** What one on the first date and on each date after it is worth on the first, in many digits. */
  static BigDecimal worth(List<BigDecimal> growth) {
    Annuity of = Annuity.of(growth);
    return of.sum().divide(of.product(), DIGITS);
  }

  /**
   * Payments of one, each grown to the last date.
   *
   * @param product what the first one becomes
   * @param sum what all of them become
   */
  private record Annuity(BigDecimal product, BigDecimal sum) {
    static Annuity of(List<BigDecimal> growth) {
      BigDecimal product = BigDecimal.ONE;
      BigDecimal sum = BigDecimal.ONE;
      for (int i = growth.size() - 1; i >= 0; i--) {
        product = product.multiply(growth.get(i), DIGITS);
        sum = sum.add(product, DIGITS);
      }
      return new Annuity(product, sum);
    }
  }

  private static long divided(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, 0, RoundingMode.HALF_UP).longValueExact();
  }
}
