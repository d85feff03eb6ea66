package org.allonge.reader;

/** What the money was borrowed for, where the note says so. */
final class PurposeFinder implements Finder {
  private static final Cue PERSONAL =
      Cue.of("(personal | family | household) ..6 (purposes | purpose | use)");
  private static final Cue BUSINESS = Cue.of("(business | commercial) ..3 (purposes | purpose)");

  @Override
  public void read(Scope scope, Draft draft) {
    Match business = BUSINESS.find(scope.sheet(), 0, scope.tokens().size());
    Match personal = PERSONAL.find(scope.sheet(), 0, scope.tokens().size());
    if (business != null) {
      draft.high("purpose", "business", business.from(), business.to());
    } else if (personal != null && !negated(scope, personal)) {
      draft.high("purpose", "personal", personal.from(), personal.to());
    }
  }

  private static boolean negated(Scope scope, Match match) {
    return Cue.of("not|other|than").find(scope.sheet(), Math.max(0, match.from() - 6), match.from())
        != null;
  }
}
