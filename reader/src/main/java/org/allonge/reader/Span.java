package org.allonge.reader;

/**
 * A place in a document: UTF-16 units of its decoded text.
 *
 * @param start first unit, inclusive
 * @param end one past the last unit, exclusive
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + ": start 0 or more, end not before it");
    }
  }

  /** The number of units covered. */
  public int length() {
    return end - start;
  }

  Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
