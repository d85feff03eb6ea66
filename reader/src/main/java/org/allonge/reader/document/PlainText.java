package org.allonge.reader.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Plain text: UTF-8, UTF-16 where a byte-order mark says so, else Windows-1252 with the doubt
 * recorded. A byte-order mark is dropped, and nothing else is changed.
 */
final class PlainText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainText() {}

  static Extracted extract(Source source) {
    if (source.bytes().length > source.limits().textBytes()) {
      int limit = source.limits().textBytes();
      throw Refusal.tooLong(source.name(), limit, "more than " + limit + " bytes");
    }
    return decode(source);
  }

  /** The characters of a file that is made of text, whatever its marks mean. */
  static Extracted decode(Source source) {
    byte[] bytes = source.bytes();
    if (Magic.starts(bytes, 0xFE, 0xFF)) {
      return text(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE", true);
    }
    if (Magic.starts(bytes, 0xFF, 0xFE)) {
      return text(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE", true);
    }
    refuseBinary(source);
    int skip = Magic.starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      ByteBuffer body = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(body)
              .toString();
      return text(text, "UTF-8", true);
    } catch (CharacterCodingException notUtf8) {
      return text(new String(bytes, WINDOWS), WINDOWS.name(), false);
    }
  }

  private static Extracted text(String text, String encoding, boolean certain) {
    return new Extracted(text, Format.TEXT, encoding, certain, false, List.of());
  }

  /**
   * Text has no NUL and few control characters besides tab, line feed, form feed and carriage
   * return.
   */
  private static void refuseBinary(Source source) {
    int odd = 0;
    for (byte b : source.bytes()) {
      if (b == 0) {
        throw Refusal.binary(source.name(), "a NUL byte");
      }
      if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 26) {
        odd++;
      }
    }
    if (odd * 100L > source.bytes().length) {
      throw Refusal.binary(
          source.name(), odd + " control characters in " + source.bytes().length + " bytes");
    }
  }
}
