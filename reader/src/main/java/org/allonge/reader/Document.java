package org.allonge.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/**
 * A document's decoded text: what every offset of a reading counts in. A byte-order mark is
 * dropped, and nothing else is changed.
 *
 * @param name what to call it in messages: a file name, or {@code -}
 * @param text the decoded text
 * @param encoding the character encoding that the bytes were read in
 * @param certainEncoding false when the bytes were not valid UTF-8 and Windows-1252 was assumed
 */
public record Document(String name, String text, String encoding, boolean certainEncoding) {
  /** The longest document that is read, in bytes: 5 MiB. */
  public static final int LIMIT = 5 * 1024 * 1024;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Reads a file.
   *
   * @throws Refused when it is too long, not text, or blank
   * @throws IOException when it cannot be read
   */
  public static Document read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    long size = Files.size(file);
    if (size > LIMIT) {
      throw tooLong(name, size + " bytes");
    }
    return of(name, Files.readAllBytes(file));
  }

  /**
   * Reads a stream, such as standard input, and stops as soon as it is longer than {@link #LIMIT}.
   *
   * @throws Refused when it is too long, not text, or blank
   * @throws IOException when it cannot be read
   */
  public static Document read(String name, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(LIMIT + 1);
    return of(name, bytes);
  }

  /**
   * Decodes bytes: UTF-8, UTF-16 where a byte-order mark says so, else Windows-1252 with the doubt
   * recorded.
   *
   * @throws Refused when they are too many, not text, or blank
   */
  public static Document of(String name, byte[] bytes) {
    if (bytes.length > LIMIT) {
      throw tooLong(name, "more than " + LIMIT + " bytes");
    }
    if (bytes.length == 0) {
      throw blank(name, "an empty file");
    }
    refuseOtherFormats(name, bytes);
    Document document = decode(name, bytes);
    if (document.text.isBlank()) {
      throw blank(name, "only blanks");
    }
    return document;
  }

  /** A document made of text at hand. */
  public static Document ofText(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The characters of a place. */
  public String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The line that a place begins on, counted from 1. */
  public int line(Span span) {
    return 1 + (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
  }

  private static Document decode(String name, byte[] bytes) {
    if (starts(bytes, 0xFE, 0xFF)) {
      return new Document(
          name,
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE),
          "UTF-16BE",
          true);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new Document(
          name,
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE),
          "UTF-16LE",
          true);
    }
    refuseBinary(name, bytes);
    int skip = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      ByteBuffer body = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(body)
              .toString();
      return new Document(name, text, "UTF-8", true);
    } catch (CharacterCodingException notUtf8) {
      return new Document(name, new String(bytes, WINDOWS), WINDOWS.name(), false);
    }
  }

  private static void refuseOtherFormats(String name, byte[] bytes) {
    String format = null;
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      format = "a PDF file";
    } else if (starts(bytes, 'P', 'K', 3, 4)) {
      format = "a ZIP or Office file";
    } else if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
      format = "an RTF file";
    }
    if (format != null) {
      throw new Refused(
          new Problem(
              "document-not-text",
              name,
              "a note in plain text",
              format,
              "Save it as plain text (UTF-8) first."));
    }
  }

  /**
   * Text has no NUL and few control characters besides tab, line feed, form feed and carriage
   * return.
   */
  private static void refuseBinary(String name, byte[] bytes) {
    int odd = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw binary(name, "a NUL byte");
      }
      if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 26) {
        odd++;
      }
    }
    if (odd * 100L > bytes.length) {
      throw binary(name, odd + " control characters in " + bytes.length + " bytes");
    }
  }

  private static boolean starts(byte[] bytes, int... magic) {
    byte[] want = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      want[i] = (byte) magic[i];
    }
    return bytes.length >= want.length
        && Arrays.equals(bytes, 0, want.length, want, 0, want.length);
  }

  private static Refused tooLong(String name, String found) {
    return new Refused(
        new Problem(
            "document-too-long",
            name,
            "at most " + LIMIT + " bytes of text",
            found,
            "Cut out the pages that hold the note, and read those."));
  }

  private static Refused binary(String name, String found) {
    return new Refused(
        new Problem(
            "document-not-text",
            name,
            "a note in plain text",
            found,
            "Save it as plain text (UTF-8) first."));
  }

  private static Refused blank(String name, String found) {
    return new Refused(
        new Problem(
            "document-blank",
            name,
            "the words of a note",
            found,
            "Check the file's name and content."));
  }
}
