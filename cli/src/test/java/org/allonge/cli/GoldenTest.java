package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked answers in {@code golden/}, computed by an independent program, through the command
 * line: from agreed terms, from the example's words, and from the words that lie in the shared
 * folder.
 */
class GoldenTest {
  private static final Path FOLDER = SharedFolder.projectRoot().resolve("golden");
  private static final int LEAST = 13;

  private static final List<String> FIGURES =
      List.of(
          "principal",
          "interest_posted_unpaid",
          "interest_accrued_since",
          "costs",
          "unapplied_credit",
          "payoff",
          "per_diem");
  private static final List<String> PARTS =
      List.of("date", "amount", "interest", "principal", "costs", "unapplied");

  /** What a golden file calls a reading. */
  private static final Map<String, String> READINGS =
      Map.of(
          "compounding", "post-maturity-compounding",
          "application", "application",
          "instalment", "instalment-amount");

  @TempDir private Path temporary = Path.of("");

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      List<Path> files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      assertThat(files).hasSizeGreaterThanOrEqualTo(LEAST);
      return files;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void fromAgreedTerms(Path golden) {
    assertThat(holds(golden, Samples.TERMS)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("files")
  void fromTheWordsOfTheExample(Path golden) {
    assertThat(holds(golden, Samples.NOTE)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("files")
  void fromTheWordsOfEachSharedSeed(Path golden) {
    for (Path seed : SharedFolder.files("seeds", ".txt")) {
      assertThat(holds(golden, seed)).isPositive();
      SharedFolder.ran("cli " + golden.getFileName() + " on " + seed.getFileName());
    }
  }

  /** Compares all that a golden file says with what the command says; how many days it compared. */
  private int holds(Path goldenFile, Path note) {
    JsonNode golden = JsonMapper.shared().readTree(Samples.text(goldenFile));
    Path facts = Samples.file(temporary, "facts.json", "{\"facts\": " + golden.get("facts") + "}");
    JsonNode last = golden;
    int days = 0;
    for (JsonNode expected : golden.get("expect")) {
      last = account(note, facts, expected.get("as_of").asString(), golden.get("terms"));
      assertThat(values(last, FIGURES)).as("%s", expected).isEqualTo(values(expected, FIGURES));
      days++;
    }
    List<String> due = List.of("date", "interest");
    assertThat(rows(last, "instalments", due)).isEqualTo(rows(golden, "instalments", due));
    assertThat(rows(last, "payments", PARTS)).isEqualTo(rows(golden, "payments", PARTS));
    assertThat(last.get("refused")).isEmpty();
    return days;
  }

  private static JsonNode account(Path note, Path facts, String on, JsonNode terms) {
    List<Object> words =
        new ArrayList<>(List.of("account", note, "--facts", facts, "--on", on, "--json"));
    for (var term : terms.properties()) {
      assertThat(READINGS).as("terms of a golden file").containsKey(term.getKey());
      words.add("--reading");
      words.add(READINGS.get(term.getKey()) + "=" + term.getValue().asString());
    }
    return Run.of(words.toArray()).json();
  }

  private static List<List<String>> rows(JsonNode node, String list, List<String> names) {
    List<List<String>> rows = new ArrayList<>();
    node.get(list).forEach(row -> rows.add(values(row, names)));
    return rows;
  }

  private static List<String> values(JsonNode node, List<String> names) {
    return names.stream().map(name -> node.get(name).asString()).toList();
  }
}
