package org.allonge.note;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rate of interest that a note states. */
public sealed interface RateTerm {

  /** One rate for the life of the note. */
  record Fixed(Rate rate) implements RateTerm {}

  /** The note bears no interest. */
  record None() implements RateTerm {}

  /** Rates that change on stated days, the first from the day of accrual, in ascending order. */
  record Stepped(Rate initial, List<Step> steps) implements RateTerm {
    /** Copies the steps. */
    public Stepped {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One step of a rate.
   *
   * @param from the day on whose night the rate begins to apply (rulebook 3)
   * @param rate the rate from then on
   */
  record Step(LocalDate from, Rate rate) {}

  /**
   * A published index times a multiplier plus a spread, within bounds.
   *
   * @param index the index by its name in the vocabulary, e.g. {@code PRIME}
   * @param multiplier usually one
   * @param spread added after multiplying
   * @param cap the highest rate, inclusive, or null
   * @param floor the lowest rate, inclusive, or null
   * @param periodCap the largest change at one reset, or null
   * @param reset the days on which the rate is set anew
   * @param lookbackDays how many days before a reset the index is read
   * @param initial the rate until the first fixing, or null
   */
  record Floating(
      String index,
      Rate multiplier,
      Rate spread,
      @Nullable Rate cap,
      @Nullable Rate floor,
      @Nullable Rate periodCap,
      Cycle reset,
      int lookbackDays,
      @Nullable Rate initial)
      implements RateTerm {}
}
