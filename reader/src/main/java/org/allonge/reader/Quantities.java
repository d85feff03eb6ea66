package org.allonge.reader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of mixed numbers: "nine and one-quarter", "9-1/4", "6 1/2", "six and ninety
 * hundredths", "one-half", ".50".
 */
final class Quantities {
  /**
   * A number that was read.
   *
   * @param value the number
   * @param to one past its last token
   * @param figures true when it was written in figures
   */
  record Read(BigDecimal value, int to, boolean figures) {}

  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fourth", 4),
          Map.entry("fourths", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("eighth", 8),
          Map.entry("eighths", 8),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10),
          Map.entry("sixteenth", 16),
          Map.entry("sixteenths", 16),
          Map.entry("hundredth", 100),
          Map.entry("hundredths", 100),
          Map.entry("thousandth", 1000),
          Map.entry("thousandths", 1000));

  private final Tokens tokens;
  private final NumberWords words;

  Quantities(Tokens tokens) {
    this.tokens = tokens;
    this.words = new NumberWords(tokens);
  }

  /** The mixed number that begins at a token, or null. */
  @Nullable Read at(int from) {
    return tokens.get(from).isWord() ? inWords(from) : inFigures(from);
  }

  private @Nullable Read inWords(int from) {
    Read alone = fraction(from);
    if (alone != null) {
      return alone;
    }
    NumberWords.Read whole = words.at(from);
    if (whole == null) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(whole.value());
    if (tokens.get(whole.to()).is("point")) {
      return decimals(value, whole.to() + 1);
    }
    Read rest = tokens.get(whole.to()).is("and") ? part(whole.to() + 1) : null;
    return rest == null
        ? new Read(value, whole.to(), false)
        : new Read(value.add(rest.value()), rest.to(), false);
  }

  private @Nullable Read part(int at) {
    Read words = fraction(at);
    return words != null ? words : slash(at);
  }

  /** "point two five": each word one digit. */
  private Read decimals(BigDecimal whole, int from) {
    StringBuilder digits = new StringBuilder();
    int at = from;
    while (true) {
      NumberWords.Read digit = words.at(at);
      if (digit == null || digit.value() > 99) {
        break;
      }
      digits.append(digit.value());
      at = digit.to();
    }
    BigDecimal rest = digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal("0." + digits);
    return new Read(whole.add(rest), at, false);
  }

  /** "one-half", "three quarters", "ninety hundredths", "a quarter". */
  private @Nullable Read fraction(int from) {
    boolean one = tokens.get(from).is("a") || tokens.get(from).is("one");
    NumberWords.Read top = one ? new NumberWords.Read(1, from + 1) : words.at(from);
    if (top == null) {
      return null;
    }
    int at = tokens.get(top.to()).is("-") ? top.to() + 1 : top.to();
    boolean each = tokens.get(at).is("one") && PARTS.containsKey(tokens.get(at + 1).lower());
    at = each && !one ? at + 1 : at;
    Integer bottom = PARTS.get(tokens.get(at).lower());
    return bottom == null ? null : new Read(divide(top.value(), bottom), at + 1, false);
  }

  private @Nullable Read inFigures(int from) {
    boolean point = tokens.get(from).is(".") && tokens.get(from + 1).isNumber();
    if (point) {
      BigDecimal value = Figures.read(tokens.get(from + 1).text());
      return value == null
          ? null
          : new Read(value.movePointLeft(value.precision()), from + 2, true);
    }
    if (!tokens.get(from).isNumber()) {
      return null;
    }
    Read fraction = slash(from);
    if (fraction != null) {
      return fraction;
    }
    BigDecimal whole = Figures.read(tokens.get(from).text());
    if (whole == null) {
      return null;
    }
    int next = tokens.get(from + 1).is("-") || tokens.get(from + 1).is("and") ? from + 2 : from + 1;
    Read rest = slash(next);
    return rest == null
        ? new Read(whole, from + 1, true)
        : new Read(whole.add(rest.value()), rest.to(), true);
  }

  /** 1/4 */
  private @Nullable Read slash(int at) {
    if (!tokens.get(at).isNumber()
        || !tokens.get(at + 1).is("/")
        || !tokens.get(at + 2).isNumber()) {
      return null;
    }
    int top = Figures.small(tokens.get(at).text());
    int bottom = Figures.small(tokens.get(at + 2).text());
    boolean proper = top > 0 && bottom > top && (bottom <= 64 || bottom == 100);
    return proper ? new Read(divide(top, bottom), at + 3, true) : null;
  }

  private static BigDecimal divide(long top, int bottom) {
    return BigDecimal.valueOf(top)
        .divide(BigDecimal.valueOf(bottom), MathContext.DECIMAL64)
        .stripTrailingZeros();
  }
}
