package org.allonge.reader.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file, and the way back from each stretch of it.
 *
 * @param text the words, as the reader is given them
 * @param format what the file is
 * @param encoding the character encoding of the file's text
 * @param certainEncoding false when the encoding was assumed
 * @param scanned true where some of the words were read from a picture and may be misread
 * @param stretches where the words stand, by their start and without overlap; empty for plain text,
 *     whose offsets are the file's own
 */
public record Extracted(
    String text,
    Format format,
    String encoding,
    boolean certainEncoding,
    boolean scanned,
    List<Stretch> stretches) {
  public Extracted {
    stretches = List.copyOf(stretches);
  }

  /** The same file with other text of the same length. */
  public Extracted withText(String other) {
    if (other.length() != text.length()) {
      throw new IllegalArgumentException("text of " + other.length() + ", not " + text.length());
    }
    return new Extracted(other, format, encoding, certainEncoding, scanned, stretches);
  }

  /** Whether it has more than one page. */
  public boolean isPaged() {
    return !stretches.isEmpty()
        && stretches.getLast().place() instanceof Place.OnPage(int page, Box _)
        && page > 1;
  }

  /** The places behind a stretch of the text; words that stand on one line share a box. */
  public List<Place> places(int start, int end) {
    List<Place> places = new ArrayList<>();
    for (int i = first(start); i < stretches.size() && stretches.get(i).start() < end; i++) {
      Place place = stretches.get(i).place();
      if (places.isEmpty() || !joined(places, place)) {
        places.add(place);
      }
    }
    return places;
  }

  /** The first stretch that ends after an offset. */
  private int first(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean joined(List<Place> places, Place next) {
    Place last = places.getLast();
    if (last instanceof Place.OnPage(int page, Box box)
        && next instanceof Place.OnPage(int same, Box other)
        && page == same
        && box.besides(other)) {
      places.set(places.size() - 1, new Place.OnPage(page, box.around(other)));
      return true;
    }
    return last.equals(next);
  }
}
