package org.allonge.note.law;

import java.util.List;

/**
 * The highest lawful rate, as far as the tables and the facts known go.
 *
 * @param outcome the answer
 * @param applied exemptions whose facts are there
 * @param open facts that are not known and would change the answer
 * @param excluded exemptions whose facts are not there
 * @param fallbacks what may hold in the place of a ceiling where the law has none
 * @param tables the file names of the tables used
 */
public record LawAnswer(
    LawQuestion question,
    LawOutcome outcome,
    List<Exemption> applied,
    List<Open> open,
    List<Exemption> excluded,
    List<Fallback> fallbacks,
    List<String> tables) {
  /** Copies the lists. */
  public LawAnswer {
    applied = List.copyOf(applied);
    open = List.copyOf(open);
    excluded = List.copyOf(excluded);
    fallbacks = List.copyOf(fallbacks);
    tables = List.copyOf(tables);
  }

  /**
   * A question that the answer turns on.
   *
   * @param exemption what it would mean
   * @param facts which facts would answer it; none where the program cannot be told
   */
  public record Open(Exemption exemption, List<LawFact> facts) {
    /** Copies the list. */
    public Open {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A rate that the law sets by itself.
   *
   * @param kind what for
   */
  public record Fallback(LegalRateKind kind, String appliesTo, LawOutcome outcome) {}
}
