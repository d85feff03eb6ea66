package org.allonge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a Markdown text that tests care about: fenced blocks, links, and the anchors that
 * its headings make.
 *
 * @param prose the text without its fenced blocks
 * @param blocks the fenced blocks, in order
 */
record Markdown(String prose, List<Block> blocks) {
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*)$");

  /**
   * One fenced block.
   *
   * @param info what stands after the opening fence, for example {@code sh main}
   * @param text the lines between the fences
   * @param line the line of the opening fence, from 1
   */
  record Block(String info, String text, int line) {}

  static Markdown of(String text) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    StringBuilder inside = new StringBuilder();
    Optional<Block> open = Optional.empty();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.startsWith("```")) {
        (open.isPresent() ? inside : prose).append(line).append('\n');
      } else if (open.isPresent()) {
        blocks.add(new Block(open.get().info(), inside.toString(), open.get().line()));
        inside.setLength(0);
        open = Optional.empty();
      } else {
        open = Optional.of(new Block(line.substring(3).strip(), "", number));
      }
    }
    return new Markdown(prose.toString(), List.copyOf(blocks));
  }

  /** The targets of its links and images, as written. */
  List<String> links() {
    return LINK.matcher(prose).results().map(m -> m.group(1)).toList();
  }

  /** Whether one of its headings makes this anchor, in the usual spelling of code hosts. */
  boolean hasAnchor(String anchor) {
    Matcher headings = HEADING.matcher(prose);
    return headings.results().anyMatch(m -> anchor(m.group(1)).equals(anchor));
  }

  private static String anchor(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
        .replace(' ', '-');
  }
}
