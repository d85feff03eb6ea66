package org.allonge.engine;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.allonge.note.Cycle;
import org.allonge.note.IndexEnded;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.Rate;
import org.allonge.note.RateFixing;
import org.allonge.note.RateTerm;
import org.allonge.note.Terms;

/** The contract rate day by day: steps, resets from an index, and what is known of indexes. */
final class PlainRate {
  private final Terms terms;
  private final Map<String, TreeMap<LocalDate, Rate>> known = new HashMap<>();
  private final Map<String, LocalDate> ended = new HashMap<>();
  private final Map<LocalDate, Rate> steps = new HashMap<>();
  private final Map<LocalDate, LocalDate> resets = new HashMap<>();
  private LocalDate firstReset;
  private boolean agreed;
  private Rate rate;

  PlainRate(PlainRules rules, LocalDate through) {
    this.terms = rules.terms;
    switch (terms.interest().rate()) {
      case RateTerm.Fixed fixed -> rate = fixed.rate();
      case RateTerm.None none -> rate = Rate.ZERO;
      case RateTerm.Stepped stepped -> {
        rate = stepped.initial();
        stepped.steps().forEach(step -> steps.put(step.from(), step.rate()));
      }
      case RateTerm.Floating floating -> {
        rate = floating.initial();
        resets(floating, rules, through);
      }
    }
  }

  private void resets(RateTerm.Floating floating, PlainRules rules, LocalDate through) {
    LocalDate stated = floating.resetting().first();
    LocalDate accrues = rules.accruesFrom();
    Cycle.Dates dates = floating.reset().from(stated == null ? accrues : stated);
    LocalDate day = stated == null ? dates.next(accrues) : stated;
    firstReset = day;
    for (; !day.isAfter(through.plusDays(30)); day = dates.next(day)) {
      resets.put(rules.dueDay(day), day);
    }
  }

  Rate rate() {
    return rate;
  }

  /** The parties agree on a rate: it ends steps and resets. */
  void agree(Rate on) {
    agreed = true;
    rate = on;
  }

  // -- indexes -------------------------------------------------------------------------------

  /** Learns the value of an index; false where neither rate nor premium looks to it. */
  boolean learn(RateFixing fixing) {
    if (!looksTo(fixing.index())) {
      return false;
    }
    known.computeIfAbsent(fixing.index(), i -> new TreeMap<>()).put(fixing.date(), fixing.rate());
    return true;
  }

  boolean learn(IndexEnded end) {
    if (!looksTo(end.index())) {
      return false;
    }
    ended.merge(end.index(), end.date(), (a, b) -> a.isBefore(b) ? a : b);
    return true;
  }

  private boolean looksTo(String index) {
    boolean rated =
        terms.interest().rate() instanceof RateTerm.Floating f
            && (index.equals(f.index())
                || (f.resetting().fallback() != null
                    && index.equals(f.resetting().fallback().index())));
    return rated
        || (terms.payments().prepayment() instanceof Prepayment.Differential d
            && index.equals(d.index()));
  }

  /** The last value of an index known on a day, or null. */
  Rate value(String index, LocalDate day) {
    TreeMap<LocalDate, Rate> values = known.get(index);
    return values == null || values.floorEntry(day) == null
        ? null
        : values.floorEntry(day).getValue();
  }

  // -- changes -------------------------------------------------------------------------------

  /** The note's own change of rate on a day; whether the rate was set, if only to what it was. */
  boolean change(LocalDate day) {
    if (agreed) {
      return false;
    }
    Rate set = steps.get(day);
    if (resets.containsKey(day)) {
      set = reset((RateTerm.Floating) terms.interest().rate(), resets.get(day), day);
    }
    rate = set == null ? rate : set;
    return set != null;
  }

  private Rate reset(RateTerm.Floating floating, LocalDate date, LocalDate day) {
    if (date.equals(firstReset) && floating.resetting().firstRate() != null) {
      return floating.resetting().firstRate();
    }
    LocalDate before = date.minusDays(floating.lookbackDays());
    LocalDate looked = day.isBefore(before) ? day : before;
    Ratio index = index(floating, looked);
    if (index == null) {
      return null;
    }
    Ratio found =
        index
            .times(Ratio.of(floating.multiplier().value()))
            .plus(Ratio.of(spread(floating, date).value()));
    return new Rate(bounded(floating, found).decimal(Rate.MAX_DECIMALS, RoundingMode.HALF_UP));
  }

  private Ratio index(RateTerm.Floating floating, LocalDate day) {
    if (!hasEnded(floating.index(), day)) {
      return ratio(value(floating.index(), day));
    }
    RateTerm.Fallback fallback = floating.resetting().fallback();
    boolean none = fallback == null || hasEnded(fallback.index(), day);
    Ratio other = none ? null : ratio(value(fallback.index(), day));
    return other == null ? null : other.plus(Ratio.of(fallback.adjustment().value()));
  }

  private boolean hasEnded(String index, LocalDate day) {
    LocalDate end = ended.get(index);
    return end != null && !end.isAfter(day);
  }

  private static Ratio ratio(Rate value) {
    return value == null ? null : Ratio.of(value.value());
  }

  private static Rate spread(RateTerm.Floating floating, LocalDate date) {
    Rate spread = floating.spread();
    for (RateTerm.Step step : floating.resetting().spreads()) {
      spread = step.from().isAfter(date) ? spread : step.rate();
    }
    return spread;
  }

  private Ratio bounded(RateTerm.Floating floating, Ratio found) {
    Ratio before = Ratio.of(rate.value());
    Rate rise = floating.periodCap();
    Rate fall =
        floating.resetting().periodFall() == null ? rise : floating.resetting().periodFall();
    Ratio moved = found;
    moved = rise == null ? moved : moved.atMost(before.plus(Ratio.of(rise.value())));
    moved = fall == null ? moved : moved.atLeast(before.minus(Ratio.of(fall.value())));
    moved = floating.cap() == null ? moved : moved.atMost(Ratio.of(floating.cap().value()));
    moved = floating.floor() == null ? moved : moved.atLeast(Ratio.of(floating.floor().value()));
    return terms.interest().mayBeNegative() ? moved : moved.atLeast(Ratio.ZERO);
  }
}
