package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the document itself: its encoding, blanks, impossible and ambiguous dates, the
 * signature.
 */
final class DocumentCheck implements Check {
  @Override
  public void look(Scope scope, Draft draft) {
    Document document = scope.sheet().document();
    if (!document.certainEncoding()) {
      draft.find(
          FindingKind.ENCODING_ASSUMED,
          "The file is not valid UTF-8; it was read as "
              + document.encoding()
              + ". Check signs such as quotes, dashes and currency.",
          List.of());
    }
    if (document.scanned()) {
      draft.find(
          FindingKind.READ_FROM_SCAN,
          "The words were read from a picture of the page. Compare every sum, rate and date with"
              + " the paper.",
          List.of());
    }
    List<Span> repaired = scope.sheet().repaired();
    if (!repaired.isEmpty()) {
      draft.find(
          FindingKind.SCAN_DAMAGE,
          repaired.size()
              + " words were spoiled by a scan and set right, letters and figures among them."
              + " Compare them with the paper.",
          repaired);
    }
    dates(scope, draft);
    blanks(scope, draft);
    signature(draft);
  }

  private static void dates(Scope scope, Draft draft) {
    for (Typed.Day day : scope.sheet().all(Typed.Day.class)) {
      Span span = scope.sheet().span(day);
      if (day.date() == null) {
        String words = scope.sheet().words(day.from(), day.to());
        draft.find(
            FindingKind.IMPOSSIBLE_DATE,
            "There is no such day as \"" + words + "\". No term was taken from it.",
            List.of(span));
      } else if (day.other() != null) {
        String message =
            "\"%s\" may be %s or %s."
                .formatted(scope.sheet().words(day.from(), day.to()), day.date(), day.other());
        draft.find(FindingKind.AMBIGUOUS_DATE, message, List.of(span));
      }
    }
  }

  /** Runs of underscores inside the text, before the signature block. */
  private static void blanks(Scope scope, Draft draft) {
    List<Span> blanks = new ArrayList<>();
    int limit = scope.tokens().size() * 4 / 5;
    int at = 0;
    while (at < limit) {
      int end = at;
      while (scope.tokens().get(end).is("_")) {
        end++;
      }
      if (end - at >= 3 && !offered(scope, at)) {
        blanks.add(scope.sheet().span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    if (!blanks.isEmpty()) {
      draft.find(
          FindingKind.BLANK_LEFT,
          "A blank was left unfilled. What belongs there is not known.",
          blanks);
    }
  }

  /** A blank in a choice that was not ticked is no gap. */
  private static boolean offered(Scope scope, int at) {
    return Checkboxes.off(scope.tokens(), at, Math.max(0, at - 60));
  }

  private static void signature(Draft draft) {
    ReadField signatory = draft.get("signatory");
    ReadField conformed = draft.get("conformed_signature");
    if (conformed != null) {
      draft.find(
          FindingKind.CONFORMED_SIGNATURE,
          "The signature is typed (\"/s/\"): this is a copy. Who holds the signed original decides"
              + " who may enforce it.",
          List.of(conformed.span()));
    } else if (signatory == null) {
      draft.find(
          FindingKind.UNSIGNED,
          "No signature was found. A person is bound only by a note that he or she signed.",
          List.of());
    }
  }
}
