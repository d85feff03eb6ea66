package org.allonge.reader;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which payments fall due.
 *
 * @param value in the form of the field table: "1", "last", "first business day", "06-30|12-31"
 * @param frequency how often, as far as the days tell
 * @param from first token of the words
 * @param to one past the last
 * @param days the days of the year, where they are named; else empty
 * @param day the day of the month, 1 to 31, 32 for the last, or 0
 */
record PaymentDays(
    String value,
    @Nullable Frequency frequency,
    int from,
    int to,
    List<MonthDay> days,
    int day,
    boolean business) {
  PaymentDays {
    days = List.copyOf(days);
  }

  static @Nullable PaymentDays in(Sheet sheet, int from, int to) {
    for (Typed.DayOfMonth day : sheet.all(Typed.DayOfMonth.class, from, to)) {
      return of(day);
    }
    for (Typed.YearDays days : sheet.all(Typed.YearDays.class, from, to)) {
      return of(days);
    }
    return null;
  }

  private static PaymentDays of(Typed.DayOfMonth day) {
    Frequency frequency = Frequency.ofMonths(day.every());
    boolean named =
        !day.months().isEmpty() && day.months().size() <= 2 && day.day() <= 31 && !day.business();
    if (named) {
      List<MonthDay> days = new ArrayList<>();
      for (int month : day.months()) {
        days.add(MonthDay.of(month, Math.min(day.day(), java.time.Month.of(month).maxLength())));
      }
      return new PaymentDays(join(days), frequency, day.from(), day.to(), days, 0, false);
    }
    boolean end = day.day() >= 31 && day.every() == 1 || day.day() == Typed.DayOfMonth.LAST;
    String value = end ? "last" : Integer.toString(day.day());
    if (day.business()) {
      value =
          (day.day() == Typed.DayOfMonth.LAST ? "last" : day.day() == 1 ? "first" : value)
              + " business day";
    }
    return new PaymentDays(
        value, frequency, day.from(), day.to(), List.of(), day.day(), day.business());
  }

  private static PaymentDays of(Typed.YearDays days) {
    Frequency frequency = Frequency.ofMonths(12 / Math.min(12, days.days().size()));
    String common = common(days.days());
    return new PaymentDays(
        common == null ? join(days.days()) : common,
        frequency,
        days.from(),
        days.to(),
        days.days(),
        0,
        false);
  }

  /** The same day in three months or more, or the last day of each, is one day of the month. */
  private static @Nullable String common(List<MonthDay> days) {
    if (days.size() < 3) {
      return null;
    }
    if (days.stream().map(MonthDay::getDayOfMonth).distinct().count() == 1) {
      return Integer.toString(days.getFirst().getDayOfMonth());
    }
    boolean ends = days.stream().allMatch(day -> day.getDayOfMonth() >= day.getMonth().minLength());
    return ends ? "last" : null;
  }

  private static String join(List<MonthDay> days) {
    List<String> parts = new ArrayList<>();
    days.stream()
        .sorted()
        .forEach(day -> parts.add("%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth())));
    return String.join("|", parts);
  }

  /** The first such day after a date, or null when it takes a calendar to say. */
  @Nullable LocalDate after(LocalDate date) {
    if (business) {
      return null;
    }
    for (int i = 1; i <= 366 && !days.isEmpty(); i++) {
      if (days.contains(MonthDay.from(date.plusDays(i)))) {
        return date.plusDays(i);
      }
    }
    if (day == 0 || frequency != Frequency.MONTHLY) {
      return null;
    }
    LocalDate same = date.withDayOfMonth(Math.min(day, date.lengthOfMonth()));
    LocalDate next = date.plusMonths(1);
    return same.isAfter(date) ? same : next.withDayOfMonth(Math.min(day, next.lengthOfMonth()));
  }
}
