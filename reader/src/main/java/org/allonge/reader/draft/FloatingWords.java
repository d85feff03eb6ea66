package org.allonge.reader.draft;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.RateTerm.Step;
import org.allonge.reader.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words for a rate that follows an index. */
final class FloatingWords {
  private final RateTerm.Floating rate;
  private final RateTerm.Resetting resetting;
  private final List<String> sentences = new ArrayList<>();

  private FloatingWords(RateTerm.Floating rate) {
    this.rate = rate;
    this.resetting = rate.resetting();
  }

  static List<String> of(RateTerm.Floating rate) {
    FloatingWords words = new FloatingWords(rate);
    words.formula();
    words.resets();
    words.stated();
    words.bounds();
    words.fallback();
    return words.sentences;
  }

  private void formula() {
    boolean once = rate.multiplier().equals(Rate.of("1"));
    String times = once ? "" : Say.number(rate.multiplier().value()) + " times ";
    sentences.add(
        "Principal bears interest at a floating rate per annum: "
            + times
            + Say.index(rate.index())
            + Say.spread(rate.spread())
            + ".");
    for (Step step : resetting.spreads()) {
      sentences.add(
          "From "
              + Say.date(step.from())
              + " on it is "
              + times
              + Say.index(rate.index())
              + Say.spread(step.rate())
              + ".");
    }
  }

  private void resets() {
    sentences.add("The rate is set anew " + when() + ".");
    if (rate.lookbackDays() > 0) {
      sentences.add(
          "The index is read " + Say.days(rate.lookbackDays()) + " before each such day.");
    }
  }

  private String when() {
    if (!resetting.days().isEmpty()) {
      return "on " + Say.list(resetting.days().stream().map(Say::date).toList());
    }
    String first = resetting.first() == null ? "" : ", first on " + Say.date(resetting.first());
    Period every = rate.reset().every();
    String often = Vocabulary.frequencyAdverb(every).orElse("every " + Say.period(every));
    return often + day(rate.reset()) + first;
  }

  private static String day(Cycle cycle) {
    String ends = cycle.endOfMonth() ? Series.MONTH_ENDS : "";
    int day = cycle.anchorDay();
    return day == Cycle.OF_ANCHOR
        ? ends
        : ", on the " + Series.ordinal(day) + " day of the month" + ends;
  }

  private void stated() {
    add(rate.initial(), "Until it is first set anew the rate is ", " per annum.");
    add(resetting.firstRate(), "When it is first set anew the rate is ", " per annum.");
    for (Step step : resetting.stated()) {
      sentences.add(
          "When it is set anew on "
              + Say.date(step.from())
              + " the rate is "
              + Say.perAnnum(step.rate())
              + ".");
    }
  }

  private void bounds() {
    add(rate.cap(), "The rate is never higher than ", " per annum.");
    add(rate.floor(), "The rate is never lower than ", " per annum.");
    Rate fall = resetting.periodFall();
    String both = fall == null ? "change" : "rise";
    add(rate.periodCap(), "At one time the rate does not " + both + " by more than ", ".");
    add(fall, "At one time the rate does not fall by more than ", ".");
  }

  private void add(@Nullable Rate value, String before, String after) {
    if (value != null) {
      sentences.add(before + Say.rate(value) + after);
    }
  }

  private void fallback() {
    RateTerm.Fallback fallback = resetting.fallback();
    if (fallback != null) {
      sentences.add(
          "Once the index is no longer published, "
              + Say.index(fallback.index())
              + Say.spread(fallback.adjustment())
              + " takes its place.");
    } else {
      sentences.add("Once the index is no longer published, the last rate stands.");
    }
  }
}
