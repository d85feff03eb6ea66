package org.allonge.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, locked or made to harm: each is refused, in time, with what to do. */
class HostileFilesTest {
  private static final Duration AT_MOST = Duration.ofSeconds(20);

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("empty", new byte[0], "document-blank"),
        Arguments.of("junk", junk(), "document-not-text"),
        Arguments.of("a PDF cut short", half(Papers.pdf()), "document-damaged"),
        Arguments.of("a PDF in name", Papers.bytes("%PDF-1.7 and so on"), "document-damaged"),
        Arguments.of("a locked PDF", Papers.pdf(List.of("x"), 1, true), "document-encrypted"),
        Arguments.of("too many pages", Papers.pdf(List.of(), 501, false), "document-too-many-pages"),
        Arguments.of("a DOCX cut short", half(Papers.docx()), "document-damaged"),
        Arguments.of("a zip bomb", bomb("word/document.xml"), "document-too-long"),
        Arguments.of("a bomb in a picture", bomb("word/media/image1.png"), "document-too-long"),
        Arguments.of("no Word file", Papers.zip("a.txt", new byte[9]), "document-not-text"),
        Arguments.of("a sheet", Papers.zip("xl/workbook.xml", new byte[9]), "document-not-text"),
        Arguments.of("entities", Papers.docx(ENTITIES), "document-damaged"),
        Arguments.of("deep DOCX", Papers.docx("<w:sdt>".repeat(100_000)), "document-too-deep"),
        Arguments.of("deep HTML", deepHtml(), "document-too-deep"),
        Arguments.of("HTML of nothing", Papers.bytes("<html><p>&nbsp;</p></html>"), "document-blank"),
        Arguments.of("old Word", oldWord(), "document-not-text"));
  }

  /** An entity that the document does not define, where others would define a billion laughs. */
  private static final String ENTITIES = "<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>";

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefused(String what, byte[] file, String code) {
    Problem problem =
        Assertions.assertTimeoutPreemptively(AT_MOST, () -> refusal(what, file).first());
    assertThat(problem.code()).as(problem.sentence()).isEqualTo(code);
    assertThat(problem.path()).isEqualTo(what);
    assertThat(problem.remedy()).isNotEmpty();
  }

  private static Refused refusal(String what, byte[] file) {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> Extractor.extract(what, file, Limits.STANDARD));
    assertThat(refused).as("%s is refused", what).isNotNull();
    return refused;
  }

  private static byte[] junk() {
    byte[] bytes = new byte[100_000];
    new SplittableRandom(7).nextBytes(bytes);
    bytes[0] = 1;
    return bytes;
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** Some hundred kilobytes that unpack to 200 megabytes. */
  private static byte[] bomb(String part) {
    byte[] blanks = new byte[200 * 1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    return Papers.zip(part, blanks);
  }

  private static byte[] deepHtml() {
    return Papers.bytes("<html><body>" + "<div>".repeat(100_000) + "I promise to pay.");
  }

  private static byte[] oldWord() {
    byte[] bytes = new byte[2048];
    bytes[0] = (byte) 0xD0;
    bytes[1] = (byte) 0xCF;
    bytes[2] = 0x11;
    bytes[3] = (byte) 0xE0;
    return bytes;
  }
}
