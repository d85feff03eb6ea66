package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the collateral: whether a grant is shown, what stands in its way, how far it reaches,
 * where to file.
 */
final class SecurityCheck implements Check {
  private static final Cue LATER = Cue.of("shall|will|agrees|agree ..8 (execute | grant | enter)");
  private static final Cue NOW =
      Cue.of(
          "hereby (grants | pledges | assigns) | grants | pledges | gives the | charges by way | is"
              + " secured by | assigns");
  private static final Cue UNISSUED =
      Cue.of(
          "(whose | the | which) issuance | to be issued | unissued | when issued | not yet ..2"
              + " issued | yet to issue | newly issued | once issued");

  @Override
  public void look(Scope scope, Draft draft) {
    ReadField collateral = draft.get("collateral");
    if (collateral == null || draft.text("collateral").startsWith("none")) {
      return;
    }
    Segment sentence = sentence(scope, collateral);
    approval(scope, draft, sentence);
    cap(draft);
    behind(draft);
    grant(scope, draft, sentence, collateral);
    own(scope, draft, sentence);
    state(draft);
  }

  private static Segment sentence(Scope scope, ReadField field) {
    int at = scope.sheet().flow().at(field.span().start());
    for (Segment segment : scope.sheet().segments()) {
      if (at < scope.tokens().get(segment.to() - 1).end()) {
        return scope.sheet().sentence(segment);
      }
    }
    return scope.sheet().segments().getLast();
  }

  private static void approval(Scope scope, Draft draft, Segment sentence) {
    Match match =
        Cue.of("subject to ..4 approval|ratification")
            .find(scope.sheet(), sentence.from(), sentence.to());
    match =
        match == null
            ? Cue.of("approval ..8 (shareholders | stockholders)")
                .find(scope.sheet(), sentence.from(), sentence.to())
            : match;
    match =
        match == null
            ? Cue.of("(unless | until | if | once) ..12 (approve | approved | approval)")
                .find(scope.sheet(), sentence.from(), sentence.to())
            : match;
    if (match != null) {
      draft.find(
          FindingKind.COLLATERAL_CONDITIONAL_ON_APPROVAL,
          "Part of the collateral depends on an approval; until it is given that part secures"
              + " nothing.",
          List.of(scope.sheet().span(match.from(), match.to())));
    }
  }

  private static void cap(Draft draft) {
    ReadField cap = draft.get("collateral_cap");
    if (cap != null && Figures.read(cap.value().toString()) == null) {
      draft.find(
          FindingKind.COLLATERAL_CAP_AMBIGUOUS,
          "The collateral is capped by words that may mean the note's face amount or the whole debt"
              + " with interest and costs.",
          List.of(cap.span()));
    }
  }

  private static void behind(Draft draft) {
    ReadField behind = draft.get("subordination");
    boolean earlier =
        behind != null
            && (draft.text("subordination").contains("perfected")
                || draft.text("subordination").contains("prior"));
    if (behind != null && earlier) {
      draft.find(
          FindingKind.SUBORDINATION_TO_EARLIER_LIENS,
          "The collateral ranks behind liens perfected on or before a day; which those are is not"
              + " said.",
          List.of(behind.span()));
    }
  }

  private static void grant(Scope scope, Draft draft, Segment sentence, ReadField collateral) {
    Match later = LATER.find(scope.sheet(), sentence.from(), sentence.to());
    Match now = NOW.find(scope.sheet(), sentence.from(), sentence.to());
    if (later != null && now == null) {
      draft.find(
          FindingKind.NO_GRANT_SHOWN,
          "The note promises that security will be given later and grants none itself; look for a"
              + " signed security agreement.",
          List.of(scope.sheet().span(later.from(), later.to()), collateral.span()));
    }
  }

  private static void own(Scope scope, Draft draft, Segment sentence) {
    ReadField items = draft.get("collateral_items");
    String issuer = items == null ? "" : issuer(items);
    Match unissued = UNISSUED.find(scope.sheet(), sentence.from(), sentence.to());
    boolean makers =
        !issuer.isEmpty()
            && (draft.text("maker").equalsIgnoreCase(issuer) || isMaker(scope, sentence, issuer));
    if (items != null && makers && unissued != null) {
      draft.find(
          FindingKind.OWN_UNISSUED_SHARES,
          "The maker gives its own shares, said to be owned by it and yet to be issued; an issuer"
              + " has no rights in its own unissued shares.",
          List.of(items.span(), scope.sheet().span(unissued.from(), unissued.to())));
    }
  }

  private static boolean isMaker(Scope scope, Segment sentence, String issuer) {
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (scope.tokens().get(at).text().equals(issuer) && scope.role(at) == Role.MAKER) {
        return true;
      }
    }
    return false;
  }

  private static String issuer(ReadField items) {
    if (items.value() instanceof FieldValue.Items list) {
      for (FieldValue item : list.items()) {
        if (item instanceof FieldValue.Parts parts && parts.parts().get("issuer") != null) {
          return String.valueOf(parts.parts().get("issuer"));
        }
      }
    }
    return "";
  }

  private static void state(Draft draft) {
    String entity = draft.text("maker_entity");
    String state = registeredIn(entity);
    ReadField field = draft.get("maker_entity");
    if (state != null && field != null && !state.equals(draft.text("governing_law"))) {
      draft.find(
          FindingKind.FILING_STATE,
          "A registered organisation is filed against where it is organised: "
              + state
              + ", not where the note was made.",
          List.of(field.span()));
    }
  }

  /** The state in "Delaware corporation", or null for a person or an unregistered firm. */
  private static @Nullable String registeredIn(String entity) {
    boolean registered =
        entity.endsWith("corporation")
            || entity.endsWith("company")
            || entity.endsWith("limited partnership");
    boolean several = entity.contains(";") || entity.startsWith("individual");
    String[] words = entity.split(" ");
    if (!registered || several || words.length < 2 || !Character.isUpperCase(entity.charAt(0))) {
      return null;
    }
    StringBuilder state = new StringBuilder();
    for (String word : words) {
      if (!Character.isUpperCase(word.charAt(0))) {
        break;
      }
      state.append(state.isEmpty() ? "" : " ").append(word);
    }
    return state.toString();
  }
}
