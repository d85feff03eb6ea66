package org.allonge.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.allonge.note.testing.SharedFolder;

/** The notes that tests read. */
final class Notes {
  private Notes() {}

  /** The example of the project. */
  static String example() {
    return text(SharedFolder.projectRoot().resolve("examples/note.txt"));
  }

  /** A note of the same kind in another style of drafting. */
  static String second() {
    return text(resource("second-drafting.txt"));
  }

  /** The folder of annotated notes. */
  static Path own() {
    return SharedFolder.projectRoot().resolve("reader/src/test/resources/notes/own");
  }

  /** Short annotated notes in other styles of drafting. */
  static Path styles() {
    return SharedFolder.projectRoot().resolve("reader/src/test/resources/notes/styles");
  }

  static List<Path> ownFiles() {
    try (Stream<Path> files = Files.list(own())) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(String text) {
    return new Reader().read(Document.ofText("note.txt", text));
  }

  static Reading read(Path file) {
    try {
      return new Reader().read(Document.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    return SharedFolder.projectRoot()
        .resolve("reader/src/test/resources/org/allonge/reader")
        .resolve(name);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
