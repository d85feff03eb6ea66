package org.allonge.note;

/**
 * An exact part of a year: so many days over the days of the year that a {@link DayCount} counts.
 *
 * <p>Not reduced, because 22/365 and 30/360 are what a reader wants to see; hence {@code equals}
 * compares the two numbers and {@link #sameValueAs} the value.
 *
 * @param numerator zero or more
 * @param denominator above zero
 */
public record DayFraction(long numerator, long denominator) {
  /** No time at all. */
  public static final DayFraction ZERO = new DayFraction(0, 1);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException when one of the numbers is out of range
   */
  public DayFraction {
    if (numerator < 0 || denominator <= 0) {
      throw new IllegalArgumentException("no part of a year: " + numerator + "/" + denominator);
    }
  }

  /**
   * The exact sum, over the least common denominator; the order of several sums does not matter.
   *
   * @throws ArithmeticException when a number leaves 64 bits
   */
  public DayFraction plus(DayFraction other) {
    if (denominator == other.denominator) {
      return new DayFraction(Math.addExact(numerator, other.numerator), denominator);
    }
    long common = gcd(denominator, other.denominator);
    long mine = Math.multiplyExact(numerator, other.denominator / common);
    long others = Math.multiplyExact(other.numerator, denominator / common);
    return new DayFraction(
        Math.addExact(mine, others), Math.multiplyExact(denominator, other.denominator / common));
  }

  /** Whether both are the same part of a year, in whatever terms. */
  public boolean sameValueAs(DayFraction other) {
    return reduced().equals(other.reduced());
  }

  /** The same part of a year in lowest terms. */
  public DayFraction reduced() {
    long common = gcd(numerator, denominator);
    return new DayFraction(numerator / common, denominator / common);
  }

  /** The fraction as written: {@code 22/365}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
