package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.allonge.note.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text cut, wrapped and set in columns. */
class LayoutTest {
  private static final Page PAGE = Page.PLAIN;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.00          | 0.00
          999.99        | 999.99
          1000.00       | 1,000.00
          250000.00     | 250,000.00
          -1000.00      | -1,000.00
          -999.00       | -999.00
          1234567890.12 | 1,234,567,890.12
          """)
  void amountsAreGrouped(String plain, String grouped) {
    assertThat(Amounts.grouped(Money.usd(plain))).isEqualTo(grouped);
  }

  @Test
  void amountsWithoutDecimalsAreGrouped() {
    assertThat(Amounts.grouped("1234567")).isEqualTo("1,234,567");
  }

  @ParameterizedTest
  @CsvSource({"1.00, +1.00", "0.00, 0.00", "-1174.86, '-1,174.86'"})
  void differencesShowTheirSign(String plain, String shown) {
    assertThat(Amounts.signed(Money.usd(plain))).isEqualTo(shown);
  }

  @Test
  void textIsBrokenAtBlanks() {
    assertThat(Wrap.lines("one two  three\nfour", 9)).containsExactly("one two", "three", "four");
    assertThat(Wrap.lines("", 9)).containsExactly("");
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    assertThat(Wrap.lines("a bbbbbbb c", 3)).containsExactly("a", "bbb", "bbb", "b c");
  }

  @Test
  void widthIsCountedInCharacters() {
    assertThat(Wrap.length("𝟙𝟚𝟛")).isEqualTo(3);
    assertThat(Wrap.trim("𝟙𝟚𝟛𝟜", 3)).isEqualTo("𝟙𝟚…");
    assertThat(Wrap.lines("𝟙𝟚𝟛𝟜", 2)).containsExactly("𝟙𝟚", "𝟛𝟜");
  }

  @Test
  void controlCharactersBecomeBlanks() {
    assertThat(Wrap.line(" a\u001b[0m\tb\r\n\u200bc ")).isEqualTo("a [0m b c");
  }

  private static Table table() {
    return new Table(
            Table.text("Name"), Table.wrapped("Long"), Table.trimmed("Words"), Table.amount("Sum"))
        .row("a", "one two three four five", "one two three four five", "1.00")
        .row("bb", "short", "short", "1,000.00");
  }

  @Test
  void aTableThatFitsHasItsNaturalWidths() {
    assertThat(table().lines(PAGE, 2))
        .containsExactly(
            "  Name  Long                     Words                         Sum",
            "  a     one two three four five  one two three four five      1.00",
            "  bb    short                    short                    1,000.00");
  }

  @Test
  void columnsThatMayGiveWayShareWhatIsLeft() {
    assertThat(table().lines(new Page(50, false), 2))
        .containsExactly(
            "  Name  Long             Words                 Sum",
            "  a     one two three    one two three…       1.00",
            "        four five",
            "  bb    short            short            1,000.00");
  }

  @Test
  void whatOneColumnDoesNotNeedAnotherGets() {
    Table table = new Table(Table.trimmed(""), Table.trimmed("")).row("short", "words ".repeat(20));
    assertThat(table.lines(new Page(40, false), 0).getFirst()).hasSize(40);
  }

  @Test
  void aTableThatIsTooWideBecomesAList() {
    Table table =
        new Table(Table.text("First"), Table.amount("Second"))
            .row("x".repeat(30), "1.00")
            .row("y".repeat(30), "22,222,222.00");
    assertThat(table.lines(new Page(40, false), 2))
        .containsExactly(
            "  - First:",
            "    " + "x".repeat(30),
            "    Second: 1.00",
            "  - First:",
            "    " + "y".repeat(30),
            "    Second: 22,222,222.00");
  }

  @Test
  void aRowHasACellForEachColumn() {
    Table table = new Table(Table.text("one"));
    assertThatThrownBy(() -> table.row("a", "b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPageHasSensibleWidths() {
    assertThat(new Page(1, false).width()).isEqualTo(Page.LEAST);
    assertThat(new Page(9999, false).width()).isEqualTo(Page.MOST);
  }

  @Test
  void colourIsUsedOnlyWhereItMay() {
    assertThat(new Page(80, true).bold("a")).isEqualTo("\u001b[1ma\u001b[0m");
    assertThat(new Page(80, false).bold("a")).isEqualTo("a");
  }

  /** The tests' own output is no terminal. */
  @ParameterizedTest
  @CsvSource({"132, 132", "'', 80", "abc, 80", "0, 80", "99999, 80", "10, 40"})
  void theWidthIsThatOfTheEnvironment(String columns, int width) {
    Page page = Terminal.page(Map.of("COLUMNS", columns, "TERM", "xterm", "NO_COLOR", "1"));
    assertThat(page.width()).isEqualTo(width);
    assertThat(page.colour()).isFalse();
  }

  @Test
  void aTitleTooLongForItsLineIsBroken() {
    Sheet sheet = new Sheet(new Page(40, false));
    String text = sheet.title("a title of some length that goes on", "amounts in USD").toString();
    assertThat(List.of(text.split("\n")))
        .containsExactly("a title of some length that goes on", "amounts in USD");
  }
}
