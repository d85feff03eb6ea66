package org.allonge.note;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact rate of interest for one year, as a fraction: {@code 0.08} is eight percent a year.
 *
 * <p>Immutable; trailing zeros are stripped, so that {@code 0.080} equals {@code 0.08}. What a year
 * is, is the day count's business.
 *
 * @param value the fraction, at most {@value #MAX_DECIMALS} decimals
 */
public record Rate(BigDecimal value) implements Comparable<Rate> {
  /** Index fixings are printed with up to 18 decimals (rulebook 1). */
  public static final int MAX_DECIMALS = 18;

  /** No interest. */
  public static final Rate ZERO = new Rate(BigDecimal.ZERO);

  /**
   * Normalises and checks the number of decimals.
   *
   * @throws ArithmeticException when there are more than {@value #MAX_DECIMALS} decimals
   */
  public Rate {
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0, RoundingMode.UNNECESSARY);
    }
    if (value.scale() > MAX_DECIMALS) {
      throw new ArithmeticException("more than " + MAX_DECIMALS + " decimals: " + value);
    }
  }

  /** The rate that a plain decimal fraction writes: {@code 0.08} for eight percent. */
  public static Rate of(String fraction) {
    return new Rate(new BigDecimal(fraction));
  }

  /** The rate that a number of percent writes: {@code 8} for eight percent. */
  public static Rate ofPercent(String percent) {
    return new Rate(new BigDecimal(percent).movePointLeft(2));
  }

  /** The sum of two rates, as for a margin. */
  public Rate plus(Rate other) {
    return new Rate(value.add(other.value));
  }

  /** The rate in percent, without trailing zeros and with the sign: {@code 8%}, {@code 7.25%}. */
  public String percent() {
    BigDecimal percent = value.movePointRight(2).stripTrailingZeros();
    return percent.setScale(Math.max(0, percent.scale()), RoundingMode.UNNECESSARY).toPlainString()
        + "%";
  }

  /** Orders rates by size. */
  @Override
  public int compareTo(Rate other) {
    return value.compareTo(other.value);
  }

  /** The plain decimal fraction: {@code 0.08}. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
