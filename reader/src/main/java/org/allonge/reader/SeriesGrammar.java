package org.allonge.reader;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a series of days, in one clause: how often, on which day of the month, from when,
 * until when, and what becomes of month ends and of a last period that is not whole.
 */
final class SeriesGrammar {
  private static final Cue EVERY = Cue.of("every <length>");
  private static final Cue FIRST =
      Cue.of("(beginning | commencing | starting | begins | commences | first) ..4 <date>");
  private static final Cue LAST =
      Cue.of(
          "(for the last time | and last | last of them | ending | to and including | through) (on"
              + " | and including)? <date>");
  private static final Cue MONTH_ENDS =
      Cue.of("end of month (rule | convention) | month end (rule | convention)");
  private static final Cue LONG = Cue.of("long last|final period | long (last | final) stub");

  /**
   * A series as read.
   *
   * @param every how far its days lie apart
   * @param day the day of the month, 31 for the last, or 0 where none is named
   * @param monthEnds whether days at month ends stay there
   * @param first the first day, or null
   * @param last the last day, or null
   * @param isLong whether a last period that is not whole joins the one before
   */
  record Read(
      Period every,
      int day,
      boolean monthEnds,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      boolean isLong) {
    TermForm cycle() {
      TermForm cycle = new TermForm().text("every", every);
      if (day > 0) {
        cycle.whole("day", day);
      }
      return monthEnds ? cycle.flag("end_of_month", true) : cycle;
    }

    /** The series with its days, or null where its first day is not said. */
    @Nullable TermForm schedule() {
      if (first == null) {
        return null;
      }
      TermForm schedule = new TermForm().text("first", first).form("cycle", cycle());
      return schedule.text("stub", isLong ? "long" : null).text("last", last);
    }

    /** Whether it says what the fields of a plain series have no place for. */
    boolean isRich() {
      return monthEnds || isLong || last != null;
    }
  }

  private SeriesGrammar() {}

  /** The series that a clause says, or null where it does not say how often. */
  static @Nullable Read in(Sheet sheet, int from, int to) {
    Period every = every(sheet, from, to);
    return every == null
        ? null
        : new Read(
            every,
            every.toTotalMonths() == 0 ? 0 : day(sheet, from, to),
            MONTH_ENDS.find(sheet, from, to) != null,
            date(FIRST.find(sheet, from, to)),
            date(LAST.find(sheet, from, to)),
            LONG.find(sheet, from, to) != null);
  }

  static @Nullable Read in(Sheet sheet, Segment segment) {
    return in(sheet, segment.from(), segment.to());
  }

  private static @Nullable LocalDate date(@Nullable Match match) {
    Typed.Day day = match == null ? null : match.day();
    return day == null ? null : day.date();
  }

  /** By its own number, else by the months that are named, else by its word. */
  private static @Nullable Period every(Sheet sheet, int from, int to) {
    Match own = EVERY.find(sheet, from, to);
    Typed.Length length = own == null ? null : own.length();
    if (length != null && !length.business()) {
      return length.period();
    }
    for (Typed.DayOfMonth day : sheet.all(Typed.DayOfMonth.class, from, to)) {
      if (!day.months().isEmpty() && 12 % day.months().size() == 0) {
        return Period.ofMonths(12 / day.months().size());
      }
    }
    Frequency frequency = Frequency.in(sheet, from, to);
    return frequency == null ? null : frequency.period();
  }

  private static int day(Sheet sheet, int from, int to) {
    List<Typed.DayOfMonth> days = sheet.all(Typed.DayOfMonth.class, from, to);
    if (days.isEmpty() || days.getFirst().business()) {
      return 0;
    }
    return Math.min(31, days.getFirst().day());
  }
}
