package org.allonge.note;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A rhythm of dates: every so many days, weeks, months or years, for cycles of months on one day of
 * the month. {@link #from} anchors it at a date and gives the dates.
 *
 * <p>Each date is computed from the anchor and never from the one before, so that 31 January leads
 * to 28 February and then to 31 March.
 *
 * @param every days only (weeks are days) or months and years only, above zero
 * @param anchorDay for cycles of months the day of the month, 1 to 31, cut to the length of a short
 *     month, so that 31 is the last day ({@link #LAST}); {@link #OF_ANCHOR} for the day of the
 *     anchor, and in every cycle of days
 * @param endOfMonth whether an anchor on the last day of its month binds every date to the last day
 *     (30 April, then 31 May)
 */
public record Cycle(Period every, int anchorDay, boolean endOfMonth) {
  /** The day of the anchor date. */
  public static final int OF_ANCHOR = 0;

  /** The last day of every month. */
  public static final int LAST = 31;

  /** The most dates that one call gives: daily for more than a hundred years. */
  public static final int MAX_DATES = 40_000;

  private static final int MAX_STEP = 40_000;

  /**
   * Checks the rhythm.
   *
   * @throws IllegalArgumentException when the period is not positive, mixes days with months or is
   *     beyond a hundred years, or the day is out of range or given for a cycle of days
   */
  public Cycle {
    long months = every.toTotalMonths();
    long days = every.get(ChronoUnit.DAYS);
    boolean single = months == 0 ? days > 0 : months > 0 && days == 0;
    if (!single || days > MAX_STEP || months > MAX_STEP) {
      throw new IllegalArgumentException(
          "a cycle is some days, or some months and years, above zero; found " + every);
    }
    if (anchorDay < OF_ANCHOR || anchorDay > LAST || (months == 0 && anchorDay != OF_ANCHOR)) {
      throw new IllegalArgumentException(
          "a cycle of %s cannot have the anchor day %s".formatted(every, anchorDay));
    }
  }

  /** A rhythm without the end-of-month rule. */
  public Cycle(Period every, int anchorDay) {
    this(every, anchorDay, false);
  }

  /** A rhythm whose day of the month is that of the anchor, without the end-of-month rule. */
  public static Cycle every(Period every) {
    return new Cycle(every, OF_ANCHOR);
  }

  /** Every month on a day, 1 to 31. */
  public static Cycle monthly(int day) {
    return new Cycle(Period.ofMonths(1), day);
  }

  /** This rhythm from an anchor date on. */
  public Dates from(LocalDate anchor) {
    return new Dates(this, anchor);
  }

  private boolean ofMonths() {
    return stepDays() == 0;
  }

  /** The days of one step; none in a cycle of months. */
  private long stepDays() {
    return every.get(ChronoUnit.DAYS);
  }

  /**
   * The dates of a cycle from its anchor. The anchor is the first of them where its day is the
   * cycle's day; a cycle on the 1st that is anchored on 7 February begins on 1 March.
   *
   * @param cycle the rhythm
   * @param anchor the date before which the cycle has no date, and from whose month, or day, all
   *     are counted
   */
  public record Dates(Cycle cycle, LocalDate anchor) {

    /**
     * The k-th date counted from the anchor's own month or day; k below zero goes back in the same
     * rhythm, before the cycle begins.
     */
    public LocalDate at(long k) {
      return LocalDate.ofEpochDay(epochDayAt(k));
    }

    /** The same as {@link #at} as an epoch day, without allocating. */
    public long epochDayAt(long k) {
      long start = anchor.toEpochDay();
      return cycle.ofMonths()
          ? inMonth(CivilDay.of(start), k * cycle.every.toTotalMonths())
          : start + k * cycle.stepDays();
    }

    private long inMonth(long start, long monthsAfter) {
      long months = CivilDay.year(start) * 12 + CivilDay.month(start) - 1 + monthsAfter;
      long year = Math.floorDiv(months, 12);
      int month = (int) Math.floorMod(months, 12L) + 1;
      int day = Math.min(dayOfMonth(start), CivilDay.lengthOfMonth(year, month));
      return CivilDay.epochDay(year, month, day);
    }

    private int dayOfMonth(long start) {
      if (cycle.endOfMonth && CivilDay.isLastOfMonth(start)) {
        return LAST;
      }
      return cycle.anchorDay == OF_ANCHOR ? CivilDay.day(start) : cycle.anchorDay;
    }

    /** The largest k whose date is on or before a day; below zero before the anchor's. */
    public long indexAtOrBefore(LocalDate day) {
      return indexAtOrBefore(day.toEpochDay());
    }

    private long indexAtOrBefore(long epochDay) {
      if (!cycle.ofMonths()) {
        return Math.floorDiv(epochDay - anchor.toEpochDay(), cycle.stepDays());
      }
      long day = CivilDay.of(epochDay);
      long months =
          (CivilDay.year(day) - anchor.getYear()) * 12
              + CivilDay.month(day)
              - anchor.getMonthValue();
      long k = Math.floorDiv(months, cycle.every.toTotalMonths());
      return epochDayAt(k) <= epochDay ? k : k - 1;
    }

    /** The first date of the cycle after a day (exclusive). */
    public LocalDate next(LocalDate afterExclusive) {
      return LocalDate.ofEpochDay(nextEpochDay(afterExclusive.toEpochDay()));
    }

    /** The same as {@link #next} on epoch days, without allocating. */
    public long nextEpochDay(long afterExclusive) {
      long lastBefore = Math.max(afterExclusive, anchor.toEpochDay() - 1);
      return epochDayAt(indexAtOrBefore(lastBefore) + 1);
    }

    /**
     * The dates after one day (exclusive) and up to another (inclusive), ascending.
     *
     * @throws IllegalArgumentException when there are more than {@value Cycle#MAX_DATES}
     */
    public List<LocalDate> between(LocalDate fromExclusive, LocalDate toInclusive) {
      List<LocalDate> dates = new ArrayList<>();
      long last = toInclusive.toEpochDay();
      long day = nextEpochDay(fromExclusive.toEpochDay());
      while (day <= last) {
        if (dates.size() == MAX_DATES) {
          throw new IllegalArgumentException(
              "%s from %s to %s has more than %s dates"
                  .formatted(cycle.every, fromExclusive, toInclusive, MAX_DATES));
        }
        dates.add(LocalDate.ofEpochDay(day));
        day = nextEpochDay(day);
      }
      return List.copyOf(dates);
    }
  }
}
