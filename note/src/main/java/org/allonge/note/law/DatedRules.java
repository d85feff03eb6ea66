package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Refused;

/**
 * Rules that hold from one day to another, several keys (a state and a purpose) in one table. Of
 * one key no two rules hold on the same day.
 *
 * @param entries in the order of the file
 */
record DatedRules<T>(List<Entry<T>> entries) {

  /**
   * One rule and when it holds.
   *
   * @param key what it is about
   * @param from the first day, inclusive
   * @param to the last day, inclusive; the end of time where the rule is in force
   */
  record Entry<T>(String key, LocalDate from, LocalDate to, T rule) {
    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(Entry<T> other) {
      return key.equals(other.key) && !from.isAfter(other.to) && !to.isBefore(other.from);
    }
  }

  /**
   * Reads the columns {@code valid_from} and {@code valid_to}, and the rest of a row by a function.
   *
   * @throws Refused with every row that cannot be read or holds together with an earlier one
   */
  static <T> DatedRules<T> read(
      CsvTable table, Function<CsvRow, String> key, Function<CsvRow, T> rule) {
    List<Entry<T>> entries = table.map(row -> entry(row, key.apply(row), rule.apply(row)));
    Overlap.refuse(table, entries, Entry::meets);
    return new DatedRules<>(entries);
  }

  private static <T> Entry<T> entry(CsvRow row, String key, T rule) {
    LocalDate from = row.date("valid_from");
    LocalDate to = Overlap.lastDay(row, from);
    return new Entry<>(key, from, to, rule);
  }

  /** These rules, and another table's before them. */
  DatedRules<T> with(DatedRules<T> own) {
    List<Entry<T>> all = new ArrayList<>(own.entries);
    all.addAll(entries);
    return new DatedRules<>(List.copyOf(all));
  }

  Optional<T> on(String key, LocalDate day) {
    return entries.stream()
        .filter(e -> e.key().equals(key) && e.holdsOn(day))
        .map(Entry::rule)
        .findFirst();
  }

  /** The first day on which any rule of a key holds. */
  Optional<LocalDate> firstDay(String key) {
    return entries.stream()
        .filter(e -> e.key().equals(key))
        .map(Entry::from)
        .min(LocalDate::compareTo);
  }
}
