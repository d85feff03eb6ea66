package org.allonge.reader;

import java.util.List;

/** Looks for what the note does not say. A silence has no place. */
final class SilenceCheck implements Check {
  private record Silence(FindingKind kind, String field, String message) {}

  private static final List<Silence> SILENCES =
      List.of(
          new Silence(
              FindingKind.APPLICATION_ORDER_SILENT,
              "application_of_payments",
              "The order in which a payment meets interest, principal and costs is not said."),
          new Silence(
              FindingKind.NO_ACCELERATION_CLAUSE,
              "acceleration",
              "No clause makes the whole due on default: a missed instalment accelerates nothing."),
          new Silence(
              FindingKind.NO_LATE_CHARGE, "late_charge", "No charge for a late payment is agreed."),
          new Silence(
              FindingKind.SILENT_PREPAYMENT,
              "prepayment",
              "Whether it may be paid early is not said."),
          new Silence(
              FindingKind.SILENT_DEFAULT_RATE,
              "default_rate",
              "No rate after maturity or default is said."),
          new Silence(
              FindingKind.SILENT_GOVERNING_LAW, "governing_law", "Whose law governs is not said."),
          new Silence(
              FindingKind.SILENT_PLACE_OF_PAYMENT,
              "payee_place",
              "Where payment is to be made is not said."),
          new Silence(
              FindingKind.SILENT_BUSINESS_DAY_CONVENTION,
              "business_day",
              "What happens when a payment falls on a day that is no business day is not said."),
          new Silence(
              FindingKind.SILENT_COLLECTION_COSTS,
              "attorneys_fees",
              "Who bears the costs of collection is not said."),
          new Silence(
              FindingKind.SILENT_WAIVER_OF_PRESENTMENT,
              "waiver_of_presentment",
              "Presentment is not waived in terms."),
          new Silence(
              FindingKind.SILENT_USURY_SAVINGS,
              "usury_savings",
              "No clause cuts interest back to what is lawful."),
          new Silence(FindingKind.SILENT_COLLATERAL, "collateral", "No security is spoken of."));

  private final NoteKind kind;

  SilenceCheck(NoteKind kind) {
    this.kind = kind;
  }

  @Override
  public void look(Scope scope, Draft draft) {
    if (kind != NoteKind.NOTE && kind != NoteKind.RESTATEMENT) {
      return;
    }
    boolean interest = draft.has("rate") && !draft.is("rate", "0") || draft.has("default_rate");
    if (interest && !draft.has("day_count")) {
      draft.find(
          FindingKind.SILENT_DAY_COUNT,
          "How days are counted for interest is not said.",
          List.of());
    }
    if (interest && !draft.has("compounding") && !draft.has("interest_on_interest")) {
      draft.find(
          FindingKind.SILENT_COMPOUNDING, "Whether interest compounds is not said.", List.of());
    }
    for (Silence silence : SILENCES) {
      if (!draft.has(silence.field())) {
        draft.find(silence.kind(), silence.message(), List.of());
      }
    }
  }
}
