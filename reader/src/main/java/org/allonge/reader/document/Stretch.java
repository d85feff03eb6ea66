package org.allonge.reader.document;

/**
 * A piece of extracted text and where it came from.
 *
 * @param start first UTF-16 unit, inclusive
 * @param end one past the last, exclusive
 * @param place where it stands in the file
 */
public record Stretch(int start, int end, Place place) {
  public Stretch {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("stretch " + start + ".." + end);
    }
  }
}
