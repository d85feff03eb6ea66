package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rules that a question falls under, and what follows from them. */
record LawSearch(Tables tables) {

  /** The highest lawful rate. */
  LawAnswer answer(LawQuestion question) {
    Found civil = found(question, UsuryCeiling.Kind.CIVIL, Exemptions.Rule.USURY_CEILING);
    Found criminal = found(question, UsuryCeiling.Kind.CRIMINAL, Exemptions.Rule.CRIMINAL_CEILING);
    LawOutcome outcome = combined(civil.outcome, criminal.outcome);
    List<Exemption> applied = joined(civil.applied, criminal.applied);
    return new LawAnswer(
        question,
        outcome,
        applied,
        joined(civil.open, criminal.open),
        joined(civil.excluded, criminal.excluded),
        outcome instanceof LawOutcome.NoLimit || outcome instanceof LawOutcome.Depends
            ? fallbacks(question)
            : List.of(),
        outcomeTables(outcome));
  }

  /** Where the civil law sets no ceiling the criminal one is what remains. */
  private static LawOutcome combined(LawOutcome civil, LawOutcome criminal) {
    return switch (civil) {
      case LawOutcome.Depends depends ->
          new LawOutcome.Depends(
              depends.branches().stream()
                  .map(b -> new LawOutcome.Branch(b.condition(), combined(b.outcome(), criminal)))
                  .toList());
      case LawOutcome.NoLimit none -> remaining(none, criminal);
      case LawOutcome.Limit limit -> limit;
      case LawOutcome.OtherRule other -> other;
      case LawOutcome.NeedsIndex needs -> needs;
      case LawOutcome.NoData none -> none;
    };
  }

  private static LawOutcome remaining(LawOutcome.NoLimit none, LawOutcome criminal) {
    return switch (criminal) {
      case LawOutcome.Limit l ->
          new LawOutcome.Limit(
              l.rate(), l.formula() + ", the limit of the criminal law alone", l.basis());
      case LawOutcome.Depends depends ->
          new LawOutcome.Depends(
              depends.branches().stream()
                  .map(b -> new LawOutcome.Branch(b.condition(), remaining(none, b.outcome())))
                  .toList());
      case LawOutcome.NoLimit same -> none;
      case LawOutcome.OtherRule other -> none;
      case LawOutcome.NeedsIndex needs -> none;
      case LawOutcome.NoData noLaw -> none;
    };
  }

  private static List<String> outcomeTables(LawOutcome outcome) {
    List<String> files =
        new ArrayList<>(
            outcome.basisIfAny().map(LawOutcome.Basis::tables).orElse(List.of(UsuryCeiling.FILE)));
    files.add(Exemptions.FILE);
    return files.stream().distinct().toList();
  }

  /** What one kind of law says. */
  private static final class Found {
    private LawOutcome outcome;
    private final List<Exemption> applied = new ArrayList<>();
    private final List<LawAnswer.Open> open = new ArrayList<>();
    private final List<Exemption> excluded = new ArrayList<>();

    Found(LawOutcome outcome) {
      this.outcome = outcome;
    }
  }

  private Found found(LawQuestion question, UsuryCeiling.Kind kind, Exemptions.Rule rule) {
    Found found = new Found(ceiling(question, kind));
    if (found.outcome instanceof LawOutcome.NoData || found.outcome instanceof LawOutcome.NoLimit) {
      return found;
    }
    for (Exemptions.Row row : tables.exemptions().of(rule, question.state(), question.purpose())) {
      switch (row.when().in(question.facts())) {
        case YES -> apply(found, row);
        case NO -> found.excluded.add(row.exemption());
        case UNKNOWN ->
            found.open.add(
                new LawAnswer.Open(row.exemption(), row.when().missing(question.facts())));
      }
    }
    if (found.outcome instanceof LawOutcome.NoLimit) {
      found.open.clear(); // another reason for the same answer changes nothing
    }
    return found;
  }

