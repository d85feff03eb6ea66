package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars on days that their statutes decide; the last column says which rule does. */
class CalendarsTest {

  /** Civil Code 7 and 9, Government Code 6700 and 6701. */
  @ParameterizedTest
  @CsvSource({
    "2003-06-01, closed, every Sunday",
    "2003-06-07, open, Saturday is a business day",
    "2003-07-05, open, Saturday is a business day",
    "1990-01-01, closed, January 1",
    "2005-01-01, closed, January 1 on a Saturday",
    "2004-12-31, open, and no Friday for it",
    "2006-01-02, closed, Monday after a Sunday January 1",
    "2003-01-20, closed, third Monday in January",
    "2003-02-12, closed, Lincoln Day",
    "2012-02-13, closed, Monday after a Sunday February 12",
    "2011-02-12, closed, Lincoln Day on a Saturday",
    "2011-02-11, open, and no Friday for it",
    "2003-02-17, closed, third Monday in February",
    "2000-03-31, open, Cesar Chavez Day was not yet",
    "2001-03-31, closed, Cesar Chavez Day from 2001 (unconfirmed)",
    "2003-03-31, closed, Cesar Chavez Day",
    "2013-04-01, closed, Monday after a Sunday March 31",
    "2018-03-31, closed, Cesar Chavez Day on a Saturday",
    "2018-03-30, open, and no Friday for it",
    "2026-03-31, closed, Farmworkers Day",
    "2022-04-24, closed, a Sunday in any case",
    "2023-04-24, closed, Genocide Remembrance Day from 2023",
    "2019-04-24, open, Genocide Remembrance Day was not yet",
    "2003-05-26, closed, last Monday in May",
    "2022-06-20, open, no Juneteenth in California yet",
    "2022-06-19, closed, a Sunday in any case",
    "2021-06-19, open, a Saturday; Juneteenth was not yet",
    "2023-06-19, closed, Juneteenth from 2023",
    "2003-07-04, closed, July 4",
    "2004-07-05, closed, Monday after a Sunday July 4",
    "2026-07-03, open, no Friday for a Saturday July 4",
    "2003-09-01, closed, first Monday in September",
    "2003-09-09, closed, Admission Day",
    "2001-09-10, closed, Monday after a Sunday September 9",
    "2014-09-26, open, Native American Day was not yet",
    "2015-09-25, closed, Native American Day from 2015",
    "2003-10-13, closed, Columbus Day",
    "2003-11-11, closed, Veterans Day",
    "2006-11-10, closed, Friday before a Saturday November 11",
    "2006-11-11, closed, Veterans Day on a Saturday",
    "2007-11-12, closed, Monday after a Sunday November 11",
    "2003-11-27, closed, Thanksgiving",
    "2003-11-28, open, the day after is a judicial holiday only",
    "2003-12-25, closed, December 25",
    "2005-12-26, closed, Monday after a Sunday December 25",
    "2004-12-24, open, no Friday for a Saturday December 25",
    "2004-04-09, open, Good Friday is a holiday for three hours",
    "2022-02-01, open, Lunar New Year was not yet",
    "2024-02-10, closed, Lunar New Year",
    "2025-01-29, closed, Lunar New Year",
    "2026-02-17, closed, Lunar New Year",
    "2026-11-08, closed, Diwali on a Sunday in any case",
    "2025-10-20, open, Diwali was not yet",
    "2003-08-08, open, the seed's due date, a Friday",
  })
  void california(LocalDate day, String state, String rule) {
    assertIsBusinessDay("us-ca", day, state, rule);
  }

