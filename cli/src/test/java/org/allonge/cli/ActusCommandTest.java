package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code allonge actus run}: the lines, the JSON and the exit statuses that tools rely on. */
class ActusCommandTest {
  @TempDir private Path temporary = Path.of("");

  private Path edited(String from, String to) {
    String bed = Samples.text(Samples.BED);
    assertThat(bed).contains(from);
    return Samples.file(temporary, "edited.json", bed.replace(from, to));
  }

  @Test
  void aBedThatAgreesEndsWithZero() {
    Run run = Run.of("actus", "run", Samples.BED);
    assertThat(run.answered().out()).isEqualTo("PAM 1/1\n");
    assertThat(Run.withInput(Samples.text(Samples.BED), "actus", "run", "-").out())
        .isEqualTo(run.out());
  }

  @Test
  void aCaseThatDiffersEndsWithOneAndIsNamed() {
    Path bed = edited("\"payoff\": 1000,", "\"payoff\": 1000.5,");
    Run run = Run.of("actus", "run", bed);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            PAM 0/1
            plain: 2021-01-01 MD payoff: expected 1000.5, computed 1000.0000000000
            """);
    Run json = Run.of("actus", "run", bed, "--json");
    assertThat(json.status()).isEqualTo(1);
    JsonNode said = JsonMapper.shared().readTree(json.out());
    assertThat(said.get("types").toString()).isEqualTo("{\"PAM\":{\"passed\":0,\"total\":1}}");
    assertThat(said.get("failures").toString())
        .isEqualTo(
            "[{\"id\":\"plain\",\"event\":\"2021-01-01 MD\",\"field\":\"payoff\","
                + "\"expected\":\"1000.5\",\"actual\":\"1000.0000000000\"}]");
    assertThat(said.get("exceptions").toString()).isEqualTo("[]");
  }

  @Test
  void aCaseThatIsNotEvaluatedFailsWithTheReason() {
    Run run = Run.of("actus", "run", edited("\"PAM\"", "\"SWAPS\""));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("SWAPS 0/1\nplain: plain.terms.contractType: expected one of the types PAM, ");
  }

  @Test
  void anExceptionStandsOnALineOfItsOwn() {
    Run run = Run.of("actus", "run", edited("\"plain\"", "\"lam18\""));
    assertThat(run.answered().out()).startsWith("PAM 0/0\nlam18: counted apart, agrees. Its ");
    JsonNode json = Run.of("actus", "run", edited("\"plain\"", "\"lam18\""), "--json").json();
    assertThat(json.get("exceptions").get(0).get("agrees").asBoolean()).isTrue();
    assertThat(json.get("failures")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "[]", "{}", "{\"a\":{\"terms\":{}}}"})
  void anotherFormEndsWithTwo(String text) {
    Path bed = Samples.file(temporary, "bed.json", text);
    Run run = Run.of("actus", "run", bed, "--json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.problem().get("code").asString()).isEqualTo("bad-test-bed");
    assertThat(run.problem().get("remedy").asString()).isNotBlank();
  }

  @Test
  void bytesThatAreNoTextEndWithTwo() throws IOException {
    Path bed = temporary.resolve("bed.bin");
    Files.write(bed, new byte[] {(byte) 0xCA, (byte) 0xFE});
    assertThat(Run.of("actus", "run", bed).status()).isEqualTo(2);
    assertThat(Run.of("actus", "run", bed).err()).contains("bad-test-bed").contains("UTF-8");
  }

  @Test
  void theCommandLineIsChecked() {
    assertThat(Run.of("actus", "run", "nowhere.json").status()).isEqualTo(2);
    assertThat(Run.of("actus", "run", "nowhere.json").err()).contains("file-not-found");
    assertThat(Run.of("actus", "walk", Samples.BED).err()).contains("bad-argument").contains("run");
    assertThat(Run.of("actus").err()).contains("missing-argument");
    assertThat(Run.of("actus", "run").status()).isEqualTo(2);
  }

  @Test
  void aPublicBedPrintsItsCounts() {
    Run run = Run.of("actus", "run", SharedFolder.require("actus/actus-tests-pam.json"));
    assertThat(run.answered().out()).matches("PAM (\\d+)/\\1\n");
    SharedFolder.ran("actus run pam");
  }
}
