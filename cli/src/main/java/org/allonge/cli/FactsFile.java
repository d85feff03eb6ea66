package org.allonge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Facts;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.json.FactsJson;

/** The file that tells what has happened to a note. */
final class FactsFile {
  /** The longest that is read, in bytes: 16 MiB, some hundred thousand facts. */
  static final int LIMIT = 16 * 1024 * 1024;

  private FactsFile() {}

  static Facts read(String name, Ambient ambient, CurrencyUnit currency) {
    byte[] bytes = InputFile.read(name, ambient, FactsFile::bytes);
    return FileRefused.in(name, () -> FactsJson.read(text(bytes), currency));
  }

  private static byte[] bytes(InputStream stream) throws IOException {
    return stream.readNBytes(LIMIT + 1);
  }

  private static String text(byte[] bytes) {
    if (bytes.length > LIMIT) {
      throw refused(
          "facts-too-long", "at most " + LIMIT + " bytes", "more", "Split the note's life.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused("not-json", "JSON in UTF-8", "bytes that are not UTF-8", "Save it as UTF-8.");
    }
  }

  private static Refused refused(String code, String expected, String found, String remedy) {
    return new Refused(new Problem(code, "", expected, found, remedy));
  }
}
