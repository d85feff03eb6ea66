package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/**
 * The history of one published rate, in ascending order of date.
 *
 * @param rates at least one
 */
record RateHistory(List<DatedRate> rates) {

  /**
   * The rates of a table, one a row.
   *
   * @throws Refused where there is none, or where one does not come after the row before
   */
  static RateHistory of(CsvTable table, List<DatedRate> rates) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i < rates.size(); i++) {
      LocalDate before = rates.get(i - 1).effective();
      if (!rates.get(i).effective().isAfter(before)) {
        CsvRow row = table.rows().get(i);
        problems.add(row.refuse("effective_date", "a day after the row before, " + before).first());
      }
    }
    if (rates.isEmpty()) {
      problems.add(
          new Problem("table-empty", table.name(), "at least one row", "none", "Add the rows."));
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return new RateHistory(rates);
  }

  /** This history with another's rates in the place of its own on the same days. */
  RateHistory with(RateHistory other) {
    List<DatedRate> all = new ArrayList<>(other.rates);
    List<LocalDate> theirs = other.rates.stream().map(DatedRate::effective).toList();
    rates.stream().filter(r -> !theirs.contains(r.effective())).forEach(all::add);
    all.sort(Comparator.comparing(DatedRate::effective));
    return new RateHistory(List.copyOf(all));
  }

  LocalDate firstDay() {
    return rates.getFirst().effective();
  }

  /** The rate in force on a day: the last change is carried forward. */
  Optional<DatedRate> on(LocalDate day) {
    return rates.reversed().stream().filter(r -> !r.effective().isAfter(day)).findFirst();
  }

  /** Whether a change whose own day is not settled may lie just before or after a day. */
  boolean isOpenOn(LocalDate day) {
    return rates.stream().anyMatch(r -> r.isOpenOn(day));
  }
}
