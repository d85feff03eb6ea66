package org.allonge.note;

import java.util.Currency;

/**
 * A currency and how finely amounts in it are counted: {@code USD} in cents, unless somebody asks
 * for finer units, as a test bed does that posts at ten decimals.
 *
 * @param code the ISO 4217 code
 * @param decimals decimals of the smallest amount that is posted, 0 to {@value #MAX_DECIMALS}
 */
public record CurrencyUnit(String code, int decimals) {
  /** The finest unit. */
  public static final int MAX_DECIMALS = 12;

  /**
   * Checks the number of decimals.
   *
   * @throws IllegalArgumentException when it is out of range
   */
  public CurrencyUnit {
    if (decimals < 0 || decimals > MAX_DECIMALS) {
      throw new IllegalArgumentException("no unit of " + decimals + " decimals");
    }
  }

  /**
   * A currency in its own minor units.
   *
   * @throws IllegalArgumentException when ISO 4217 has no such code
   */
  public static CurrencyUnit of(String code) {
    Currency currency = Currency.getInstance(code);
    return new CurrencyUnit(code, Math.max(0, currency.getDefaultFractionDigits()));
  }

  /** The same currency, counted in units of so many decimals. */
  public CurrencyUnit withDecimals(int finer) {
    return new CurrencyUnit(code, finer);
  }

  @Override
  public String toString() {
    return code;
  }
}
