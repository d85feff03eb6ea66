package org.allonge.note;

import java.math.BigDecimal;

/**
 * An exact part of a whole, as a note states it: {@code 1/3}, {@code 40/100}.
 *
 * @param numerator above zero
 * @param denominator not below the numerator, at most {@value #LARGEST}
 */
public record Share(long numerator, long denominator) {
  /** The largest denominator. */
  public static final long LARGEST = 1_000_000_000L;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException when it is no part of a whole
   */
  public Share {
    if (numerator <= 0 || denominator < numerator || denominator > LARGEST) {
      throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
    }
  }

  /**
   * The share that a text writes: {@code 1/3} or {@code 0.25}.
   *
   * @throws IllegalArgumentException when it writes none
   */
  public static Share of(String text) {
    int slash = text.indexOf('/');
    return slash < 0 ? ofDecimal(text) : ofParts(text, slash);
  }

  private static Share ofParts(String text, int slash) {
    return new Share(
        Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
  }

  private static Share ofDecimal(String text) {
    BigDecimal value = Rate.of(text).value();
    long denominator = BigDecimal.ONE.movePointRight(value.scale()).longValueExact();
    return new Share(value.unscaledValue().longValueExact(), denominator);
  }

  /** The share as written: {@code 1/3}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
