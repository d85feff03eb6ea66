package org.allonge.cli;

import org.allonge.note.Money;

/** Amounts as people read them. */
final class Amounts {
  private Amounts() {}

  /** Thousands grouped, as many decimals as the currency has: {@code 250,000.00}. */
  static String grouped(Money money) {
    return grouped(money.toString());
  }

  /** A plain decimal with its thousands grouped. */
  static String grouped(String plain) {
    int sign = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - 3; i > sign; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  /** The same with a plus sign for more than nothing: a difference. */
  static String signed(Money money) {
    return (money.minor() > 0 ? "+" : "") + grouped(money);
  }
}
