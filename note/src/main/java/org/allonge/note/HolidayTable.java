package org.allonge.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of all rule calendars, and what is known to be missing, as read from {@code
 * holidays.csv} and {@code holiday-gaps.csv}.
 *
 * @param entries the rules in the order of the file
 * @param gaps what is missing
 * @param files both files, for their editions
 */
record HolidayTable(List<Entry> entries, List<Gap> gaps, List<CsvTable> files) {
  static final List<String> RULE_COLUMNS =
      List.of(
          "calendars",
          "name",
          "rule",
          "valid_from",
          "valid_to",
          "citation",
          "confidence",
          "checked",
          "note");
  static final List<String> GAP_COLUMNS = List.of("calendars", "from_year", "to_year", "gap");

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  /**
   * One rule.
   *
   * @param calendars the calendars that have it
   * @param validFrom the first date that it gives, inclusive
   * @param validTo the last date that it gives, inclusive
   */
  record Entry(
      List<String> calendars,
      String name,
      HolidayRule rule,
      LocalDate validFrom,
      LocalDate validTo,
      String citation,
      SourceConfidence confidence) {

    boolean gives(LocalDate date) {
      return !date.isBefore(validFrom) && !date.isAfter(validTo);
    }

    Holiday on(LocalDate date) {
      return new Holiday(date, name, citation, confidence);
    }
  }

  /** What some calendars do not know of the years from one to another, both inclusive. */
  record Gap(List<String> calendars, int fromYear, int toYear, String words) {}

  /** The table that is part of the program, read once. */
  static HolidayTable bundled() {
    return Bundled.TABLE;
  }

  /** Holds the table, so that it is read when it is first needed. */
  private static final class Bundled {
    static final HolidayTable TABLE =
        read(
            CsvTable.bundled(HolidayTable.class, "holidays.csv", RULE_COLUMNS),
            CsvTable.bundled(HolidayTable.class, "holiday-gaps.csv", GAP_COLUMNS));
  }

  static HolidayTable read(CsvTable rules, CsvTable gaps) {
    return new HolidayTable(
        rules.map(HolidayTable::entry), gaps.map(HolidayTable::gap), List.of(rules, gaps));
  }

  /** The editions of both files in one line. */
  String version() {
    return files.getFirst().edition() + " " + files.getLast().edition();
  }

  List<Entry> entriesOf(String calendar) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.calendars().contains(calendar)) {
        found.add(entry);
      }
    }
    return found;
  }

  List<String> gapsOf(String calendar, int year) {
    List<String> found = new ArrayList<>();
    for (Gap gap : gaps) {
      if (gap.calendars().contains(calendar) && gap.fromYear() <= year && year <= gap.toYear()) {
        found.add(gap.words());
      }
    }
    return found;
  }

  private static Entry entry(CsvRow row) {
    row.date("checked");
    LocalDate from = row.findDate("valid_from").orElse(LocalDate.MIN);
    LocalDate to = row.findDate("valid_to").orElse(LocalDate.MAX);
    if (to.isBefore(from)) {
      throw row.refuse("valid_to", "a day not before " + from);
    }
    return new Entry(
        calendars(row),
        row.text("name"),
        HolidayRule.parse(row.text("rule"))
            .orElseThrow(() -> row.refuse("rule", "a rule such as 'nth 3 monday 01'")),
        from,
        to,
        row.text("citation"),
        row.choice("confidence", SourceConfidence.class));
  }

  private static Gap gap(CsvRow row) {
    int from = row.findWhole("from_year", FIRST_YEAR, LAST_YEAR).orElse(FIRST_YEAR);
    int to = row.findWhole("to_year", from, LAST_YEAR).orElse(LAST_YEAR);
    return new Gap(calendars(row), from, to, row.text("gap"));
  }

  private static List<String> calendars(CsvRow row) {
    List<String> ids = List.of(row.text("calendars").split(" "));
    for (String id : ids) {
      if (!Calendars.ids().contains(id)) {
        throw row.refuse("calendars", "some of " + String.join(" ", Calendars.ids()));
      }
    }
    return ids;
  }
}
