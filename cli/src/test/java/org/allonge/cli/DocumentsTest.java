package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Documents other than plain text, and files with several notes, under every command. */
class DocumentsTest {
  private static final String DAY = "2003-12-31";

  @TempDir private Path temporary = Path.of("");

  @Test
  void aPdfAnswersAsItsText() {
    JsonNode text = Run.of("account", Samples.NOTE, "--on", DAY, "--json").json();
    assertThat(Run.of("account", Samples.PDF, "--on", DAY, "--json").json()).isEqualTo(text);
    JsonNode schedule = Run.of("schedule", Samples.NOTE, "--json").json();
    assertThat(Run.of("schedule", Samples.PDF, "--json").json()).isEqualTo(schedule);
    JsonNode payoff = Run.of("payoff", Samples.NOTE, "--on", DAY, "--json").json();
    assertThat(Run.of("payoff", Samples.PDF, "--on", DAY, "--json").json()).isEqualTo(payoff);
    assertThat(Run.of("terms", Samples.PDF).json().at("/interest/rate/value").asString())
        .isEqualTo("0.08");
    assertThat(Run.of("explain", Samples.PDF, "--on", DAY, "per-diem").answered().out())
        .contains("eight percent");
  }

  @Test
  void aPdfOnStandardInput() throws IOException {
    var in = new ByteArrayInputStream(Files.readAllBytes(Samples.PDF));
    assertThat(Run.on(Page.PLAIN, in, "read", "-").answered().out()).contains("250,000.00");
  }

  @Test
  void eachSpanOfAPdfHasPageAndBoxes() {
    JsonNode reading = Run.of("read", Samples.PDF, "--json").json();
    assertThat(reading.get("fields").size()).isGreaterThan(20);
    reading.get("fields").forEach(DocumentsTest::assertPlaced);
    reading.get("findings").forEach(f -> f.get("spans").forEach(DocumentsTest::assertPlaced));
    reading.get("readings").forEach(r -> r.get("spans").forEach(DocumentsTest::assertPlaced));
    JsonNode lint = Run.of("lint", Samples.PDF, "--json").json();
    lint.get("findings").forEach(f -> f.get("spans").forEach(DocumentsTest::assertPlaced));
  }

  private static void assertPlaced(JsonNode span) {
    assertThat(span.get("page").asInt()).isIn(1, 2);
    assertThat(span.at("/places/0/page")).isEqualTo(span.get("page"));
    assertThat(span.at("/places/0/box").size()).isEqualTo(4);
  }

  @Test
  void aPersonIsToldThePage() {
    assertThat(Run.of("read", Samples.PDF).answered().out())
        .containsPattern("Term +As read +Page +In the words")
        .containsPattern("Signatory +Theodore .* 2 ")
        .contains("page 1: “");
    assertThat(Run.of("lint", Samples.PDF).out()).contains("note.pdf, page 1: ");
    assertThat(Run.of("read", Samples.NOTE).answered().out()).doesNotContain("page 1");
  }

  @Test
  void severalNotesAreListedAndNoneIsGuessed() {
    for (String command : List.of("read", "lint", "terms", "schedule")) {
      Run run = Run.of(command, Samples.TWO);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("two-notes.txt: several-notes")
          .contains("1. INSTALLMENT NOTE (EQUIPMENT), line 3: RADLEY GAP SAWMILL, LLC USD")
          .contains("2. FAMILY LOAN NOTE, line 58: Rosalind Etta Cheswick USD 22750.00")
          .contains("--nth");
    }
    JsonNode problem = Run.of("account", Samples.TWO, "--on", "2011-12-01", "--json").problem();
    assertThat(problem.get("code").asString()).isEqualTo("several-notes");
    assertThat(problem.get("found").asString()).startsWith("2 notes\n1. INSTALLMENT NOTE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"account --on 2011-12-01", "payoff --on 2011-12-01", "schedule"})
  void oneOfThemIsChosen(String command) throws IOException {
    Path alone = Samples.file(temporary, "note.txt", second());
    List<String> words = List.of(command.split(" "));
    assertThat(Run.of(with(words, Samples.TWO, "--nth", "2")).json())
        .isEqualTo(Run.of(with(words, alone, "--nth", "1")).json());
  }

  private static Object[] with(List<String> words, Path file, String... more) {
    List<Object> all = new ArrayList<>(words);
    all.add(1, file);
    all.addAll(List.of(more));
    all.add("--json");
    return all.toArray();
  }

  private static String second() throws IOException {
    String text = Files.readString(Samples.TWO);
    return text.substring(text.indexOf("Exhibit A-2"));
  }

  @Test
  void theWordsOfTheChosenNoteStandWhereTheFileHasThem() throws IOException {
    String text = Files.readString(Samples.TWO);
    JsonNode reading = Run.of("read", Samples.TWO, "--nth", "2", "--json").json();
    assertThat(reading.at("/fields/principal/value").asString()).isEqualTo("22750.00");
    reading
        .get("fields")
        .forEach(field ->
            assertThat(text.substring(field.get("start").asInt(), field.get("end").asInt()))
                .isEqualTo(field.get("text").asString()));
    assertThat(Run.of("read", Samples.TWO, "--nth", "2").answered().out().replaceAll("\\s+", " "))
        .contains("two-notes.txt, from line 56 ");
  }

  @Test
  void aNoteThatTheFileDoesNotHold() {
    Run run = Run.of("read", Samples.TWO, "--nth", "3");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no-such-note").contains("2. FAMILY LOAN NOTE");
    assertThat(Run.of("read", Samples.NOTE, "--nth", "1").answered().out()).contains("250,000.00");
    assertThat(Run.of("read", Samples.NOTE, "--nth", "2").err()).contains("one note");
    assertThat(Run.of("terms", Samples.TERMS, "--nth", "2").err()).contains("no-such-note");
    assertThat(Run.of("terms", Samples.TERMS, "--nth", "1").answered().out()).contains("250000.00");
  }
}
