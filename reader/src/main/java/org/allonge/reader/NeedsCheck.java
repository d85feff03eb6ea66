package org.allonge.reader;

import java.util.List;

/** Looks for what a note cannot do without, and for terms that only another paper holds. */
final class NeedsCheck implements Check {
  private record Need(FindingKind kind, String field, String what) {}

  private static final List<Need> NEEDS =
      List.of(
          new Need(FindingKind.PRINCIPAL_MISSING, "principal", "the sum promised"),
          new Need(FindingKind.MAKER_MISSING, "maker", "who promises to pay"),
          new Need(FindingKind.PAYEE_MISSING, "payee", "to whom it is payable"),
          new Need(FindingKind.NOTE_DATE_MISSING, "note_date", "the note's date"),
          new Need(FindingKind.RATE_MISSING, "rate", "the rate of interest"));

  /** Words that speak of interest on the debt; a security interest is another thing. */
  private static final Cue INTEREST =
      Cue.of(
          "<percent> | (bear* | with | without | accrued | accruing | unpaid | plus | no | rate of"
              + " | default | simple | compound) ..2 interest | principal ..3 interest | interest"
              + " ..2 (at | rate | payable | accrues | shall | due | from | thereon) | interest"
              + " free | per annum | per cent");

  private static final Cue REFERENCE =
      Cue.of(
          "(as (provided | set forth | specified | defined) | pursuant to | in accordance with |"
              + " subject to) ..6 (loan | credit | purchase | revolving | financing | security)?"
              + " agreement");

  @Override
  public void look(Scope scope, Draft draft) {
    Match reference = REFERENCE.find(scope.sheet(), 0, scope.tokens().size());
    boolean missing = false;
    boolean bare = reference == null && bare(scope, draft);
    if (bare) {
      draft.find(
          FindingKind.NO_INTEREST_PROMISED,
          "No rate is stated and no interest is spoken of: the note bears none before it is due.",
          List.of());
    }
    for (Need need : NEEDS) {
      boolean needed = !(bare && need.kind() == FindingKind.RATE_MISSING);
      if (needed && !draft.has(need.field())) {
        missing = true;
        draft.find(
            need.kind(),
            "The text does not say, in words that were understood, " + need.what() + ".",
            List.of());
      }
    }
    if (!draft.has("maturity_date") && !draft.has("maturity_rule")) {
      missing = true;
      draft.find(
          FindingKind.MATURITY_MISSING,
          "The text does not say, in words that were understood, when the whole falls due.",
          List.of());
    }
    if (missing && reference != null) {
      draft.find(
          FindingKind.TERM_BY_REFERENCE,
          "Terms are left to another agreement, which is not part of this text.",
          List.of(scope.sheet().span(reference.from(), reference.to())));
    }
    Promise promise = scope.promise();
    if (promise != null && !promise.payees().isEmpty() && !promise.order()) {
      draft.find(
          FindingKind.NO_WORDS_OF_ORDER,
          "The note is not payable to order or to bearer, so it is probably not a negotiable"
              + " instrument.",
          List.of(
              scope.sheet().span(promise.verb(), Math.max(promise.after(), promise.payeeEnd()))));
    }
  }

  /** Whether a note does not speak of interest at all; an amendment has no need to. */
  private static boolean bare(Scope scope, Draft draft) {
    return scope.promise() != null
        && !scope.amends()
        && draft.has("principal")
        && !draft.has("rate")
        && !draft.has("default_rate")
        && INTEREST.find(scope.sheet(), 0, scope.tokens().size()) == null;
  }
}
