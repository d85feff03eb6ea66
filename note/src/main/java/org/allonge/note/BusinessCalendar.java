package org.allonge.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which days are business days, and under what rule the others are not. {@link Calendars} has the
 * calendars that are known by name; a note may define its own business day, which then wins.
 *
 * <p>Implementations are immutable in effect, deterministic and safe for use by several threads.
 */
public interface BusinessCalendar {
  /** Name of the calendar, e.g. {@code us-ca}. */
  String id();

  /** Whether an epoch day is a business day; allocates nothing once its year has been asked for. */
  boolean isBusinessDay(long epochDay);

  /** Whether a day is a business day. */
  default boolean isBusinessDay(LocalDate day) {
    return isBusinessDay(day.toEpochDay());
  }

  /** The day itself if it is a business day, otherwise the first business day after it. */
  default LocalDate nextOnOrAfter(LocalDate day) {
    long epochDay = day.toEpochDay();
    while (!isBusinessDay(epochDay)) {
      epochDay++;
    }
    return LocalDate.ofEpochDay(epochDay);
  }

  /** The day itself if it is a business day, otherwise the last business day before it. */
  default LocalDate previousOnOrBefore(LocalDate day) {
    long epochDay = day.toEpochDay();
    while (!isBusinessDay(epochDay)) {
      epochDay--;
    }
    return LocalDate.ofEpochDay(epochDay);
  }

  /** How many business days there are from an epoch day (inclusive) to another (exclusive). */
  default long businessDays(long fromInclusive, long toExclusive) {
    long count = 0;
    for (long day = fromInclusive; day < toExclusive; day++) {
      if (isBusinessDay(day)) {
        count++;
      }
    }
    return count;
  }

  /** The holidays of a year in order of date, without the days of rest of every week. */
  List<Holiday> holidays(int year);

  /** Why a day is not a business day: its holiday, or else the week's day of rest. */
  Optional<Holiday> closure(LocalDate day);

  /**
   * What the calendar does not know of a year, each in a sentence; empty where nothing is known to
   * be missing.
   */
  List<String> gaps(int year);
}
