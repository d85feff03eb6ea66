package org.allonge.reader;

import java.util.Arrays;

/**
 * Pass 2: the flowing view. Blanks are single, words divided at line ends are whole, quotes are
 * straight, page furniture is gone, and a paragraph's end is one {@code '\n'}; every character
 * knows the document's characters it stands for.
 */
final class Flow {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Flow(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  static Flow of(Document document, Layout layout) {
    return new FlowWriter(document, layout).write();
  }

  String text() {
    return text;
  }

  /** The document's characters behind a stretch of the flowing view that is not empty. */
  Span span(int from, int to) {
    if (from >= to) {
      throw new IllegalArgumentException(
          "an empty stretch " + from + ".." + to + " stands for no words");
    }
    return new Span(starts[from], ends[to - 1]);
  }

  /** The first place in the flowing view that stands at or after a place in the document. */
  int at(int documentOffset) {
    int found = Arrays.binarySearch(starts, documentOffset);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && starts[at - 1] >= documentOffset) {
      at--;
    }
    return at;
  }

  /** Collects characters with their origins. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    void add(char c, int start, int end) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      text.append(c);
      starts[at] = start;
      ends[at] = end;
    }

    int length() {
      return text.length();
    }

    char last() {
      return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    char charAt(int at) {
      return text.charAt(at);
    }

    void dropLast() {
      text.setLength(text.length() - 1);
    }

    Flow build() {
      int n = text.length();
      return new Flow(text.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }
  }
}
