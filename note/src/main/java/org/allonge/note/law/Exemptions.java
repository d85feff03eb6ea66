package org.allonge.note.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Choice;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Problem;
import org.allonge.note.Purpose;
import org.allonge.note.Refused;
import org.allonge.note.SourceConfidence;

/** Which facts would change which answer. */
record Exemptions(List<Row> rows) {
  static final String FILE = "exemptions.csv";
  static final List<String> COLUMNS =
      List.of(
          "rule",
          "state",
          "purpose",
          "id",
          "condition",
          "consequence",
          "citation",
          "confidence",
          "checked");

  private static final String ANY = "any";

  /** What is exempted from. */
  enum Rule implements Choice {
    /** The highest rate that may be agreed. */
    USURY_CEILING("usury-ceiling"),
    /** The rate after a breach. */
    AFTER_BREACH("after-breach");

    private final String id;

    Rule(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** One exemption and where it belongs; no purpose stands for every purpose. */
  record Row(Rule rule, String state, Optional<Purpose> purpose, Exemption exemption) {
    boolean concerns(Rule asked, String ofState, Purpose forPurpose) {
      return rule == asked
          && state.equals(ofState)
          && purpose.filter(p -> p != forPurpose).isEmpty();
    }
  }

  static Exemptions read(CsvTable table) {
    List<Row> rows = table.map(Exemptions::row);
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Row earlier : rows.subList(0, i)) {
        if (sameName(earlier, rows.get(i))) {
          String expected = "a name that no earlier row of the state has";
          problems.add(table.rows().get(i).refuse("id", expected).first());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return new Exemptions(rows);
  }

  private static boolean sameName(Row one, Row other) {
    return one.state().equals(other.state()) && one.exemption().id().equals(other.exemption().id());
  }

  private static Row row(CsvRow row) {
    row.date("checked");
    Optional<Purpose> purpose =
        row.text("purpose").equals(ANY)
            ? Optional.empty()
            : Optional.of(row.choice("purpose", Purpose.class));
    return new Row(
        row.choice("rule", Rule.class),
        row.text("state"),
        purpose,
        new Exemption(
            row.text("id"),
            row.text("condition"),
            row.text("consequence"),
            row.text("citation"),
            row.choice("confidence", SourceConfidence.class)));
  }

  List<Exemption> of(Rule rule, String state, Purpose purpose) {
    return rows.stream().filter(r -> r.concerns(rule, state, purpose)).map(Row::exemption).toList();
  }
}
