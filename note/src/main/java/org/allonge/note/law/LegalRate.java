package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Choice;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;

/**
 * A rate that the law itself sets, by the date of the contract.
 *
 * @param appliesTo what kind of contract it is for, in words
 */
record LegalRate(
    Rate rate, String appliesTo, String citation, SourceConfidence confidence, LocalDate checked) {
  static final String FILE = "legal-rates.csv";
  static final List<String> COLUMNS =
      List.of(
          "state",
          "kind",
          "rate",
          "valid_from",
          "valid_to",
          "applies_to",
          "citation",
          "confidence",
          "checked");

  private static final Rate MOST = Rate.ofPercent("100");

  /** When a legal rate applies. */
  enum Kind implements Choice {
    /** Where no rate was agreed in writing. */
    NO_WRITTEN_RATE("no-written-rate"),
    /** After a breach of the contract. */
    AFTER_BREACH("after-breach");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  static DatedRules<LegalRate> read(CsvTable table) {
    return DatedRules.read(
        table, row -> key(row.text("state"), row.choice("kind", Kind.class)), LegalRate::of);
  }

  static String key(String state, Kind kind) {
    return state + " " + kind.id();
  }

  private static LegalRate of(CsvRow row) {
    return new LegalRate(
        row.rate("rate", Rate.ZERO, MOST),
        row.text("applies_to"),
        row.text("citation"),
        row.choice("confidence", SourceConfidence.class),
        row.date("checked"));
  }
}
