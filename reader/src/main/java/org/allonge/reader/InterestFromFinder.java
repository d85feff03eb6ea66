package org.allonge.reader;

import java.util.List;

/** The day from which interest runs, where it is a date of its own. */
final class InterestFromFinder implements Finder {
  private static final List<Cue> FROM =
      Cue.list(
          "interest ..16 (from | begins | beginning on | accruing from | commencing) (and after)?"
              + " <date>",
          "interest begins (on)? <date>");

  @Override
  public void read(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match match = Cue.first(FROM, scope.sheet(), segment).orElse(null);
      Typed.Day day = match == null ? null : match.day();
      boolean early =
          scope.promise() == null || segment.from() < scope.promise().sentence().to() + 250;
      boolean other =
          Topic.DEFAULT_INTEREST.of(scope.sheet(), segment)
              || Topic.PREPAYMENT.of(scope.sheet(), segment);
      boolean pays =
          Cue.of("payable|paid|due ..12 (from | beginning | commencing) <date>")
              .in(scope.sheet(), segment);
      if (match != null && day != null && day.date() != null && early && !other && !pays) {
        draft.high("interest_from", day.date().toString(), day.from(), day.to());
        return;
      }
    }
  }
}
