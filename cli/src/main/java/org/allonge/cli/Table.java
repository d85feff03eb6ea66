package org.allonge.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table without lines: columns two blanks apart, amounts on the right. Columns that may give way
 * share what the others leave of the page; where even that is too little, each row is shown as a
 * list of its cells.
 */
final class Table {
  private static final int GAP = 2;
  private static final int LEAST = 10;

  /** How a column behaves. */
  enum Kind {
    /** Text on the left, never cut. */
    TEXT,
    /** An amount on the right, never cut. */
    AMOUNT,
    /** Text that is broken into lines where it is too long. */
    WRAPPED,
    /** Text that is cut where it is too long. */
    TRIMMED,
    /** Words of a document, in quotes, cut where they are too long. */
    QUOTED;

    boolean givesWay() {
      return switch (this) {
        case TEXT, AMOUNT -> false;
        case WRAPPED, TRIMMED, QUOTED -> true;
      };
    }

    /** What the kind adds to a text, in characters. */
    int added() {
      return this == QUOTED ? 2 : 0;
    }
  }

  /**
   * A column.
   *
   * @param title what stands above it; empty for none
   * @param kind how it behaves
   */
  record Column(String title, Kind kind) {}

  /**
   * A row.
   *
   * @param cells one for each column
   * @param style how its lines are printed
   */
  private record Row(List<String> cells, UnaryOperator<String> style) {}

  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  static Column text(String title) {
    return new Column(title, Kind.TEXT);
  }

  static Column amount(String title) {
    return new Column(title, Kind.AMOUNT);
  }

  static Column wrapped(String title) {
    return new Column(title, Kind.WRAPPED);
  }

  static Column trimmed(String title) {
    return new Column(title, Kind.TRIMMED);
  }

  static Column quoted(String title) {
    return new Column(title, Kind.QUOTED);
  }

  /** Adds a row; one cell for each column. */
  Table row(String... cells) {
    return row(UnaryOperator.identity(), cells);
  }

  /** Adds a row whose lines are printed in a style. */
  Table row(UnaryOperator<String> style, String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells, " + columns.size() + " columns");
    }
    rows.add(new Row(Arrays.stream(cells).map(Wrap::line).toList(), style));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table in lines, each behind an indent and none above the width of the page. */
  List<String> lines(Page page, int indent) {
    int[] widths = widths(page.width() - indent);
    List<String> lines = widths.length == 0 ? cards(page, indent) : new ArrayList<>();
    if (widths.length > 0) {
      if (columns.stream().anyMatch(c -> !c.title().isEmpty())) {
        lines.add(page.dim(cells(columns.stream().map(Column::title).toList(), widths)));
      }
      rows.forEach(row -> lines.addAll(broken(row, widths)));
      lines.replaceAll(line -> " ".repeat(indent) + line);
    }
    return lines;
  }

  // -- widths --------------------------------------------------------------------------------

  /** The width of each column; none where the page is too narrow for a table. */
  private int[] widths(int width) {
    int[] widths = new int[columns.size()];
    int left = width - GAP * (widths.length - 1);
    int giving = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = natural(i);
      if (columns.get(i).kind().givesWay()) {
        giving++;
      } else {
        left -= widths[i];
      }
    }
    return share(widths, left, giving) ? widths : new int[0];
  }

  /** Gives every column that gives way a fair share: what one does not need, the others get. */
  private boolean share(int[] widths, int left, int giving) {
    boolean[] settled = new boolean[widths.length];
    int rest = left;
    int waiting = giving;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < widths.length; i++) {
        boolean asks = columns.get(i).kind().givesWay() && !settled[i];
        if (asks && widths[i] <= rest / waiting) {
          settled[i] = true;
          rest -= widths[i];
          waiting--;
          changed = true;
        }
      }
    }
    for (int i = 0; i < widths.length; i++) {
      if (columns.get(i).kind().givesWay() && !settled[i]) {
        widths[i] = rest / waiting;
      }
    }
    return waiting == 0 ? rest >= 0 : rest / waiting >= LEAST;
  }

  private int natural(int column) {
    int most = Wrap.length(columns.get(column).title());
    int added = columns.get(column).kind().added();
    for (Row row : rows) {
      most = Math.max(most, Wrap.length(row.cells().get(column)) + added);
    }
    return most;
  }

  // -- rows ----------------------------------------------------------------------------------

  private List<String> broken(Row row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> cell = cell(row.cells().get(i), columns.get(i).kind(), widths[i]);
      cells.add(cell);
      height = Math.max(height, cell.size());
    }
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < height; k++) {
      int line = k;
      List<String> texts = cells.stream().map(c -> line < c.size() ? c.get(line) : "").toList();
      lines.add(row.style().apply(cells(texts, widths)));
    }
    return lines;
  }

  private static List<String> cell(String text, Kind kind, int width) {
    return switch (kind) {
      case TEXT, AMOUNT -> List.of(text);
      case TRIMMED -> List.of(Wrap.trim(text, width));
      case QUOTED -> List.of(Wrap.quoted(text, width));
      case WRAPPED -> Wrap.lines(text, width);
    };
  }

  private String cells(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      boolean right = columns.get(i).kind() == Kind.AMOUNT;
      line.append(i == 0 ? "" : " ".repeat(GAP));
      line.append(right ? Wrap.right(row.get(i), widths[i]) : Wrap.left(row.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }

  /** Each row as a list of its cells, one below the other. */
  private List<String> cards(Page page, int indent) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      String mark = "- ";
      for (String text : titled(row)) {
        for (String line : Wrap.lines(text, page.width() - indent - mark.length())) {
          lines.add(" ".repeat(indent) + mark + row.style().apply(line));
          mark = "  ";
        }
      }
    }
    return lines;
  }

  /** The cells that are not empty, each behind its title. */
  private List<String> titled(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.cells().get(i);
      if (!cell.isEmpty()) {
        String title = columns.get(i).title();
        String text = columns.get(i).kind() == Kind.QUOTED ? "“" + cell + "”" : cell;
        texts.add(title.isEmpty() ? text : title + ": " + text);
      }
    }
    return texts;
  }
}
