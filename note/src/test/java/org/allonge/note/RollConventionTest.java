package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RollConventionTest {

  /** 2006 ISDA Definitions 4.12, on calendars whose days docs/law-tables.md gives. */
  @ParameterizedTest
  @CsvSource({
    "none, us-ca, 2003-06-01, 2003-06-01",
    "following, us-ca, 2003-06-01, 2003-06-02",
    "following, weekends, 2003-05-31, 2003-06-02",
    "following, us-ca, 2003-05-31, 2003-05-31",
    "following, us-ca, 2003-03-31, 2003-04-01",
    "following, us-fed, 2003-11-27, 2003-11-28",
    "modified-following, weekends, 2003-05-31, 2003-05-30",
    "modified-following, us-ca, 2003-08-31, 2003-08-30",
    "modified-following, weekends, 2003-08-02, 2003-08-04",
    "preceding, weekends, 2003-06-01, 2003-05-30",
    "preceding, us-ca, 2003-06-01, 2003-05-31",
    "modified-preceding, weekends, 2003-06-01, 2003-06-02",
    "modified-preceding, us-federal, 2005-01-01, 2005-01-03",
    "modified-preceding, weekends, 2003-08-31, 2003-08-29",
    "preceding, us-federal, 2005-01-01, 2004-12-30",
  })
  void rolls(String convention, String calendar, LocalDate date, LocalDate rolled) {
    assertThat(convention(convention).roll(date, Calendars.of(calendar))).isEqualTo(rolled);
  }

  @ParameterizedTest
  @EnumSource
  void aBusinessDayStands(RollConvention convention) {
    LocalDate tuesday = LocalDate.of(2003, 7, 1);
    assertThat(convention.roll(tuesday, Calendars.of("us-ca-bank"))).isEqualTo(tuesday);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void whatRollsIsABusinessDayAndStaysThere(RollConvention convention) {
    BusinessCalendar calendar = Calendars.of("us-ca-bank");
    LocalDate.of(2003, 1, 1)
        .datesUntil(LocalDate.of(2008, 1, 1))
        .forEach(day -> {
          LocalDate rolled = convention.roll(day, calendar);
          assertThat(calendar.isBusinessDay(rolled)).as("%s -> %s", day, rolled).isTrue();
          assertThat(convention.roll(rolled, calendar)).isEqualTo(rolled);
        });
  }

  @Test
  void theModifiedOnesStayInTheMonth() {
    BusinessCalendar calendar = Calendars.of("us-ca-bank");
    LocalDate.of(2003, 1, 1)
        .datesUntil(LocalDate.of(2008, 1, 1))
        .forEach(day -> {
          LocalDate following = RollConvention.MODIFIED_FOLLOWING.roll(day, calendar);
          LocalDate preceding = RollConvention.MODIFIED_PRECEDING.roll(day, calendar);
          assertThat(following.getMonth()).isEqualTo(day.getMonth());
          assertThat(preceding.getMonth()).isEqualTo(day.getMonth());
        });
  }

  private static RollConvention convention(String id) {
    return Choice.find(RollConvention.class, id).orElseThrow();
  }
}
