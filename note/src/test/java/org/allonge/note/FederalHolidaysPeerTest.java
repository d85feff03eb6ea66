package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The federal calendars beside Jollyday's, which others keep. Its list for the United States lacks
 * Columbus Day, which it counts among the days of single states, and knows the Friday before a
 * Saturday New Year's Day only when it is asked for the new year; docs/decisions/0003-holidays.md.
 */
class FederalHolidaysPeerTest {
  private static final HolidayManager JOLLYDAY =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));
  private static final String A_STATE_THAT_KEEPS_COLUMBUS_DAY = "al";
  private static final String COLUMBUS_DAY = "COLUMBUS_DAY";

  static Stream<Integer> years() {
    return IntStream.rangeClosed(1990, 2035).boxed();
  }

  @ParameterizedTest
  @MethodSource("years")
  void federalOfficesKeepTheSameDays(int year) {
    assertThat(weekdays("us-federal", year))
        .isEqualTo(peerDays(year, de.focus_shift.jollyday.core.Holiday::getDate));
  }

  /** Open on the Friday before a Saturday's holiday, closed on the Monday after a Sunday's. */
  @ParameterizedTest
  @MethodSource("years")
  void reserveBanksKeepTheSameDaysButForFridays(int year) {
    assertThat(weekdays("us-fed", year))
        .isEqualTo(peerDays(year, FederalHolidaysPeerTest::keptByTheBanks));
  }

  @Test
  void jollydayHasWhatItIsSaidToHave() {
    List<LocalDate> asked2021 =
        JOLLYDAY.getHolidays(Year.of(2021)).stream()
            .map(de.focus_shift.jollyday.core.Holiday::getDate)
            .toList();
    assertThat(asked2021)
        .doesNotContain(LocalDate.of(2021, 12, 31), LocalDate.of(2021, 10, 11))
        .contains(LocalDate.of(2021, 6, 18));
  }

  private interface Kept {
    LocalDate on(de.focus_shift.jollyday.core.Holiday holiday);
  }

  private static NavigableSet<LocalDate> peerDays(int year, Kept kept) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (int asked = year; asked <= year + 1; asked++) {
      Stream.concat(
              JOLLYDAY.getHolidays(Year.of(asked)).stream(),
              JOLLYDAY.getHolidays(Year.of(asked), A_STATE_THAT_KEEPS_COLUMBUS_DAY).stream()
                  .filter(h -> h.getPropertiesKey().equals(COLUMBUS_DAY)))
          .map(kept::on)
          .filter(day -> day.getYear() == year && isWeekday(day))
          .forEach(days::add);
    }
    return days;
  }

  private static LocalDate keptByTheBanks(de.focus_shift.jollyday.core.Holiday holiday) {
    LocalDate day = holiday.getActualDate();
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  private static NavigableSet<LocalDate> weekdays(String calendar, int year) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    Calendars.of(calendar).holidays(year).stream()
        .map(Holiday::date)
        .filter(FederalHolidaysPeerTest::isWeekday)
        .forEach(days::add);
    return days;
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }
}
