package org.allonge.note;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rates that a note can have: their sign, their bounds and the order of their days. */
final class RateCheck {
  private static final String RATE = "interest.rate.";

  private final Terms terms;
  private final Problems problems;

  RateCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  void check() {
    switch (terms.interest().rate()) {
      case RateTerm.Fixed fixed -> sign(RATE + "value", fixed.rate());
      case RateTerm.None none -> {}
      case RateTerm.Stepped stepped -> stepped(stepped);
      case RateTerm.Floating floating -> floating(floating);
    }
    later(terms.afterDefault().rate());
  }

  private void later(AfterDefault.DefaultRate later) {
    Rate stated =
        switch (later) {
          case AfterDefault.DefaultRate.SameRate same -> Rate.ZERO;
          case AfterDefault.DefaultRate.Stated rate -> rate.rate();
          case AfterDefault.DefaultRate.Margin margin -> margin.margin();
          case AfterDefault.DefaultRate.HighestLawful highest -> Rate.ZERO;
        };
    if (negative(stated)) {
      negativeRate("after_default.rate.value", stated, "Write the later rate without a sign.");
    }
  }

  private void stepped(RateTerm.Stepped stepped) {
    sign(RATE + "initial", stepped.initial());
    for (int i = 0; i < stepped.steps().size(); i++) {
      sign(RATE + "steps[" + i + "].value", stepped.steps().get(i).rate());
    }
    ascending("steps-not-ascending", "steps", stepped.steps());
  }

  private void floating(RateTerm.Floating floating) {
    RateTerm.Resetting resetting = floating.resetting();
    sign(RATE + "cap", floating.cap());
    sign(RATE + "floor", floating.floor());
    sign(RATE + "initial", floating.initial());
    sign(RATE + "first_rate", resetting.firstRate());
    bounds(floating);
    if (floating.initial() == null) {
      problems.add(
          "initial-rate-missing",
          RATE + "initial",
          "the rate until the first reset",
          "nothing",
          "State the rate at which the note begins.");
    }
    ascending("spreads-not-ascending", "spreads", resetting.spreads());
    resets(floating);
    days(resetting.days(), "reset_days");
    days(resetting.stated().stream().map(RateTerm.Step::from).toList(), "stated_rates");
  }

  private void days(List<LocalDate> days, String name) {
    LocalDate before = accrues().minusDays(1);
    for (int i = 0; i < days.size(); i++) {
      if (!days.get(i).isAfter(before)) {
        problems.add(
            "resets-not-ascending",
            RATE + name + "[" + i + "]",
            "a day after " + before,
            days.get(i),
            "Put the days in order; the first is not before the start of interest.");
      }
      before = days.get(i);
    }
  }

  private void bounds(RateTerm.Floating floating) {
    Rate floor = floating.floor();
    Rate cap = floating.cap();
    if (floor != null && cap != null && floor.compareTo(cap) > 0) {
      problems.add(
          "floor-above-cap",
          RATE + "floor",
          "a rate not above the cap, " + cap,
          floor,
          "Exchange the two if they were taken for each other.");
    }
    change("period_cap", floating.periodCap());
    change("period_fall", floating.resetting().periodFall());
    if (floating.multiplier().value().signum() == 0) {
      problems.add(
          "multiplier-zero",
          RATE + "multiplier",
          "a number other than zero",
          floating.multiplier(),
          "Leave the multiplier out for one; a rate without an index is a fixed one.");
    }
  }

  private void change(String name, @Nullable Rate change) {
    if (change != null && negative(change)) {
      problems.add(
          "negative-period-cap",
          RATE + name,
          "a change of zero or more",
          change,
          "Write the largest change without a sign.");
    }
  }

  private void resets(RateTerm.Floating floating) {
    LocalDate first = floating.resetting().first();
    if (first != null && first.isBefore(accrues())) {
      problems.add(
          "first-reset-too-early",
          RATE + "first_reset",
          "a day on or after the start of interest, " + accrues(),
          first,
          "Give the first day of the cycle on which the note is there.");
    }
    RateTerm.Fallback fallback = floating.resetting().fallback();
    if (fallback != null && fallback.index().equals(floating.index())) {
      problems.add(
          "fallback-is-index",
          RATE + "fallback.index",
          "another index than " + floating.index(),
          fallback.index(),
          "Name the index that takes its place, or leave the fallback out.");
    }
    notBelowZero(floating.lookbackDays());
  }

  private void notBelowZero(int lookbackDays) {
    if (lookbackDays < 0) {
      problems.add("negative-days", RATE + "lookback_days", "zero or more days", lookbackDays);
    }
  }

  private void ascending(String code, String name, List<RateTerm.Step> steps) {
    LocalDate before = accrues();
    for (int i = 0; i < steps.size(); i++) {
      LocalDate from = steps.get(i).from();
      if (!from.isAfter(before)) {
        problems.add(
            code,
            RATE + name + "[" + i + "].from",
            "a day after " + before,
            from,
            "Put the days in order; what holds from the start is no step.");
      }
      before = from;
    }
  }

  private void sign(String path, @Nullable Rate rate) {
    if (rate != null && negative(rate) && !terms.interest().mayBeNegative()) {
      negativeRate(
          path,
          rate,
          "Correct the rate, or say that it may be negative (interest.may_be_negative).");
    }
  }

  private void negativeRate(String path, Rate rate, String remedy) {
    problems.add("negative-rate", path, "a rate of zero or more", rate, remedy);
  }

  private static boolean negative(Rate rate) {
    return rate.value().signum() < 0;
  }

  private LocalDate accrues() {
    return terms.interest().accruesFrom();
  }
}
