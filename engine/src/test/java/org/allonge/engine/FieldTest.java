package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in which well-known systems go wrong, as docs/field.md tells them. */
class FieldTest {
  private static final String FILE = "field.json";
  private static final Path DOCUMENT =
      Path.of(System.getProperty("allonge.root", ".."), "docs", "field.md");
  private static final String HEADING = "### ";

  static List<Worked> cases() throws IOException {
    return Worked.of(FILE);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void accountSaysWhatTheNoteSays(Worked worked) {
    worked.check();
  }

  @Test
  void everyCaseOfTheDocumentHasItsTest() throws IOException {
    List<String> told =
        Files.readAllLines(DOCUMENT).stream()
            .filter(line -> line.startsWith(HEADING))
            .map(line -> line.substring(HEADING.length()))
            .toList();
    assertThat(told).hasSizeGreaterThanOrEqualTo(12);
    assertThat(cases().stream().map(Worked::name)).containsExactlyElementsOf(told);
  }

  @Test
  void everyCaseSaysTheRuleWhereItWasSeenAndOurAnswer() throws IOException {
    for (List<String> section : sections()) {
      String text = String.join("\n", section);
      assertThat(text).contains("- **Rule**: ", "- **Seen**: ", "- **Here**: ", "](https://");
    }
  }

  private static List<List<String>> sections() throws IOException {
    List<List<String>> sections = new ArrayList<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      if (line.startsWith(HEADING)) {
        sections.add(new ArrayList<>());
      } else if (!sections.isEmpty() && !line.startsWith("## ")) {
        sections.getLast().add(line);
      }
    }
    return sections;
  }
}
