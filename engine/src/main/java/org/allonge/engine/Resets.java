package org.allonge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.allonge.note.Cycle;
import org.allonge.note.Rate;
import org.allonge.note.RateFixing;
import org.allonge.note.RateTerm;
import org.allonge.note.RateTerm.Fallback;
import org.allonge.note.RateTerm.Step;
import org.jspecify.annotations.Nullable;

/**
 * The rates of a floating note (rulebook 4): on each reset day the index times the multiplier plus
 * the spread, moved from the rate before by no more than the period caps, and within cap and floor;
 * not below zero unless the note says so. Rounded half up to {@value Rate#MAX_DECIMALS} decimals.
 *
 * <p>The index is read so many days before the reset; where it has no value of that day the last
 * one before counts, and where there is none the rate stays. Days are epoch days.
 */
final class Resets implements RatePath {
  private final RateTerm.Floating term;
  private final Resolved note;
  private final Cycle.Dates dates;
  private final long firstReset;
  private final long[] days;
  private final Fixings fixings;
  private long nominal;

  Resets(RateTerm.Floating term, Resolved note, Fixings fixings) {
    this.term = term;
    this.fixings = fixings;
    this.note = note;
    this.days = term.resetting().days().stream().mapToLong(LocalDate::toEpochDay).toArray();
    LocalDate accrual = note.terms().interest().accruesFrom();
    LocalDate first = term.resetting().first();
    this.dates = term.reset().from(first == null ? accrual : first);
    this.firstReset =
        first == null
            ? dates.nextEpochDay(accrual.toEpochDay())
            : dates.nextEpochDay(Long.MIN_VALUE / 4);
  }

  @Override
  public long next(long afterDay) {
    if (days.length > 0) {
      nominal = statedDay(afterDay);
      return note.dueDay(nominal);
    }
    long date = Math.max(firstReset, dates.nextEpochDay(afterDay - Series.FARTHEST_ROLL));
    while (note.dueDay(date) <= afterDay) {
      date = dates.nextEpochDay(date);
    }
    nominal = date;
    return note.dueDay(date);
  }

  /** The next of days that follow no rhythm. */
  private long statedDay(long afterDay) {
    for (long day : days) {
      if (note.dueDay(day) > afterDay) {
        return day;
      }
    }
    return Agenda.NEVER;
  }

  // -- the rate ------------------------------------------------------------------------------

  @Override
  public @Nullable Rate on(long day, Rate before) {
    Rate stated = stated();
    if (stated != null) {
      return stated;
    }
    BigDecimal index = index(nominal - term.lookbackDays());
    return index == null ? null : bounded(floated(index), before.value());
  }

  @Override
  public boolean unknown(long day) {
    return stated() == null && index(nominal - term.lookbackDays()) == null;
  }

  @Override
  public @Nullable RateWhy why(long day, Rate before) {
    Rate stated = stated();
    if (stated != null) {
      return new RateWhy.Stated(stated);
    }
    RateFixing fixing = fixing(nominal - term.lookbackDays());
    Rate rate = on(day, before);
    if (fixing == null || rate == null) {
      return null;
    }
    boolean fallback = !fixing.index().equals(term.index());
    Fallback other = fallback ? term.resetting().fallback() : null;
    return new RateWhy.Floated(
        fixing,
        other == null ? Rate.ZERO : other.adjustment(),
        term.multiplier(),
        spread(),
        before,
        rate);
  }

  /** The value of the index, or of what took its place, that counts on a day. */
  private @Nullable RateFixing fixing(long day) {
    if (!fixings.endedBy(term.index(), day)) {
      return fixings.last(term.index(), day);
    }
    Fallback fallback = term.resetting().fallback();
    return fallback == null ? null : fixings.last(fallback.index(), day);
  }

  /** The rate that the note itself states for the reset, or null. */
  private @Nullable Rate stated() {
    RateTerm.Resetting resetting = term.resetting();
    for (Step step : resetting.stated()) {
      if (step.from().toEpochDay() == nominal) {
        return step.rate();
      }
    }
    return nominal == firstReset() ? resetting.firstRate() : null;
  }

  private long firstReset() {
    return days.length > 0 ? days[0] : firstReset;
  }

  private @Nullable BigDecimal index(long day) {
    if (!fixings.endedBy(term.index(), day)) {
      return fixings.lastOn(term.index(), day);
    }
    Fallback fallback = term.resetting().fallback();
    if (fallback == null || fixings.endedBy(fallback.index(), day)) {
      return null;
    }
    BigDecimal other = fixings.lastOn(fallback.index(), day);
    return other == null ? null : other.add(fallback.adjustment().value());
  }

  private BigDecimal floated(BigDecimal index) {
    return index.multiply(term.multiplier().value()).add(spread().value());
  }

  /** The spread of the reset's own day. */
  private Rate spread() {
    Rate spread = term.spread();
    for (Step step : term.resetting().spreads()) {
      if (step.from().toEpochDay() <= nominal) {
        spread = step.rate();
      }
    }
    return spread;
  }

  private Rate bounded(BigDecimal rate, BigDecimal before) {
    BigDecimal moved = before.add(change(rate.subtract(before)));
    moved = term.cap() == null ? moved : moved.min(term.cap().value());
    moved = term.floor() == null ? moved : moved.max(term.floor().value());
    moved = note.terms().interest().mayBeNegative() ? moved : moved.max(BigDecimal.ZERO);
    return new Rate(round(moved));
  }

  /** The change of a rate within what may happen at one reset. */
  private BigDecimal change(BigDecimal change) {
    Rate rise = term.periodCap();
    Rate fall = term.resetting().periodFall() == null ? rise : term.resetting().periodFall();
    BigDecimal most = rise == null ? change : change.min(rise.value());
    return fall == null ? most : most.max(Objects.requireNonNull(fall).value().negate());
  }

  private static BigDecimal round(BigDecimal rate) {
    return rate.scale() > Rate.MAX_DECIMALS
        ? rate.setScale(Rate.MAX_DECIMALS, RoundingMode.HALF_UP)
        : rate;
  }
}
