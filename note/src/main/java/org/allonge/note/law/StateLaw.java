package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Purpose;
import org.allonge.note.SourceConfidence;

/**
 * What the tables hold of one state, as in force.
 *
 * @param ceilings for which loans which ceiling
 * @param legal the rate where none was written
 * @param judgment the rate on a judgment
 */
public record StateLaw(UsState state, List<Rule> ceilings, List<Rule> legal, List<Rule> judgment) {
  /** Copies the lists. */
  public StateLaw {
    ceilings = List.copyOf(ceilings);
    legal = List.copyOf(legal);
    judgment = List.copyOf(judgment);
  }

  /**
   * A rule in words.
   *
   * @param words for which loans it is, and the formula
   */
  public record Rule(String words, String citation, SourceConfidence confidence) {}

  /** How well the best of the ceilings is supported. */
  public SourceConfidence confidence() {
    return ceilings.stream()
        .map(Rule::confidence)
        .min(SourceConfidence::compareTo)
        .orElse(SourceConfidence.UNCONFIRMED);
  }

  static List<StateLaw> all(Tables tables) {
    return tables.states().stream()
        .map(state ->
            new StateLaw(
                state,
                ceilings(tables, state.code()),
                legal(tables, state.code(), LegalRateKind.NO_WRITTEN_RATE),
                legal(tables, state.code(), LegalRateKind.JUDGMENT)))
        .toList();
  }

  private static List<Rule> ceilings(Tables tables, String state) {
    List<Rule> rules = new ArrayList<>();
    for (List<UsuryCeiling> layer : tables.ceilings()) {
      layer.stream()
          .filter(row -> row.scope().state().equals(state) && row.to().equals(LocalDate.MAX))
          .map(StateLaw::rule)
          .forEach(rules::add);
    }
    return rules;
  }

  private static Rule rule(UsuryCeiling row) {
    List<String> scope = new ArrayList<>();
    if (row.scope().kind() == UsuryCeiling.Kind.CRIMINAL) {
      scope.add("criminal");
    }
    Purpose purpose = row.scope().purpose();
    if (purpose != null) {
      scope.add(purpose.id());
    }
    if (!row.scope().words().isEmpty()) {
      scope.add(row.scope().words());
    }
    String before = scope.isEmpty() ? "" : String.join(", ", scope) + ": ";
    return new Rule(before + row.formula().words(), row.citation(), row.confidence());
  }

  private static List<Rule> legal(Tables tables, String state, LegalRateKind kind) {
    Optional<LegalRate> rate = tables.legalRates().on(LegalRate.key(state, kind), LocalDate.MAX);
    return rate.map(r -> List.of(new Rule(r.formula().words(), r.citation(), r.confidence())))
        .orElse(List.of());
  }
}
