package org.allonge.exchange.actus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The public test beds. They are no part of the project; where they are absent the test is skipped
 * and says so. What agrees once agrees for ever.
 */
class TestBedsTest {
  @ParameterizedTest
  @CsvSource({
    "PAM, 15, 0",
    "LAM, 18, 1",
    "NAM, 15, 0",
    "ANN, 21, 0",
    "CLM, 12, 1",
    "LAX, 11, 0",
    "UMP, 6, 0"
  })
  void everyCaseOfABedAgrees(String type, int cases, int apart) throws IOException {
    String file = "actus/actus-tests-" + type.toLowerCase(Locale.ROOT) + ".json";
    ActusRun run = ActusRun.of(Files.readString(SharedFolder.require(file)));
    assertThat(run.failures()).isEmpty();
    assertThat(run.types()).containsOnlyKeys(type);
    assertThat(run.types().get(type).passed()).isEqualTo(run.types().get(type).total());
    assertThat(run.types().get(type).passed()).isGreaterThanOrEqualTo(cases);
    assertThat(run.apart()).hasSizeGreaterThanOrEqualTo(apart);
    SharedFolder.ran(file);
  }
}
