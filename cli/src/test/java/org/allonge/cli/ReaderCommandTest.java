package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code allonge reader score}: figures by field, and each silent error. */
class ReaderCommandTest {
  @TempDir Path folder;

  @Test
  void annotatedNotesAreScored() {
    String out = Run.of("reader", "score", Samples.ANNOTATED).answered().out();
    assertThat(out).startsWith("Reader score").contains("36 notes");
    assertThat(out.lines().toList())
        .anyMatch(line -> line.matches(" *principal +36 +36 +36 +0 +0 +100\\.0% +100\\.0%"))
        .anyMatch(line -> line.startsWith("Silent errors: "))
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void silentErrorIsListed() throws IOException {
    Path annotated = annotated("{\"rate\": {\"value\": \"0.5\"}}");
    String out = Run.of("reader", "score", annotated).answered().out();
    assertThat(out).contains("Silent errors: ").contains("- N-1, rate: 0.5, read as 0.08");
    JsonNode json = Run.of("reader", "score", annotated, "--json").json();
    assertThat(json.at("/fields/rate/wrong").asInt()).isEqualTo(1);
    assertThat(json.at("/overall/stated").asInt()).isEqualTo(1);
    assertThat(json.at("/silent_errors").asInt()).isPositive();
  }

  @Test
  void folderWithoutTruthIsRefused() {
    Run run = Run.of("reader", "score", folder);
    assertThat(run.err()).contains("truth-missing");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void noteThatIsNotThereIsRefused() throws IOException {
    Path annotated = annotated("{\"rate\": {\"value\": \"0.08\"}}");
    Files.delete(annotated.resolve("N-1.txt"));
    Run run = Run.of("reader", "score", annotated);
    assertThat(run.err()).contains("file-not-readable").contains("N-1.txt");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void anotherWordIsRefused() {
    Run run = Run.of("reader", "train", folder);
    assertThat(run.err()).contains("the word score");
    assertThat(run.status()).isEqualTo(2);
  }

  private Path annotated(String fields) throws IOException {
    Files.copy(Samples.NOTE, folder.resolve("N-1.txt"));
    Files.writeString(
        folder.resolve("truth.jsonl"), "{\"id\": \"N-1\", \"fields\": " + fields + "}\n");
    return folder;
  }
}
