package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.SourceConfidence;

/**
 * A rate that the law itself sets, by the date of the contract.
 *
 * @param formula the rule
 * @param seenFrom the first day for which a source shows it
 * @param appliesTo what kind of contract it is for, in words
 */
record LegalRate(
    RateFormula formula,
    LocalDate seenFrom,
    String appliesTo,
    String citation,
    SourceConfidence confidence,
    LocalDate checked) {
  static final String FILE = "legal-rates.csv";
  static final List<String> COLUMNS =
      List.of(
          "state",
          "kind",
          "formula",
          "flat",
          "margin",
          "index",
          "reference",
          "cap",
          "valid_from",
          "valid_to",
          "seen_from",
          "applies_to",
          "citation",
          "confidence",
          "checked");

  static DatedRules<LegalRate> read(CsvTable table, Indexes indexes) {
    return DatedRules.read(
        table,
        row -> key(Overlap.state(row), row.choice("kind", LegalRateKind.class)),
        row -> of(row, indexes));
  }

  static String key(String state, LegalRateKind kind) {
    return state + " " + kind.id();
  }

  private static LegalRate of(CsvRow row, Indexes indexes) {
    RateFormula formula = RateFormula.of(row, indexes);
    if (formula.kind() == RateFormula.Kind.NONE) {
      throw row.refuse("formula", "a rate; leave the row out where there is none");
    }
    return new LegalRate(
        formula,
        row.date("seen_from"),
        row.text("applies_to"),
        row.text("citation"),
        row.choice("confidence", SourceConfidence.class),
        row.date("checked"));
  }
}
