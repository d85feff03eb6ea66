package org.allonge.note;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendars that know no holidays. */
enum PlainCalendar implements BusinessCalendar {
  /** Every day is a business day. */
  NONE("none"),
  /** Every day but Saturday and Sunday is one. */
  WEEKENDS("weekends");

  private static final int DAYS_OF_WEEK = 7;

  private final String id;

  PlainCalendar(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean isBusinessDay(long epochDay) {
    return this == NONE || Math.floorMod(epochDay + 3, DAYS_OF_WEEK) < 5; // 0 is Monday
  }

  @Override
  public List<Holiday> holidays(int year) {
    return List.of();
  }

  @Override
  public Optional<Holiday> closure(LocalDate day) {
    if (isBusinessDay(day)) {
      return Optional.empty();
    }
    String name = day.getDayOfWeek() == DayOfWeek.SATURDAY ? "Saturday" : "Sunday";
    return Optional.of(new Holiday(day, name, "the calendar '" + id + "'", SourceConfidence.HIGH));
  }

  @Override
  public List<String> gaps(int year) {
    return List.of();
  }
}
