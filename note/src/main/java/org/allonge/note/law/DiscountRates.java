package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Problem;
import org.allonge.note.Rate;
import org.allonge.note.Refused;
import org.allonge.note.SourceConfidence;

/**
 * The history of one published rate, in ascending order of date.
 *
 * @param rates at least one
 */
record DiscountRates(List<DatedRate> rates) {
  static final String FILE = "frbsf-discount-rate.csv";
  static final List<String> COLUMNS =
      List.of(
          "effective_date",
          "rate",
          "first_bank_date",
          "latest_possible_date",
          "confidence",
          "source",
          "checked");

  private static final Rate MOST = Rate.of("0.25");

  static DiscountRates read(CsvTable table) {
    List<DatedRate> rates = table.map(DiscountRates::rate);
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
    return new DiscountRates(rates);
  }

  private static DatedRate rate(CsvRow row) {
    DatedRate rate =
        new DatedRate(
            row.date("effective_date"),
            row.rate("rate", Rate.ZERO, MOST),
            row.date("first_bank_date"),
            row.date("latest_possible_date"),
            row.choice("confidence", SourceConfidence.class),
            row.text("source"),
            row.date("checked"));
    if (rate.firstBankDate().isAfter(rate.effective())) {
      throw row.refuse("first_bank_date", "a day not after " + rate.effective());
    }
    if (rate.latestPossibleDate().isBefore(rate.effective())) {
      throw row.refuse("latest_possible_date", "a day not before " + rate.effective());
    }
    if (rate.checked().isBefore(rate.effective())) {
      throw row.refuse("checked", "a day not before " + rate.effective());
    }
    return rate;
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
