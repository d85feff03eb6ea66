package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How days are counted for interest. */
final class DayCountFinder implements Finder {
  private static final List<Cue> YEAR =
      Cue.list(
          "year of ..3 <length>",
          "year ..4 of <count> days",
          "<length> (per)? year",
          "year ..4 as <length>",
          "over <count>",
          "basis of (a)? <count> ..2 year",
          "<count> day year",
          "<count> / <count> (basis)?",
          "actual / <count>",
          "<count> days in (the | a | each)? year",
          "days in a year of <count>",
          "divided by <count>");
  private static final Cue THIRTY =
      Cue.of(
          "(twelve | 12) (equal)? (30 day | thirty day) ..1 months | months of thirty|30 days | 30"
              + " day months | thirty day months | months of ..2 thirty|30 | 30e / 360 | 30 / 360");
  private static final Cue ACTUAL =
      Cue.of(
          "actual | actually | elapsed | days outstanding | day by day | daily basis | days that"
              + " pass | exact number of days | days on which | for the days");
  private static final Cue LEAP =
      Cue.of("365 ..2 (or)? 366 | 366 ..4 leap | actual days in the year | 365 or 366");

  @Override
  public void read(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      if (!Topic.USURY.headed(segment) && year(scope, draft, segment)) {
        return;
      }
    }
    for (Segment segment : scope.sheet().segments()) {
      Match thirty = THIRTY.find(scope.sheet(), segment);
      if (thirty != null
          && Cue.of("interest|year|figured|computed|calculated").in(scope.sheet(), segment)) {
        draft.high("day_count", "30/360", thirty.from(), thirty.to());
        return;
      }
    }
  }

  private static boolean year(Scope scope, Draft draft, Segment segment) {
    for (Cue cue : YEAR) {
      Match match = cue.find(scope.sheet(), segment);
      int basis = match == null ? 0 : basis(match);
      if (match != null && (basis == 360 || basis == 365)) {
        put(scope, draft, segment, match, basis);
        return true;
      }
    }
    return false;
  }

  private static int basis(Match match) {
    for (Typed slot : match.slots().reversed()) {
      if (slot instanceof Typed.Count count && (count.value() == 360 || count.value() == 365)) {
        return (int) count.value();
      }
      if (slot instanceof Typed.Length length
          && (length.period().getDays() == 360 || length.period().getDays() == 365)) {
        return length.period().getDays();
      }
    }
    return 0;
  }

  /** "365/360": the days that pass, over a year of 360. */
  private static boolean mixed(Match match) {
    return match.slots().size() == 2
        && match.slots().get(0) instanceof Typed.Count one
        && match.slots().get(1) instanceof Typed.Count two
        && one.value() == 365
        && two.value() == 360;
  }

  private static void put(Scope scope, Draft draft, Segment segment, Match match, int basis) {
    Segment sentence = scope.sheet().sentence(segment);
    Match thirty = THIRTY.find(scope.sheet(), sentence.from(), sentence.to());
    Match actual = actual(scope, sentence);
    if (basis == 360 && thirty != null) {
      draft.high(
          "day_count",
          "30/360",
          Math.min(match.from(), thirty.from()),
          Math.max(match.to(), thirty.to()));
      return;
    }
    if (basis == 365 && LEAP.find(scope.sheet(), sentence.from(), sentence.to()) != null) {
      draft.high("day_count", "ACT/ACT", match.from(), match.to());
      return;
    }
    if (mixed(match)) {
      draft.high("day_count", "ACT/360", match.from(), match.to());
      return;
    }
    if (actual != null) {
      draft.high(
          "day_count",
          "ACT/" + basis,
          Math.min(match.from(), actual.from()),
          Math.max(match.to(), actual.to()));
      return;
    }
    if (basis == 365) {
      draft.medium(
          "day_count",
          "ACT/365",
          match.from(),
          match.to(),
          "a 365-day year; actual days are understood");
    } else {
      draft.medium(
          "day_count",
          "360",
          match.from(),
          match.to(),
          "a 360-day year, and nothing on how days are counted");
    }
  }

  private static @Nullable Match actual(Scope scope, Segment sentence) {
    return ACTUAL.find(scope.sheet(), sentence.from(), sentence.to());
  }
}
