package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.jspecify.annotations.Nullable;

/** How the contract rate of a note changes by its own terms. Days are epoch days. */
sealed interface RatePath permits RatePath.Constant, RatePath.Steps, Resets {
  /** The next day after a day (exclusive) on whose night another rate may begin to apply. */
  long next(long afterDay);

  /**
   * The rate from the night of such a day on, or null where it stays.
   *
   * @param before the rate until then
   */
  @Nullable Rate on(long day, Rate before);

  /** Whether a reset on a day found no value of its index. */
  default boolean unknown(long day) {
    return false;
  }

  /** How the rate of such a day comes about, or null where it stays. */
  default @Nullable RateWhy why(long day, Rate before) {
    Rate rate = on(day, before);
    return rate == null ? null : new RateWhy.Stated(rate);
  }

  /** The path of a note's rate. */
  static RatePath of(Resolved note, Fixings fixings) {
    return switch (note.terms().interest().rate()) {
      case RateTerm.Fixed f -> new Constant();
      case RateTerm.None n -> new Constant();
      case RateTerm.Stepped s -> new Steps(s.steps());
      case RateTerm.Floating f -> new Resets(f, note, fixings);
    };
  }

  /** One rate for life. */
  record Constant() implements RatePath {
    @Override
    public long next(long afterDay) {
      return Agenda.NEVER;
    }

    @Override
    public @Nullable Rate on(long day, Rate before) {
      return null;
    }
  }

  /**
   * Rates that change on stated days.
   *
   * @param steps ascending by day
   */
  record Steps(List<RateTerm.Step> steps) implements RatePath {
    @Override
    public long next(long afterDay) {
      for (RateTerm.Step step : steps) {
        if (step.from().toEpochDay() > afterDay) {
          return step.from().toEpochDay();
        }
      }
      return Agenda.NEVER;
    }

    @Override
    public @Nullable Rate on(long day, Rate before) {
      LocalDate date = LocalDate.ofEpochDay(day);
      for (RateTerm.Step step : steps) {
        if (step.from().equals(date)) {
          return step.rate();
        }
      }
      return null;
    }
  }
}
