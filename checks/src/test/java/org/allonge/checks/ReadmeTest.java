package org.allonge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allonge.checks.Markdown.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * README.md prints what the program prints: each block marked {@code sh main} is run by a shell in
 * the root folder, and its output compared, letter for letter, with the block that follows it.
 */
@Tag("launcher")
class ReadmeTest {
  private static final String RUN = "sh main";

  /** A block of commands and the output that the document shows for it. */
  private record Example(Block commands, Block output) {
    String name() {
      return "README.md:" + commands.line();
    }
  }

  @TestFactory
  List<DynamicTest> theReadmeShowsWhatIsPrinted() {
    List<Example> examples = examples(Markdown.of(House.text(Path.of("README.md")).orElseThrow()));
    assertThat(examples).as("blocks marked `%s` in README.md", RUN).isNotEmpty();
    return examples.stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), () -> assertPrints(e)))
        .toList();
  }

  @Test
  void aBlockIsPairedWithTheOneAfterIt() {
    var text = Markdown.of("```sh main\necho a\n```\nprints\n```text\na\n```\n```sh\nb\n```\n");
    assertThat(examples(text))
        .singleElement()
        .satisfies(e -> assertThat(e.output().text()).isEqualTo("a\n"));
  }

  @Test
  void aShellRunKeepsStatusAndBothStreams() {
    assertThat(Shell.run(House.ROOT, "echo a; echo b >&2; exit 3"))
        .isEqualTo(new Shell(3, "a\n", "b\n"));
  }

  private static List<Example> examples(Markdown text) {
    List<Example> found = new ArrayList<>();
    List<Block> blocks = text.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).info().equals(RUN)) {
        assertThat(blocks)
            .as("a block of output after line %s", blocks.get(i).line())
            .hasSizeGreaterThan(i + 1);
        found.add(new Example(blocks.get(i), blocks.get(i + 1)));
      }
    }
    return found;
  }

  private static void assertPrints(Example example) {
    Shell run = Shell.run(House.ROOT, example.commands().text());
    assertThat(run.status()).as("exit status; it said: %s", run.errors()).isZero();
    assertThat(run.output()).isEqualTo(example.output().text());
  }
}
