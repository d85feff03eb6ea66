package org.allonge.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The label block of a bank's form: "BORROWER" and "LENDER" side by side, with name and address of
 * each below its label or beside it.
 */
final class LabelColumns {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}])(borrower|maker|debtor|lender|payee|bank|creditor|holder)\\s?:?(?=\\s{3}|\\s*$|\\s{1,3}\\p{Lu})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GAP = Pattern.compile("\\s{3,}");
  private static final int ROWS = 4;

  private final Sheet sheet;
  private final Map<String, Column> columns = new LinkedHashMap<>();

  /**
   * What stands under one label.
   *
   * @param name the name, on one line or two
   * @param address the lines under it, or null
   */
  record Column(Cell name, @Nullable Cell address) {}

  /**
   * Words of one column.
   *
   * @param text the words, lines joined by a comma in addresses and by a blank in names
   * @param span from the first of them to the last
   */
  record Cell(String text, Span span) {}

  private record Place(String role, int from, boolean beside) {}

  private LabelColumns(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The columns by their labels in small letters; empty where there are no two side by side. */
  static Map<String, Column> of(Sheet sheet) {
    LabelColumns block = new LabelColumns(sheet);
    List<Line> lines =
        sheet.layout().lines().stream().filter(l -> l.kind() == Line.Kind.TEXT).limit(40).toList();
    for (int i = 0; i < lines.size() && block.columns.isEmpty(); i++) {
      block.read(lines, i);
    }
    return block.columns;
  }

  private void read(List<Line> lines, int at) {
    List<Place> places = places(lines.get(at).of(sheet.document()));
    if (places.size() < 2) {
      return;
    }
    for (int i = 0; i < places.size(); i++) {
      int to = i + 1 < places.size() ? places.get(i + 1).from() : Integer.MAX_VALUE;
      List<Cell> cells = cells(lines, at, places.get(i), to);
      if (!cells.isEmpty()) {
        columns.put(places.get(i).role(), column(cells));
      }
    }
  }

  /** Labels that stand on one line, told by wide gaps. */
  private static List<Place> places(String line) {
    List<Place> places = new ArrayList<>();
    Matcher matcher = LABEL.matcher(line);
    while (matcher.find()) {
      String before = line.substring(0, matcher.start());
      boolean apart = before.isBlank() || before.endsWith("  ");
      boolean beside = line.substring(matcher.start(), matcher.end()).endsWith(":");
      boolean title = Character.isUpperCase(line.charAt(matcher.start()));
      if (apart && title) {
        places.add(
            new Place(
                matcher.group(1).toLowerCase(java.util.Locale.ROOT), matcher.start(), beside));
      }
    }
    return places;
  }

  private List<Cell> cells(List<Line> lines, int at, Place place, int to) {
    List<Cell> cells = new ArrayList<>();
    int first = place.beside() ? at : at + 1;
    int row = first;
    int last = first;
    while (row < Math.min(lines.size(), first + ROWS) && row - last <= 1) {
      boolean blank = row > first && apart(lines.get(row - 1), lines.get(row));
      Cell cell = blank ? null : cell(lines.get(row), place, to, row == at);
      if (cell == null) {
        break;
      }
      cells.add(cell);
      last = row++;
    }
    return cells;
  }

  /** An empty line lies between. */
  private boolean apart(Line above, Line below) {
    String between = sheet.document().text().substring(above.end(), below.start());
    return between.chars().filter(c -> c == '\n').count() > 1;
  }

  private @Nullable Cell cell(Line line, Place place, int to, boolean beside) {
    String text = line.of(sheet.document());
    int from = beside ? place.from() + place.role().length() + 1 : Math.max(0, place.from() - 1);
    int end = Math.min(text.length(), to == Integer.MAX_VALUE ? to : to - 1);
    if (from >= end) {
      return null;
    }
    int start = from;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    Matcher gap = GAP.matcher(text);
    int stop = gap.find(start) && gap.start() > start && gap.start() < end ? gap.start() : end;
    String words = text.substring(Math.min(start, stop), stop).strip();
    boolean other = words.isEmpty() || start - from > 14 || words.indexOf(':') >= 0;
    int at = line.start() + start;
    return other ? null : new Cell(words, new Span(at, at + words.length()));
  }

  /** The name may run over to a second line; figures begin the address. */
  private static Column column(List<Cell> cells) {
    int names = 1;
    boolean wraps =
        cells.size() > 1 && company(cells.get(1).text()) && !company(cells.get(0).text());
    names += wraps ? 1 : 0;
    List<Cell> rest = cells.subList(names, cells.size());
    while (!rest.isEmpty()
        && !rest.getFirst().text().matches("[\\dA-Z]\\S*\\d.*|\\d.*|.*\\d{3,}.*")) {
      rest = rest.subList(1, rest.size());
    }
    return new Column(
        joined(cells.subList(0, names), " "), rest.isEmpty() ? null : joined(rest, ", "));
  }

  private static boolean company(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1).replaceAll("[.,]", "");
    return List.of(
            "bank",
            "na",
            "n a",
            "company",
            "corporation",
            "inc",
            "llc",
            "trust",
            "association",
            "co")
        .contains(last.toLowerCase(java.util.Locale.ROOT));
  }

  private static Cell joined(List<Cell> cells, String by) {
    List<String> words = cells.stream().map(Cell::text).toList();
    return new Cell(String.join(by, words), cells.getFirst().span().cover(cells.getLast().span()));
  }
}
