package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleTest {

  /** Dates after the first day (exclusive), computed from the anchor by the rule of rulebook 4. */
  @ParameterizedTest
  @CsvSource({
    "P1M, 1, false, 2003-03-01, 2003-02-07, 2003-03-01 2003-04-01 2003-05-01 2003-06-01",
    "P1M, 1, false, 2003-02-07, 2003-02-07, 2003-03-01 2003-04-01 2003-05-01",
    "P1M, 0, false, 2003-01-31, 2003-01-30, 2003-01-31 2003-02-28 2003-03-31 2003-04-30",
    "P1M, 31, false, 2003-01-31, 2003-01-31, 2003-02-28 2003-03-31 2003-04-30 2003-05-31",
    "P1M, 0, false, 2004-01-30, 2004-01-30, 2004-02-29 2004-03-30 2004-04-30",
    "P1M, 30, false, 2003-02-28, 2003-02-27, 2003-02-28 2003-03-30 2003-04-30",
    "P1M, 0, false, 2003-04-30, 2003-04-30, 2003-05-30 2003-06-30 2003-07-30",
    "P1M, 0, true, 2003-04-30, 2003-04-30, 2003-05-31 2003-06-30 2003-07-31",
    "P1M, 0, true, 2003-02-28, 2003-02-28, 2003-03-31 2003-04-30",
    "P1M, 0, true, 2003-04-29, 2003-04-29, 2003-05-29 2003-06-29",
    "P3M, 0, false, 1999-11-30, 1999-11-30, 2000-02-29 2000-05-30 2000-08-30",
    "P3M, 0, true, 1999-11-30, 1999-11-30, 2000-02-29 2000-05-31 2000-08-31",
    "P3M, 31, false, 1999-11-30, 1999-11-30, 2000-02-29 2000-05-31 2000-08-31",
    "P6M, 0, false, 2003-08-31, 2003-08-31, 2004-02-29 2004-08-31 2005-02-28",
    "P1Y, 0, false, 2004-02-29, 2004-02-29, 2005-02-28 2006-02-28 2007-02-28 2008-02-29",
    "P12M, 0, false, 2004-02-29, 2004-02-29, 2005-02-28 2006-02-28",
    "P1Y6M, 0, false, 2003-01-15, 2003-01-15, 2004-07-15 2006-01-15",
    "P7D, 0, false, 2003-02-07, 2003-02-07, 2003-02-14 2003-02-21 2003-02-28 2003-03-07",
    "P2W, 0, false, 2003-12-24, 2003-12-24, 2004-01-07 2004-01-21",
    "P15D, 0, false, 2013-02-01, 2013-01-31, 2013-02-01 2013-02-16 2013-03-03",
    "P1D, 0, false, 2004-02-27, 2004-02-27, 2004-02-28 2004-02-29 2004-03-01",
  })
  void datesFollowTheAnchor(
      Period every, int day, boolean endOfMonth, LocalDate anchor, LocalDate after, String dates) {
    List<LocalDate> expected = Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();
    Cycle.Dates cycle = new Cycle(every, day, endOfMonth).from(anchor);
    assertThat(cycle.between(after, expected.getLast())).isEqualTo(expected);
    assertThat(cycle.next(after)).isEqualTo(expected.getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "2002-12-31, 2003-03-01",
    "2003-02-28, 2003-03-01",
    "2003-03-01, 2003-04-01",
    "2003-03-31, 2003-04-01",
  })
  void theCycleBeginsWithItsAnchor(LocalDate after, LocalDate next) {
    assertThat(Cycle.monthly(1).from(LocalDate.of(2003, 3, 1)).next(after)).isEqualTo(next);
  }

  @Test
  void theRhythmGoesBackBeforeTheAnchor() {
    Cycle.Dates dates = Cycle.every(Period.ofMonths(3)).from(LocalDate.of(2000, 2, 29));
    assertThat(dates.at(-1)).isEqualTo("1999-11-29");
    assertThat(dates.indexAtOrBefore(LocalDate.of(2000, 2, 28))).isEqualTo(-1);
    assertThat(dates.indexAtOrBefore(LocalDate.of(2000, 2, 29))).isZero();
    assertThat(dates.indexAtOrBefore(LocalDate.of(2000, 5, 28))).isZero();
  }

  @Test
  void nothingLiesBetweenTwoDatesOfTheCycle() {
    Cycle.Dates dates = Cycle.monthly(15).from(LocalDate.of(2003, 3, 15));
    assertThat(dates.between(LocalDate.of(2003, 3, 15), LocalDate.of(2003, 4, 14))).isEmpty();
    assertThat(dates.between(LocalDate.of(2003, 3, 16), LocalDate.of(2003, 3, 10))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1M", "P1M1D", "P1Y-12M", "P1M-1D", "P40001D", "P4000Y"})
  void whatIsNoRhythmIsRefused(Period every) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cycle.every(every))
        .withMessageContaining(every.toString());
  }

  @ParameterizedTest
  @CsvSource({"P1M, 32", "P1M, -1", "P7D, 1"})
  void aDayThatNoMonthHasIsRefused(Period every, int day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cycle(every, day))
        .withMessageContaining(String.valueOf(day));
  }

  @Test
  void aCenturyOfDaysIsGivenAndTenThousandYearsAreNot() {
    LocalDate start = LocalDate.of(2003, 2, 7);
    Cycle.Dates daily = Cycle.every(Period.ofDays(1)).from(start);
    assertThat(daily.between(start, start.plusYears(100))).hasSize(36_524);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> daily.between(start, start.plusYears(10_000)))
        .withMessageContaining("40000");
  }

  /** A second way to the same dates: {@link LocalDate#plusMonths} from the anchor. */
  @Test
  void everyDateIsThatOfLocalDate() {
    Seed seed = Seed.current();
    var random = seed.random();
    for (int i = 0; i < 5_000; i++) {
      LocalDate anchor = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
      int months = random.nextInt(1, 25);
      long k = random.nextLong(-40, 400);
      Cycle.Dates dates = Cycle.every(Period.ofMonths(months)).from(anchor);
      LocalDate expected = anchor.plusMonths(k * months);
      assertThat(dates.at(k))
          .as("%s months from %s, date %s, %s", months, anchor, k, seed)
          .isEqualTo(expected);
      assertThat(dates.indexAtOrBefore(expected)).isEqualTo(k);
      assertThat(dates.indexAtOrBefore(expected.minusDays(1))).isEqualTo(k - 1);
    }
  }

  @Test
  void theFastPathIsTheSlowOne() {
    Seed seed = Seed.current();
    var random = seed.random();
    for (int i = 0; i < 5_000; i++) {
      LocalDate anchor = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
      LocalDate after = anchor.plusDays(random.nextInt(-50, 3_000));
      int days = random.nextInt(1, 400);
      Cycle.Dates dates = Cycle.every(Period.ofDays(days)).from(anchor);
      LocalDate expected = anchor;
      while (!expected.isAfter(after)) {
        expected = expected.plus(days, ChronoUnit.DAYS);
      }
      assertThat(dates.next(after)).as("%s after %s, %s", dates, after, seed).isEqualTo(expected);
      assertThat(dates.nextEpochDay(after.toEpochDay())).isEqualTo(expected.toEpochDay());
    }
  }
}
