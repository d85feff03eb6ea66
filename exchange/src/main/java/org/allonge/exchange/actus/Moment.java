package org.allonge.exchange.actus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A time of an ACTUS contract: the beginning of a day, or its end, which is written 23:59:59 and
 * counts as the next day for interest, but lies before it in a schedule.
 */
record Moment(LocalDate day, boolean endOfDay) implements Comparable<Moment> {
  private static final int DATE_LENGTH = 10;

  /**
   * The moment that a text writes: {@code 2013-01-01}, {@code 2013-01-01T00:00:00} or {@code
   * 2013-01-01T23:59:59}, the seconds optional.
   *
   * @throws DateTimeException for any other time of a day
   */
  static Moment of(String text) {
    LocalDate day = LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
    return switch (text.substring(DATE_LENGTH)) {
      case "", "T00:00", "T00:00:00" -> new Moment(day, false);
      case "T23:59", "T23:59:59", "T24:00:00" -> new Moment(day, true);
      default -> throw new DateTimeException("a time within the day: " + text);
    };
  }

  static Moment startOf(LocalDate day) {
    return new Moment(day, false);
  }

  /** The day for the count of interest. */
  LocalDate reckoned() {
    return endOfDay ? day.plusDays(1) : day;
  }

  boolean isAfter(Moment other) {
    return compareTo(other) > 0;
  }

  boolean isBefore(Moment other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(Moment other) {
    return Comparator.comparing(Moment::day).thenComparing(Moment::endOfDay).compare(this, other);
  }

  @Override
  public String toString() {
    return endOfDay ? day + "T23:59:59" : day.toString();
  }
}
