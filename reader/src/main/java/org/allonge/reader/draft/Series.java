package org.allonge.reader.draft;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Instalments.Schedule;
import org.allonge.note.Instalments.Stub;
import org.allonge.reader.Vocabulary;

/** The words for a series of due dates. */
final class Series {
  /** Says that the end-of-month rule holds. */
  static final String MONTH_ENDS = ", by the end-of-month rule";

  private final Schedule schedule;
  private final LocalDate first;

  private Series(Schedule schedule) {
    this.schedule = schedule;
    this.first = schedule.cycle().from(schedule.first()).next(schedule.first().minusDays(1));
  }

  /** {@code monthly, on the first day of each month, beginning on March 1, 2003}. */
  static String of(Schedule schedule) {
    Series series = new Series(schedule);
    return series.rhythm() + series.ends();
  }

  /** The same without how often, which stood before: {@code on the first day of each month …}. */
  static String days(Schedule schedule) {
    Series series = new Series(schedule);
    String on =
        adjective(schedule).isEmpty() ? series.rhythm() : series.on() + ", " + series.begins();
    return (on.startsWith(", ") ? on.substring(2) : on) + series.ends();
  }

  /**
   * The word before "instalments" for its rhythm: {@code monthly}, or empty where there is none.
   */
  static String adjective(Schedule schedule) {
    return fortnightly(schedule)
        ? ""
        : Vocabulary.frequency(schedule.cycle().every()).map(word -> word + " ").orElse("");
  }

  /** "Biweekly" is also twice a week. */
  private static boolean fortnightly(Schedule schedule) {
    return schedule.cycle().every().equals(Period.ofDays(14));
  }

  private String rhythm() {
    Period every = schedule.cycle().every();
    String often =
        named() ? Vocabulary.frequencyAdverb(every).orElse("") : "every " + Say.period(every);
    List<String> parts = new ArrayList<>();
    for (String part : List.of(often, on(), begins())) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  private boolean named() {
    return Vocabulary.frequency(schedule.cycle().every()).isPresent();
  }

  private String begins() {
    return "beginning on " + Say.date(first);
  }

  private String ends() {
    LocalDate last = schedule.last();
    return (last == null ? "" : " and for the last time on " + Say.date(last))
        + (schedule.cycle().endOfMonth() ? MONTH_ENDS : "")
        + (schedule.stub() == Stub.LONG ? ", with a long last period" : "");
  }

  /** On which days: of each month or of some months; nothing where days are counted. */
  private String on() {
    int months = (int) schedule.cycle().every().toTotalMonths();
    if (months == 0) {
      return "";
    }
    String of = months > 1 && named() ? months(months) + " of each year" : each(months);
    return "on the " + ordinal(day()) + " day of " + of + shorter();
  }

  private static String each(int months) {
    return months == 1 ? "each month" : "the month";
  }

  private String months(int step) {
    List<String> names = new ArrayList<>();
    for (int month = (first.getMonthValue() - 1) % step; month < 12; month += step) {
      names.add(Say.month(month + 1));
    }
    return Say.list(names);
  }

  private String shorter() {
    return day() > 28 && day() < Cycle.LAST ? " (where there is none, on the last)" : "";
  }

  /** The day of the month, {@link Cycle#LAST} for the last. */
  private int day() {
    int day = schedule.cycle().anchorDay();
    boolean ends = schedule.cycle().endOfMonth() && first.getDayOfMonth() == first.lengthOfMonth();
    return ends ? Cycle.LAST : day == Cycle.OF_ANCHOR ? schedule.first().getDayOfMonth() : day;
  }

  /** {@code first}, {@code 15th}, {@code last}. */
  static String ordinal(int day) {
    return day == Cycle.LAST ? "last" : Say.ordinal(day);
  }
}
