package org.allonge.note.law;

import java.time.LocalDate;
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
          "when",
          "effect",
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
    /** The highest rate without punishment. */
    CRIMINAL_CEILING("criminal-ceiling"),
    /** The rate on a judgment. */
    JUDGMENT("judgment"),
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

  /** What an exemption does. */
  enum Effect implements Choice {
    /** There is no ceiling of this kind. */
    NO_CEILING("no-ceiling"),
    /** Another rule decides, which the tables do not hold. */
    OTHER_RULE("other-rule");

    private final String id;

    Effect(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** One exemption and where it belongs; no purpose stands for every purpose. */
  record Row(
      Rule rule,
      String state,
      Optional<Purpose> purpose,
      Condition when,
      Effect effect,
      LocalDate checked,
      Exemption exemption) {
    boolean sameName(Row other) {
      return state.equals(other.state) && exemption.id().equals(other.exemption.id());
    }

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
        if (earlier.sameName(rows.get(i))) {
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

  private static Row row(CsvRow row) {
    Optional<Purpose> purpose =
        row.text("purpose").equals(ANY)
            ? Optional.empty()
            : Optional.of(row.choice("purpose", Purpose.class));
    return new Row(
        row.choice("rule", Rule.class),
        Overlap.state(row),
        purpose,
        Condition.of(row),
        row.choice("effect", Effect.class),
        row.date("checked"),
        new Exemption(
            row.text("id"),
            row.text("condition"),
            row.text("consequence"),
            row.text("citation"),
            row.choice("confidence", SourceConfidence.class)));
  }

  /** These, and another table's in the place of those of the same name. */
  Exemptions with(Exemptions own) {
    List<Row> all = new ArrayList<>(rows);
    all.removeIf(row -> own.rows.stream().anyMatch(row::sameName));
    all.addAll(own.rows);
    return new Exemptions(List.copyOf(all));
  }

  List<Row> of(Rule rule, String state, Purpose purpose) {
    return rows.stream().filter(r -> r.concerns(rule, state, purpose)).toList();
  }
}
