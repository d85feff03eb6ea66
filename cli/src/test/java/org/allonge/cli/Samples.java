package org.allonge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allonge.note.testing.SharedFolder;

/** Files that tests run on. */
final class Samples {
  /** The example note, in words. */
  static final Path NOTE = SharedFolder.projectRoot().resolve("examples/note.txt");

  /** Facts: everything paid on its day. */
  static final Path PAID = SharedFolder.projectRoot().resolve("examples/paid-as-due.json");

  /** Facts: a life with everything that goes wrong. */
  static final Path HARD = SharedFolder.projectRoot().resolve("examples/hard-life.json");

  /** Agreed terms of the same note. */
  static final Path TERMS = resource("terms.json");

  private Samples() {}

  static Path resource(String name) {
    try {
      return Path.of(Samples.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A file with a text in it. */
  static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A facts file that holds the facts given, each a JSON object. */
  static Path facts(Path folder, String... facts) {
    return file(folder, "facts.json", "{\"facts\": [" + String.join(", ", facts) + "]}");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
