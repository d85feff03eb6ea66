package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose law governs, and where the note says that it was made. */
final class LawFinder implements Finder {
  private static final List<Cue> GOVERN =
      Cue.list(
          "(governed | construed | interpreted | enforced | understood | determined) ..25 (law |"
              + " laws)",
          "law|laws ..30 (govern | governs | governed | apply | applies | control | controls |"
              + " shall govern)",
          "subject to ..4 laws of",
          "(construed | governed | controlled) ..4 by");
  private static final Cue EXECUTED =
      Cue.of("(executed | made | delivered | signed) ..4 in (the)? (state | commonwealth | city)?");
  private static final Cue SAID_STATE =
      Cue.of("laws|law of (said | that | such | the same) (state | commonwealth)");

  @Override
  public void read(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      if (law(scope, draft, segment)) {
        break;
      }
    }
    if (!draft.has("governing_law")) {
      terse(scope, draft);
    }
    place(scope, draft);
  }

  private static boolean law(Scope scope, Draft draft, Segment segment) {
    Match match = Cue.first(GOVERN, scope.sheet(), segment).orElse(null);
    boolean headed =
        segment.headed("governing law", "applicable law", "choice of law") && !segment.isHeading();
    if (match == null && !headed) {
      return false;
    }
    int from = match == null ? segment.from() : match.from();
    int said = SAID_STATE.in(scope.sheet(), segment) ? segment.from() : from;
    Found found =
        headed
            ? find(scope, segment.from(), segment.to(), false)
            : find(scope, Math.max(segment.from(), said - 3), segment.to(), true);
    if (found == null
        && match != null
        && Cue.of("that|said|such (state | law)").in(scope.sheet(), segment)) {
      found = last(scope, Math.max(0, segment.from() - 200), segment.to());
    }
    if (found == null
        || Topic.USURY.headed(segment)
        || Topic.DEFAULT_INTEREST.of(scope.sheet(), segment)) {
      return false;
    }
    int to = match == null ? found.to : Math.max(match.to(), found.to);
    draft.high("governing_law", found.name, Math.min(from, found.from), to);
    return true;
  }

  private record Found(String name, int from, int to) {}

  /** The first jurisdiction beside the word "law", or in a range at all. */
  private static @Nullable Found find(Scope scope, int from, int to, boolean besideLaw) {
    Found loose = null;
    for (int at = from; at < to; at++) {
      Jurisdictions.Read read = Jurisdictions.at(scope.tokens(), at);
      if (read == null || read.to() > to) {
        continue;
      }
      Found found = new Found(read.name(), at, read.to());
      if (!besideLaw || beside(scope, at, read.to())) {
        return found;
      }
      loose = loose == null ? found : loose;
    }
    return loose;
  }

  private static boolean beside(Scope scope, int from, int to) {
    if (scope.tokens().get(to).is("law") || scope.tokens().get(to).is("laws")) {
      return true;
    }
    return Cue.of("law|laws|state|commonwealth|province ..2 of")
            .find(scope.sheet(), Math.max(0, from - 7), from + 1)
        != null;
  }

  private static @Nullable Found last(Scope scope, int from, int to) {
    Found last = null;
    for (int at = from; at < to; at++) {
      Jurisdictions.Read read = Jurisdictions.at(scope.tokens(), at);
      if (read != null) {
        last = new Found(read.name(), at, read.to());
      }
    }
    return last;
  }

  /** "Utah law.", "Michigan law." */
  private static void terse(Scope scope, Draft draft) {
    for (int at : scope.sheet().places("law")) {
      for (int start = at - 3; start < at; start++) {
        Jurisdictions.Read read = Jurisdictions.at(scope.tokens(), start);
        if (read != null && read.to() == at && scope.tokens().get(at + 1).is(".")) {
          draft.high("governing_law", read.name(), start, at + 1);
          return;
        }
      }
    }
    for (int at : scope.sheet().places("indian")) {
      if (scope.tokens().get(at + 1).is("law")) {
        draft.high("governing_law", "India", at, at + 2);
      }
    }
  }

  private static void place(Scope scope, Draft draft) {
    for (Match match : EXECUTED.all(scope.sheet())) {
      for (int at = match.to(); at < match.to() + 5; at++) {
        Jurisdictions.Read read = Jurisdictions.at(scope.tokens(), at);
        if (read != null && scope.sheet().segment(at).from() <= match.from()) {
          draft.high("execution_place", read.name(), match.from(), read.to());
          return;
        }
      }
    }
  }
}
