package org.allonge.engine;

import org.allonge.note.Cycle;
import org.allonge.note.Instalments;

/**
 * A series of dates on whose nights something changes. Days are epoch days.
 *
 * @param dates the rhythm
 * @param last the last date, inclusive, or {@link Agenda#NEVER} where none is stated
 * @param longStub whether the last date before a maturity that is no date of the series falls away
 */
record Series(Cycle.Dates dates, long last, boolean longStub) {
  /** A date that moved to a business day moved by fewer days than this. */
  static final int FARTHEST_ROLL = 31;

  static Series of(Instalments.Schedule schedule) {
    return new Series(
        schedule.cycle().from(schedule.first()),
        schedule.last() == null ? Agenda.NEVER : schedule.last().toEpochDay(),
        schedule.last() == null && schedule.stub() == Instalments.Stub.LONG);
  }

  /** The first date that takes effect after a day (exclusive), or {@link Agenda#NEVER}. */
  long dateAfter(long day, Resolved note) {
    long date = dates.nextEpochDay(day - FARTHEST_ROLL);
    while (note.dueDay(date) <= day || swallowed(date, note.maturity())) {
      date = dates.nextEpochDay(date);
    }
    return date > last ? Agenda.NEVER : date;
  }

  private boolean swallowed(long date, long maturity) {
    boolean first = date == dates.nextEpochDay(Long.MIN_VALUE / 4);
    return longStub
        && !first
        && date < maturity
        && dates.nextEpochDay(date) > maturity
        && maturity != Agenda.NEVER;
  }
}
