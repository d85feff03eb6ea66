package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;

/** The table of the prime rate: two series, since the newspaper's days are not the banks'. */
final class PrimeRates {
  static final String FILE = "prime-rate.csv";
  static final List<String> COLUMNS =
      List.of("effective_date", "rate", "wsj_date", "confidence", "source", "checked");

  private static final Rate MOST = Rate.of("0.25");

  private PrimeRates() {}

  /** The rate that most large banks posted, by the days on which it changed (H.15). */
  static RateHistory posted(CsvTable table) {
    return RateHistory.of(table, table.map(row -> rate(row, row.date("effective_date"))));
  }

  /** The same by the days of the Wall Street Journal, where these are known to differ. */
  static RateHistory printed(CsvTable table) {
    return RateHistory.of(table, table.map(PrimeRates::printed));
  }

  private static DatedRate printed(CsvRow row) {
    return rate(row, row.findDate("wsj_date").orElseGet(() -> row.date("effective_date")));
  }

  private static DatedRate rate(CsvRow row, LocalDate day) {
    LocalDate posted = row.date("effective_date");
    LocalDate checked = row.date("checked");
    if (checked.isBefore(posted)) {
      throw row.refuse("checked", "a day not before " + posted);
    }
    if (day.isAfter(posted.plusDays(NEAR)) || day.isBefore(posted.minusDays(NEAR))) {
      throw row.refuse("wsj_date", "a day near " + posted);
    }
    return new DatedRate(
        day,
        row.rate("rate", Rate.ZERO, MOST),
        day,
        day,
        row.choice("confidence", SourceConfidence.class),
        row.text("source"),
        checked);
  }

  /** More days than these between banks and newspaper are a slip. */
  private static final int NEAR = 7;
}
