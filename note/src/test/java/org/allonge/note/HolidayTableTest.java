package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the table, and what the table refuses. */
class HolidayTableTest {
  private static final String HEAD = String.join(",", HolidayTable.RULE_COLUMNS) + "\n";
  private static final String GAPS = String.join(",", HolidayTable.GAP_COLUMNS) + "\n";

  @ParameterizedTest
  @CsvSource({
    "fixed 07-04, 2026, 2026-07-04",
    "nth 1 monday 09, 2003, 2003-09-01",
    "nth 4 thursday 11, 2003, 2003-11-27",
    "nth 4 friday 09, 2015, 2015-09-25",
    "last monday 05, 2004, 2004-05-31",
    "monday-after-sunday 07-04, 2027, 2027-07-05",
    "monday-after-sunday 07-04, 2026,",
    "friday-before-saturday 01-01, 2005, 2004-12-31",
    "friday-before-saturday 01-01, 2004,",
    "date 2026-02-17, 2026, 2026-02-17",
    "date 2026-02-17, 2025,",
    "weekly sunday, 2026,",
  })
  void aRuleGivesItsDate(String rule, int year, LocalDate date) {
    assertThat(HolidayRule.parse(rule).orElseThrow().of(year)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fixed 13-01",
        "fixed 7-4",
        "fixed 02-30",
        "fixed 07-04 09-09",
        "nth 5 monday 01",
        "nth 0 monday 01",
        "nth x monday 01",
        "nth 3 moonday 01",
        "nth 3 monday",
        "last monday 00",
        "easter -2",
        "date 2026-02-30",
        "weekly",
        "weekly someday",
      })
  void whatIsNoRuleIsRefusedWithItsLine(String rule) {
    Problem problem = problem(HEAD + row("us-ca", rule, "", "", "high", "2026-11-23"), GAPS);
    assertThat(problem.path()).isEqualTo("holidays.csv:2:rule");
    assertThat(problem.found()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "us-tx, '', '', high, 2026-11-23, calendars",
    "us-ca us-tx, '', '', high, 2026-11-23, calendars",
    "us-ca, 2003-02-30, '', high, 2026-11-23, valid_from",
    "us-ca, 2003-01-02, 2003-01-01, high, 2026-11-23, valid_to",
    "us-ca, '', '', sure, 2026-11-23, confidence",
    "us-ca, '', '', high, today, checked",
  })
  void aBadRowIsRefusedWithItsColumn(
      String calendars, String from, String to, String confidence, String checked, String column) {
    Problem problem =
        problem(HEAD + row(calendars, "fixed 01-01", from, to, confidence, checked), GAPS);
    assertThat(problem.path()).isEqualTo("holidays.csv:2:" + column);
  }

  @ParameterizedTest
  @CsvSource({"0, 1989, from_year", "1990, 1989, to_year", "1990, soon, to_year"})
  void aBadGapIsRefusedWithItsColumn(String from, String to, String column) {
    Problem problem = problem(HEAD, GAPS + "us-ca," + from + "," + to + ",words\n");
    assertThat(problem.path()).isEqualTo("holiday-gaps.csv:2:" + column);
  }

  @Test
  void aRuleHoldsFromItsFirstDayToItsLast() {
    String rows =
        HEAD
            + row("us-ca", "fixed 04-24", "2023-01-01", "2024-04-24", "high", "2026-11-23")
            + row("us-ca", "weekly sunday", "2023-06-01", "", "high", "2026-11-23");
    BusinessCalendar calendar = new RuleCalendar("us-ca", read(rows, GAPS));
    assertThat(calendar.holidays(2022)).isEmpty();
    assertThat(calendar.holidays(2024)).extracting(Holiday::date).containsExactly(day(2024, 4, 24));
    assertThat(calendar.holidays(2025)).isEmpty();
    assertThat(calendar.isBusinessDay(day(2023, 5, 28))).isTrue();
    assertThat(calendar.isBusinessDay(day(2023, 6, 4))).isFalse();
  }

  @Test
  void theTableOfTheProgramIsWhole() {
    HolidayTable table = HolidayTable.bundled();
    assertThat(table.entries()).hasSizeGreaterThan(70);
    for (String id : List.of("us-ca", "us-ca-bank", "us-federal", "us-fed")) {
      assertThat(table.entriesOf(id)).as(id).hasSizeGreaterThan(15);
    }
    assertThat(table.entriesOf("none")).isEmpty();
  }

  private static String row(
      String calendars, String rule, String from, String to, String confidence, String checked) {
    return String.join(",", calendars, "A day", rule, from, to, "A law", confidence, checked, "")
        + "\n";
  }

  private static Problem problem(String rules, String gaps) {
    return catchThrowableOfType(Refused.class, () -> read(rules, gaps)).first();
  }

  private static HolidayTable read(String rules, String gaps) {
    return HolidayTable.read(
        CsvTable.parse("holidays.csv", bytes(rules), HolidayTable.RULE_COLUMNS),
        CsvTable.parse("holiday-gaps.csv", bytes(gaps), HolidayTable.GAP_COLUMNS));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
