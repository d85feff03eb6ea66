package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.SourceConfidence;

/** An outcome as one rate or the lack of one, for those who need a number. */
final class Compact {
  private Compact() {}

  /** A ceiling. */
  static LawfulRate of(
      LawOutcome outcome, List<LawfulRate.Deciding> facts, List<Exemption> open, String citation) {
    return of(outcome, new Frame(facts, open, citation, ""));
  }

  /** A rate that the law sets, whose words are those of its table. */
  static LawfulRate of(
      LegalRate rate,
      LawOutcome outcome,
      List<LawfulRate.Deciding> facts,
      List<Exemption> open,
      String citation) {
    return of(outcome, new Frame(facts, open, citation, ": " + rate.appliesTo()));
  }

  private record Frame(
      List<LawfulRate.Deciding> facts, List<Exemption> open, String citation, String after) {}

  private static LawfulRate of(LawOutcome outcome, Frame frame) {
    return switch (outcome) {
      case LawOutcome.Limit limit -> known(limit, frame);
      case LawOutcome.NoLimit none -> noRate(none.reason(), frame);
      case LawOutcome.OtherRule other -> noRate(other.reason(), frame);
      case LawOutcome.NeedsIndex index ->
          noRate("needs " + index.name() + " on " + index.on(), frame);
      case LawOutcome.Depends depends -> noRate("it turns on facts that are not known", frame);
      case LawOutcome.NoData none ->
          new LawfulRate.NoData(
              none.reason(), none.from().orElse(LocalDate.MAX), List.of(frame.citation()));
    };
  }

  private static LawfulRate.NoData noRate(String reason, Frame frame) {
    return new LawfulRate.NoData(reason, LocalDate.MAX, List.of(frame.citation()));
  }

  private static LawfulRate.Known known(LawOutcome.Limit limit, Frame frame) {
    LawOutcome.Basis basis = limit.basis();
    List<LawfulRate.Deciding> facts = new ArrayList<>(frame.facts());
    facts.addAll(basis.turnedOn());
    List<String> files = new ArrayList<>(basis.tables());
    files.add(Exemptions.FILE);
    SourceConfidence confidence = basis.confidence();
    return new LawfulRate.Known(
        limit.rate(),
        limit.formula() + frame.after(),
        basis.citations(),
        confidence,
        facts,
        frame.open(),
        basis.checked(),
        files);
  }
}
