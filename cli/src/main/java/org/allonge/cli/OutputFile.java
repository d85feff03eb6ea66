package org.allonge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/** A file that an answer is written to: whole, or not at all. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Writes a file, in the place of one that is there.
   *
   * @return what is left to print: nothing
   * @throws Refused when it cannot be written; an older file then stands as it was
   */
  static String write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for bytes. */
  static String write(String name, byte[] bytes) {
    try {
      Path path = Path.of(name).toAbsolutePath();
      Path folder = path.getParent();
      if (Files.isDirectory(path) || folder == null) {
        throw notWritten(name, "a folder");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.write(path, bytes); // a device or a pipe takes no other file in its place
        return "";
      }
      replace(folder, path, bytes);
      return "";
    } catch (IOException | InvalidPathException e) {
      throw notWritten(name, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static void replace(Path folder, Path path, byte[] bytes) throws IOException {
    Path beside = folder.resolve("." + path.getFileName() + ".part");
    try {
      Files.write(beside, bytes);
      move(beside, path);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Refused notWritten(String name, String found) {
    return new Refused(
        new Problem(
            "file-not-written",
            name,
            "a file that can be written",
            found,
            "Check the folder, and that you may write there."));
  }
}
