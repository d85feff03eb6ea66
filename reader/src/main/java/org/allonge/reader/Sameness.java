package org.allonge.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * When two values of a field are the same: numbers by value, names without case and punctuation,
 * free words by half.
 */
final class Sameness {
  private static final Set<String> FREE =
      Set.of("payee_place", "maturity_rule", "late_charge", "collateral", "subordination");
  private static final Set<String> NAMES =
      Set.of("maker", "payee", "maker_entity", "governing_law");
  private static final Set<String> NUMBERS = Set.of("principal", "payment_amount");

  private Sameness() {}

  static boolean same(String field, JsonNode expected, ReadField found) {
    String value = found.value().toString();
    if (field.equals("extension")) {
      return extension(expected, found.value());
    }
    if (!expected.isString()) {
      return expected.isNumber()
          ? number(expected.asString("x"), value)
          : expected.asString("").equals(value) || expected.toString().equals(value);
    }
    String text = expected.asString("");
    if (NUMBERS.contains(field)) {
      return number(text, value);
    }
    if (field.equals("rate") || field.equals("default_rate")) {
      return rate(text, value);
    }
    if (NAMES.contains(field)) {
      return name(text).equals(name(value));
    }
    return FREE.contains(field) ? half(text, value) : text.equals(value);
  }

  /** "PRIME+0.0100" and "PRIME+0.01" are one rate; so are the alternatives in any order. */
  private static boolean rate(String expected, String found) {
    return rates(expected).equals(rates(found));
  }

  private static Set<String> rates(String text) {
    Set<String> rates = new TreeSet<>();
    for (String one : text.split("\\|")) {
      int plus = one.indexOf('+');
      String head = one.substring(0, plus + 1);
      String number = one.substring(plus + 1);
      rates.add(
          decimal(number)
              ? head + new BigDecimal(number).stripTrailingZeros().toPlainString()
              : one);
    }
    return rates;
  }

  private static boolean number(String expected, String found) {
    return decimal(expected)
        && decimal(found)
        && new BigDecimal(expected).compareTo(new BigDecimal(found)) == 0;
  }

  private static boolean decimal(String text) {
    return !text.isEmpty()
        && text.length() < 30
        && text.chars().allMatch(c -> Character.isDigit(c) || c == '.')
        && text.chars().filter(c -> c == '.').count() <= 1
        && !text.equals(".");
  }

  /** Small letters and digits only, corporate forms included; several names in any order. */
  private static List<String> name(String text) {
    List<String> names = new ArrayList<>();
    for (String one : text.split(";")) {
      String plain =
          one.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]+", " ").strip();
      names.add(plain.startsWith("the ") ? plain.substring(4) : plain);
    }
    names.sort(null);
    return names;
  }

  private static boolean half(String expected, String found) {
    Set<String> wanted = words(expected);
    Set<String> have = words(found);
    long common = wanted.stream().filter(have::contains).count();
    return common * 2 >= Math.min(wanted.size(), have.size())
            && common * 2 >= wanted.size()
            && common > 0
        || wanted.equals(have);
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(
        Arrays.asList(
            text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.%$]+", " ").strip().split(" ")));
  }

  /** By whom, and to when or by how long. */
  private static boolean extension(JsonNode expected, FieldValue found) {
    if (!(found instanceof FieldValue.Parts parts)) {
      return false;
    }
    return part(expected, parts, "by", false)
        && (part(expected, parts, "to", true)
            || part(expected, parts, "period", true)
            || neither(expected));
  }

  private static boolean neither(JsonNode expected) {
    return expected.path("to").isMissingNode() && expected.path("period").isMissingNode();
  }

  private static boolean part(
      JsonNode expected, FieldValue.Parts found, String name, boolean needed) {
    JsonNode want = expected.path(name);
    FieldValue have = found.parts().get(name);
    if (want.isMissingNode()) {
      return !needed;
    }
    String wanted = want.asString("").replaceAll("^up to | in all$", "");
    return have != null && wanted.equals(have.toString().replaceAll("^up to | in all$", ""));
  }
}
