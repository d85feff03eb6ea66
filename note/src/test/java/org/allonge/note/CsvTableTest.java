package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final List<String> COLUMNS = List.of("day", "rate", "words");

  @Test
  void readsPlainAndQuotedValues() {
    CsvTable table =
        parse("day,rate,words\n2003-01-09,0.0225,plain\n2003-06-25,0.02,\"a, \"\"b\"\"\"\n");
    assertThat(table.rows()).hasSize(2);
    CsvRow row = table.rows().getLast();
    assertThat(row.line()).isEqualTo(3);
    assertThat(row.date("day")).isEqualTo(LocalDate.of(2003, 6, 25));
    assertThat(row.rate("rate", Rate.ZERO, Rate.of("1"))).isEqualTo(Rate.of("0.02"));
    assertThat(row.text("words")).isEqualTo("a, \"b\"");
  }

  @Test
  void linesMayEndWithCarriageReturnsAndTheLastWithoutAnEnd() {
    CsvTable table = parse("day,rate,words\r\n,,\"\"\r\n2003-01-09,,b");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().getFirst().find("words")).isEmpty();
    assertThat(table.rows().getFirst().findDate("day")).isEmpty();
    assertThat(table.rows().getLast().text("words")).isEqualTo("b");
  }

  /** The line, with | for its end, and what the refusal must say of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a,b; t.csv:2; 3 fields; 2 fields",
        "a,b,c,d; t.csv:2; 3 fields; 4 fields",
        "a,b,; t.csv:2:words; a value; nothing",
        "'x,1,\"open'; t.csv:2; closing quote; \"open",
        "'x,1,\"shut\"y'; t.csv:2; comma after the closing quote; y",
        "'x,1,in\"side'; t.csv:2; without quotes; in\"side",
        "'x,1, blank'; t.csv:2; without blanks;  blank",
        "2003-02-29,1,c; t.csv:2:day; date that exists; 2003-02-29",
        "2003-2-9,1,c; t.csv:2:day; ISO date; 2003-2-9",
        "20030209,1,c; t.csv:2:day; ISO date; 20030209",
        "2003-02-09,1.5,c; t.csv:2:rate; from 0 to 1; 1.5",
        "2003-02-09,-0.1,c; t.csv:2:rate; from 0 to 1; -0.1",
        "2003-02-09,8%,c; t.csv:2:rate; decimal fraction; 8%",
        "2003-02-09,,c; t.csv:2:rate; a value; nothing",
      })
  void aBadLineIsRefusedWithItsPlace(String line, String path, String expected, String found) {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> parse("day,rate,words\n" + line + "\n").map(CsvTableTest::wholly));
    assertThat(refused.first().path()).isEqualTo(path);
    assertThat(refused.first().expected()).contains(expected);
    assertThat(refused.first().found()).contains(found.strip());
    assertThat(refused.first().remedy()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "day,rate\n", "day,rate,words,more\n", "rate,day,words\n", "\n"})
  void anotherHeaderIsRefused(String content) {
    Refused refused = catchThrowableOfType(Refused.class, () -> parse(content));
    assertThat(refused.first().path()).isEqualTo("t.csv:1");
    assertThat(refused.first().expected()).contains("day,rate,words");
  }

  @Test
  void everyBadRowIsNamed() {
    Refused badForm =
        catchThrowableOfType(Refused.class, () -> parse("day,rate,words\na\nx,1,b\nc,d\n"));
    assertThat(badForm.problems()).extracting(Problem::path).containsExactly("t.csv:2", "t.csv:4");
    CsvTable table = parse("day,rate,words\nx,1,b\n2003-01-01,1,b\ny,1,b\n");
    Refused badValue = catchThrowableOfType(Refused.class, () -> table.map(CsvTableTest::wholly));
    assertThat(badValue.problems())
        .extracting(Problem::path)
        .containsExactly("t.csv:2:day", "t.csv:4:day");
  }

  @Test
  void otherBytesAreRefused() {
    byte[] latin1 = "day,rate,words\n,,é\n".getBytes(StandardCharsets.ISO_8859_1);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> CsvTable.parse("t.csv", latin1, COLUMNS));
    assertThat(refused.first().expected()).isEqualTo("UTF-8 text");
  }

  @Test
  void aLongValueIsShownInPart() {
    String words = "w".repeat(500);
    CsvRow row = parse("day,rate,words\n,," + words + "\n").rows().getFirst();
    assertThat(row.refuse("words", "less").first().found()).hasSizeLessThan(70).endsWith("…");
  }

  @ParameterizedTest
  @CsvSource({"2001, true", "0, false", "10000, false", "x, false"})
  void wholeNumbersHaveBounds(String value, boolean good) {
    CsvRow row = parse("day,rate,words\n" + value + ",,\n").rows().getFirst();
    Refused refused = catchThrowableOfType(Refused.class, () -> row.findWhole("day", 1, 9_999));
    assertThat(refused == null).isEqualTo(good);
    assertThat(row.findWhole("rate", 1, 9_999)).isEmpty();
  }

  @Test
  void aChoiceIsOneOfItsList() {
    CsvRow row = parse("day,rate,words\n,,medium\n").rows().getFirst();
    assertThat(row.choice("words", SourceConfidence.class)).isEqualTo(SourceConfidence.MEDIUM);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> row.choice("words", RollConvention.class));
    assertThat(refused.first().expected()).contains("following", "modified-preceding");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.text("other"))
        .withMessageContaining("other");
  }

  /** SHA-256 of the bytes "day,rate,words\n" begins so, by sha256sum. */
  @Test
  void theVersionIsThatOfTheBytes() {
    CsvTable table = parse("day,rate,words\n");
    assertThat(table.version()).isEqualTo("b2d1e1da8cbd");
    assertThat(table.edition()).isEqualTo("t@b2d1e1da8cbd");
    assertThat(parse("day,rate,words\r\n").version()).isNotEqualTo(table.version());
  }

  @Test
  void aMissingFileOfTheProgramIsABug() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CsvTable.bundled(CsvTable.class, "none.csv", COLUMNS))
        .withMessageContaining("none.csv");
  }

  @Test
  void theWeakerSourceCounts() {
    assertThat(SourceConfidence.HIGH.and(SourceConfidence.LOW)).isEqualTo(SourceConfidence.LOW);
    assertThat(SourceConfidence.UNCONFIRMED.and(SourceConfidence.HIGH))
        .isEqualTo(SourceConfidence.UNCONFIRMED);
  }

  private static String wholly(CsvRow row) {
    return row.text("words") + row.date("day") + row.rate("rate", Rate.ZERO, Rate.of("1"));
  }

  private static CsvTable parse(String content) {
    return CsvTable.parse("t.csv", content.getBytes(StandardCharsets.UTF_8), COLUMNS);
  }
}
