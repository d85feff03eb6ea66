package org.allonge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every relative link in a Markdown file leads somewhere, to a heading too where it names one. */
class LinksTest {
  @Test
  void everyRelativeLinkLeadsSomewhere() {
    List<Path> files = House.files(".md");
    assertThat(files).hasSizeGreaterThanOrEqualTo(2);
    assertThat(files.stream().flatMap(LinksTest::broken)).isEmpty();
  }

  @Test
  void aBrokenLinkIsSeen() {
    Markdown text = Markdown.of("See [it](nowhere.md), [there](#not-here) and\n\n# A Heading\n");
    assertThat(broken(Path.of("README.md"), text)).hasSize(2);
  }

  @Test
  void aGoodLinkPasses() {
    Markdown text =
        Markdown.of("# A `Heading`, here\n[up](#a-heading-here) [pom](pom.xml) [x](https://x)");
    assertThat(broken(Path.of("README.md"), text)).isEmpty();
  }

  private static Stream<String> broken(Path file) {
    return broken(file, Markdown.of(House.text(file).orElseThrow()));
  }

  private static Stream<String> broken(Path file, Markdown text) {
    return text.links().stream()
        .filter(link -> !link.matches("[a-z]+:.*"))
        .filter(link -> !leadsSomewhere(file, text, link))
        .map(link -> file + ": " + link);
  }

  private static boolean leadsSomewhere(Path file, Markdown text, String link) {
    String[] parts = link.split("#", 2);
    if (parts[0].isEmpty()) {
      return text.hasAnchor(parts[1]);
    }
    Path target = file.resolveSibling(parts[0]).normalize();
    if (!Files.exists(House.ROOT.resolve(target))) {
      return false;
    }
    return parts.length == 1
        || House.text(target).map(Markdown::of).filter(p -> p.hasAnchor(parts[1])).isPresent();
  }
}
