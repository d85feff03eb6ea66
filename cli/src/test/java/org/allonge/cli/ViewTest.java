package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person sees, letter for letter, on the example and 80 characters: {@code views/*.txt}. To
 * write the files anew: {@code -Dallonge.views=write}; then look at what changed.
 */
class ViewTest {
  private static final Path FOLDER =
      SharedFolder.projectRoot().resolve("cli/src/test/resources/org/allonge/cli/views");

  /**
   * A view.
   *
   * @param name the file, without its suffix
   * @param words the command line that prints it
   */
  record View(String name, List<Object> words) {
    static View of(String name, Object... words) {
      return new View(name, List.of(words));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<View> views() {
    Path note = Samples.NOTE;
    Path hard = Samples.HARD;
    return Stream.of(
        View.of("read", "read", note, "--on", "2004-10-11"),
        View.of("account-nothing-paid", "account", note, "--on", "2003-08-08"),
        View.of("account-hard-life", "account", note, "--facts", hard, "--on", "2004-10-11"),
        View.of("payoff", "payoff", note, "--facts", hard, "--on", "2004-07-20"),
        View.of("schedule", "schedule", note),
        View.of("explain", "explain", note, "--facts", hard, "--on", "2003-06-02"),
        kind("mortgage", "account", "account-mortgage"),
        kind("mortgage", "schedule", "schedule-mortgage"),
        kind("credit-line", "account", "account-credit-line"),
        View.of(
            "schedule-credit-line",
            "schedule",
            of("credit-line").terms(),
            "--facts",
            of("credit-line").facts(),
            "--on",
            "2019-04-02"),
        kind("add-on", "account", "account-add-on"),
        kind("add-on", "schedule", "schedule-add-on"),
        kind("two-makers", "account", "account-two-makers"),
        kind("two-makers", "payoff", "payoff-two-makers"),
        kind("two-makers", "explain", "explain-two-makers"));
  }

  private static Samples.Kind of(String name) {
    return Samples.kinds().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }

  private static View kind(String name, String command, String view) {
    Samples.Kind kind = of(name);
    return View.of(view, command, kind.terms(), "--facts", kind.facts(), "--on", kind.day());
  }

  /** The answer, with the note called as a user in the project's folder would. */
  private static String shown(Page page, View view) {
    String answer = Run.on(page, view.words().toArray()).answered().out();
    return answer.replace(SharedFolder.projectRoot() + "/", "");
  }

  @ParameterizedTest
  @MethodSource("views")
  void aViewIsAsItWas(View view) throws IOException {
    Path file = FOLDER.resolve(view.name() + ".txt");
    if ("write".equals(System.getProperty("allonge.views"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, shown(Page.PLAIN, view));
      fail("written anew: " + file);
    }
    assertThat(shown(Page.PLAIN, view)).isEqualTo(Samples.text(file));
  }

  @ParameterizedTest
  @MethodSource("views")
  void noLineIsWiderThanThePage(View view) {
    for (int width : List.of(40, 60, 80, 100, 132, 200)) {
      String answer = Run.on(new Page(width, false), view.words().toArray()).answered().out();
      assertThat(answer.lines())
          .as("at %s characters", width)
          .allSatisfy(line -> assertThat(Wrap.length(line)).isLessThanOrEqualTo(width));
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void noLineEndsInABlank(View view) {
    String answer = Run.of(view.words().toArray()).answered().out();
    assertThat(answer.lines()).noneMatch(line -> line.endsWith(" "));
    assertThat(answer).endsWith("\n").doesNotEndWith("\n\n");
  }

  /** Colour adds escape sequences and changes no letter. */
  @ParameterizedTest
  @MethodSource("views")
  void colourChangesNoLetter(View view) {
    String plain = Run.on(new Page(80, false), view.words().toArray()).answered().out();
    String coloured = Run.on(new Page(80, true), view.words().toArray()).answered().out();
    assertThat(coloured).contains("\u001b[").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void aWiderPageIsUsed() {
    View read = views().findFirst().orElseThrow();
    int widest =
        Run.on(new Page(132, false), read.words().toArray())
            .out()
            .lines()
            .mapToInt(Wrap::length)
            .max()
            .orElseThrow();
    assertThat(widest).isBetween(120, 132);
  }
}
