package org.allonge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code ./allonge} from anywhere, through links, in any shell; it finds a JDK 25 and starts fast.
 */
@Tag("launcher")
class LauncherTest {
  private static final Path LAUNCHER = House.ROOT.resolve("allonge");

  @TempDir private Path folder = Path.of("");

  /** Builds and rehearses where that is needed, so that the tests find it warm. */
  @BeforeAll
  static void warm() {
    assertThat(version(House.ROOT, "./allonge").status()).isZero();
  }

  @Test
  void itSaysItsVersionAndNothingElse() {
    Shell said = version(House.ROOT, "./allonge");
    assertThat(said.output()).matches("allonge [0-9][^\n]*\n");
    assertThat(said.errors()).isEmpty();
  }

  @Test
  void itRunsFromAnotherFolderThroughLinks() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("a folder"));
    Files.createSymbolicLink(inside.resolve("first"), LAUNCHER);
    Files.createSymbolicLink(folder.resolve("second"), Path.of("a folder", "first"));
    Shell said = version(folder, "./second");
    Files.delete(folder.resolve("second"));
    Files.delete(inside.resolve("first"));
    assertThat(said).isEqualTo(version(House.ROOT, "./allonge"));
  }

  @Test
  void aWrongCommandIsAUsageError() {
    Shell said = Shell.run(House.ROOT, "./allonge no-such-command");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.output()).isEmpty();
    assertThat(said.errors()).contains("no-such-command");
  }

  /** The fastest of ten, since a busy machine says nothing about us. */
  @Test
  void aWarmStartTakesLessThanFourTenthsOfASecond() {
    long fastest = IntStream.range(0, 10).mapToLong(i -> millis()).min().orElseThrow();
    assertThat(fastest).as("milliseconds").isLessThan(400);
  }

  @ParameterizedTest
  @CsvSource({"25.0.3, 0", "25, 0", "17.0.15, 1", "26.0.1, 1", "250.1, 1"})
  void onlyAJdk25Will(String version, int status) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
    Files.createFile(bin.resolve("javac")).toFile().setExecutable(true);
    Files.writeString(
        folder.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    assertThat(isOurJdk("jdk").status()).isEqualTo(status);
  }

  @Test
  void aFolderWithoutACompilerWillNotDo() throws IOException {
    Path home = Files.createDirectories(folder.resolve("jre"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
    assertThat(isOurJdk("jre").status()).isEqualTo(1);
  }

  private Shell isOurJdk(String home) {
    Path script = House.ROOT.resolve("build/jdk.sh");
    return Shell.run(folder, ". '" + script + "'; is_our_jdk " + home);
  }

  private static Shell version(Path from, String command) {
    return Shell.run(from, command + " --version");
  }

  private static long millis() {
    long began = System.nanoTime();
    version(House.ROOT, "./allonge");
    return Duration.ofNanos(System.nanoTime() - began).toMillis();
  }
}
