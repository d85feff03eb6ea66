package org.allonge.reader;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs, codes and words of currencies. */
final class Currencies {
  private static final Map<String, String> SIGNS =
      Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR", "₱", "PHP");
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("usd", "USD"),
          Map.entry("us", "USD"),
          Map.entry("cad", "CAD"),
          Map.entry("cdn", "CAD"),
          Map.entry("c", "CAD"),
          Map.entry("aud", "AUD"),
          Map.entry("eur", "EUR"),
          Map.entry("gbp", "GBP"),
          Map.entry("chf", "CHF"),
          Map.entry("jpy", "JPY"),
          Map.entry("inr", "INR"),
          Map.entry("rs", "INR"),
          Map.entry("hk", "HKD"),
          Map.entry("nz", "NZD"),
          Map.entry("rmb", "CNY"),
          Map.entry("php", "PHP"),
          Map.entry("p", "PHP"));
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("dollars", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("pounds", "GBP"),
          Map.entry("pound", "GBP"),
          Map.entry("euros", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("rupees", "INR"),
          Map.entry("francs", "CHF"),
          Map.entry("yen", "JPY"),
          Map.entry("pesos", "PHP"),
          Map.entry("usd", "USD"),
          Map.entry("cad", "CAD"));

  private Currencies() {}

  static @Nullable String sign(Token token) {
    return SIGNS.get(token.text());
  }

  static @Nullable String code(Token token) {
    return token.isWord() ? CODES.get(token.lower()) : null;
  }

  /** The plural of a currency's unit, as it stands after a number in words. */
  static String plural(String code) {
    return switch (code) {
      case "USD" -> "Dollars";
      case "GBP" -> "Pounds";
      case "EUR" -> "Euros";
      case "INR" -> "Rupees";
      case "CHF" -> "Francs";
      case "JPY" -> "Yen";
      case "PHP" -> "Pesos";
      default -> code; // not sealed: a code
    };
  }

  static @Nullable String word(Token token) {
    return token.isWord() ? WORDS.get(token.lower()) : null;
  }
}
