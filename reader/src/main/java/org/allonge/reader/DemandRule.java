package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole that falls due when the holder asks for it: where that is said, and with what notice. */
final class DemandRule {
  private static final List<Cue> DEMAND =
      Cue.list(
          "on|upon demand",
          "(maturity | due) date : (on)? demand",
          "after ..5 (written)? demand",
          "due ..4 on|upon|after ..4 demand",
          "payable ..3 on|upon ..3 demand",
          "any time he|she|they asks|ask");

  /** "when the boat sells, but any time he asks": something besides the demand ends the time. */
  private static final Cue EVENT = Cue.of("when|once|until ..10 but|or|unless");

  /** "principal, together with all interest, fees and costs, shall be due on demand". */
  private static final Cue PRINCIPAL =
      Cue.of("principal (sum | amount | balance)? ..30 (due | payable) ..4 on|upon demand");

  private DemandRule() {}

  /** The demand on which the principal falls due, or null. */
  static @Nullable Match of(Scope scope) {
    Promise promise = scope.promise();
    for (Segment segment : scope.sheet().segments()) {
      Match match = Cue.first(DEMAND, scope.sheet(), segment).orElse(null);
      if (match == null || notMaturity(scope, segment, match)) {
        continue;
      }
      boolean promised = promise != null && segment.sentence() == promise.sentence().sentence();
      boolean principal =
          Cue.of("principal|note|sum|balance|him|her|back").in(scope.sheet(), segment);
      boolean due = Cue.of("due|payable|pay|asks").in(scope.sheet(), segment);
      if (scope.tokens().get(match.from() + 2).is(":") && segment.to() - match.to() < 3) {
        return match;
      }
      if (promised || principal && due && segment.from() < scope.tokens().size() * 2 / 3) {
        return match;
      }
    }
    return null;
  }

  private static boolean notMaturity(Scope scope, Segment segment, Match match) {
    Sheet sheet = scope.sheet();
    Token before = scope.tokens().get(match.from() - 1);
    return before.is("without")
        || Topic.DEFAULT_INTEREST.of(sheet, segment)
        || Topic.COSTS.of(sheet, segment) && !PRINCIPAL.in(sheet, segment)
        || segment.headed("default", "acceleration")
        || Cue.of("waive|waives|waived|default|accelerat*|declare|failure|fails").in(sheet, segment)
        || Cue.of("interest|charge ..4 (payable | due) (on | upon) demand").in(sheet, segment)
            && !Cue.of("principal").in(sheet, segment);
  }

  static void put(Scope scope, Draft draft, Match demand) {
    Segment segment = scope.sheet().segment(demand.from());
    int from = Math.max(segment.from(), demand.from());
    Typed.Length notice = noticeBefore(scope, segment, demand);
    if (notice != null) {
      from = Math.min(from, notice.from());
      draft.medium(
          "demand_notice_days",
          Integer.toString(notice.period().getDays()),
          notice.from(),
          notice.to(),
          "the time after demand");
    }
    int to = Math.min(segment.to(), demand.to() + 14);
    String words =
        notice == null ? "on demand" : "on demand, " + scope.sheet().words(from, demand.to());
    boolean otherwise =
        Cue.of("if no demand | or if").in(scope.sheet(), segment)
            || !scope.sheet().all(Typed.Day.class, demand.from(), to + 12).isEmpty();
    String rule = otherwise ? scope.sheet().words(demand.from(), segment.to()) : words;
    int end = otherwise ? Math.min(segment.to(), demand.to() + 18) : demand.to();
    Match event = EVENT.find(scope.sheet(), segment.from(), demand.from());
    if (event == null) {
      draft.high("maturity_rule", MaturityFinder.shorten(rule), from, end);
    } else {
      String both = MaturityFinder.shorten(scope.sheet().words(event.from(), segment.to()));
      String reason = "an event or a demand, whichever comes first";
      draft.medium("maturity_rule", both, event.from(), segment.to(), reason);
    }
  }

  private static Typed.@Nullable Length noticeBefore(Scope scope, Segment segment, Match demand) {
    for (Typed.Length length :
        scope
            .sheet()
            .all(
                Typed.Length.class, Math.max(segment.from(), demand.from() - 8), demand.to() + 4)) {
      if (length.period().getDays() > 0) {
        return length;
      }
    }
    return null;
  }
}
