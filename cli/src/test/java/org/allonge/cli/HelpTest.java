package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help teaches by example, and what it teaches is true. */
class HelpTest {
  /** A command in an example: the program's name, and its words up to what only a shell reads. */
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^ {4}allonge ([^|>\n]+)");

  static Stream<String> commands() {
    return Commands.root().getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamples(String command) {
    Run run = Run.of(command, "--help").answered();
    assertThat(run.out()).contains("Usage: allonge " + command).contains("Examples:");
    assertThat(run.out()).isEqualTo(Run.of("help", command).out());
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  /** Each example is run on the project's own note and facts. */
  @ParameterizedTest
  @MethodSource("commands")
  void everyExampleIsAnswered(String command) {
    List<Object[]> examples = examples(Run.of(command, "--help").out());
    if (!command.equals("completion")) {
      assertThat(examples).isNotEmpty();
    }
    for (Object[] words : examples) {
      boolean review = List.of(words).contains("--review");
      Run run = Run.withInput(review ? "\n\n" : Samples.text(Samples.NOTE), words);
      run = review ? new Run(run.status(), run.out(), "") : run; // it asks on standard error
      assertThat(run.answered().out()).as("%s", List.of(words)).isNotEmpty();
    }
  }

  private List<Object[]> examples(String help) {
    List<Object[]> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(help.replaceAll("\\\\\n *", ""));
    while (matcher.find()) {
      examples.add(Stream.of(matcher.group(1).strip().split(" +")).map(this::word).toArray());
    }
    return examples;
  }

  private Object word(String word) {
    return switch (word) {
      case "note.txt" -> Samples.NOTE;
      case "note.pdf" -> Samples.PDF;
      case "exhibits.txt" -> Samples.TWO;
      case "terms.json" -> Samples.TERMS;
      case "facts.json" -> Samples.PAID;
      case "bed.json" -> Samples.BED;
      case "notes/" -> Samples.ANNOTATED;
      default -> word;
    };
  }

  @Test
  void theProgramsHelpListsEveryCommand() {
    Run run = Run.of("--help").answered();
    assertThat(run.out()).contains(commands().toList()).contains("Exit status");
    assertThat(Run.of("-h").out()).isEqualTo(run.out());
    assertThat(Run.of("help").out()).isEqualTo(run.out());
  }

  @Test
  void helpHasColourOnlyWhereItMay() {
    assertThat(Run.on(new Page(80, true), "account", "--help").out()).contains("\u001b[");
    assertThat(Run.on(new Page(80, false), "account", "--help").out()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void theVersionIsThatOfTheBuild(String option) {
    String pom = Samples.text(SharedFolder.projectRoot().resolve("pom.xml"));
    Matcher version =
        Pattern.compile("<artifactId>allonge</artifactId>\\s*<version>(.*?)</version>")
            .matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(Run.of(option).answered().out()).isEqualTo("allonge " + version.group(1) + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void aShellCompletesCommandsAndOptions(String shell) {
    String script = Run.of("completion", shell).answered().out();
    assertThat(script)
        .contains("account")
        .contains("--known-at")
        .contains("\"post-maturity-compounding=daily\"")
        .contains("bashcompinit");
  }

  /** The user guide names every command and option that there is. */
  @Test
  void theGuideNamesEveryCommandAndOption() {
    String guide = Samples.text(SharedFolder.projectRoot().resolve("docs/cli.md"));
    assertThat(guide).contains(commands().map(c -> "allonge " + c).toList());
    for (var command : Commands.root().getSubcommands().values()) {
      for (var option : command.getCommandSpec().options()) {
        assertThat(option.hidden() || guide.contains(option.longestName()))
            .as("docs/cli.md names %s", option.longestName())
            .isTrue();
      }
    }
  }
}
