package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the program ends, and in what bytes it speaks. */
class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "principal-missing, 1",
    "fact-before-note, 1",
    "extension-too-late, 1",
    "a-code-that-comes-later, 1",
    "unknown-option, 2",
    "missing-argument, 2",
    "unknown-reading, 2",
    "file-not-found, 2",
    "bad-test-bed, 2",
    "internal-error, 70",
    "output-not-written, 74",
  })
  void eachProblemEndsTheProgramInOneWay(String code, int status) {
    assertThat(ExitStatus.of(code).number()).isEqualTo(status);
  }

  /** A mistake of the program, planted where it lays out a page. */
  private int bug(boolean debug, String... words) {
    Ambient ambient =
        new Ambient(
            InputStream.nullInputStream(),
            print(out),
            print(err),
            () -> {
              throw new IllegalStateException("planted");
            },
            () -> Run.NOW,
            debug);
    return Main.run(words, ambient);
  }

  private static PrintStream print(OutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  @Test
  void aBugIsSaidShortly() {
    assertThat(bug(false, "--help")).isEqualTo(70);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("internal-error")
        .contains("planted")
        .contains("apologise")
        .doesNotContain("at org.allonge");
  }

  @Test
  void aBugShowsItsPlaceWhenAsked() {
    assertThat(bug(true, "--help")).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("at org.allonge.cli");
    err.reset();
    assertThat(bug(false, "schedule", Samples.TERMS.toString(), "--debug")).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("at org.allonge.cli");
  }

  @Test
  void anAnswerThatCannotBeWrittenIsNoAnswer() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    int status =
        Main.run(
            new String[] {"--version"}, InputStream.nullInputStream(), print(full), print(err));
    assertThat(status).isEqualTo(74);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("output-not-written");
  }

  /** Names are printed as they stand, in UTF-8, whatever the machine's own encoding is. */
  @Test
  void outputIsUtf8() {
    String terms = Samples.text(Samples.TERMS).replace("Marian Castell", "Márta Öry");
    Path file = Samples.file(temporary, "terms.json", terms);
    String[] words = {"terms", file.toString()};
    assertThat(Main.run(words, InputStream.nullInputStream(), print(out), print(err))).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"Márta Öry\"");
  }

  /** A document cannot send commands to the terminal. */
  @Test
  void controlCharactersOfADocumentAreNotPrinted() {
    String note = Samples.text(Samples.NOTE).replace("MARIAN", "MARI\u001b[31mAN\u0007");
    Run run = Run.withInput(note, "read", "-");
    assertThat(run.answered().out()).doesNotContain("\u001b").doesNotContain("\u0007");
    Run named = Run.of("read", "no\u001b[31msuch.txt");
    assertThat(named.err()).contains("file-not-found").doesNotContain("\u001b");
  }

  @Test
  void theRehearsalRunsOnTheExamples() throws IOException {
    PrintStream usual = System.out;
    System.setOut(print(out));
    try {
      Rehearsal.main(new String[] {Samples.NOTE.getParent().toString()});
      Rehearsal.main(new String[] {temporary.resolve("nowhere").toString()});
    } finally {
      System.setOut(usual);
    }
    assertThat(out.size()).as("it shows nothing").isZero();
  }
}
