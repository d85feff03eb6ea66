package org.allonge.reader.document;

import java.util.Arrays;
import java.util.List;

/**
 * Writes the words of a page as a typist would: line by line, what stands far apart on a line with
 * a wide gap, a blank line where the page has one. A form feed begins each page but the first.
 */
final class PageWriter {
  /** No gap and no indentation is wider, in blanks. */
  private static final int WIDEST = 60;

  /**
   * A word on a page.
   *
   * @param text its characters, without blanks
   * @param box the room that it fills
   */
  record Word(String text, Box box) {}

  private final TextWriter out;

  PageWriter(TextWriter out) {
    this.out = out;
  }

  void page(int page, List<List<Word>> lines) {
    if (page > 1) {
      out.write("\f");
    }
    int left = left(lines);
    int unit = unit(lines);
    int pitch = pitch(lines);
    int previous = -1;
    for (List<Word> line : lines) {
      int bottom = bottom(line);
      boolean apart = previous >= 0 && bottom - previous > pitch + pitch * 35 / 100;
      out.write(apart ? "\n" : "");
      line(page, line, left, unit);
      previous = bottom;
    }
  }

  private void line(int page, List<Word> line, int left, int unit) {
    int column = 0;
    int end = left;
    for (Word word : line) {
      int gap = gap(word.box().left() - end, (word.box().left() - left) / unit - column, unit);
      int blanks = column == 0 ? (word.box().left() - left) / unit : gap;
      out.write(" ".repeat(Math.clamp(blanks, 0, WIDEST)));
      out.write(word.text(), new Place.OnPage(page, word.box()));
      column += Math.clamp(blanks, 0, WIDEST) + word.text().length();
      end = word.box().right();
    }
    out.write("\n");
  }

  /** One blank between words; more where more room is left than justified lines leave. */
  private static int gap(int room, int columns, int unit) {
    return room > 4 * unit ? Math.max(3, columns) : 1;
  }

  private static int left(List<List<Word>> lines) {
    return lines.stream().flatMap(List::stream).mapToInt(word -> word.box().left()).min().orElse(0);
  }

  private static int bottom(List<Word> line) {
    return line.stream().mapToInt(word -> word.box().bottom()).max().orElse(0);
  }

  /** The usual width of a character. */
  private static int unit(List<List<Word>> lines) {
    int width = 0;
    int characters = 0;
    for (List<Word> line : lines) {
      for (Word word : line) {
        width += word.box().right() - word.box().left();
        characters += word.text().length();
      }
    }
    return Math.max(1, characters == 0 ? 1 : width / characters);
  }

  /** The usual distance from line to line: what three lines in ten do not reach. */
  private static int pitch(List<List<Word>> lines) {
    int[] steps = new int[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Math.max(0, bottom(lines.get(i + 1)) - bottom(lines.get(i)));
    }
    Arrays.sort(steps);
    return steps.length == 0 ? Box.WHOLE : Math.max(1, steps[steps.length * 3 / 10]);
  }
}
