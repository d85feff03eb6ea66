package org.allonge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.allonge.note.testing.SharedFolder;

/** Files that tests run on. */
final class Samples {
  /** The example note, in words. */
  static final Path NOTE = SharedFolder.projectRoot().resolve("examples/note.txt");

  /** The same note as a PDF. */
  static final Path PDF = SharedFolder.projectRoot().resolve("examples/note.pdf");

  /** Two notes as exhibits, in one file. */
  static final Path TWO = SharedFolder.projectRoot().resolve("examples/two-notes.txt");

  /** Facts: everything paid on its day. */
  static final Path PAID = SharedFolder.projectRoot().resolve("examples/paid-as-due.json");

  /** Facts: a life with everything that goes wrong. */
  static final Path HARD = SharedFolder.projectRoot().resolve("examples/hard-life.json");

  /** A test bed of a contract with plain numbers, in the form of those of ACTUS. */
  static final Path BED = resource("bed.json");

  /** A folder of notes, with what people found in them. */
  static final Path ANNOTATED =
      SharedFolder.projectRoot().resolve("reader/src/test/resources/notes/own");

  /** Agreed terms of the same note. */
  static final Path TERMS = resource("terms.json");

  /**
   * Another kind of note among the examples.
   *
   * @param terms its agreed terms
   * @param facts what happened to it
   */
  record Kind(Path terms, Path facts) {
    private static final Map<String, String> DAYS =
        Map.of(
            "add-on.json", "2021-12-15",
            "credit-line.json", "2019-09-20",
            "mortgage.json", "2020-09-15",
            "two-makers.json", "2022-09-30");

    static Kind of(Path terms) {
      String facts = terms.getFileName().toString().replace(".json", "-facts.json");
      return new Kind(terms, terms.resolveSibling(facts));
    }

    /** A day in its life, after the facts. */
    String day() {
      return Objects.requireNonNull(DAYS.get(name() + ".json"), name());
    }

    String name() {
      return terms.getFileName().toString().replace(".json", "");
    }

    /** A command about it on its day, answered in JSON. */
    SchemaTest.Answer answer(String schema, String command) {
      return SchemaTest.Answer.of(
          schema, command, terms, "--facts", facts, "--on", day(), "--json");
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** The kinds of notes that have an example of their own. */
  static List<Kind> kinds() {
    try (Stream<Path> files = Files.list(SharedFolder.projectRoot().resolve("examples/kinds"))) {
      return files
          .filter(f -> !f.toString().endsWith("-facts.json"))
          .sorted()
          .map(Kind::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
