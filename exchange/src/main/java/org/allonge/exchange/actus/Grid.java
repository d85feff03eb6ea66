package org.allonge.exchange.actus;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Instalments.Schedule;
import org.allonge.note.Instalments.Stub;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A schedule S(s, c, T) of ACTUS: the dates from an anchor in a cycle that lie before an end, each
 * computed from the anchor. A long last period drops the last of them.
 *
 * @param dates the dates before the end, ascending
 * @param cycle the rhythm as a note has it, or null where the dates are single
 * @param stub what becomes of a last period that is not whole
 */
record Grid(List<LocalDate> dates, @Nullable Cycle cycle, Stub stub) {
  private static final Cycle SINGLE = Cycle.every(Period.ofDays(1));

  /** No dates. */
  static final Grid NONE = new Grid(List.of(), null, Stub.SHORT);

  /** Copies the dates. */
  Grid {
    dates = List.copyOf(dates);
  }

  /**
   * The schedule.
   *
   * @param cycle the cycle, or null for the anchor alone
   * @param end the end, which is not among the dates
   * @param withEnd whether the end belongs to the schedule: a long last period then needs one date
   *     fewer before it
   */
  static Grid of(
      LocalDate anchor,
      @Nullable CycleTerm cycle,
      Moment end,
      boolean endOfMonth,
      boolean withEnd) {
    if (cycle == null) {
      List<LocalDate> one = before(anchor, end) ? List.of(anchor) : List.of();
      return new Grid(one, null, Stub.SHORT);
    }
    Cycle rhythm = cycle.from(anchor, endOfMonth);
    Cycle.Dates all = rhythm.from(anchor);
    List<LocalDate> dates = new ArrayList<>();
    LocalDate date = all.at(0);
    for (int k = 1; before(date, end); k++) {
      dates.add(date);
      notTooMany(dates, cycle);
      date = all.at(k);
    }
    boolean whole = !end.endOfDay() && date.equals(end.day());
    if (cycle.stub() == Stub.LONG && !whole && dates.size() > (withEnd ? 1 : 2)) {
      dates.removeLast();
    }
    return new Grid(dates, rhythm, cycle.stub());
  }

  private static void notTooMany(List<LocalDate> dates, CycleTerm cycle) {
    if (dates.size() > Cycle.MAX_DATES) {
      throw new Refused(
          new Problem(
              "schedule-too-long",
              "terms",
              "at most " + Cycle.MAX_DATES + " dates in a schedule",
              "more, every " + cycle.every(),
              "Correct the cycle or the maturity."));
    }
  }

  private static boolean before(LocalDate date, Moment end) {
    return Moment.startOf(date).isBefore(end);
  }

  boolean isEmpty() {
    return dates.isEmpty();
  }

  /** The same with some of its dates only. */
  Grid with(List<LocalDate> kept) {
    return new Grid(kept, cycle, stub);
  }

  /** Both in one, the cycle being that of the first. */
  static List<LocalDate> union(List<Grid> grids) {
    return grids.stream().flatMap(g -> g.dates.stream()).distinct().sorted().toList();
  }

  /**
   * The series of a note with exactly these dates.
   *
   * @param end the maturity to which a series runs without a last date where no date before it is
   *     left out; null where there is none
   */
  Schedule schedule(@Nullable LocalDate end) {
    LocalDate first = dates.getFirst();
    if (cycle == null) {
      return new Schedule(first, SINGLE, Stub.SHORT, dates.getLast());
    }
    LocalDate next = cycle.from(first).next(dates.getLast());
    boolean runsOn = end != null && !next.isBefore(end) && (stub == Stub.SHORT || next.equals(end));
    return new Schedule(first, cycle, stub, runsOn ? null : dates.getLast());
  }
}
