package org.allonge.note.law;

import java.util.List;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;

/** The table of the San Francisco discount rate. */
final class DiscountRates {
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

  private DiscountRates() {}

  static RateHistory read(CsvTable table) {
    return RateHistory.of(table, table.map(DiscountRates::rate));
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
}
