package org.allonge.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allonge.reader.document.Box;
import org.allonge.reader.document.Extracted;
import org.allonge.reader.document.Extractor;
import org.allonge.reader.document.Format;
import org.allonge.reader.document.Limits;
import org.allonge.reader.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A document's text, whatever the file is: what every offset of a reading counts in. Of plain text
 * a byte-order mark is dropped, and nothing else is changed; of any other format it is the text
 * that was taken out.
 *
 * @param name what to call it in messages: a file name, or {@code -}
 * @param extracted the text and where it came from
 * @param part the stretch of a longer file that is looked at alone, or null for all of it
 */
public record Document(String name, Extracted extracted, @Nullable Span part) {
  /** The longest plain text that is read, in bytes: 5 MiB. */
  public static final int LIMIT = Limits.STANDARD.textBytes();

  /** A whole file. */
  public Document(String name, Extracted extracted) {
    this(name, extracted, null);
  }

  /**
   * Reads a file of any format of {@link Format}.
   *
   * @throws org.allonge.note.Refused when it is too long, locked, damaged, not of such a format, or
   *     blank
   * @throws IOException when it cannot be read
   */
  public static Document read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(String.valueOf(file.getFileName()), stream);
    }
  }

  /**
   * Reads a stream, such as standard input, and stops as soon as it is longer than {@link Limits}
   * allow.
   *
   * @throws org.allonge.note.Refused when it is too long, locked, damaged, not of such a format, or
   *     blank
   * @throws IOException when it cannot be read
   */
  public static Document read(String name, InputStream stream) throws IOException {
    return new Document(name, Extractor.read(name, stream, Limits.STANDARD));
  }

  /**
   * Takes the text out of a file's bytes.
   *
   * @throws org.allonge.note.Refused when they are too many, locked, damaged, not of such a format,
   *     or blank
   */
  public static Document of(String name, byte[] bytes) {
    return new Document(name, Extractor.extract(name, bytes, Limits.STANDARD));
  }

  /** A document made of text at hand. */
  public static Document ofText(String name, String text) {
    return new Document(name, new Extracted(text, Format.TEXT, "UTF-8", true, false, List.of()));
  }

  /**
   * A stretch of the document alone. What stands around it is blank, so that offsets, lines and
   * places stay those of the file.
   */
  public Document only(Span span) {
    StringBuilder text = new StringBuilder(text());
    for (int i = 0; i < text.length(); i++) {
      boolean inside = i >= span.start() && i < span.end();
      if (!inside && text.charAt(i) > ' ') {
        text.setCharAt(i, ' ');
      }
    }
    return new Document(name, extracted.withText(text.toString()), span);
  }

  /** The text that every offset counts in. */
  public String text() {
    return extracted.text();
  }

  /** The character encoding that the file's text was read in. */
  public String encoding() {
    return extracted.encoding();
  }

  /** False when the file names no encoding, is not valid UTF-8, and Windows-1252 was assumed. */
  public boolean certainEncoding() {
    return extracted.certainEncoding();
  }

  /** Whether words were read from a picture, and so may be misread. */
  public boolean scanned() {
    return extracted.scanned();
  }

  /** The characters of a place. */
  public String words(Span span) {
    return text().substring(span.start(), span.end());
  }

  /** The line that a place begins on, counted from 1. */
  public int line(Span span) {
    return 1 + (int) text().substring(0, span.start()).chars().filter(c -> c == '\n').count();
  }

  /** The page that a place begins on, counted from 1; 0 where the file has one page or none. */
  public int page(Span span) {
    if (!extracted.isPaged()) {
      return 0;
    }
    for (Place place : places(new Span(span.start(), Math.max(span.end(), span.start() + 1)))) {
      if (place instanceof Place.OnPage(int page, Box _)) {
        return page;
      }
    }
    return 0;
  }

  /**
   * Where the words stand in the file: pages with boxes, or paragraphs; nothing for plain text,
   * whose offsets are the file's own.
   */
  public List<Place> places(Span span) {
    return extracted.places(span.start(), span.end());
  }
}
