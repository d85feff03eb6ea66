package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes of a file are, it is read or refused. {@code mvn test -Pfuzz -pl reader -am}
 * looks for bytes that are not, guided by coverage. What it finds is kept beside this test, in
 * {@code ReaderFuzzTestInputs}, and {@link DamagedNotesTest} runs it in every build.
 */
class ReaderFuzzTest {
  static Stream<Arguments> notes() throws IOException {
    List<Arguments> notes = new ArrayList<>();
    notes.add(arguments((Object) Notes.example().getBytes(StandardCharsets.UTF_8)));
    for (Path file : Notes.ownFiles()) {
      notes.add(arguments((Object) Files.readAllBytes(file)));
    }
    return notes.stream();
  }

  @DictionaryEntries({
    "promises to pay",
    "to the order of",
    "percent (8%) per annum",
    "February 30, 2003",
    "$250,000.00",
    "No/100 Dollars",
    "three hundred sixty-five",
    "monthly instalments",
    "on demand",
    "Maturity Date",
    "extend",
    "prepay",
    "default",
    "Prime Rate plus",
    "highest rate permitted",
    "____",
    "§",
    "“",
    "\u00a0"
  })
  @MethodSource("notes")
  @FuzzTest(maxDuration = "10m")
  void fileIsReadOrRefused(byte[] bytes) {
    assertThat(DamagedNotesTest.problems(bytes)).isEmpty();
  }
}
