package org.allonge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/** A file named on the command line, or standard input for {@code -}. */
final class InputFile {
  private static final String STANDARD_INPUT = "-";

  private InputFile() {}

  /** What is made of a stream. */
  interface Reading<T> {
    /** Reads as much of the stream as it needs. */
    T read(InputStream stream) throws IOException;
  }

  static boolean isStandardInput(String name) {
    return name.equals(STANDARD_INPUT);
  }

  /**
   * Reads a file.
   *
   * @throws Refused when there is none, or it cannot be read
   */
  static <T> T read(String name, Ambient ambient, Reading<T> reading) {
    if (isStandardInput(name)) {
      return read(name, ambient.in(), reading);
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw notReadable(name, "a folder");
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return read(name, stream, reading);
    } catch (NoSuchFileException e) {
      throw notFound(name);
    } catch (IOException e) {
      throw notReadable(name, String.valueOf(e.getMessage()));
    }
  }

  private static <T> T read(String name, InputStream stream, Reading<T> reading) {
    try {
      return reading.read(stream);
    } catch (IOException e) {
      throw notReadable(name, String.valueOf(e.getMessage()));
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw notFound(Wrap.line(name));
    }
  }

  private static Refused notFound(String name) {
    return new Refused(
        new Problem(
            "file-not-found",
            name,
            "a file, or - for standard input",
            "no such file",
            "Check the name and the folder that you are in."));
  }

  private static Refused notReadable(String name, String found) {
    return new Refused(
        new Problem(
            "file-not-readable",
            name,
            "a file that can be read",
            found,
            "Check that it is a file and that you may read it."));
  }
}
