package org.allonge.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number as a fraction in lowest terms, the denominator above zero. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
  static final Ratio ZERO = of(0);

  Ratio {
    if (under.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
    over = over.divide(common);
    under = under.divide(common);
  }

  static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Ratio of(long over, long under) {
    return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  static Ratio of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Ratio minus(Ratio other) {
    return plus(new Ratio(other.over.negate(), other.under));
  }

  Ratio times(Ratio other) {
    return new Ratio(over.multiply(other.over), under.multiply(other.under));
  }

  /** The whole number that a way of rounding makes of it. */
  long rounded(RoundingMode mode) {
    return new BigDecimal(over).divide(new BigDecimal(under), 0, mode).longValueExact();
  }

  @Override
  public int compareTo(Ratio other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
