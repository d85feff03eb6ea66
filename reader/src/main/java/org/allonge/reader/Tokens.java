package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pass 3: the flowing view cut into tokens; reading past either end gives a paragraph's end. */
final class Tokens {
  private static final Token EDGE = new Token(Token.Kind.BREAK, "", "\n", 0, 0);

  /** Words that run into a name where a page lost its blanks: "the order ofHALYARD". */
  private static final Set<String> GLUED = Set.of("of", "to", "the", "and", "by", "for", "from");

  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  private final List<Token> list;

  private Tokens(List<Token> list) {
    this.list = List.copyOf(list);
  }

  static Tokens of(String flow) {
    List<Token> out = new ArrayList<>();
    int at = 0;
    while (at < flow.length()) {
      char c = flow.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      int end = end(flow, at);
      out.add(token(flow, at, end));
      at = end;
    }
    return new Tokens(out);
  }

  int size() {
    return list.size();
  }

  Token get(int at) {
    return at < 0 || at >= list.size() ? EDGE : list.get(at);
  }

  private static Token token(String flow, int start, int end) {
    String text = flow.substring(start, end);
    char c = text.charAt(0);
    if (c == '\n') {
      return new Token(Token.Kind.BREAK, text, "\n", start, end);
    }
    if (Character.isLetter(c)) {
      return new Token(Token.Kind.WORD, text, plain(text), start, end);
    }
    if (Character.isDigit(c)) {
      return numeric(text, start, end);
    }
    return new Token(Token.Kind.SIGN, text, text, start, end);
  }

  private static Token numeric(String text, int start, int end) {
    String lower = text.toLowerCase(Locale.ROOT);
    int letters = 0;
    while (letters < lower.length() && !Character.isLetter(lower.charAt(letters))) {
      letters++;
    }
    if (letters == lower.length()) {
      return new Token(Token.Kind.NUMBER, text, lower, start, end);
    }
    boolean ordinal = ORDINAL_ENDS.contains(lower.substring(letters));
    return new Token(ordinal ? Token.Kind.ORDINAL : Token.Kind.WORD, text, lower, start, end);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("'", "").replace(".", "");
  }

  private static int end(String flow, int at) {
    char c = flow.charAt(at);
    if (Character.isLetter(c)) {
      int dotted = dotted(flow, at);
      return dotted > 0 ? dotted : word(flow, at);
    }
    return Character.isDigit(c) ? number(flow, at) : at + 1;
  }

  /** U.S., L.P., p.a.: single letters with dots, two or more. */
  private static int dotted(String flow, int at) {
    int end = at;
    int letters = 0;
    while (end + 1 < flow.length()
        && Character.isLetter(flow.charAt(end))
        && flow.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    if (letters == 1
        && end + 1 < flow.length()
        && Character.isLetter(flow.charAt(end))
        && !letterAt(flow, end + 1)) {
      return end + 1;
    }
    return letters >= 2 && !letterAt(flow, end) ? end : -1;
  }

  private static boolean letterAt(String flow, int at) {
    return at < flow.length() && Character.isLetterOrDigit(flow.charAt(at));
  }

  private static int word(String flow, int at) {
    if (flow.charAt(at) == 'P' && peso(flow, at + 1)) {
      return at + 1;
    }
    int end = at;
    while (end < flow.length() && (letterAt(flow, end) || apostrophe(flow, end))) {
      end++;
      if (end < flow.length()
          && Character.isUpperCase(flow.charAt(end))
          && GLUED.contains(flow.substring(at, end))) {
        return end;
      }
    }
    return end;
  }

  /** P3,017,721.66: a peso sign typed as a letter, before figures with a comma or a point. */
  private static boolean peso(String flow, int at) {
    int end = at;
    while (end < flow.length() && (Character.isDigit(flow.charAt(end)) || inner(flow, end))) {
      end++;
    }
    String figures = flow.substring(at, end);
    return !letterAt(flow, end) && (figures.indexOf(',') > 0 || figures.indexOf('.') > 0);
  }

  private static boolean apostrophe(String flow, int at) {
    if (flow.charAt(at) != '\'') {
      return false;
    }
    boolean plural = Character.toLowerCase(flow.charAt(at - 1)) == 's';
    return letterAt(flow, at + 1) || plural;
  }

  private static int number(String flow, int at) {
    int end = at;
    while (end < flow.length() && (Character.isDigit(flow.charAt(end)) || inner(flow, end))) {
      end++;
    }
    int letters = end;
    while (letterAt(flow, letters)) {
      letters++;
    }
    boolean figures = flow.substring(at, end).matches(".*[.,].*");
    boolean glued = figures && letters - end > 2; // "28,511.17due"
    return glued ? end : letters;
  }

  /** A point or comma belongs to a number when a digit follows. */
  private static boolean inner(String flow, int at) {
    char c = flow.charAt(at);
    return (c == '.' || c == ',')
        && at + 1 < flow.length()
        && Character.isDigit(flow.charAt(at + 1));
  }
}
