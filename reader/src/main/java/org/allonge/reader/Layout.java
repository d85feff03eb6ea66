package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Pass 1: the document's lines, with page furniture told from the note's own words. */
record Layout(List<Line> lines) {
  /** Every alternative is anchored and bounded, so that none can run away on a hostile line. */
  private static final Pattern PAGE =
      Pattern.compile(
          "</?(page|table|caption|s|c|text|document)>\\s{0,80}\\d{0,4}"
              + "|[-–—]?\\s{0,3}\\d{1,3}\\s{0,3}[-–—]?"
              + "|(page|p\\.|pg\\.)\\s?-?\\s?\\d{1,3}(\\s(of|/)\\s\\d{1,3})?-?"
              + "|[a-z]{1,2}-\\d{1,3}(-\\d{1,3})?"
              + "|-\\s?[ivxl]{1,5}\\s?-"
              + "|[-=_*~.]{3,}\\s{0,3}(continued|\\(continued\\))[a-z0-9 ]{0,30}[-=_*~.]{0,200}");

  private static final Pattern RULE = Pattern.compile("[-=*~]{4,}|[-=*~+| ]{5,}");
  private static final Pattern EXHIBIT =
      Pattern.compile(
          "(exhibit\\s?[-.]?|ex\\s?[-.])\\s?\"?[a-z0-9]{1,3}([.-][a-z0-9]{1,3})?\"?([( ][a-z0-9."
              + " )]{0,12})?");

  Layout {
    lines = List.copyOf(lines);
  }

  static Layout of(Document document) {
    List<Line> lines = split(document.text());
    List<Line> kinds = new ArrayList<>();
    for (Line line : lines) {
      kinds.add(new Line(kind(line.of(document).strip()), line.start(), line.end()));
    }
    return new Layout(runningHeads(document, cents(document, kinds)));
  }

  /** "1,614", "." and "95" on three lines: the last is no page number. */
  private static List<Line> cents(Document document, List<Line> lines) {
    List<Line> out = new ArrayList<>(lines);
    for (int i = 2; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean point = lines.get(i - 1).of(document).strip().equals(".");
      String whole = lines.get(i - 2).of(document).strip();
      boolean figure =
          point && !whole.isEmpty() && Character.isDigit(whole.charAt(whole.length() - 1));
      if (figure && line.of(document).strip().matches("\\d{2}")) {
        out.set(i, new Line(Line.Kind.TEXT, line.start(), line.end()));
      }
    }
    return out;
  }

  private static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\f' || c == '\r') {
        lines.add(new Line(Line.Kind.TEXT, start, i));
        start = i + 1;
        if (c == '\r' && start < text.length() && text.charAt(start) == '\n') {
          start++;
          i++;
        }
      }
    }
    lines.add(new Line(Line.Kind.TEXT, start, text.length()));
    return lines;
  }

  private static Line.Kind kind(String stripped) {
    String line =
        stripped.replace("&nbsp;", " ").replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    if (line.isEmpty()) {
      return Line.Kind.BLANK;
    }
    if (line.length() < 240 && (PAGE.matcher(line).matches() || RULE.matcher(line).matches())) {
      return Line.Kind.FURNITURE;
    }
    if (line.length() < 30 && EXHIBIT.matcher(line).matches()) {
      return Line.Kind.EXHIBIT;
    }
    return Line.Kind.TEXT;
  }

  /** A line with a wide gap that touches a page number or page tag is a running head or foot. */
  private static List<Line> runningHeads(Document document, List<Line> lines) {
    List<Line> out = new ArrayList<>(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean touches = pageMark(document, lines, i - 1) || pageMark(document, lines, i + 1);
      if (line.kind() == Line.Kind.TEXT && (endsWithPageNumber(line.of(document)) || touches)) {
        if (wideGap(line.of(document)) || endsWithPageNumber(line.of(document))) {
          out.set(i, new Line(Line.Kind.FURNITURE, line.start(), line.end()));
        }
      }
    }
    return out;
  }

  private static boolean pageMark(Document document, List<Line> lines, int at) {
    if (at < 0 || at >= lines.size() || lines.get(at).kind() != Line.Kind.FURNITURE) {
      return false;
    }
    String words = lines.get(at).of(document);
    return words.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static final Pattern PAGE_OF =
      Pattern.compile(".{0,160}\\s{2,}(Page|PAGE|p\\.)\\s\\d{1,3}(\\sof\\s\\d{1,3})?\\s{0,9}");

  private static boolean endsWithPageNumber(String line) {
    return line.length() < 200 && PAGE_OF.matcher(line).matches();
  }

  private static boolean wideGap(String line) {
    return line.strip().contains("        ");
  }
}
