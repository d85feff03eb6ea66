package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code allonge draft}: the note, its forms, and what it refuses. */
class DraftCommandTest {
  @TempDir Path folder;

  @Test
  void textFitsTheTerminal() {
    String note = Run.of("draft", Samples.TERMS).answered().out();
    assertThat(note.lines()).allMatch(line -> line.length() <= 80);
    assertThat(note)
        .contains("PROMISSORY NOTE", "Interest is payable in equal monthly instalments");
  }

  @Test
  void aFileIsWrittenAndSaid() throws IOException {
    Path file = folder.resolve("note.html");
    Run run = Run.of("draft", Samples.TERMS, "--format", "html", "-o", file);
    assertThat(run.answered().out()).startsWith(file.toString()).endsWith(" bytes written\n");
    assertThat(Files.readString(file)).startsWith("<!doctype html>").endsWith("</html>\n");
  }

  @Test
  void aWordDocumentNeedsAFile() throws IOException {
    assertThat(Run.of("draft", Samples.TERMS, "--format", "docx").status()).isEqualTo(2);
    Path file = folder.resolve("note.docx");
    assertThat(Run.of("draft", Samples.TERMS, "--format", "docx", "-o", file).status()).isZero();
    assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
  }

  @Test
  void whatIsReadIsNotOverwritten() throws IOException {
    Path terms = folder.resolve("terms.json");
    Files.copy(Samples.TERMS, terms);
    Run run = Run.of("draft", terms, "-o", terms);
    assertThat(run.status()).isEqualTo(2);
    assertThat(terms).hasSameTextualContentAs(Samples.TERMS);
  }

  @Test
  void wordsThatThereAreNotAreRefused() throws IOException {
    Path terms = folder.resolve("terms.json");
    String law = Samples.text(Samples.TERMS).replace("\"US-CA\"", "\"XX-YY\"");
    Files.writeString(terms, law);
    Run run = Run.of("draft", terms);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no-words", "law.jurisdiction", "XX-YY");
    assertThat(run.out()).isEmpty();
  }
}
