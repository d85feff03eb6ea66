package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word that a reading rests on stands where it says, and the same document always reads the
 * same.
 */
class PlacesTest {
  static List<Path> notes() {
    return Notes.ownFiles();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void everyPlaceHoldsItsWords(Path file) {
    Reading reading = Notes.read(file);
    String text = reading.document().text();
    assertThat(reading.fields().values())
        .isNotEmpty()
        .allSatisfy(field ->
            assertThat(text.substring(field.span().start(), field.span().end()))
                .isEqualTo(field.text()))
        .allSatisfy(field -> assertThat(field.text()).as(field.name()).isNotBlank());
    Stream<Span> spans =
        Stream.concat(
            reading.findings().stream().flatMap(f -> f.spans().stream()),
            reading.readings().stream().flatMap(r -> r.spans().stream()));
    assertThat(spans).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void theSameWordsReadTheSame(Path file) {
    assertThat(Notes.read(file)).isEqualTo(Notes.read(file));
  }
}
