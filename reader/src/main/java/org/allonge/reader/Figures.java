package org.allonge.reader;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in figures, with commas or points for thousands and either for decimals. */
final class Figures {
  private Figures() {}

  /** The number that a run of digits, commas and points stands for, or null when it is none. */
  static @Nullable BigDecimal read(String text) {
    int comma = text.lastIndexOf(',');
    int point = text.lastIndexOf('.');
    char decimal = decimalSign(text, comma, point);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        plain.append(c);
      } else if (c == decimal && i == text.lastIndexOf(decimal)) {
        plain.append('.');
      } else if (c != ',' && c != '.') {
        return null;
      }
    }
    return plain.isEmpty() || plain.length() > 24 ? null : new BigDecimal(plain.toString());
  }

  /**
   * The sign before the decimals: the later of two kinds; a lone kind when it stands once and not
   * before three digits.
   */
  private static char decimalSign(String text, int comma, int point) {
    if (comma >= 0 && point >= 0) {
      return comma > point ? ',' : '.';
    }
    if (point >= 0) {
      return text.indexOf('.') == point ? '.' : ' ';
    }
    boolean once = comma >= 0 && text.indexOf(',') == comma;
    boolean cents = comma >= 4 && text.length() - comma == 3 && text.charAt(comma - 4) == ',';
    return cents || once && text.length() - comma - 1 != 3 ? ',' : ' ';
  }

  /** A small whole number, or -1 when it is none. */
  static int small(String text) {
    boolean digits =
        !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(text) : -1;
  }
}
