package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code allonge lint}: places, dollars and clauses. */
class LintCommandTest {
  @TempDir Path folder;

  @Test
  void findingsComeByPlaceWithDollarsAndClauses() {
    String out = Run.of("lint", Samples.NOTE).answered().out();
    assertThat(out.lines().toList()).allMatch(line -> line.length() <= 80);
    // where a place is long, its line wraps: the words are looked at, not the lines
    assertThat(out.replaceAll("\\s+", " "))
        .containsPattern("note\\.txt:\\d+:\\d+: warning: equal-instalments-vs-actual-days ")
        .contains("note.txt: info: silent-")
        .contains("beside actual: level ")
        .contains("Would settle it: On each payment date")
        .endsWith("for information ");
    assertThat(out.indexOf("note.txt:")).isLessThan(out.indexOf("note.txt: "));
  }

  /** The column and line lead to the words. */
  @Test
  void placeLeadsToTheWords() {
    List<String> lines = Samples.text(Samples.NOTE).lines().toList();
    JsonNode json = Run.of("lint", Samples.NOTE, "--json").json();
    int placed = 0;
    for (JsonNode finding : json.path("findings")) {
      if (finding.has("line")) {
        int start = Integer.MAX_VALUE;
        for (JsonNode span : finding.path("spans")) {
          start = Math.min(start, span.path("start").asInt());
        }
        String words = Samples.text(Samples.NOTE).substring(start, start + 4);
        String line = lines.get(finding.path("line").asInt() - 1) + "\n";
        assertThat(line.substring(finding.path("column").asInt() - 1)).startsWith(words);
        placed++;
      }
    }
    assertThat(placed).isGreaterThan(2);
  }

  /** The principal in figures is another than in words: an error, and the status says so. */
  @Test
  void errorEndsWithOne() throws IOException {
    Path note = folder.resolve("note.txt");
    Files.writeString(note, Samples.text(Samples.NOTE).replace("$250,000", "$205,000"));
    Run run = Run.of("lint", note);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains(": error: ");
    assertThat(run.err()).isEmpty();
  }
}
