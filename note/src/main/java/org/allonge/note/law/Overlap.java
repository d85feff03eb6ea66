package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Money;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.jspecify.annotations.Nullable;

/** What the rows of several tables have in common: values, and that no two contradict. */
final class Overlap {
  private Overlap() {}

  /**
   * Refuses every row that holds together with an earlier one.
   *
   * @param values what the rows say, in their order
   * @throws Refused with file and line of each
   */
  static <T> void refuse(CsvTable table, List<T> values, BiPredicate<T, T> meets) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (int earlier = 0; earlier < i; earlier++) {
        if (meets.test(values.get(i), values.get(earlier))) {
          int line = table.rows().get(earlier).line();
          String expected = "days or loans for which line " + line + " does not hold";
          problems.add(table.rows().get(i).refuse("valid_from", expected).first());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }

  /** The last day of a row, inclusive; the end of time where it is in force. */
  static LocalDate lastDay(CsvRow row, LocalDate from) {
    LocalDate to = row.findDate("valid_to").orElse(LocalDate.MAX);
    if (to.isBefore(from)) {
      throw row.refuse("valid_to", "a day not before " + from);
    }
    return to;
  }

  /** The two letters of a state. */
  static String state(CsvRow row) {
    String state = row.text("state");
    if (!state.matches("[A-Z]{2}")) {
      throw row.refuse("state", "two letters such as CA");
    }
    return state;
  }

  /** The value of a fact. */
  static String value(CsvRow row, String column, LawFact fact) {
    String value = row.text(column);
    if (!fact.takes(value)) {
      throw row.refuse(column, fact.expected() + ", any");
    }
    return value;
  }

  /** A sum in dollars, or null. */
  static @Nullable Money sum(CsvRow row, String column) {
    return row.find(column).map(text -> dollars(row, column, text)).orElse(null);
  }

  private static Money dollars(CsvRow row, String column, String text) {
    if (!LawFact.AMOUNT.takes(text)) {
      throw row.refuse(column, LawFact.AMOUNT.expected());
    }
    return Money.usd(text);
  }
}
