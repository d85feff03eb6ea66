package org.allonge.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of whole numbers in words: "Two Hundred and Fifty Thousand", "twenty-five", "Twelve
 * Lakh Fifty Thousand".
 */
final class NumberWords {
  /**
   * A number that was read.
   *
   * @param value the number
   * @param to one past its last token
   */
  record Read(long value, int to) {}

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Long> SCALES =
      Map.of(
          "thousand", 1_000L,
          "lakh", 100_000L,
          "lakhs", 100_000L,
          "lac", 100_000L,
          "million", 1_000_000L,
          "crore", 10_000_000L,
          "crores", 10_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);

  private static final Map<String, Integer> VALUES = values();

  private final Tokens tokens;

  NumberWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A number as this grammar reads it, capitalised: {@code Two Hundred Fifty Thousand}. */
  static String say(long number) {
    for (String scale : List.of("trillion", "billion", "million", "thousand")) {
      long unit = Objects.requireNonNull(SCALES.get(scale));
      if (number >= unit) {
        return say(number / unit) + " " + capital(scale) + rest(number % unit);
      }
    }
    if (number >= 100) {
      return say(number / 100) + " Hundred" + rest(number % 100);
    }
    if (number < SMALL.size()) {
      return capital(SMALL.get((int) number));
    }
    String tens = capital(TENS.get((int) (number / 10)));
    return number % 10 == 0 ? tens : tens + "-" + say(number % 10);
  }

  private static String rest(long number) {
    return number == 0 ? "" : " " + say(number);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static boolean isNumberWord(String lower) {
    return small(lower) >= 0
        || tens(lower) > 0
        || lower.equals("hundred")
        || SCALES.containsKey(lower);
  }

  /** The number whose words begin at a token, or null. */
  @Nullable Read at(int from) {
    long total = 0;
    long last = Long.MAX_VALUE;
    int at = from;
    while (true) {
      Read group = group(at > from ? skipAnd(at) : at);
      if (group == null) {
        break;
      }
      int word = tokens.get(group.to()).is("-") ? group.to() + 1 : group.to();
      Long scale = SCALES.get(tokens.get(word).lower());
      long unit = scale == null ? 1 : scale;
      if (unit >= last) {
        break;
      }
      total += group.value() * unit;
      last = unit;
      at = scale == null ? group.to() : word + 1;
      if (scale == null) {
        break;
      }
    }
    return at == from ? null : new Read(total, at);
  }

  private int skipAnd(int at) {
    int next = tokens.get(at).is(",") ? at + 1 : at;
    return tokens.get(next).is("and") ? next + 1 : next;
  }

  /**
   * A number under ten thousand: "two hundred", "one hundred and twenty five", "fifteen hundred",
   * "hundred".
   */
  private @Nullable Read group(int from) {
    Read head = tokens.get(from).is("hundred") ? new Read(1, from) : belowHundred(from);
    if (head == null && tokens.get(from).is("a") && tokens.get(from + 1).is("hundred")) {
      head = new Read(1, from + 1);
    }
    if (head == null) {
      return null;
    }
    int word = tokens.get(head.to()).is("-") ? head.to() + 1 : head.to();
    if (!tokens.get(word).is("hundred")) {
      return head;
    }
    long hundreds = head.value() * 100;
    int to = word + 1;
    Read rest = belowHundred(skipAnd(to));
    return rest == null ? new Read(hundreds, to) : new Read(hundreds + rest.value(), rest.to());
  }

  private @Nullable Read belowHundred(int at) {
    String word = tokens.get(at).lower();
    int small = small(word);
    if (small >= 0) {
      return new Read(small, at + 1);
    }
    int tens = tens(word);
    if (tens <= 0) {
      return null;
    }
    int next = tokens.get(at + 1).is("-") ? at + 2 : at + 1;
    int unit = small(tokens.get(next).lower());
    boolean joined = unit > 0 && unit < 10;
    return joined ? new Read(tens * 10L + unit, next + 1) : new Read(tens * 10L, at + 1);
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    SMALL.forEach(word -> values.put(word, SMALL.indexOf(word)));
    for (int ten = 2; ten < TENS.size(); ten++) {
      values.put(TENS.get(ten), ten * 10);
    }
    values.put("fourty", 40);
    return values;
  }

  private static int small(String word) {
    int value = VALUES.getOrDefault(word, -1);
    return value < 20 ? value : -1;
  }

  private static int tens(String word) {
    int value = VALUES.getOrDefault(word, -1);
    return value < 20 ? -1 : value / 10;
  }
}
