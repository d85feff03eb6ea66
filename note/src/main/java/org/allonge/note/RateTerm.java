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
   * @param initial the rate until the first reset
   * @param resetting what the note says besides
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
      @Nullable Rate initial,
      Resetting resetting)
      implements RateTerm {
    /** A floating rate of which the note says no more. */
    public Floating(
        String index,
        Rate multiplier,
        Rate spread,
        @Nullable Rate cap,
        @Nullable Rate floor,
        @Nullable Rate periodCap,
        Cycle reset,
        int lookbackDays,
        @Nullable Rate initial) {
      this(
          index,
          multiplier,
          spread,
          cap,
          floor,
          periodCap,
          reset,
          lookbackDays,
          initial,
          Resetting.USUAL);
    }
  }

  /**
   * What a note says of the resets of a floating rate besides their rhythm.
   *
   * @param first the first reset, or null for one cycle after interest begins to run
   * @param firstRate the rate that the note itself states for the first reset, or null
   * @param periodFall the largest fall at one reset where it differs from the largest rise, or null
   * @param spreads spreads that follow the first one, from stated days on, ascending
   * @param fallback what takes the place of an index that is no longer published, or null: the last
   *     rate then stands
   * @param days the days of the resets, ascending, where they follow no rhythm: they take the place
   *     of the rhythm; empty where there is one
   * @param stated rates that the note itself states for some of the resets, ascending by day
   */
  record Resetting(
      @Nullable LocalDate first,
      @Nullable Rate firstRate,
      @Nullable Rate periodFall,
      List<Step> spreads,
      @Nullable Fallback fallback,
      List<LocalDate> days,
      List<Step> stated) {
    /** Nothing. */
    public static final Resetting USUAL = new Resetting(null, null, null, List.of(), null);

    /** Copies the lists. */
    public Resetting {
      spreads = List.copyOf(spreads);
      days = List.copyOf(days);
      stated = List.copyOf(stated);
    }

    /** Resets in a rhythm, all but the first one by the index. */
    public Resetting(
        @Nullable LocalDate first,
        @Nullable Rate firstRate,
        @Nullable Rate periodFall,
        List<Step> spreads,
        @Nullable Fallback fallback) {
      this(first, firstRate, periodFall, spreads, fallback, List.of(), List.of());
    }
  }

  /**
   * What takes the place of an index that has ended.
   *
   * @param index another index
   * @param adjustment what is added to it to be in the place of the first
   */
  record Fallback(String index, Rate adjustment) {}
}
