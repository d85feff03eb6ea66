package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.ReadingId;
import org.jspecify.annotations.Nullable;

/** The last pass: the readings that the words leave open, each with the words it interprets. */
final class Openings {
  private Openings() {}

  static void name(Scope scope, Draft draft) {
    Match equal = MeaningCheck.equalInterest(scope, draft);
    if (equal != null) {
      List<Span> spans = spans(draft, "day_count");
      spans.addFirst(scope.sheet().span(equal.from(), equal.to()));
      open(
          draft,
          ReadingId.INSTALMENT_AMOUNT,
          "whether an instalment is the interest of actual days or an equal part of a year",
          spans);
    }
    if (MeaningCheck.openCompounding(draft) != null) {
      open(
          draft,
          ReadingId.POST_MATURITY_COMPOUNDING,
          "how often unpaid interest joins the base after maturity",
          spans(draft, "interest_on_interest"));
    }
    if (draft.is("default_rate", "highest_lawful")) {
      open(
          draft,
          ReadingId.POST_MATURITY_RATE,
          "which rate is the highest lawful one",
          spans(draft, "default_rate"));
    }
    if (!draft.has("application_of_payments") && draft.has("principal")) {
      open(
          draft,
          ReadingId.APPLICATION,
          "in what order a payment meets interest, principal and costs",
          List.of());
    }
    if (draft.has("payment_day") || draft.has("first_payment_date")) {
      open(
          draft,
          ReadingId.EARLY_PAYMENT,
          "what becomes of an instalment paid before its day",
          spans(draft, "payment_day"));
    }
    if (draft.has("extension")) {
      open(
          draft,
          ReadingId.PARTIAL_EXTENSION,
          "whether a part may be extended while the rest falls due",
          part(scope, draft));
    }
    cap(draft);
  }

  private static void open(Draft draft, ReadingId id, String question, List<Span> spans) {
    List<String> choices = id.choices();
    draft.name(
        new NamedReading(
            id.id(),
            choices.getFirst(),
            choices.subList(1, choices.size()),
            question,
            id.authority(),
            spans));
  }

  private static void cap(Draft draft) {
    ReadField cap = draft.get("collateral_cap");
    if (cap != null && Figures.read(cap.value().toString()) == null) {
      draft.name(
          new NamedReading(
              "collateral-cap",
              "face",
              List.of("debt"),
              "whether the collateral reaches the note's face amount or the whole debt",
              "rulebook 8; UCC 9-203, 9-204",
              List.of(cap.span())));
    }
  }

  private static List<Span> spans(Draft draft, String field) {
    ReadField read = draft.get(field);
    return read == null ? new ArrayList<>() : new ArrayList<>(List.of(read.span()));
  }

  /** "in whole or in part" beside the maturity, and the option's own words. */
  private static List<Span> part(Scope scope, Draft draft) {
    List<Span> spans = spans(draft, "extension");
    @Nullable ReadField maturity = draft.get("maturity_date");
    Cue cue = Cue.of("in whole or in part");
    for (Match match : cue.all(scope.sheet())) {
      Span span = scope.sheet().span(match.from(), match.to());
      boolean near = maturity != null && Math.abs(span.start() - maturity.span().end()) < 90;
      if (near) {
        spans.addFirst(span);
        return spans;
      }
    }
    return spans;
  }
}
