package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Choice;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;

/**
 * How a state's law finds the highest rate for a purpose.
 *
 * @param formula the kind of rule
 * @param flat the rate that is always allowed
 * @param margin what is added to the index; zero where there is none
 * @param citation the law
 * @param confidence how well the rule is supported
 * @param checked the day on which the row was last compared with its sources
 */
record UsuryCeiling(
    Formula formula,
    Rate flat,
    Rate margin,
    String citation,
    SourceConfidence confidence,
    LocalDate checked) {
  static final String FILE = "usury-ceilings.csv";
  static final List<String> COLUMNS =
      List.of(
          "state",
          "purpose",
          "formula",
          "flat",
          "margin",
          "index",
          "reference",
          "valid_from",
          "valid_to",
          "citation",
          "confidence",
          "checked");

  private static final Rate MOST = Rate.ofPercent("100");

  /** The kinds of rule. */
  enum Formula implements Choice {
    /** One rate. */
    FLAT("flat"),
    /** The greater of one rate and an index plus a margin. */
    GREATER_OF_FLAT_AND_INDEX("greater-of-flat-and-index");

    private final String id;

    Formula(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  static DatedRules<UsuryCeiling> read(CsvTable table) {
    return DatedRules.read(
        table,
        row -> key(row.text("state"), row.choice("purpose", Purpose.class)),
        UsuryCeiling::of);
  }

  static String key(String state, Purpose purpose) {
    return state + " " + purpose.id();
  }

  private static UsuryCeiling of(CsvRow row) {
    Formula formula = row.choice("formula", Formula.class);
    boolean indexed = formula == Formula.GREATER_OF_FLAT_AND_INDEX;
    only(row, "margin", indexed);
    required(row, "index", indexed ? "frbsf-discount-rate" : "");
    required(row, "reference", indexed ? "25th-of-month-before" : "");
    return new UsuryCeiling(
        formula,
        row.rate("flat", Rate.ZERO, MOST),
        row.findRate("margin", Rate.ZERO, MOST).orElse(Rate.ZERO),
        row.text("citation"),
        row.choice("confidence", SourceConfidence.class),
        row.date("checked"));
  }

  private static void only(CsvRow row, String column, boolean wanted) {
    if (row.find(column).isPresent() != wanted) {
      throw row.refuse(column, wanted ? "a value" : "nothing, under this formula");
    }
  }

  private static void required(CsvRow row, String column, String value) {
    if (!row.find(column).orElse("").equals(value)) {
      throw row.refuse(column, value.isEmpty() ? "nothing, under this formula" : value);
    }
  }
}
