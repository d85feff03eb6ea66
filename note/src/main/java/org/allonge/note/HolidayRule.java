package org.allonge.note;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a holiday's date follows from a year. Written in the table as {@code fixed 07-04}, {@code nth
 * 3 monday 01}, {@code last monday 05}, {@code monday-after-sunday 07-04}, {@code
 * friday-before-saturday 11-11}, {@code date 2026-02-17} or {@code weekly sunday}.
 */
sealed interface HolidayRule {

  /**
   * The date that belongs to a year, or null where there is none. It may lie in the year before:
   * the Friday before a Saturday, 1 January.
   */
  @Nullable LocalDate of(int year);

  /** The same day of the same month. */
  record Fixed(MonthDay day) implements HolidayRule {
    @Override
    public LocalDate of(int year) {
      return day.atYear(year);
    }
  }

  /** The n-th such weekday of a month, n from 1 to 4. */
  record Nth(int n, DayOfWeek weekday, Month month) implements HolidayRule {
    @Override
    public LocalDate of(int year) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }
  }

  /** The last such weekday of a month. */
  record Last(DayOfWeek weekday, Month month) implements HolidayRule {
    @Override
    public LocalDate of(int year) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday));
    }
  }

  /** The Monday after a day of the year that falls on a Sunday. */
  record MondayAfterSunday(MonthDay day) implements HolidayRule {
    @Override
    public @Nullable LocalDate of(int year) {
      LocalDate date = day.atYear(year);
      return date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.plusDays(1) : null;
    }
  }

  /** The Friday before a day of the year that falls on a Saturday. */
  record FridayBeforeSaturday(MonthDay day) implements HolidayRule {
    @Override
    public @Nullable LocalDate of(int year) {
      LocalDate date = day.atYear(year);
      return date.getDayOfWeek() == DayOfWeek.SATURDAY ? date.minusDays(1) : null;
    }
  }

  /** One day, once. */
  record Once(LocalDate date) implements HolidayRule {
    @Override
    public @Nullable LocalDate of(int year) {
      return date.getYear() == year ? date : null;
    }
  }

  /** One day of every week; it has no single date. */
  record Weekly(DayOfWeek weekday) implements HolidayRule {
    @Override
    public @Nullable LocalDate of(int year) {
      return null;
    }
  }

  /** The rule that a text writes, if it is one. */
  static Optional<HolidayRule> parse(String text) {
    String[] words = text.split(" ");
    int expected =
        switch (words[0]) {
          case "nth" -> 4;
          case "last" -> 3;
          default -> 2;
        };
    try {
      return words.length == expected ? parse(words) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<HolidayRule> parse(String[] words) {
    return switch (words[0]) {
      case "fixed" -> Optional.of(new Fixed(monthDay(words[1])));
      case "nth" -> Optional.of(new Nth(n(words[1]), weekday(words[2]), month(words[3])));
      case "last" -> Optional.of(new Last(weekday(words[1]), month(words[2])));
      case "monday-after-sunday" -> Optional.of(new MondayAfterSunday(monthDay(words[1])));
      case "friday-before-saturday" -> Optional.of(new FridayBeforeSaturday(monthDay(words[1])));
      case "date" -> Optional.of(new Once(CsvRow.isoDate(words[1])));
      case "weekly" -> Optional.of(new Weekly(weekday(words[1])));
      default -> Optional.empty();
    };
  }

  private static MonthDay monthDay(String text) {
    if (text.length() != 5 || text.charAt(2) != '-') {
      throw new IllegalArgumentException("not a month and a day: " + text);
    }
    return MonthDay.of(month(text.substring(0, 2)), Integer.parseInt(text, 3, 5, 10));
  }

  private static int n(String text) {
    int n = Integer.parseInt(text);
    if (n < 1 || n > 4) {
      throw new IllegalArgumentException("not every month has that weekday " + n + " times");
    }
    return n;
  }

  private static DayOfWeek weekday(String text) {
    return DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static Month month(String text) {
    return Month.of(Integer.parseInt(text));
  }
}
