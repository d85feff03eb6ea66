package org.allonge.engine;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula of an explanation, worked out again from its text: {@code 1,643.84 = 250,000.00 × 8% ×
 * 30/365 (1 Jun 2003 to 1 Jul 2003) - 20.00 already paid by f1}.
 */
final class Formula {
  private static final String AMOUNT = "-?[0-9,]+(?:\\.[0-9]+)?";
  private static final Pattern TERM =
      Pattern.compile(
          "(?<sign>^|[+-]) ?(?<amount>"
              + AMOUNT
              + ")"
              + "(?: × (?<rate>[0-9.]+)%(?: ×| /) (?<over>[0-9]+)(?:/(?<under>[0-9]+))?)?"
              + "(?<words>[^+×=]*?)(?= [+-] [0-9]|$)");

  private final String text;
  private final String left;
  private final String right;

  Formula(String text) {
    this.text = text;
    int equals = text.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalArgumentException("no formula: " + text);
    }
    this.left = text.substring(0, equals);
    this.right = text.substring(equals + 3);
  }

  /** What stands before the sign of equality. */
  Ratio result() {
    return number(left);
  }

  /** What comes out after it; zero where it is only words. */
  Ratio workedOut() {
    if (!Character.isDigit(right.charAt(0)) && right.charAt(0) != '-') {
      return Ratio.ZERO;
    }
    Ratio sum = Ratio.ZERO;
    Matcher term = TERM.matcher(right);
    int end = 0;
    while (term.find()) {
      if (!right.substring(end, term.start()).isBlank()) {
        throw new IllegalArgumentException("cannot read " + text + " at " + end);
      }
      end = term.end();
      sum = term.group("sign").equals("-") ? sum.minus(value(term)) : sum.plus(value(term));
    }
    if (end != right.length()) {
      throw new IllegalArgumentException("cannot read " + text + " from " + end);
    }
    return sum;
  }

  private static Ratio value(Matcher term) {
    Ratio amount = number(term.group("amount"));
    if (term.group("rate") == null) {
      return amount;
    }
    Ratio rate = Ratio.of(new BigDecimal(term.group("rate")).movePointLeft(2));
    long over = Long.parseLong(term.group("over"));
    Ratio part =
        term.group("under") == null
            ? Ratio.of(1, over)
            : Ratio.of(over, Long.parseLong(term.group("under")));
    return amount.times(rate).times(part);
  }

  private static Ratio number(String grouped) {
    return Ratio.of(new BigDecimal(grouped.replace(",", "")));
  }
}
