package org.allonge.note;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact amount of money: a whole number of units (cents) of one ISO 4217 currency.
 *
 * <p>Immutable. Amounts of different currencies never meet: the attempt is a bug and throws.
 *
 * @param minor minor units, from -{@value #LIMIT} to {@value #LIMIT} inclusive; of finer units than
 *     the currency's own more, up to {@link #limit}
 * @param currency the currency; its decimals fix what a minor unit is
 */
public record Money(long minor, CurrencyUnit currency) implements Comparable<Money> {
  /** The largest magnitude in minor units: 10^15, ten million million dollars. */
  public static final long LIMIT = 1_000_000_000_000_000L;

  /**
   * Checks the range.
   *
   * @throws ArithmeticException when the magnitude is above {@link #LIMIT}
   */
  public Money {
    Objects.requireNonNull(currency);
    if (minor > LIMIT || minor < -LIMIT) {
      checkFiner(minor, currency);
    }
  }

  private static void checkFiner(long minor, CurrencyUnit currency) {
    long limit = limit(currency);
    if (minor > limit || minor < -limit) {
      throw new ArithmeticException("amount beyond 10^15 minor units: " + minor);
    }
  }

  /**
   * The largest magnitude in a unit: {@link #LIMIT}, or, where amounts are counted more finely than
   * in cents, a quarter of what 64 bits hold.
   */
  public static long limit(CurrencyUnit currency) {
    return currency.decimals() > 4 ? Long.MAX_VALUE / 4 : LIMIT;
  }

  /** No money, in the given currency. */
  public static Money zero(CurrencyUnit currency) {
    return new Money(0, currency);
  }

  /**
   * The amount that a plain decimal writes, exactly.
   *
   * @throws ArithmeticException when it has more decimals than the currency, or is out of range
   * @throws NumberFormatException when it is not a decimal number
   */
  public static Money of(String decimal, CurrencyUnit currency) {
    return of(new BigDecimal(decimal), currency);
  }

  /** The amount in US dollars that a plain decimal writes. */
  public static Money usd(String decimal) {
    return of(decimal, CurrencyUnit.of("USD"));
  }

  /**
   * The amount equal to a decimal number of major units.
   *
   * @throws ArithmeticException when it has more decimals than the currency, or is out of range
   */
  public static Money of(BigDecimal major, CurrencyUnit currency) {
    BigDecimal minor = major.movePointRight(digits(currency));
    return new Money(minor.setScale(0, RoundingMode.UNNECESSARY).longValueExact(), currency);
  }

  /** This amount in major units, with as many decimals as the currency has. */
  public BigDecimal major() {
    return BigDecimal.valueOf(minor, digits(currency));
  }

  /** The sum; both amounts are of one currency. */
  public Money plus(Money other) {
    return new Money(Math.addExact(minor, same(other).minor), currency);
  }

  /** The difference; both amounts are of one currency. */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, same(other).minor), currency);
  }

  /** The amount of the same magnitude and the other sign. */
  public Money negated() {
    return new Money(-minor, currency);
  }

  /** Whether this is no money at all. */
  public boolean isZero() {
    return minor == 0;
  }

  /** Orders amounts of one currency by size. */
  @Override
  public int compareTo(Money other) {
    return Long.compare(minor, same(other).minor);
  }

  /** The plain decimal, without grouping or symbol: {@code 250000.00}. */
  @Override
  public String toString() {
    return major().toPlainString();
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " met " + other.currency);
    }
    return other;
  }

  private static int digits(CurrencyUnit currency) {
    return currency.decimals();
  }
}
