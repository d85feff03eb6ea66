package org.allonge.note;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a {@link CsvTable}, its values asked for by column and type. A value that is not of
 * the type asked for is refused with file, line and column.
 */
public final class CsvRow {
  private static final int MAX_SHOWN = 60;

  private final String file;
  private final int line;
  private final List<String> columns;
  private final List<String> values;

  private CsvRow(String file, int line, List<String> columns, List<String> values) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.values = values;
  }

  /** The line of the file, counted from 1 for the header. */
  public int line() {
    return line;
  }

  /** The value of a column that may not be empty. */
  public String text(String column) {
    String value = raw(column);
    if (value.isEmpty()) {
      throw refuse(column, "a value");
    }
    return value;
  }

  /** The value of a column that may be empty. */
  public Optional<String> find(String column) {
    return Optional.of(raw(column)).filter(v -> !v.isEmpty());
  }

  /** An ISO date. */
  public LocalDate date(String column) {
    try {
      return isoDate(text(column));
    } catch (DateTimeException e) {
      throw refuse(column, "an ISO date that exists, such as 2003-01-09");
    }
  }

  /**
   * The day that a text writes as {@code 2003-01-09}; read by hand, because the date formatter of
   * the JDK costs a cold start dearly.
   *
   * @throws DateTimeException when it is not so written or does not exist
   */
  static LocalDate isoDate(String text) {
    boolean iso = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    for (int i = 0; iso && i < 10; i++) {
      char c = text.charAt(i);
      iso = i == 4 || i == 7 || (c >= '0' && c <= '9');
    }
    if (!iso) {
      throw new DateTimeException("not an ISO date: " + text);
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  /** An ISO date, or nothing. */
  public Optional<LocalDate> findDate(String column) {
    return raw(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
  }

  /** A whole number within bounds (inclusive), or nothing. */
  public Optional<Integer> findWhole(String column, int least, int most) {
    if (raw(column).isEmpty()) {
      return Optional.empty();
    }
    try {
      int value = Integer.parseInt(raw(column));
      if (value >= least && value <= most) {
        return Optional.of(value);
      }
    } catch (NumberFormatException e) {
      throw refuse(column, "a whole number");
    }
    throw refuse(column, "a whole number from " + least + " to " + most);
  }

  /** A rate as a decimal fraction, at least one bound and at most another (inclusive). */
  public Rate rate(String column, Rate least, Rate most) {
    Rate rate;
    try {
      rate = Rate.of(text(column));
    } catch (ArithmeticException | NumberFormatException e) {
      throw refuse(column, "a decimal fraction such as 0.0225");
    }
    if (rate.compareTo(least) < 0 || rate.compareTo(most) > 0) {
      throw refuse(column, "a fraction from " + least + " to " + most);
    }
    return rate;
  }

  /** A rate as {@link #rate} takes it, or nothing. */
  public Optional<Rate> findRate(String column, Rate least, Rate most) {
    return raw(column).isEmpty() ? Optional.empty() : Optional.of(rate(column, least, most));
  }

  /** A value out of a fixed list. */
  public <E extends Enum<E> & Choice> E choice(String column, Class<E> type) {
    String id = text(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.id().equals(id)) {
        return constant;
      }
    }
    throw refuse(column, "one of " + String.join(", ", Choice.ids(type)));
  }

  /** The refusal of a column's value, for rules that only the reader of the table knows. */
  public Refused refuse(String column, String expected) {
    String path = file + ":" + line + ":" + column;
    return new Refused(
        new Problem("table-value", path, expected, shown(raw(column)), "Correct the row."));
  }

  private String raw(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return values.get(index);
  }

  private static String shown(String value) {
    if (value.isEmpty()) {
      return "nothing";
    }
    return value.length() <= MAX_SHOWN ? value : value.substring(0, MAX_SHOWN) + "…";
  }

  /** The lines of a text that end with LF or CR LF, without these. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      boolean carriage = stop > start && text.charAt(stop - 1) == '\r';
      lines.add(text.substring(start, carriage ? stop - 1 : stop));
      start = stop + 1;
    }
    return lines;
  }

  static CsvRow parse(String file, int line, String text, List<String> columns) {
    List<String> values = new Fields(file + ":" + line, text).all();
    if (values.size() != columns.size()) {
      throw new Refused(
          new Problem(
              "table-row",
              file + ":" + line,
              columns.size() + " fields",
              values.size() + " fields",
              "Give every column its field; quote a value that holds a comma."));
    }
    return new CsvRow(file, line, columns, List.copyOf(values));
  }

  /** The fields of one line, read from left to right. */
  private static final class Fields {
    private final String place;
    private final String text;
    private int at;

    Fields(String place, String text) {
      this.place = place;
      this.text = text;
    }

    List<String> all() {
      List<String> fields = new ArrayList<>();
      fields.add(field());
      while (at < text.length()) {
        at++; // the comma
        fields.add(field());
      }
      return fields;
    }

    private String field() {
      return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
      int comma = text.indexOf(',', at);
      int end = comma < 0 ? text.length() : comma;
      String value = text.substring(at, end);
      if (value.indexOf('"') >= 0 || !value.equals(value.strip())) {
        throw refuse("a plain value without quotes and without blanks at its ends", value);
      }
      at = end;
      return value;
    }

    private String quoted() {
      StringBuilder value = new StringBuilder();
      while (true) {
        int quote = text.indexOf('"', at + 1);
        if (quote < 0) {
          throw refuse("a closing quote in the same line", text.substring(at));
        }
        value.append(text, at + 1, quote);
        at = quote + 1;
        if (at == text.length() || text.charAt(at) == ',') {
          return value.toString();
        }
        if (text.charAt(at) != '"') {
          throw refuse("a comma after the closing quote", text.substring(at));
        }
        value.append('"');
      }
    }

    private Refused refuse(String expected, String found) {
      return new Refused(
          new Problem("table-row", place, expected, shown(found), "Correct the quoting."));
    }
  }
}
