package org.allonge.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsOut;
import org.allonge.reader.Confidence;
import org.allonge.reader.Document;
import org.allonge.reader.Finding;
import org.allonge.reader.Reader;
import org.allonge.reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The example note gives the same terms, whatever file it comes in. */
class SameTermsTest {
  private static final Terms TERMS = read(Papers.bytes(Papers.note())).terms();

  static Reading read(byte[] file) {
    return new Reader().read(Document.of("note", file));
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(Format.TEXT, Papers.bytes(Papers.note())),
        Arguments.of(Format.HTML, Papers.html()),
        Arguments.of(Format.PDF, Papers.pdf()),
        Arguments.of(Format.DOCX, Papers.docx()),
        Arguments.of(Format.RTF, Papers.rtf()),
        Arguments.of(Format.TEXT, Papers.mail(Papers.body(Papers.note()))),
        Arguments.of(
            Format.PDF,
            Papers.mail(
                Papers.body("Dear Ann,\n\nhere it is. I promise to pay $5.00 for lunch.\n"),
                Papers.attachment("note.pdf", Papers.pdf()))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void termsAreThoseOfTheText(Format format, byte[] file) {
    Reading reading = read(file);
    assertThat(reading.document().extracted().format()).isEqualTo(format);
    assertThat(plain(reading.terms())).isEqualTo(plain(TERMS));
  }

  /** Without the words, whose line ends and offsets are the file's. */
  static JsonNode plain(Terms terms) {
    ObjectNode json = TermsOut.of(terms);
    assertThat(json.remove("words")).isNotNull();
    return json;
  }

  @Test
  void wordsOfAPdfLeadBackToPageAndBox() {
    List<String> lines = new ArrayList<>(Collections.nCopies(54, "* * *"));
    lines.addAll(Papers.note().lines().toList());
    Reading reading = read(Papers.pdf(lines, 1, false));
    var field = reading.field("rate").orElseThrow();
    assertThat(field.text()).contains("eight percent");
    assertThat(reading.document().places(field.span()))
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place).isInstanceOf(Place.OnPage.class));
    Place.OnPage first = (Place.OnPage) reading.document().places(field.span()).getFirst();
    assertThat(first.page()).isEqualTo(2);
    int line = lineOf("eight percent");
    int baseline = (792 - (740 - line * 13)) * Box.WHOLE / 792;
    assertThat(first.box().bottom()).isBetween(baseline - 20, baseline + 20);
    assertThat(first.box().top()).isBetween(baseline - 150, baseline - 30);
    assertThat(first.box().left()).isBetween(72 * Box.WHOLE / 612, 560 * Box.WHOLE / 612);
  }

  private static int lineOf(String words) {
    List<String> lines = Papers.note().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i;
      }
    }
    throw new IllegalStateException("no line with " + words);
  }

  @Test
  void wordsOfAWordDocumentLeadBackToTheirParagraph() {
    Reading reading = read(Papers.docx());
    var span = reading.field("rate").orElseThrow().span();
    int number = 1;
    while (!Papers.paragraphs().get(number - 1).contains("eight percent")) {
      number++;
    }
    assertThat(reading.document().places(span)).containsExactly(new Place.InParagraph(number));
  }

  static Stream<Arguments> scans() {
    return Stream.of(
        Arguments.of(Format.PICTURE, Papers.png()), Arguments.of(Format.PDF, Papers.scannedPdf()));
  }

  @ParameterizedTest
  @MethodSource("scans")
  void aScanGivesTheSameTermsAndIsNotTrustedAsText(Format format, byte[] file) {
    assumeTrue(
        Tesseract.isInstalled(),
        "NOT TESTED: scans. Tesseract is not installed (apt install tesseract-ocr).");
    Reading reading = read(file);
    assertThat(reading.document().extracted().format()).isEqualTo(format);
    assertThat(plain(reading.terms())).isEqualTo(plain(TERMS));
    assertThat(reading.fields().values())
        .allSatisfy(field -> assertThat(field.confidence()).isNotEqualTo(Confidence.HIGH));
    assertThat(reading.findings()).extracting(Finding::id).contains("read-from-scan");
  }
}