  /** Civil Code 7.1 beside the others. */
  @ParameterizedTest
  @CsvSource({
    "2003-06-07, closed, every Saturday",
    "2003-06-01, closed, every Sunday",
    "2009-07-03, closed, Friday before a Saturday July 4",
    "2006-09-08, closed, Friday before a Saturday September 9",
    "2004-12-24, closed, Friday before a Saturday December 25",
    "2004-12-31, open, no Friday for January 1",
    "2004-07-05, closed, Monday after a Sunday July 4",
    "2003-03-31, closed, a holiday of section 6700 though not of 7.1",
    "2003-11-27, closed, Thanksgiving",
    "2004-04-09, open, Good Friday from noon only",
    "2003-06-02, open, a Monday",
  })
  void californiaThroughABank(LocalDate day, String state, String rule) {
    assertIsBusinessDay("us-ca-bank", day, state, rule);
  }

  /** 5 U.S.C. 6103 and Executive Order 11582. */
  @ParameterizedTest
  @CsvSource({
    "1990-01-01, closed, New Year's Day",
    "2004-12-31, closed, Friday before a Saturday January 1 of the next year",
    "2021-12-31, closed, Friday before a Saturday January 1 of the next year",
    "2012-01-02, closed, Monday after a Sunday January 1",
    "2003-01-20, closed, third Monday of January",
    "2003-02-12, open, Lincoln's Birthday is none",
    "2003-02-17, closed, Washington's Birthday",
    "2003-03-31, open, no federal holiday",
    "2003-05-26, closed, last Monday of May",
    "2020-06-19, open, Juneteenth was not yet",
    "2021-06-18, closed, first Juneteenth on Friday",
    "2022-06-20, closed, Monday after a Sunday Juneteenth",
    "2026-06-19, closed, Juneteenth",
    "2026-07-03, closed, Friday before a Saturday July 4",
    "2027-07-05, closed, Monday after a Sunday July 4",
    "2003-09-01, closed, Labor Day",
    "2003-10-13, closed, Columbus Day",
    "2003-11-11, closed, Veterans Day",
    "2006-11-10, closed, Friday before a Saturday November 11",
    "2003-11-27, closed, fourth Thursday of November",
    "2003-12-25, closed, Christmas Day",
    "2027-12-24, closed, Friday before a Saturday December 25",
    "2005-01-20, open, Inauguration Day is for one area only",
    "2003-06-07, closed, Saturday",
    "2003-12-26, open, closed by order only",
  })
  void federalOffices(LocalDate day, String state, String rule) {
    assertIsBusinessDay("us-federal", day, state, rule);
  }

  /** Federal Reserve Banks' holiday schedule, its published examples of 2026 and 2027 first. */
  @ParameterizedTest
  @CsvSource({
    "2026-07-03, open, Saturday July 4: open on Friday",
    "2027-06-18, open, Saturday June 19: open on Friday",
    "2027-07-05, closed, Sunday July 4: closed on Monday",
    "2027-12-24, open, Saturday December 25: open on Friday",
    "2021-06-18, open, Saturday June 19: open on Friday",
    "2022-06-20, closed, first closing for Juneteenth",
    "2021-12-31, open, Saturday January 1: open on Friday",
    "2003-10-13, closed, Columbus Day",
    "2003-11-11, closed, Veterans Day",
    "2003-06-07, closed, Saturday",
    "2003-06-01, closed, Sunday",
  })
  void federalReserveBanks(LocalDate day, String state, String rule) {
    assertIsBusinessDay("us-fed", day, state, rule);
  }

