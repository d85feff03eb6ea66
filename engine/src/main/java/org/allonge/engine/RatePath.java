package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.jspecify.annotations.Nullable;

/** How the contract rate of a note changes by its own terms. Days are epoch days. */
sealed interface RatePath {
  /** The next day after a day (exclusive) on whose night another rate may begin to apply. */
  long next(long afterDay);

  /**
   * The rate from the night of such a day on, or null where it stays.
   *
   * @param before the rate until then
   */
  @Nullable Rate on(long day, Rate before);

  /** The path of a rate term. */
  static RatePath of(RateTerm term) {
    return switch (term) {
      case RateTerm.Fixed f -> new Constant();
      case RateTerm.None n -> new Constant();
      case RateTerm.Stepped s -> new Steps(s.steps());
      case RateTerm.Floating f -> new Constant(); // refused before: see Resolved
    };
  }

  /** One rate for life. */
  record Constant() implements RatePath {
    @Override
    public long next(long afterDay) {
      return Plan.NEVER;
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
      return Plan.NEVER;
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
