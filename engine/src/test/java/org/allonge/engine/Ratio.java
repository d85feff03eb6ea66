package org.allonge.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number as a fraction in lowest terms, the denominator above zero. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
  static final Ratio ZERO = of(0);
  static final Ratio ONE = of(1);

  Ratio {
    if (under.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (!under.equals(BigInteger.ONE)) {
      BigInteger common = common(over, under).multiply(BigInteger.valueOf(under.signum()));
      if (!common.equals(BigInteger.ONE)) {
        over = over.divide(common);
        under = under.divide(common);
      }
    }
  }

  /** What divides both; counted in longs where they are small, for lives are many. */
  private static BigInteger common(BigInteger one, BigInteger other) {
    if (one.bitLength() > 62 || other.bitLength() > 62) {
      return one.gcd(other);
    }
    long a = Math.abs(one.longValue());
    long b = Math.abs(other.longValue());
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return BigInteger.valueOf(a);
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
    if (under.equals(other.under)) {
      return new Ratio(over.add(other.over), under);
    }
    return new Ratio(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  Ratio negated() {
    return new Ratio(over.negate(), under);
  }

  Ratio times(Ratio other) {
    return new Ratio(over.multiply(other.over), under.multiply(other.under));
  }

  Ratio over(Ratio other) {
    return new Ratio(over.multiply(other.under), under.multiply(other.over));
  }

  Ratio atMost(Ratio other) {
    return compareTo(other) > 0 ? other : this;
  }

  Ratio atLeast(Ratio other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** The whole number that a way of rounding makes of it. */
  long rounded(RoundingMode mode) {
    return new BigDecimal(over).divide(new BigDecimal(under), 0, mode).longValueExact();
  }

  /** The decimal number with so many places that a way of rounding makes of it. */
  BigDecimal decimal(int places, RoundingMode mode) {
    return new BigDecimal(over).divide(new BigDecimal(under), places, mode);
  }

  @Override
  public int compareTo(Ratio other) {
    return under.equals(other.under)
        ? over.compareTo(other.over)
        : over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
