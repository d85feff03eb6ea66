package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;

/** What a law gives for the facts known: a rate, none, or why there is no answer. */
public sealed interface LawOutcome {

  /**
   * What an outcome rests on.
   *
   * @param citations the law and the published rates, in that order
   * @param confidence the weakest of what it rests on
   * @param checked the earliest day on which one of the rows was last compared with its source
   * @param turnedOn the figures that decided, in order
   * @param tables the file names of the tables used
   */
  record Basis(
      List<String> citations,
      SourceConfidence confidence,
      LocalDate checked,
      List<LawfulRate.Deciding> turnedOn,
      List<String> tables) {
    /** Copies the lists. */
    public Basis {
      citations = List.copyOf(citations);
      turnedOn = List.copyOf(turnedOn);
      tables = List.copyOf(tables);
    }
  }

  /** A rate for a year; simple interest on the unpaid balance unless the formula says otherwise. */
  record Limit(Rate rate, String formula, Basis basis) implements LawOutcome {}

  /** The law sets no ceiling of this kind. */
  record NoLimit(String reason, Basis basis) implements LawOutcome {}

  /** Another rule decides, which the tables do not hold. */
  record OtherRule(String reason, Basis basis) implements LawOutcome {}

  /**
   * The rule goes by an index that the tables do not have for the day.
   *
   * @param index its id
   * @param name its name
   * @param on the day, as an ISO date or in words
   * @param formula the rule
   */
  record NeedsIndex(String index, String name, String on, String formula, Basis basis)
      implements LawOutcome {}

  /** It turns on a fact that is not known. */
  record Depends(List<Branch> branches) implements LawOutcome {
    /** Copies the list. */
    public Depends {
      branches = List.copyOf(branches);
    }
  }

  /**
   * The tables do not reach so far.
   *
   * @param reason in a sentence
   * @param from the first day that they know of, where the day is before it
   */
  record NoData(String reason, Optional<LocalDate> from) implements LawOutcome {}

  /**
   * One of the outcomes between which a fact decides.
   *
   * @param condition the fact, in words
   */
  record Branch(String condition, LawOutcome outcome) {}

  /** The rate, where there is one. */
  default Optional<Limit> limit() {
    return this instanceof Limit limit ? Optional.of(limit) : Optional.empty();
  }

  /** What it rests on, where there is one answer. */
  default Optional<Basis> basisIfAny() {
    return switch (this) {
      case Limit l -> Optional.of(l.basis());
      case NoLimit n -> Optional.of(n.basis());
      case OtherRule o -> Optional.of(o.basis());
      case NeedsIndex n -> Optional.of(n.basis());
      case Depends d -> Optional.empty();
      case NoData n -> Optional.empty();
    };
  }
}
