package org.allonge.reader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.allonge.note.Refused;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;

/** Files of every format, damaged at random: the text is taken out, or the file is refused. */
class DamagedFilesTest {
  private static final int DAMAGED = 600;
  private static final long SEED = 20_261_124L;

  /** Pages that are pictures are not read here: a damaged file needs no Tesseract. */
  private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 50, 0, 1 << 20, 100, 20, 20);

  /** A file of each format, and of each that holds another. */
  static List<byte[]> whole() {
    return List.of(
        Papers.html(),
        Papers.rtf(),
        Papers.docx(),
        Papers.pdf(),
        Papers.mail(Papers.body(Papers.note())),
        Papers.mail(Papers.attachment("note.rtf", Papers.rtf())),
        Papers.mail(Papers.attachment("note.docx", Papers.docx())));
  }

  @Test
  void isReadOrRefused() {
    long seed = Long.getLong("allonge.seed", SEED);
    SplittableRandom random = new SplittableRandom(seed);
    List<byte[]> files = whole();
    for (int i = 0; i < DAMAGED; i++) {
      byte[] file = damage(files.get(i % files.size()), random);
      assertThat(problems(file)).as("file %d; replay with -Dallonge.seed=%d", i, seed).isEmpty();
    }
  }

  private static byte[] damage(byte[] whole, SplittableRandom random) {
    byte[] file = whole.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      int at = random.nextInt(file.length);
      int length = Math.min(1 + random.nextInt(40), file.length - at);
      switch (random.nextInt(4)) {
        case 0 -> file[at] = (byte) random.nextInt(256);
        case 1 -> Arrays.fill(file, at, at + length, file[at]);
        case 2 ->
            System.arraycopy(file, random.nextInt(file.length - length + 1), file, at, length);
        default -> file = Arrays.copyOf(file, Math.max(2, file.length - random.nextInt(200)));
      }
    }
    return file;
  }

  /** What the fuzzer once found. */
  @Test
  void keptInputsAreReadOrRefused() throws IOException {
    Path kept =
        SharedFolder.projectRoot()
            .resolve(
                "reader/src/test/resources/org/allonge/reader/document/DocumentFuzzTestInputs");
    try (Stream<Path> files = Files.walk(kept)) {
      List<Path> inputs = files.filter(Files::isRegularFile).toList();
      assertThat(inputs).isNotEmpty();
      for (Path input : inputs) {
        assertThat(problems(Files.readAllBytes(input))).as("%s", input).isEmpty();
      }
    }
  }

  /** What is amiss in how a file is taken; nothing if it is read or refused. */
  static List<String> problems(byte[] bytes) {
    List<String> problems = new ArrayList<>();
    try {
      Extracted extracted = Extractor.extract("file", bytes, LIMITS);
      int end = 0;
      for (Stretch stretch : extracted.stretches()) {
        if (stretch.start() < end || stretch.end() > extracted.text().length()) {
          problems.add("out of place: " + stretch);
        }
        end = stretch.end();
      }
      if (!extracted.stretches().isEmpty() && extracted.places(0, end).isEmpty()) {
        problems.add("words without a place");
      }
    } catch (Refused refused) {
      refused.problems().stream()
          .filter(
              problem -> problem.remedy().isBlank() || problem.code().equals("document-too-slow"))
          .forEach(problem -> problems.add(problem.code()));
    } catch (RuntimeException e) {
      problems.add(e.toString());
    }
    return problems;
  }
}
