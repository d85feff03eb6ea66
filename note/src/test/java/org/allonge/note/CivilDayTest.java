package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** Plain numbers agree with {@link LocalDate}. */
class CivilDayTest {
  @Test
  void everyDayOfFourHundredYearsIsThatOfLocalDate() {
    LocalDate day = LocalDate.of(1799, 12, 25);
    for (int i = 0; i < 150_000; i++, day = day.plusDays(1)) {
      assertThat(written(day.toEpochDay())).isEqualTo(day.toString());
      assertThat(CivilDay.epochDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
          .isEqualTo(day.toEpochDay());
    }
  }

  @Test
  void farDaysAndYearsBeforeTheFirstAgreeToo() {
    Seed seed = Seed.current();
    var random = seed.random();
    for (int i = 0; i < 20_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextLong(-1_000_000, 3_600_000));
      long civil = CivilDay.of(day.toEpochDay());
      assertThat(CivilDay.year(civil)).as("%s, %s", day, seed).isEqualTo(day.getYear());
      assertThat(CivilDay.isLastOfMonth(civil))
          .as("%s, %s", day, seed)
          .isEqualTo(day.getDayOfMonth() == day.lengthOfMonth());
      assertThat(CivilDay.isLeapYear(day.getYear())).isEqualTo(day.isLeapYear());
    }
  }

  @Test
  void leapYearsAreCounted() {
    long count = 0;
    for (int year = 1; year <= 2_100; year++) {
      count += Year.isLeap(year) ? 1 : 0;
      assertThat(CivilDay.leapYearsThrough(year)).as("through %s", year).isEqualTo(count);
    }
  }

  private static String written(long epochDay) {
    long civil = CivilDay.of(epochDay);
    return LocalDate.of((int) CivilDay.year(civil), CivilDay.month(civil), CivilDay.day(civil))
        .toString();
  }
}
