package org.allonge.reader.document;

import java.util.ArrayList;
import java.util.List;

/** Collects the text of a file with its places, and stops where it grows beyond the limit. */
final class TextWriter {
  private final Source source;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  TextWriter(Source source) {
    this.source = source;
  }

  /** Writes words that stand in a place. */
  void write(String words, Place place) {
    int start = text.length();
    write(words);
    if (!words.isEmpty()) {
      stretches.add(new Stretch(start, text.length(), place));
    }
  }

  /** Writes what stands between words: blanks and line ends. */
  void write(String words) {
    if (text.length() + words.length() > source.limits().characters()) {
      throw Refusal.tooManyCharacters(source.name(), source.limits().characters());
    }
    text.append(words);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Extracted extracted(Format format, boolean scanned) {
    return extracted(format, "UTF-8", true, scanned);
  }

  Extracted extracted(Format format, String encoding, boolean certain, boolean scanned) {
    return new Extracted(text.toString(), format, encoding, certain, scanned, stretches);
  }
}
