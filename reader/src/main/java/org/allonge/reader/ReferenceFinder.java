package org.allonge.reader;

import java.util.List;

/**
 * A maturity that the promise only names, "on the Maturity Date (as defined in the Credit
 * Agreement)": the rule is reported, and no date.
 */
final class ReferenceFinder implements Finder {
  private static final List<Cue> NAMED =
      Cue.list(
          "on (or before)? (the ..5 (maturity | termination | expiration) date ((each)? as (such"
              + " term is)? defined in the ..4 agreement)?)",
          "on (or before)? (its | such) (maturity | termination) date");

  private static final Cue OTHER =
      Cue.of("or ..3 (other | earlier | later) ..5 (date | dates) ..10 agreement");

  @Override
  public void read(Scope scope, Draft draft) {
    Promise promise = scope.promise();
    if (promise == null
        || scope.amends()
        || draft.has("maturity_date")
        || draft.has("maturity_rule")) {
      return;
    }
    Segment sentence = promise.sentence();
    Cue.earliest(NAMED, scope.sheet(), promise.after(), sentence.to())
        .ifPresent(match -> put(scope, draft, match));
  }

  private static void put(Scope scope, Draft draft, Match match) {
    Match other = OTHER.at(scope.sheet(), match.to(), scope.sheet().segment(match.from()).to());
    int to = other == null ? match.to() : other.to();
    String words = scope.sheet().words(match.from() + 1, to);
    draft.medium("maturity_rule", words, match.from() + 1, to, "the day is said in another paper");
  }
}
