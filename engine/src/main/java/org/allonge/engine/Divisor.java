package org.allonge.engine;

/**
 * Exact division of many numbers by the same one, by a multiplication in place of each division.
 *
 * <p>With r = ⌊(2^64 − 1) ÷ d⌋ the upper half of n × r is the quotient or one less for every n from
 * 0 to 2^63 − 1, since n ÷ d − n × r ÷ 2^64 is below one.
 */
final class Divisor {
  private final long divisor;
  private final long reciprocal;

  /** A divisor of two or more. */
  Divisor(long divisor) {
    if (divisor < 2) {
      throw new IllegalArgumentException("a divisor of two or more, not " + divisor);
    }
    this.divisor = divisor;
    this.reciprocal = Long.divideUnsigned(-1L, divisor);
  }

  /** The whole quotient of a number that is not below zero. */
  long quotient(long number) {
    long quotient = Math.unsignedMultiplyHigh(number, reciprocal);
    long rest = number - quotient * divisor;
    return rest >= divisor ? quotient + 1 : quotient;
  }
}
