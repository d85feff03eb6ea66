package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rate that changes on stated days: "first 5%; then from January 15, 2022 on 7%", "5% until
 * January 15, 2022, and thereafter 7%".
 */
final class SteppedRateFinder implements Finder {
  private static final Cue SPEAKS = Cue.of("interest|rate");
  private static final Cue STEP_DAY =
      Cue.of(
          "(from | from and after | after | on | beginning | beginning on | commencing | starting |"
              + " effective | until | till | to | to but excluding) <date>");

  @Override
  public void read(Scope scope, Draft draft) {
    ReadField rate = draft.get("rate");
    if (rate == null || rate.value().toString().indexOf('+') >= 0) {
      return;
    }
    Hunt hunt = new Hunt(scope, draft);
    for (Segment segment : hunt.clauses()) {
      Segment sentence = scope.sheet().sentence(segment);
      boolean here = scope.sheet().span(sentence.from(), sentence.to()).overlaps(rate.span());
      if (here && SPEAKS.in(scope.sheet(), sentence)) {
        read(hunt, sentence);
        return;
      }
    }
  }

  private static void read(Hunt hunt, Segment sentence) {
    List<Typed.Percent> percents =
        hunt.sheet().all(Typed.Percent.class, sentence.from(), sentence.to());
    if (percents.size() < 2
        || Topic.DEFAULT_INTEREST.within(hunt.sheet(), sentence.from(), sentence.to())) {
      return;
    }
    List<FieldValue> steps = new ArrayList<>();
    for (int i = 1; i < percents.size(); i++) {
      Typed.Percent before = percents.get(i - 1);
      Typed.Percent percent = percents.get(i);
      String day = between(hunt, before.to(), percent.from());
      if (day == null) {
        return; // another percentage, or a day that was not understood
      }
      steps.add(new TermForm().text("from", day).text("value", hunt.rate(percent)).value());
    }
    TermForm form = TermForm.of("stepped").text("initial", hunt.rate(percents.getFirst()));
    hunt.put("interest.rate", form.items("steps", steps), sentence);
  }

  /** The one day between two rates on which the second takes the place of the first, or null. */
  private static @Nullable String between(Hunt hunt, int from, int to) {
    List<Typed.Day> days = hunt.sheet().all(Typed.Day.class, from, to);
    if (days.size() != 1) {
      return null;
    }
    for (int at = from; at < to; at++) {
      Match match = STEP_DAY.at(hunt.sheet(), at, to);
      if (match != null && days.getFirst().equals(match.day())) {
        return Hunt.day(match.day());
      }
    }
    return null;
  }
}
