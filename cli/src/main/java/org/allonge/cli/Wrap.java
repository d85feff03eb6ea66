package org.allonge.cli;

import java.util.ArrayList;
import java.util.List;

/** Text cut to a width, counted in Unicode characters. */
final class Wrap {
  private static final String MORE = "…";

  private Wrap() {}

  /**
   * The text in one line: every run of blanks, line ends and control characters is one blank, so
   * that a document cannot send commands to the terminal.
   */
  static String line(String text) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT) {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The text, or its beginning and an ellipsis, in at most so many characters. */
  static String trim(String text, int width) {
    if (length(text) <= width) {
      return text;
    }
    int end = text.offsetByCodePoints(0, Math.max(0, width - 1));
    return text.substring(0, end).stripTrailing() + MORE;
  }

  /** The words of a document in quotes, cut to so many characters with the quotes. */
  static String quoted(String words, int width) {
    return "“" + trim(line(words), width - 2) + "”";
  }

  /** The text in lines of at most so many characters, broken at blanks where there are any. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : line(text).split(" ")) {
      if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      breakLong(line, width, lines);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void breakLong(StringBuilder line, int width, List<String> lines) {
    while (length(line.toString()) > width) {
      int end = line.toString().offsetByCodePoints(0, width);
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  /** The text padded with blanks on the right. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  /** The text padded with blanks on the left. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - length(text))) + text;
  }
}
