package org.allonge.engine;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula of an explanation, worked out again from its text: {@code 1,643.84 = 250,000.00 × 8% ×
 * 30/365 (1 Jun 2003 to 1 Jul 2003) - 20.00 already paid by f1}. Rates add up in the same way:
 * {@code 6.75% = 5.5% × 1.1 + 0.7% (PRIME)}; so do level payments: {@code 1,516.96 = 240,000.00 × i
 * / (1 − (1 + i)^−360), where i = 6.5% × 1/12}.
 */
final class Formula {
  private static final String AMOUNT = "-?[0-9,]+(?:\\.[0-9]+)?";
  private static final Pattern TERM =
      Pattern.compile(
          "(?<sign>^|[+-]) ?(?<amount>"
              + AMOUNT
              + ")"
              + "(?<percent>%?)"
              + "(?: × (?<rate>-?[0-9.]+)%(?:(?: ×| /) (?<over>[0-9]+)(?:/(?<under>[0-9]+))?)?"
              + "| × (?<times>-?[0-9.]+)(?:/(?<part>[0-9]+))?| / (?<by>[0-9.]+))?"
              + "(?<words>[^+×=]*?)(?= [+-] [0-9]|$)");
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<amount>"
              + AMOUNT
              + ") × i / \\(1 − \\(1 \\+ i\\)\\^−(?<payments>[0-9]+)\\),"
              + " where i = (?<rate>-?[0-9.]+)% × (?<over>[0-9]+)/(?<under>[0-9]+)");

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

  /** Whether it says how a rate was set. */
  boolean ofRate() {
    return left.endsWith("%");
  }

  /** What stands before the sign of equality. */
  Ratio result() {
    return ofRate() ? percent(left.substring(0, left.length() - 1)) : number(left);
  }

  /** What comes out after it; zero where it is only words. */
  Ratio workedOut() {
    if (!Character.isDigit(right.charAt(0)) && right.charAt(0) != '-') {
      return Ratio.ZERO;
    }
    Matcher level = LEVEL.matcher(right);
    if (level.matches()) {
      return level(level);
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
    boolean rated = term.group("percent").equals("%");
    Ratio amount = rated ? percent(term.group("amount")) : number(term.group("amount"));
    if (term.group("times") != null) {
      Ratio times = number(term.group("times"));
      return amount.times(
          term.group("part") == null ? times : times.over(number(term.group("part"))));
    }
    if (term.group("by") != null) {
      return amount.over(number(term.group("by")));
    }
    return term.group("rate") == null ? amount : amount.times(interest(term));
  }

  private static Ratio interest(Matcher term) {
    Ratio rate = percent(term.group("rate"));
    if (term.group("over") == null) {
      return rate;
    }
    Ratio over = number(term.group("over"));
    return term.group("under") == null
        ? rate.over(over)
        : rate.times(over).over(number(term.group("under")));
  }

  private static Ratio level(Matcher term) {
    Ratio rate = percent(term.group("rate"));
    Ratio i = rate.times(number(term.group("over"))).over(number(term.group("under")));
    Ratio grown = Ratio.of(1);
    for (int n = Integer.parseInt(term.group("payments")); n > 0; n--) {
      grown = grown.times(i.plus(Ratio.of(1)));
    }
    return number(term.group("amount")).times(i).times(grown).over(grown.minus(Ratio.of(1)));
  }

  private static Ratio percent(String text) {
    return Ratio.of(new BigDecimal(text.replace(",", "")).movePointLeft(2));
  }

  private static Ratio number(String grouped) {
    return Ratio.of(new BigDecimal(grouped.replace(",", "")));
  }
}
