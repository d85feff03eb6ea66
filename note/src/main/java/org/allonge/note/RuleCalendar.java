package org.allonge.note;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that follows the rules of the table of holidays. Each year's closed days are worked
 * out once, as one bit a day; two threads that do so at once get the same bits.
 */
final class RuleCalendar implements BusinessCalendar {
  private static final int FIRST_KEPT_YEAR = 1900;
  private static final int YEARS_KEPT = 300;
  private static final int BITS = 64;
  private static final int WORDS_OF_YEAR = 6;

  private final String id;
  private final HolidayTable table;
  private final List<HolidayTable.Entry> entries;
  private final List<HolidayTable.Entry> weekly = new ArrayList<>();
  private final AtomicReferenceArray<long[]> years = new AtomicReferenceArray<>(YEARS_KEPT);

  RuleCalendar(String id, HolidayTable table) {
    this.id = id;
    this.table = table;
    this.entries = table.entriesOf(id);
    for (HolidayTable.Entry entry : entries) {
      if (entry.rule() instanceof HolidayRule.Weekly) {
        weekly.add(entry);
      }
    }
  }

  /** The calendar of that name over the table that is part of the program. */
  static RuleCalendar of(String id) {
    RuleCalendar calendar = Bundled.CALENDARS.get(id);
    if (calendar == null) {
      throw new IllegalArgumentException(
          "no calendar " + id + "; there are " + String.join(", ", Calendars.ids()));
    }
    return calendar;
  }

  /** Holds the calendars, so that they are made when one is first asked for. */
  private static final class Bundled {
    static final Map<String, RuleCalendar> CALENDARS = new TreeMap<>();

    static {
      for (String id : Calendars.ids()) {
        RuleCalendar calendar = new RuleCalendar(id, HolidayTable.bundled());
        if (!calendar.entries.isEmpty()) {
          CALENDARS.put(id, calendar);
        }
      }
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean isBusinessDay(long epochDay) {
    long year = CivilDay.year(CivilDay.of(epochDay));
    int dayOfYear = (int) (epochDay - CivilDay.epochDay(year, 1, 1));
    return (closedDays((int) year)[dayOfYear / BITS] >>> dayOfYear & 1) == 0;
  }

  private long[] closedDays(int year) {
    int index = year - FIRST_KEPT_YEAR;
    if (index < 0 || index >= YEARS_KEPT) {
      return workOut(year);
    }
    long @Nullable [] known = years.get(index);
    if (known == null) {
      known = workOut(year);
      years.set(index, known);
    }
    return known;
  }

  private long[] workOut(int year) {
    long[] closed = new long[WORDS_OF_YEAR];
    for (HolidayTable.Entry entry : weekly) {
      closeEveryWeek(closed, entry, year);
    }
    for (Holiday holiday : holidays(year)) {
      close(closed, holiday.date());
    }
    return closed;
  }

  private static void closeEveryWeek(long[] closed, HolidayTable.Entry entry, int year) {
    DayOfWeek weekday = ((HolidayRule.Weekly) entry.rule()).weekday();
    LocalDate day = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(weekday));
    for (; day.getYear() == year; day = day.plusWeeks(1)) {
      if (entry.gives(day)) {
        close(closed, day);
      }
    }
  }

  private static void close(long[] closed, LocalDate day) {
    int dayOfYear = day.getDayOfYear() - 1;
    closed[dayOfYear / BITS] |= 1L << dayOfYear;
  }

  @Override
  public List<Holiday> holidays(int year) {
    List<Holiday> found = new ArrayList<>();
    for (HolidayTable.Entry entry : entries) {
      for (int base = year; base <= year + 1; base++) { // a Friday of December for 1 January
        LocalDate date = entry.rule().of(base);
        if (date != null && date.getYear() == year && entry.gives(date)) {
          found.add(entry.on(date));
        }
      }
    }
    found.sort(Comparator.comparing(Holiday::date));
    return List.copyOf(found);
  }

  @Override
  public Optional<Holiday> closure(LocalDate day) {
    for (Holiday holiday : holidays(day.getYear())) {
      if (holiday.date().equals(day)) {
        return Optional.of(holiday);
      }
    }
    HolidayTable.Entry rest = dayOfRest(day);
    return rest == null ? Optional.empty() : Optional.of(rest.on(day));
  }

  private HolidayTable.@Nullable Entry dayOfRest(LocalDate day) {
    for (HolidayTable.Entry entry : weekly) {
      boolean rests = ((HolidayRule.Weekly) entry.rule()).weekday() == day.getDayOfWeek();
      if (rests && entry.gives(day)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public List<String> gaps(int year) {
    return table.gapsOf(id, year);
  }
}
