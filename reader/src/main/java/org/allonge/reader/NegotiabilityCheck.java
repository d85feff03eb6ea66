package org.allonge.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what decides whether a note is a negotiable instrument in form (UCC 3-104): order or
 * bearer, no condition, a fixed amount, payable on demand or at a definite time, nothing else
 * undertaken. Asked only of whole notes under the law of the United States or of one of its states,
 * or under no law that is named. It speaks of the form alone: delivery, possession and defences are
 * no matter of words.
 */
final class NegotiabilityCheck implements Check {
  private static final Cue LEGEND =
      Cue.of("not negotiable | non negotiable | nonnegotiable | not a negotiable instrument");

  /** Governed by another writing, or owed only if something happens (3-106(a)). */
  private static final List<Cue> CONDITIONS =
      Cue.list(
          "note|obligation|obligations|payment|payments|promise|indebtedness ..6 (is | are | shall"
              + " be) ..3 (subject to | governed by) ..8 agreement|indenture|plan",
          "obligation|obligations|payment|promise ..8 (is | are | shall be) ..2"
              + " (contingent|conditional|conditioned on|upon)",
          "(payable | due) ..3 only (if | when | upon | after)");

  /** What another writing may settle without harm (3-106(b)(i)). */
  private static final Cue HARMLESS =
      Cue.of("secur* | collateral | prepay* | prepaid | accelerat* | pledge* | mortgage* | lien*");

  /** A sum that is not fixed when the note is signed. */
  private static final List<Cue> UNFIXED =
      Cue.list(
          "so much ..4 as|thereof",
          "(aggregate | total) ..4 (unpaid | outstanding)? ..4 (advances | advanced | loans)",
          "sums|amounts|amount ..5 (advanced | lent | loaned | drawn) ..6 from time to time",
          "lesser of ..30 (advances | advanced | outstanding)");

  private static final List<Cue> UNDERTAKINGS =
      Cue.list(
          "convert* ..12 (shares | stock | units | equity)",
          "conversion price|right|rate|shares",
          "(covenant* | agree* | undertake* | shall | will) ..4 (furnish | deliver | provide |"
              + " supply) ..12 (financial statements | balance sheet* | annual report* | reports)",
          "(shall | will | may) not ..10 (incur | create | assume | declare | pay any dividend* |"
              + " merge | consolidate)",
          "affirmative|negative|financial covenants",
          "(shall | will | agrees to | covenants to) ..3 (maintain | carry | keep) ..8 insurance");

  private enum Obstacle {
    NO_ORDER("it is payable neither to order nor to bearer"),
    LEGEND("it says itself that it is not negotiable"),
    CONDITIONAL("the promise is subject to another writing or to a condition"),
    UNFIXED("the amount was not fixed when it was signed"),
    INDEFINITE("it is payable at no definite time"),
    UNDERTAKING("something besides money is undertaken");

    private final String words;

    Obstacle(String words) {
      this.words = words;
    }
  }

  private final NoteKind kind;

  NegotiabilityCheck(NoteKind kind) {
    this.kind = kind;
  }

  @Override
  public void look(Scope scope, Draft draft) {
    Promise promise = scope.promise();
    boolean whole = kind == NoteKind.NOTE || kind == NoteKind.RESTATEMENT;
    if (!whole || promise == null || promise.payees().isEmpty() || !american(draft)) {
      return;
    }
    interest(draft);
    extension(draft);
    Map<Obstacle, Span> obstacles = obstacles(scope, draft, promise);
    obstacles.forEach((obstacle, span) -> find(draft, obstacle, span));
    verdict(scope, draft, promise, List.copyOf(obstacles.keySet()));
  }

  private static boolean american(Draft draft) {
    if (!draft.has("governing_law")) {
      return draft.text("currency").isEmpty() || draft.is("currency", "USD");
    }
    String code = Jurisdictions.code(draft.text("governing_law"));
    return code != null && code.startsWith("US-");
  }

  private static Map<Obstacle, Span> obstacles(Scope scope, Draft draft, Promise promise) {
    Map<Obstacle, Span> found = new LinkedHashMap<>();
    if (!promise.order()) {
      found.put(Obstacle.NO_ORDER, payable(scope, promise));
    }
    put(found, Obstacle.LEGEND, scope, LEGEND.find(scope.sheet(), 0, scope.tokens().size()));
    put(found, Obstacle.CONDITIONAL, scope, condition(scope));
    put(found, Obstacle.UNFIXED, scope, unfixed(scope, draft));
    ReadField rule = draft.get("maturity_rule");
    if (rule != null && !draft.has("maturity_date") && !demand(draft)) {
      found.put(Obstacle.INDEFINITE, rule.span());
    }
    put(found, Obstacle.UNDERTAKING, scope, first(scope, UNDERTAKINGS));
    return found;
  }

  private static void put(
      Map<Obstacle, Span> found, Obstacle obstacle, Scope scope, @Nullable Match match) {
    if (match != null) {
      found.put(obstacle, scope.sheet().span(match.from(), match.to()));
    }
  }

  private static boolean demand(Draft draft) {
    return draft.is("payment_kind", "demand") || draft.text("maturity_rule").contains("on demand");
  }

