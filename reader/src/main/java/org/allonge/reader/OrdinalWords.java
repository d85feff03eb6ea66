package org.allonge.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grammar of ordinals: "first", "thirty-first", "twenty second", "15th". */
final class OrdinalWords {
  /**
   * An ordinal that was read.
   *
   * @param value 1 for first
   * @param to one past its last token
   */
  record Read(int value, int to) {}

  private static final List<String> SMALL =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final List<String> TENTH =
      List.of(
          "",
          "tenth",
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth");
  private static final List<String> TENS =
      List.of(
          "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Integer> VALUES = values();

  private final Tokens tokens;

  OrdinalWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The ordinal that begins at a token, or null; figures in parentheses that repeat it are taken
   * along.
   */
  @Nullable Read at(int at) {
    Read read = plain(at);
    if (read == null || !tokens.get(read.to()).is("(")) {
      return read;
    }
    Token inner = tokens.get(read.to() + 1);
    boolean same = inner.kind() == Token.Kind.ORDINAL && digits(inner) == read.value();
    return same && tokens.get(read.to() + 2).is(")") ? new Read(read.value(), read.to() + 3) : read;
  }

  private @Nullable Read plain(int at) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.ORDINAL) {
      return new Read(digits(token), at + 1);
    }
    if (!token.isWord()) {
      return null;
    }
    int small = VALUES.getOrDefault(token.lower(), 0);
    if (small > 0) {
      return new Read(small, at + 1);
    }
    int tens = TENS.indexOf(token.lower());
    if (tens < 2) {
      return null;
    }
    int next = tokens.get(at + 1).is("-") ? at + 2 : at + 1;
    int unit = SMALL.indexOf(tokens.get(next).lower());
    return tens > 1 && unit > 0 && unit < 10 ? new Read(tens * 10 + unit, next + 1) : null;
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 1; i < TENTH.size(); i++) {
      values.put(TENTH.get(i), i * 10);
    }
    for (int i = 1; i < SMALL.size(); i++) {
      values.put(SMALL.get(i), i);
    }
    return values;
  }

  private static int digits(Token ordinal) {
    int end = 0;
    while (end < ordinal.text().length() && Character.isDigit(ordinal.text().charAt(end))) {
      end++;
    }
    return Math.max(0, Figures.small(ordinal.text().substring(0, end)));
  }
}
