package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether and how often interest joins principal before maturity. */
final class CompoundingFinder implements Finder {
  private static final List<Cue> STATED =
      Cue.list(
          "compounded|compounding|compounds|compound",
          "(monthly | quarterly | half yearly | yearly) rests",
          "half yearly|semi ..1 not in advance");
  private static final List<Cue> NONE =
      Cue.list(
          "simple interest",
          "interest on interest",
          "(not | never) ..6 (compound | compounded)",
          "without compounding",
          "interest is never ..4 interest",
          "interest is not added to principal");
  private static final Cue ADDED = Cue.of("added to (the)? principal");

  @Override
  public void read(Scope scope, Draft draft) {
    Match none = none(scope);
    Match stated = null;
    for (Segment segment : scope.sheet().segments()) {
      if (Topic.DEFAULT_INTEREST.of(scope.sheet(), segment)
          || segment.headed("late", "overdue")
          || Topic.CONVERSION.of(scope.sheet(), segment)) {
        continue;
      }
      stated = Cue.first(STATED, scope.sheet(), segment).orElse(null);
      String frequency = stated == null ? null : frequency(scope, segment, stated);
      if (stated != null && frequency != null && !negated(scope, stated)) {
        draft.high(
            "compounding", frequency, stated.from(), Math.min(segment.to(), stated.to() + 2));
        return;
      }
    }
    if (none != null) {
      draft.high("compounding", "none", none.from(), none.to());
      return;
    }
    added(scope, draft);
  }

  private static @Nullable Match none(Scope scope) {
    for (Cue cue : NONE) {
      for (Match match : cue.all(scope.sheet())) {
        boolean noInterest =
            !cue.toString().equals("interest on interest") || refused(scope.tokens(), match.from());
        Segment segment = scope.sheet().segment(match.from());
        boolean later =
            Topic.DEFAULT_INTEREST.of(scope.sheet(), segment)
                || Cue.of("default ..40 simple interest").in(scope.sheet(), segment);
        if (noInterest && !(later && match.from() < match.to() && simple(cue))) {
          return match;
        }
      }
    }
    return null;
  }

  private static boolean simple(Cue cue) {
    return cue.toString().equals("simple interest");
  }

  /** "no interest on interest", "never charged ... interest on interest". */
  private static boolean refused(Tokens tokens, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (tokens.get(i).is("no") || tokens.get(i).is("not") || tokens.get(i).is("without")) {
        return true;
      }
    }
    return false;
  }

  private static boolean negated(Scope scope, Match match) {
    return Cue.of("not|no|never|without")
            .find(scope.sheet(), Math.max(0, match.from() - 4), match.from())
        != null;
  }

  private static @Nullable String frequency(Scope scope, Segment segment, Match match) {
    int from = match.from();
    int to = Math.min(segment.to(), match.to() + 6);
    return Frequency.compounding(scope.sheet(), from, to);
  }

  private static void added(Scope scope, Draft draft) {
    for (Match match : ADDED.all(scope.sheet())) {
      Segment sentence = scope.sheet().sentence(scope.sheet().segment(match.from()));
      String frequency = Frequency.compounding(scope.sheet(), sentence.from(), sentence.to());
      PaymentDays days = PaymentDays.in(scope.sheet(), sentence.from(), sentence.to());
      if (frequency == null && days != null && days.frequency() != null) {
        frequency = days.frequency().word();
      }
      if (frequency == null) {
        frequency =
            Frequency.compounding(
                scope.sheet(), Math.max(0, sentence.from() - 200), sentence.from());
      }
      if (frequency != null && !negated(scope, match)) {
        draft.medium(
            "compounding",
            frequency,
            match.from(),
            match.to(),
            "unpaid interest joins principal as often as it falls due");
        return;
      }
    }
  }
}
