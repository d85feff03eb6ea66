package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines of a document that could be a note's title. */
final class Titles {
  private static final int LONGEST = 100;

  /** A title within so many lines of another one goes on with it. */
  private static final int BLOCK = 6;

  private static final Pattern TITLE =
      Pattern.compile(".*\\b(?:n[o0]te|debenture|allonge)s?\\b.*|i\\.?o\\.?u\\b.*");

  private static final Pattern LIKELY =
      Pattern.compile("n[o0]te|debenture|allonge|i\\.?o\\.?u", Pattern.CASE_INSENSITIVE);

  /** Words of a sentence about a note, or of a label, not of its title. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          ":|\\b(?:this|such|said|each|any|under|is|be|are|was|pursuant|hereof|that|which|shall"
              + "|whereas|agreement|guaranty|guarantee|schedule to|page to|holder|payments on)\\b"
              + "|[.,;]$");

  private static final Pattern SMALL = Pattern.compile("of|and|the|for|a|an|to|due|on|with|no\\.?");

  /**
   * A line that could be a title.
   *
   * @param line its number, from 0
   * @param words its words, in one line
   * @param span where they stand
   */
  record Title(int line, String words, Span span) {}

  private final Document document;
  private final List<Line> lines;

  Titles(Document document, Layout layout) {
    this.document = document;
    this.lines = layout.lines();
  }

  List<Title> all() {
    List<Title> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!isLikely(lines.get(i))) {
        continue;
      }
      String words = words(i);
      boolean goesOn = !titles.isEmpty() && i - titles.getLast().line() <= BLOCK;
      if (!(goesOn && oneBlock(titles.getLast().line(), i)) && isTitle(words) && standsAlone(i)) {
        titles.add(new Title(i, words, span(lines.get(i))));
      }
    }
    return titles;
  }

  /** A quick look, since few lines speak of a note. */
  private boolean isLikely(Line line) {
    return line.kind() == Line.Kind.TEXT
        && line.end() - line.start() <= 4 * LONGEST
        && LIKELY.matcher(document.text()).region(line.start(), line.end()).find();
  }

  /** No border stands between two lines. */
  private boolean oneBlock(int first, int last) {
    return lines.subList(first, last).stream()
        .noneMatch(line -> line.kind() == Line.Kind.EXHIBIT || line.kind() == Line.Kind.FURNITURE);
  }

  private Span span(Line line) {
    String words = line.of(document);
    int start = line.start() + words.length() - words.stripLeading().length();
    return new Span(start, start + words.strip().length());
  }

  /** The words of a line of text; of any other line none. */
  private String words(int at) {
    boolean text = at >= 0 && at < lines.size() && lines.get(at).kind() == Line.Kind.TEXT;
    Line line = text ? lines.get(at) : null;
    return line == null || line.end() - line.start() > 4 * LONGEST
        ? ""
        : String.join(" ", line.of(document).strip().split("[\\s\u00a0]+"));
  }

  private static boolean isTitle(String words) {
    if (words.length() < 3 || words.length() > LONGEST) {
      return false;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    return TITLE.matcher(lower).matches()
        && !SENTENCE.matcher(lower).find()
        && isCapitalised(words);
  }

  /** Every word begins with a capital, but for the small ones. */
  private static boolean isCapitalised(String words) {
    for (String word : words.split("[ (]+")) {
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (lower && !SMALL.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Neither the end of a paragraph's line above nor gone on with below. */
  private boolean standsAlone(int at) {
    return words(at - 1).length() < 64 && words(at + 1).length() < LONGEST;
  }
}
