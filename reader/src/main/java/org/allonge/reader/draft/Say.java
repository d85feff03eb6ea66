package org.allonge.reader.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Money;
import org.allonge.note.Rate;
import org.allonge.note.Share;
import org.allonge.reader.Vocabulary;

/** How amounts, rates, days and lengths of time are written in a note. */
final class Say {
  private Say() {}

  /** Words and figures: {@code Two Thousand and 50/100 Dollars ($2,000.50)}. */
  static String money(Money money) {
    BigDecimal major = money.major();
    String whole = Vocabulary.numberWords(major.toBigInteger().longValueExact());
    CurrencyUnit unit = money.currency();
    String words = unit.decimals() == 0 ? whole : whole + " and " + hundredths(major, unit);
    return words + " " + Vocabulary.currencyWord(unit.code()) + " (" + figures(money) + ")";
  }

  private static String hundredths(BigDecimal major, CurrencyUnit unit) {
    int decimals = unit.decimals();
    BigDecimal rest = major.remainder(BigDecimal.ONE).movePointRight(decimals);
    String digits = rest.toBigInteger().toString();
    String top = "0".repeat(Math.max(0, decimals - digits.length())) + digits;
    return top + "/1" + "0".repeat(decimals);
  }

  /** Figures alone: {@code $2,000.50}, {@code EUR 2,000.50}. */
  static String figures(Money money) {
    boolean dollars = money.currency().code().equals("USD");
    return (dollars ? "$" : money.currency().code() + " ") + grouped(money.major());
  }

  /** {@code 125,000}. */
  static String grouped(long count) {
    return grouped(BigDecimal.valueOf(count));
  }

  private static String grouped(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
  }

  /** A rate of interest as a percentage, whole ones in words too: {@code eight percent (8%)}. */
  static String rate(Rate rate) {
    BigDecimal percent = rate.value().movePointRight(2).stripTrailingZeros();
    boolean whole = percent.signum() > 0 && percent.scale() <= 0;
    return whole && percent.compareTo(BigDecimal.valueOf(100)) < 0
        ? Vocabulary.numberWords(percent.longValueExact()).toLowerCase(Locale.ROOT)
            + " percent ("
            + rate.percent()
            + ")"
        : (rate.value().signum() < 0 ? "minus " : "") + size(rate);
  }

  /** A number with its sign in words: {@code minus 1.5}. */
  static String number(BigDecimal value) {
    String size = value.abs().stripTrailingZeros().toPlainString();
    return value.signum() < 0 ? "minus " + size : size;
  }

  /** {@code the index "PRIME"}. */
  static String index(String name) {
    return "the index \"" + name + "\"";
  }

  /** What is added to an index: {@code plus 1.25%}, {@code less 0.5%}, or nothing. */
  static String spread(Rate spread) {
    int sign = spread.value().signum();
    return sign == 0 ? "" : (sign > 0 ? " plus " : " less ") + size(spread);
  }

  static String perAnnum(Rate rate) {
    return rate(rate) + " per annum";
  }

  /** The size of a rate without its sign. */
  static String size(Rate rate) {
    return new Rate(rate.value().abs()).percent();
  }

  /** {@code February 7, 2003}. */
  static String date(LocalDate date) {
    return month(date.getMonthValue()) + " " + date.getDayOfMonth() + ", " + date.getYear();
  }

  static String month(int month) {
    return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** {@code 18 months}, {@code 2 years and 10 days}. */
  static String period(Period period) {
    List<String> parts = new ArrayList<>();
    boolean years = period.getMonths() == 0;
    add(parts, years ? period.getYears() : 0, "year");
    add(parts, years ? 0 : (int) period.toTotalMonths(), "month");
    add(parts, period.getDays(), "day");
    return parts.isEmpty() ? "no time" : list(parts);
  }

  private static void add(List<String> parts, int count, String unit) {
    if (count != 0) {
      parts.add(count(count, unit));
    }
  }

  static String days(int count) {
    return count(count, "day");
  }

  static String count(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  /** {@code a, b and c}. */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** {@code a Delaware corporation}. */
  static String withArticle(String noun) {
    return ("AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  static String share(Share share) {
    return share.toString();
  }

  static String ordinal(int number) {
    boolean teen = number / 10 == 1;
    String end =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th"; // not sealed: digits
        };
    return number == 1 ? "first" : number + end;
  }
}
