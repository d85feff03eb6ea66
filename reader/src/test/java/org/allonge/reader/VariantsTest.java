package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;

/**
 * The same note with every date, amount, rate and party changed, wrapped at other widths, still
 * reads right.
 */
class VariantsTest {
  private static final int VARIANTS = 100;

  @Test
  void variantsOfTheExampleReadRight() {
    assertThat(readRight(Notes.example())).isEqualTo(VARIANTS);
  }

  @Test
  void variantsOfAnotherDraftingReadRight() {
    assertThat(readRight(Notes.second())).isEqualTo(VARIANTS);
  }

  @Test
  void variantsOfTheSharedNotesReadRight() throws Exception {
    for (Path file : SharedFolder.files("seeds", ".txt")) {
      assertThat(readRight(Files.readString(file))).isEqualTo(VARIANTS);
      SharedFolder.ran("reader variants of " + file.getFileName());
    }
  }

  private static int readRight(String note) {
    Seed seed = Seed.current();
    SplittableRandom random = seed.random();
    int right = 0;
    for (int i = 0; i < VARIANTS; i++) {
      Variant variant = Variant.of(note, random);
      Map<String, String> said = said(Notes.read(variant.text()), variant.expected());
      said.entrySet().removeAll(variant.expected().entrySet());
      assertThat(said)
          .as("what reads otherwise in variant %d; %s%n%s", i, seed, variant.text())
          .isEmpty();
      right++;
    }
    return right;
  }

  private static Map<String, String> said(Reading reading, Map<String, String> wanted) {
    Map<String, String> said = new TreeMap<>();
    for (String name : wanted.keySet()) {
      int dot = name.indexOf('.');
      String value =
          dot < 0
              ? reading.value(name).orElse("absent")
              : part(reading, name.substring(0, dot), name.substring(dot + 1));
      boolean shouted = value.equalsIgnoreCase(wanted.get(name));
      said.put(name, shouted ? wanted.get(name) : value);
    }
    return said;
  }

  private static String part(Reading reading, String field, String part) {
    return reading.field(field).map(ReadField::value).orElse(null) instanceof FieldValue.Parts parts
        ? String.valueOf(parts.parts().get(part))
        : "absent";
  }
}
