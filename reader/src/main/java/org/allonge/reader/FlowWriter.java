package org.allonge.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the flowing view, line by line. */
final class FlowWriter {
  /** No word is longer, so that a hostile text cannot make one that grows with every line. */
  private static final int LONGEST = 60;

  private final Document document;
  private final String source;
  private final List<Line> lines;
  private final Flow.Builder out = new Flow.Builder();
  private final String lower;
  private final Set<String> printed;

  FlowWriter(Document document, Layout layout) {
    this.document = document;
    this.source = document.text();
    this.lines = layout.lines();
    this.lower = source.toLowerCase(Locale.ROOT);
    this.printed = printed(lower);
  }

  /** The words that stand whole on some line, with their hyphens. */
  private static Set<String> printed(String lower) {
    Set<String> words = new HashSet<>();
    int at = 0;
    while (at < lower.length()) {
      int end = at;
      while (end < lower.length() && inWord(lower, at, end)) {
        end++;
      }
      if (end > at) {
        words.add(lower.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static boolean inWord(String text, int start, int at) {
    char c = text.charAt(at);
    boolean hyphen = c == '-' && at > start && at + 1 < text.length();
    return Character.isLetter(c) || hyphen && Character.isLetter(text.charAt(at + 1));
  }

  Flow write() {
    boolean gap = false;
    boolean page = false;
    int previous = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (beginsPage(line)) {
        gap = true;
        page = true;
      }
      switch (line.kind()) {
        case BLANK, EXHIBIT -> gap = true;
        case FURNITURE -> {
          gap = true;
          page |= line.of(document).chars().anyMatch(Character::isLetterOrDigit);
        }
        case TEXT -> {
          join(line, gap, page, previous < 0 ? null : lines.get(previous));
          body(line);
          gap = false;
          page = false;
          previous = i;
        }
      }
    }
    return out.build();
  }

  private boolean beginsPage(Line line) {
    return line.start() > 0 && source.charAt(line.start() - 1) == '\f';
  }

  private void join(Line line, boolean gap, boolean page, @Nullable Line previous) {
    if (previous == null) {
      return;
    }
    int first = firstInk(line);
    if (figures(line, previous, first)) {
      return;
    }
    if (divided(first)) {
      out.dropLast();
    } else if (out.last() == '-' && !gap && Character.isLetterOrDigit(source.charAt(first))) {
      return;
    } else if (gap ? !runsOn(first) && !(page && cut(line, first)) : indented(previous, line)) {
      out.add('\n', previous.end(), first);
    } else {
      out.add(' ', previous.end(), first);
    }
  }

  /** "1,614", "." and "95" on three lines are one figure. */
  private boolean figures(Line line, Line previous, int first) {
    boolean point = line.of(document).strip().equals(".") && Character.isDigit(out.last());
    boolean after =
        previous.of(document).strip().equals(".")
            && Character.isDigit(source.charAt(first))
            && out.length() > 1
            && Character.isDigit(out.charAt(out.length() - 2));
    return point || after;
  }

  /**
   * A sentence that a page break or a stray blank line has cut: no stop before, a small letter or a
   * figure after.
   */
  private boolean runsOn(int first) {
    char before = out.last();
    char next = source.charAt(first);
    boolean open =
        Character.isLetterOrDigit(before) || before == ',' || before == '-' || before == '$';
    boolean comma = before == ',' && Character.isLetter(next);
    return comma
        || open
            && (Character.isLowerCase(next) && !listMark(first)
                || before == '$' && Character.isDigit(next));
  }

  /**
   * A page's end inside a sentence: no stop before it, and what follows is neither a heading nor a
   * numbered part.
   */
  private boolean cut(Line line, int first) {
    String next = line.of(document).strip();
    boolean open = Character.isLetterOrDigit(out.last());
    boolean heading = next.length() < 50 && next.equals(next.toUpperCase(Locale.ROOT));
    return open && !heading && Character.isLetter(source.charAt(first)) && !listMark(first);
  }

  /** "a." or "i." at a line's start is the mark of a list, not the rest of a sentence. */
  private boolean listMark(int first) {
    int at = first;
    while (at < source.length() && at - first < 5 && Character.isLetter(source.charAt(at))) {
      at++;
    }
    return at - first <= 4
        && at < source.length()
        && (source.charAt(at) == ')' || source.charAt(at) == '.');
  }

  /** Typed paragraphs without a blank line between them begin further in. */
  private boolean indented(Line previous, Line line) {
    int deeper = indent(line) - indent(previous);
    char before = out.last();
    return deeper >= 3 && deeper <= 12 && (before == '.' || before == ':' || before == ';');
  }

  private int indent(Line line) {
    return firstInk(line) - line.start();
  }

  private int firstInk(Line line) {
    int at = line.start();
    while (at < line.end() - 1 && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether the hyphen at a line's end only divides a word: the next line goes on in small letters
   * or the whole word is printed elsewhere, and the halves are no compound such as "seventy-eight"
   * that keeps its hyphen.
   */
  private boolean divided(int first) {
    int n = out.length();
    if (n < 2 || out.charAt(n - 1) != '-' || !Character.isLetter(out.charAt(n - 2))) {
      return false;
    }
    String head = lastWord(n - 1);
    String tail = firstWord(first);
    if (tail.isEmpty()) {
      return false;
    }
    if (printed.contains(head + tail)) {
      return true;
    }
    if (printed.contains(head + "-" + tail) || NumberWords.isNumberWord(head)) {
      return false;
    }
    return Character.isLowerCase(source.charAt(first));
  }

  private String lastWord(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && Character.isLetter(out.charAt(start - 1))) {
      start--;
    }
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      word.append(Character.toLowerCase(out.charAt(i)));
    }
    return word.toString();
  }

  private String firstWord(int first) {
    int end = first;
    while (end < source.length() && Character.isLetter(source.charAt(end))) {
      end++;
    }
    return lower.substring(first, end);
  }

  private void body(Line line) {
    int at = firstInk(line);
    while (at < line.end()) {
      at = character(at, line.end());
    }
    if (out.last() == ' ') {
      out.dropLast();
    }
  }

  private int character(int at, int end) {
    char c = source.charAt(at);
    if (c == '&') {
      int semicolon = source.indexOf(';', at);
      if (semicolon > at && semicolon < Math.min(end, at + 9)) {
        String plain = Characters.entity(source.substring(at + 1, semicolon));
        if (plain != null) {
          emit(plain, at, semicolon + 1);
          return semicolon + 1;
        }
      }
    }
    emit(Characters.plain(c), at, at + 1);
    return at + 1;
  }

  private void emit(String plain, int start, int end) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ' ' && (out.last() == ' ' || out.last() == '\n')) {
        continue;
      }
      out.add(c, start, end);
    }
  }
}
