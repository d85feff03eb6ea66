package org.allonge.reader;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain form of typeset characters and of HTML character references. */
final class Characters {
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("sect", "Section "),
          Map.entry("ldquo", "\""),
          Map.entry("rdquo", "\""),
          Map.entry("lsquo", "'"),
          Map.entry("rsquo", "'"),
          Map.entry("ndash", "-"),
          Map.entry("mdash", "-"),
          Map.entry("frac12", " 1/2"),
          Map.entry("frac14", " 1/4"),
          Map.entry("frac34", " 3/4"),
          Map.entry("pound", "£"),
          Map.entry("euro", "€"));

  private Characters() {}

  static String plain(char c) {
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> "\"";
      case '\u2018', '\u2019', '\u201a', '\u201b', '`', '\u00b4' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u00ad' -> "-";
      case '\u00bc' -> " 1/4";
      case '\u00bd' -> " 1/2";
      case '\u00be' -> " 3/4";
      case '\u2026' -> "...";
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? " " : String.valueOf(c);
    };
  }

  /**
   * What a character reference stands for, or null when there is none such.
   *
   * @param name without the ampersand and the semicolon
   */
  static @Nullable String entity(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.get(name);
    }
    boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty()
        || digits.length() > 5
        || !digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0)) {
      return null;
    }
    int code = Integer.parseInt(digits, hex ? 16 : 10);
    return code == 0 || code > 0xFFFF
        ? null
        : plain(code == 150 || code == 151 ? '-' : smart(code));
  }

  /** Windows code points are often written as if they were Unicode. */
  private static char smart(int code) {
    return switch (code) {
      case 145, 146 -> '\'';
      case 147, 148 -> '"';
      default -> (char) code;
    };
  }
}
