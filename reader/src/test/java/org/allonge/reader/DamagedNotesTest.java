package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a text is damaged, it is read or refused: no other exception, no place out of range, no
 * hang.
 */
class DamagedNotesTest {
  private static final int DAMAGED = 400;

  @Test
  void damagedNotesAreReadOrRefused() throws IOException {
    Seed seed = Seed.current();
    SplittableRandom random = seed.random();
    List<String> notes = new ArrayList<>(List.of(Notes.example(), Notes.second()));
    for (Path file : Notes.ownFiles()) {
      notes.add(Files.readString(file));
    }
    int read = 0;
    for (int i = 0; i < DAMAGED; i++) {
      String text = damage(notes, random);
      assertThat(problems(text)).as("damaged note %d; %s%n%s", i, seed, text).isEmpty();
      read++;
    }
    assertThat(read).isEqualTo(DAMAGED);
  }

  /** What the fuzzer once found, and the seeds that it starts from. */
  @Test
  void keptInputsAreReadOrRefused() throws IOException {
    Path kept =
        SharedFolder.projectRoot()
            .resolve("reader/src/test/resources/org/allonge/reader/ReaderFuzzTestInputs");
    try (Stream<Path> files = Files.walk(kept)) {
      List<Path> inputs = files.filter(Files::isRegularFile).toList();
      assertThat(inputs).isNotEmpty();
      for (Path input : inputs) {
        byte[] bytes = Files.readAllBytes(input);
        assertThat(problems(bytes)).as("%s", input).isEmpty();
      }
    }
  }

  /** The same of the bytes of a file. */
  static List<String> problems(byte[] bytes) {
    Document document;
    try {
      document = Document.of("note.txt", bytes);
    } catch (Refused refused) {
      return refused.problems().stream()
          .filter(problem -> problem.remedy().isBlank())
          .map(Problem::code)
          .toList();
    }
    return problems(document.text());
  }

  /** What is amiss in how a text is read; nothing if it is read or refused. */
  static List<String> problems(String text) {
    List<String> problems = new ArrayList<>();
    try {
      Reading reading = Notes.read(text);
      reading.fields().values().stream()
          .filter(field -> !reading.document().words(field.span()).equals(field.text()))
          .forEach(field -> problems.add(field.name()));
      reading.terms();
    } catch (Refused refused) {
      refused.problems().stream()
          .filter(p -> p.remedy().isBlank())
          .forEach(p -> problems.add(p.code()));
    } catch (RuntimeException e) {
      problems.add(e.toString());
    }
    return problems;
  }

  private static String damage(List<String> notes, SplittableRandom random) {
    StringBuilder text = new StringBuilder(notes.get(random.nextInt(notes.size())));
    for (int i = 1 + random.nextInt(12); i > 0 && text.length() > 10; i--) {
      int at = random.nextInt(text.length() - 5);
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
        case 1 -> text.insert(at, "9".repeat(1 + random.nextInt(25)));
        case 2 -> text.insert(at, (char) (32 + random.nextInt(300)));
        case 3 -> text.insert(at, piece(notes.get(random.nextInt(notes.size())), random));
        default -> text.insert(at, '\n');
      }
    }
    return text.toString();
  }

  private static String piece(String other, SplittableRandom random) {
    int from = random.nextInt(other.length());
    return other.substring(from, Math.min(other.length(), from + random.nextInt(300)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interest ",
        "one hundred ",
        "( \"A\" ) ",
        "$1,000 ",
        "1",
        "; ",
        "-\na",
        "A, ",
        "\n",
        "Maker promises to pay to the order of Bob Smith. "
      })
  void longRunsOfOneThingEndSoon(String unit) {
    String text = unit.repeat(200_000 / unit.length()) + "x";
    Reading reading = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Notes.read(text));
    assertThat(reading.document().text()).hasSize(text.length());
  }
}
