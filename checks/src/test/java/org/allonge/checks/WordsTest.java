package org.allonge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No file speaks of the machine it was written on: no path of a home or work folder, no address of
 * a package registry (which belongs in a user's own settings).
 */
class WordsTest {
  private static final int LEAST_FILES = 60;

  /** Written in pieces, so that this file passes its own test. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          String.join(
              "|",
              "(?<![\\w.~}])/" + "(work|root|home/\\w+|Users/\\w+)/",
              "/tmp/" + "b-",
              "[A-Z]:\\\\" + "Users",
              "repo1?\\.maven\\." + "(apache\\.)?org",
              "https?://[\\w.-]*(artifactory|" + "nexus)"));

  @Test
  void noFileSpeaksOfItsMachine() {
    List<Path> files = House.files();
    assertThat(files).hasSizeGreaterThanOrEqualTo(LEAST_FILES);
    assertThat(files.stream().flatMap(WordsTest::forbidden)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see /" + "work/main",
        "in /" + "tmp/b-x",
        "cd /" + "root/x",
        "C:\\" + "Users\\x",
        "https://repo" + ".maven.apache.org/x"
      })
  void aForbiddenWordIsSeen(String text) {
    assertThat(found("A.md", text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/work/b", "the root/ folder", "https://adoptium.net", "~/.m2"})
  void ordinaryWordsPass(String text) {
    assertThat(found("A.md", text)).isEmpty();
  }

  private static Stream<String> forbidden(Path file) {
    return House.text(file).stream().flatMap(text -> found(file.toString(), text));
  }

  private static Stream<String> found(String path, String text) {
    return FORBIDDEN.matcher(text).results().map(m -> path + ": " + m.group());
  }
}
