package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;
import org.jspecify.annotations.Nullable;

/**
 * Turns a rule into a rate with the published rates that the tables hold.
 *
 * @param histories by the id of the index
 */
record RateSource(Map<String, RateHistory> histories) {

  /**
   * A rule and where it stands.
   *
   * @param file the table
   * @param purpose the use that the rule is for, or null for any
   */
  record Ruled(
      RateFormula formula,
      String file,
      @Nullable Purpose purpose,
      LocalDate seenFrom,
      String citation,
      SourceConfidence confidence,
      LocalDate checked) {

    static Ruled of(UsuryCeiling row) {
      return new Ruled(
          row.formula(),
          UsuryCeiling.FILE,
          row.scope().purpose(),
          row.seenFrom(),
          row.citation(),
          row.confidence(),
          row.checked());
    }

    static Ruled of(LegalRate row) {
      return new Ruled(
          row.formula(),
          LegalRate.FILE,
          null,
          row.seenFrom(),
          row.citation(),
          row.confidence(),
          row.checked());
    }

    /** Before the day for which a source shows the rule nothing better than unconfirmed. */
    SourceConfidence confidenceOn(LocalDate day) {
      return day.isBefore(seenFrom) ? SourceConfidence.UNCONFIRMED : confidence;
    }

    /** What it rests on by itself, for a contract of a day. */
    LawOutcome.Basis basis(LocalDate day) {
      List<LawfulRate.Deciding> facts = new ArrayList<>();
      if (day.isBefore(seenFrom)) {
        facts.add(
            new LawfulRate.Deciding(
                "rule seen from", seenFrom + "; whether it held on " + day + " is not confirmed"));
      }
      return new LawOutcome.Basis(
          List.of(citation), confidenceOn(day), checked, facts, List.of(file));
    }
  }

  /**
   * What a rule gives.
   *
   * @param earlier the earlier of contract and loan
   */
  LawOutcome rate(Ruled rule, LocalDate earlier) {
    RateFormula formula = rule.formula();
    Indexes.Index index = formula.index();
    if (formula.kind() == RateFormula.Kind.NONE) {
      return new LawOutcome.NoLimit("no ceiling for such a loan", rule.basis(earlier));
    }
    if (index == null || formula.reference() == null) {
      return flat(rule, earlier);
    }
    return indexed(rule, earlier, index, formula.reference());
  }

  private static LawOutcome flat(Ruled rule, LocalDate earlier) {
    String words = rule.formula().words();
    Purpose purpose = rule.purpose();
    String use = purpose == null ? "" : " for " + purpose.id() + " use";
    return new LawOutcome.Limit(rule.formula().rate(Rate.ZERO), words + use, rule.basis(earlier));
  }

  private LawOutcome indexed(
      Ruled rule, LocalDate earlier, Indexes.Index index, Reference reference) {
    Optional<LocalDate> day = reference.day(earlier);
    RateHistory history = histories.get(index.id());
    if (history == null || day.isEmpty()) {
      return new LawOutcome.NeedsIndex(
          index.id(),
          index.name(),
          reference.words(earlier),
          rule.formula().words(),
          rule.basis(earlier));
    }
    return history
        .on(day.get())
        .<LawOutcome>map(rate -> limit(rule, new On(earlier, day.get(), index, history), rate))
        .orElseGet(() -> before(history, index, day.get()));
  }

  private static LawOutcome before(RateHistory history, Indexes.Index index, LocalDate day) {
    return new LawOutcome.NoData(
        "no data before %s: asked for the %s on %s"
            .formatted(history.firstDay(), index.name(), day),
        Optional.of(history.firstDay()));
  }

  /** Which index is asked on which day. */
  private record On(
      LocalDate earlier, LocalDate reference, Indexes.Index index, RateHistory history) {}

  private static LawOutcome limit(Ruled rule, On on, DatedRate rate) {
    LawOutcome.Basis basis = rule.basis(on.earlier());
    List<LawfulRate.Deciding> facts = new ArrayList<>();
    facts.add(new LawfulRate.Deciding("reference date", on.reference().toString()));
    facts.add(
        new LawfulRate.Deciding(
            on.index().name(),
            "%s since %s, last checked %s"
                .formatted(rate.rate().percent(), rate.effective(), rate.checked())));
    facts.addAll(basis.turnedOn());
    String source =
        "%s, %s from %s (%s)"
            .formatted(
                on.index().publisher(), rate.rate().percent(), rate.effective(), rate.source());
    return new LawOutcome.Limit(
        rule.formula().rate(rate.rate()),
        rule.formula().numbers(rate.rate(), on.reference().toString()),
        new LawOutcome.Basis(
            List.of(rule.citation(), source),
            basis.confidence().and(confidence(on, rate)),
            rule.checked().isBefore(rate.checked()) ? rule.checked() : rate.checked(),
            facts,
            List.of(rule.file(), on.index().table())));
  }

  /** A day on which the change is not settled, or not yet looked into, supports nothing better. */
  private static SourceConfidence confidence(On on, DatedRate rate) {
    if (on.reference().isAfter(rate.checked())) {
      return SourceConfidence.UNCONFIRMED;
    }
    SourceConfidence best = rate.confidence();
    return on.history().isOpenOn(on.reference()) ? best.and(SourceConfidence.LOW) : best;
  }
}
