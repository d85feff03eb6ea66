package org.allonge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.law.LawTables;

/** A user's file of rows for a law table. */
final class LawFile {
  /** The longest file that is read, in bytes: a hundred times the longest table. */
  private static final int LIMIT = 4 * 1024 * 1024;

  private LawFile() {}

  /** The tables with the rows of a file before their own. */
  static LawTables with(LawTables law, String file, Ambient ambient) {
    byte[] content = InputFile.read(file, ambient, LawFile::bytes);
    Path name = Path.of(file).getFileName();
    return FileRefused.in(file, () -> law.with(String.valueOf(name), checked(content)));
  }

  private static byte[] bytes(InputStream stream) throws IOException {
    return stream.readNBytes(LIMIT + 1);
  }

  private static byte[] checked(byte[] content) {
    if (content.length > LIMIT) {
      throw new Refused(
          new Problem(
              "table-header",
              "",
              "a law table of at most " + LIMIT + " bytes",
              "more",
              "Give the rows of one table."));
    }
    return content;
  }
}