  private static Span payable(Scope scope, Promise promise) {
    return scope.sheet().span(promise.verb(), Math.max(promise.after(), promise.payeeEnd()));
  }

  private static @Nullable Match first(Scope scope, List<Cue> cues) {
    for (Cue cue : cues) {
      Match match = cue.find(scope.sheet(), 0, scope.tokens().size());
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The first condition in a sentence that is not on security, early payment or acceleration. */
  private static @Nullable Match condition(Scope scope) {
    for (Cue cue : CONDITIONS) {
      for (Match match : cue.all(scope.sheet())) {
        Segment sentence = scope.sheet().sentence(scope.sheet().segment(match.from()));
        if (!HARMLESS.in(scope.sheet(), sentence)) {
          return match;
        }
      }
    }
    return null;
  }

  /** Words of an amount that grows, in the sentence of the principal; or the mark of a line. */
  private static @Nullable Match unfixed(Scope scope, Draft draft) {
    ReadField principal = draft.get("principal");
    for (Cue cue : UNFIXED) {
      for (Match match : cue.all(scope.sheet())) {
        Segment sentence = scope.sheet().sentence(scope.sheet().segment(match.from()));
        Span span = scope.sheet().span(sentence.from(), sentence.to());
        if (draft.has("revolving") || principal != null && span.overlaps(principal.span())) {
          return match;
        }
      }
    }
    return null;
  }

  private static void find(Draft draft, Obstacle obstacle, Span span) {
    switch (obstacle) {
      case NO_ORDER -> {} // said by no-words-of-order
      case LEGEND ->
          draft.find(
              FindingKind.SAYS_NOT_NEGOTIABLE,
              "The note says that it is not negotiable.",
              List.of(span));
      case CONDITIONAL ->
          draft.find(
              FindingKind.CONDITIONAL_PROMISE,
              "The promise is put under another writing or a condition. A reference to another"
                  + " writing for security, early payment or acceleration would do no harm; this"
                  + " one goes further.",
              List.of(span));
      case UNFIXED ->
          draft.find(
              FindingKind.AMOUNT_NOT_FIXED,
              "The amount depends on what is advanced and was not fixed when the note was signed.",
              List.of(span));
      case INDEFINITE ->
          draft.find(
              FindingKind.TIME_NOT_DEFINITE,
              "The time of payment hangs on an event that may never come.",
              List.of(span));
      case UNDERTAKING ->
          draft.find(
              FindingKind.OTHER_UNDERTAKING,
              "Besides paying money and looking after the security, the maker undertakes something"
                  + " else.",
              List.of(span));
    }
  }

  private static void verdict(Scope scope, Draft draft, Promise promise, List<Obstacle> obstacles) {
    if (!obstacles.isEmpty()) {
      List<String> why = obstacles.stream().map(obstacle -> obstacle.words).toList();
      draft.find(
          FindingKind.NOT_NEGOTIABLE_IN_FORM,
          "In form it is probably no negotiable instrument: " + String.join("; ", why) + ".",
          List.of(payable(scope, promise)));
      return;
    }
    if (draft.has("principal") && (draft.has("maturity_date") || demand(draft))) {
      draft.find(
          FindingKind.NEGOTIABLE_IN_FORM,
          "In form it is a negotiable instrument, as far as these words go: payable to order, of a"
              + " fixed amount, %s, and no condition or other undertaking was found."
                  .formatted(demand(draft) ? "on demand" : "at a definite time"),
          words(scope, draft, promise));
    }
  }

  private static List<Span> words(Scope scope, Draft draft, Promise promise) {
    List<Span> words = new ArrayList<>(List.of(payable(scope, promise)));
    for (String field : List.of("principal", "maturity_date", "maturity_rule")) {
      ReadField read = draft.get(field);
      if (read != null) {
        words.add(read.span());
      }
    }
    return words;
  }

  /** An option to extend, and why the time stays definite by it or does not. */
  private static void extension(Draft draft) {
    ReadField extension = draft.get("extension");
    if (extension == null || !(extension.value() instanceof FieldValue.Parts parts)) {
      return;
    }
    String by = String.valueOf(parts.parts().get("by"));
    boolean definite = parts.parts().containsKey("to") || parts.parts().containsKey("period");
    if (by.equals("maker") && definite || by.equals("payee")) {
      draft.find(
          FindingKind.EXTENSION_KEEPS_TIME_DEFINITE,
          by.equals("maker")
              ? "The maker may move the maturity to a day that is fixed: the time of payment stays"
                  + " definite."
              : "The holder may move the maturity: the time of payment stays definite.",
          List.of(extension.span()));
    }
  }

  private static void interest(Draft draft) {
    ReadField rate = draft.get("rate");
    ReadField date = draft.get("note_date");
    boolean said = draft.has("interest_from") || draft.is("rate", "0");
    if (rate != null && date != null && !said) {
      draft.find(
          FindingKind.INTEREST_FROM_DATE_OF_NOTE,
          "No first day of interest is said: it runs from the date of the instrument, "
              + draft.text("note_date")
              + ".",
          List.of(rate.span(), date.span()));
    }
  }
}
