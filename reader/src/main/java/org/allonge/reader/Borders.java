package org.allonge.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a note of a file begins above its title, and where it ends with its annexes. */
final class Borders {
  /** No note has more above its title. */
  private static final int MOST_LINES = 40;

  private static final Pattern ABOVE =
      Pattern.compile(
          "exhibit\\b.*|annex\\b.*|form of\\b.*|(loan |note )?no\\..*"
              + "|[^$€£₱¥]*[$€£₱¥]\\s?[0-9_][^$€£₱¥]*|[^$€£₱¥]*\\b(19|20)[0-9]{2}");
  private static final Pattern SIGNED =
      Pattern.compile("(by|name|title|its|signed|date)\\s*:.*|.*/s/.*|.*_{8,}.*");
  private static final Pattern LABEL =
      Pattern.compile("(?:exhibit|ex)\\s?[-.]?\\s?\"?([a-z0-9]{1,3})(?:[.-]([a-z0-9]{1,3}))?.*");

  private final Document document;
  private final List<Line> lines;

  Borders(Document document, Layout layout) {
    this.document = document;
    this.lines = layout.lines();
  }

  /**
   * The offset at which a note begins: its exhibit's heading, legend, sum and date above the title
   * belong to it.
   *
   * @param title the number of the title's line
   * @param floor an offset above which nothing belongs to it
   */
  int start(int title, int floor) {
    int first = title;
    for (int at = title - 1; at >= Math.max(0, title - MOST_LINES); at--) {
      Line line = lines.get(at);
      if (line.start() <= floor && floor > 0 || isPageEnd(at) || !belongs(line)) {
        break;
      }
      first = line.kind() == Line.Kind.BLANK ? first : at;
      if (isExhibit(line)) {
        break;
      }
    }
    return lines.get(first).start();
  }

  /** Whether a page ends with the line: the title's page is the note's first. */
  private boolean isPageEnd(int at) {
    int end = lines.get(at).end();
    return end < document.text().length() && document.text().charAt(end) == '\f';
  }

  private boolean belongs(Line line) {
    String words = line.of(document).strip();
    String lower = words.toLowerCase(Locale.ROOT);
    return switch (line.kind()) {
      case BLANK, EXHIBIT -> true;
      case FURNITURE -> isExhibit(line);
      case TEXT ->
          !SIGNED.matcher(lower).matches() && (ABOVE.matcher(lower).matches() || isLegend(words));
    };
  }

  /** Words in capitals; with sums among them they are a table's. */
  private static boolean isLegend(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT)) && words.indexOf('$') < 0;
  }

  /**
   * The offset at which a note ends: where the file's next exhibit or document begins, or the next
   * note does. An exhibit of the note's own has a label that comes before the note's.
   */
  int end(int start, int promise, int limit) {
    String own = "";
    for (Line line : lines) {
      String label = isExhibit(line) ? label(line) : "";
      if (line.start() >= limit) {
        break;
      }
      if (line.start() >= start && line.start() < promise) {
        own = label.isEmpty() ? own : label;
      }
      boolean next = !own.isEmpty() && label.compareTo(own) > 0;
      if (line.start() > promise && (next || isDocumentEnd(line))) {
        return line.start();
      }
    }
    return limit;
  }

  /** "EX-99" alone could be a page's number as well. */
  private boolean isExhibit(Line line) {
    return line.kind() == Line.Kind.EXHIBIT
        || line.kind() == Line.Kind.FURNITURE && !label(line).isEmpty();
  }

  private boolean isDocumentEnd(Line line) {
    return line.kind() == Line.Kind.FURNITURE
        && line.of(document).strip().equalsIgnoreCase("</DOCUMENT>");
  }

  /** What an exhibit is called, such that labels are in the order of their exhibits. */
  private String label(Line line) {
    Matcher label = LABEL.matcher(line.of(document).strip().toLowerCase(Locale.ROOT));
    return label.matches() ? padded(label.group(1)) + padded(label.group(2)) : "";
  }

  private static String padded(@Nullable String part) {
    return " ".repeat(3 - (part == null ? 0 : part.length())) + (part == null ? "" : part);
  }
}
