package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allonge.note.Refused;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The score on annotated notes is a ratchet: these numbers are only ever raised, silent errors only
 * lowered.
 */
class ScoreTest {
  @Test
  void ownNotes() throws IOException {
    Scorer.Score score = new Scorer().score(Notes.own());
    assertThat(score.notes()).isEqualTo(36);
    assertRatchet(score, 995, 990, 1);
    for (String field :
        List.of(
            "principal",
            "rate",
            "note_date",
            "maturity_date",
            "day_count",
            "default_rate",
            "payment_amount")) {
      assertThat(score.differences())
          .filteredOn(d -> d.field().equals(field))
          .as(field)
          .noneMatch(Scorer.Difference::silent);
    }
  }

  @Test
  void notesInOtherStyles() throws IOException {
    Scorer.Score score = new Scorer().score(Notes.styles());
    assertThat(score.notes()).isEqualTo(30);
    assertRatchet(score, 985, 974, 0);
  }

  @ParameterizedTest
  @CsvSource({"notes/real, 997, 986, 0", "notes/court, 986, 976, 0"})
  void sharedNotes(String folder, int precision, int recall, int silent) throws IOException {
    assertRatchet(new Scorer().score(SharedFolder.require(folder)), precision, recall, silent);
    SharedFolder.ran("reader score of " + folder);
  }

  private static void assertRatchet(Scorer.Score score, int precision, int recall, int silent) {
    assertThat(score.overall().precision())
        .as("precision in thousandths")
        .isGreaterThanOrEqualTo(precision);
    assertThat(score.overall().recall()).as("recall in thousandths").isGreaterThanOrEqualTo(recall);
    assertThat(score.silentErrors())
        .as("silent errors: %s", score.differences())
        .isLessThanOrEqualTo(silent);
  }

  @Test
  void aWrongTruthShows(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("N-1.txt"), Notes.example());
    Files.writeString(
        folder.resolve("truth.jsonl"),
        """
        {"id": "N-1", "fields": {"principal": {"value": "1.00"}, "rate": {"value": "0.080"}, "late_charge": {"value": "5%"},
        """
                .strip()
            + "\"maker\": {\"value\": \"REDWOOD APPAREL GROUP, INC\"}}, \"disputed\":"
            + " [\"payee\"]}\n");
    Scorer.Score score = new Scorer().score(folder);
    assertThat(score.fields().get("principal")).isEqualTo(new Scorer.Tally(1, 1, 0, 1, 0));
    assertThat(score.fields().get("rate")).isEqualTo(new Scorer.Tally(1, 1, 1, 0, 0));
    assertThat(score.fields().get("late_charge")).isEqualTo(new Scorer.Tally(1, 0, 0, 0, 1));
    assertThat(score.fields().get("maker")).isEqualTo(new Scorer.Tally(1, 1, 1, 0, 0));
    assertThat(score.fields().get("payee")).isEqualTo(Scorer.Tally.NONE);
    assertThat(score.differences())
        .filteredOn(Scorer.Difference::silent)
        .extracting(Scorer.Difference::field)
        .contains("principal");
  }

  @Test
  void refusesAFolderWithoutTruth(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> new Scorer().score(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("truth.jsonl");
    Files.writeString(folder.resolve("truth.jsonl"), "not json");
    assertThatThrownBy(() -> new Scorer().score(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("truth.jsonl:1");
  }
}