  @Test
  void theTwoPlainOnesKnowNoHoliday() {
    LocalDate newYear = LocalDate.of(2003, 1, 1);
    LocalDate saturday = LocalDate.of(2003, 6, 7);
    assertThat(Calendars.of("none").isBusinessDay(saturday)).isTrue();
    assertThat(Calendars.of("none").closure(saturday)).isEmpty();
    assertThat(Calendars.of("weekends").isBusinessDay(newYear)).isTrue();
    assertThat(Calendars.of("weekends").closure(saturday).orElseThrow().name())
        .isEqualTo("Saturday");
    assertThat(Calendars.of("weekends").holidays(2003)).isEmpty();
    assertThat(Calendars.of("weekends").gaps(1900)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "weekends", "us-ca", "us-ca-bank", "us-federal", "us-fed"})
  void everyNameHasItsCalendar(String id) {
    assertThat(Calendars.of(id).id()).isEqualTo(id);
    assertThat(Calendars.ids()).contains(id);
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Calendars.of("us-tx"))
        .withMessageContaining("us-tx")
        .withMessageContaining("us-ca");
  }

  @Test
  void aClosedDaySaysWhy() {
    BusinessCalendar california = Calendars.of("us-ca");
    assertThat(california.closure(LocalDate.of(2003, 3, 31)).orElseThrow())
        .isEqualTo(
            new Holiday(
                LocalDate.of(2003, 3, 31),
                "Cesar Chavez Day",
                "Cal. Gov. Code 6700(a)",
                SourceConfidence.HIGH));
    assertThat(california.closure(LocalDate.of(2003, 6, 1)).orElseThrow().citation())
        .contains("Civ. Code 7");
    assertThat(california.closure(LocalDate.of(2001, 3, 31)).orElseThrow().confidence())
        .isEqualTo(SourceConfidence.UNCONFIRMED);
    assertThat(california.closure(LocalDate.of(2003, 6, 2))).isEmpty();
  }

  @Test
  void aClosedDayHasAReasonAndAnOpenDayHasNone() {
    for (String id : List.of("us-ca", "us-ca-bank", "us-federal", "us-fed")) {
      BusinessCalendar calendar = Calendars.of(id);
      LocalDate.of(1988, 12, 25)
          .datesUntil(LocalDate.of(2032, 1, 10))
          .forEach(day ->
              assertThat(calendar.closure(day).isEmpty())
                  .as("%s %s", id, day)
                  .isEqualTo(calendar.isBusinessDay(day)));
    }
  }

  @Test
  void yearsThatAreNotKeptAreWorkedOutEachTime() {
    assertThat(Calendars.of("us-ca").isBusinessDay(LocalDate.of(1851, 7, 4))).isFalse();
    assertThat(Calendars.of("us-ca").isBusinessDay(LocalDate.of(2400, 12, 25))).isFalse();
    assertThat(Calendars.of("us-ca").isBusinessDay(LocalDate.of(2400, 12, 26))).isTrue();
  }

  @Test
  void whatIsNotKnownIsSaid() {
    BusinessCalendar california = Calendars.of("us-ca");
    assertThat(california.gaps(1989)).anyMatch(g -> g.contains("before 1990"));
    assertThat(california.gaps(2010)).noneMatch(g -> g.contains("before 1990"));
    assertThat(california.gaps(2002)).anyMatch(g -> g.contains("March 31"));
    assertThat(california.gaps(2028)).anyMatch(g -> g.contains("Lunar New Year is not"));
    assertThat(california.gaps(2027)).noneMatch(g -> g.contains("Lunar New Year is not"));
    assertThat(california.gaps(2027)).anyMatch(g -> g.contains("Diwali is not"));
    assertThat(Calendars.of("us-fed").gaps(2010)).isEmpty();
  }

  @Test
  void severalThreadsSeeTheSameDays() {
    BusinessCalendar fresh = new RuleCalendar("us-ca", HolidayTable.bundled());
    long expected = Calendars.of("us-ca").businessDays(-20_000, 30_000);
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToLong(i -> fresh.businessDays(-20_000, 30_000))
                .boxed()
                .toList())
        .containsOnly(expected);
  }

  @Test
  void theEditionOfTheTableIsKnown() {
    assertThat(Calendars.version())
        .matches("holidays@[0-9a-f]{12} holiday-gaps@[0-9a-f]{12}")
        .isEqualTo(Calendars.version());
  }

  private static void assertIsBusinessDay(String id, LocalDate day, String state, String rule) {
    assertThat(Calendars.of(id).isBusinessDay(day))
        .as("%s %s: %s", id, day, rule)
        .isEqualTo(state.equals("open"));
  }
}