  /** A rule that lifts the ceiling counts before one that puts another in its place. */
  private static void apply(Found found, Exemptions.Row row) {
    Exemption exemption = row.exemption();
    found.applied.add(exemption);
    LawOutcome.Basis basis =
        new LawOutcome.Basis(
            List.of(exemption.citation()),
            exemption.confidence(),
            row.checked(),
            List.of(new LawfulRate.Deciding("exemption", exemption.id())),
            List.of(UsuryCeiling.FILE));
    switch (row.effect()) {
      case NO_CEILING -> {
        if (!(found.outcome instanceof LawOutcome.NoLimit first)
            || first.basis().confidence().compareTo(exemption.confidence()) > 0) {
          found.outcome =
              new LawOutcome.NoLimit(exemption.consequence() + ": " + exemption.condition(), basis);
        }
      }
      case OTHER_RULE -> {
        if (!(found.outcome instanceof LawOutcome.NoLimit)) {
          found.outcome =
              new LawOutcome.OtherRule(
                  exemption.consequence() + ": " + exemption.condition(), basis);
        }
      }
    }
  }

  private LawOutcome ceiling(LawQuestion question, UsuryCeiling.Kind kind) {
    List<UsuryCeiling> rows = rows(question, kind);
    List<LawOutcome.Branch> branches = new ArrayList<>();
    for (UsuryCeiling row : rows) {
      LawOutcome outcome = tables.sources().rate(RateSource.Ruled.of(row), question.earlier());
      switch (row.scope().in(question.facts())) {
        case YES -> {
          return outcome;
        }
        case UNKNOWN -> branches.add(new LawOutcome.Branch(row.scope().words(), outcome));
        case NO -> {
          continue;
        }
      }
    }
    return branches.isEmpty() ? noData(question, kind) : new LawOutcome.Depends(branches);
  }

  /** The rules of the newest layer that speaks of the state, the use and the day. */
  private List<UsuryCeiling> rows(LawQuestion question, UsuryCeiling.Kind kind) {
    for (List<UsuryCeiling> layer : tables.ceilings().reversed()) {
      List<UsuryCeiling> rows =
          layer.stream()
              .filter(r -> r.scope().isAbout(question.state(), kind, question.purpose()))
              .filter(r -> r.holdsOn(question.earlier()))
              .toList();
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return List.of();
  }

  private LawOutcome.NoData noData(LawQuestion question, UsuryCeiling.Kind kind) {
    if (tables.states().stream().noneMatch(s -> s.code().equals(question.state()))) {
      return new LawOutcome.NoData(
          "no data for " + question.state() + ": no state of the tables", Optional.empty());
    }
    Optional<LocalDate> first =
        tables.ceilings().stream()
            .flatMap(List::stream)
            .filter(r -> r.scope().isAbout(question.state(), kind, question.purpose()))
            .map(UsuryCeiling::from)
            .min(LocalDate::compareTo);
    if (first.filter(question.earlier()::isBefore).isPresent()) {
      return new LawOutcome.NoData(
          "no data before %s: asked for the ceiling for a contract or loan of %s"
              .formatted(first.get(), question.earlier()),
          first);
    }
    return new LawOutcome.NoData(
        "no data for %s and %s use with these facts"
            .formatted(question.state(), question.purpose().id()),
        Optional.empty());
  }

  /** What may hold where there is no ceiling: a choice of readings, not an answer. */
  private List<LawAnswer.Fallback> fallbacks(LawQuestion question) {
    List<LawAnswer.Fallback> all = new ArrayList<>();
    for (LegalRateKind kind : LegalRateKind.values()) {
      tables
          .legalRates()
          .on(LegalRate.key(question.state(), kind), question.earlier())
          .ifPresent(rate ->
              all.add(
                  new LawAnswer.Fallback(kind, rate.appliesTo(), legal(rate, question.earlier()))));
    }
    return all;
  }

  LawOutcome legal(LegalRate rate, LocalDate day) {
    return tables.sources().rate(RateSource.Ruled.of(rate), day);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
