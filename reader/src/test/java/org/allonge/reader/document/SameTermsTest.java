package org.allonge.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsOut;
import org.allonge.note.testing.SharedFolder;
import org.allonge.reader.Confidence;
import org.allonge.reader.Document;
import org.allonge.reader.Finding;
import org.allonge.reader.ReadField;
import org.allonge.reader.Reader;
import org.allonge.reader.Reading;
import org.junit.jupiter.api.BeforeAll;
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
        Arguments.of(Format.PICTURE, Papers.png()),
        Arguments.of(Format.PICTURE, Papers.tiff(Papers.note())),
        Arguments.of(Format.PDF, Papers.scannedPdf(Papers.note())));
  }

  /** All but the case of letters: S and s, which differ in size only, are sometimes mistaken. */
  @ParameterizedTest
  @MethodSource("scans")
  void aScanGivesTheSameTermsAndIsNotTrustedAsText(Format format, byte[] file) {
    assumeTrue(Tesseract.isInstalled(), NOT_TESTED);
    Reading reading = read(file);
    assertThat(reading.document().extracted().format()).isEqualTo(format);
    assertThat(plain(reading.terms()).toString()).isEqualToIgnoringCase(plain(TERMS).toString());
    assertThat(reading.fields().values())
        .allSatisfy(field -> assertThat(field.confidence()).isNotEqualTo(Confidence.HIGH));
    assertThat(reading.findings()).extracting(Finding::id).contains("read-from-scan");
    var rate = reading.field("rate").orElseThrow();
    assertThat(reading.document().places(rate.span()).getFirst())
        .isInstanceOfSatisfying(Place.OnPage.class, p -> assertThat(p.page()).isEqualTo(1));
  }

  private static final String NOT_TESTED =
      "NOT TESTED: scans. Tesseract is not installed (apt install tesseract-ocr).";

  @BeforeAll
  static void sayWhatIsLeftOut() {
    if (!Tesseract.isInstalled()) {
      System.err.println(NOT_TESTED);
    }
  }

  /** Every seed of the shared folder, in the formats that can be made of any text. */
  @Test
  void theSharedSeedsGiveTheSameFieldsInEveryFormat() throws IOException {
    for (Path seed : SharedFolder.files("seeds", ".txt")) {
      String text = Files.readString(seed);
      Reading plain = read(Papers.bytes(text));
      for (byte[] file :
          List.of(
              Papers.html(text),
              Papers.rtf(text),
              Papers.docx(text),
              Papers.pdf(text.lines().toList(), 1, false),
              Papers.mail(Papers.body(text)))) {
        Reading other = read(file);
        assertThat(values(other))
            .as("%s as %s", seed.getFileName(), other.document().extracted().format())
            .isEqualTo(values(plain));
      }
      SharedFolder.ran("formats of " + seed.getFileName());
    }
  }

  @Test
  void theSharedSeedsGiveTheSameFieldsFromAScan() throws IOException {
    assumeTrue(Tesseract.isInstalled(), NOT_TESTED);
    for (Path seed : SharedFolder.files("seeds", ".txt")) {
      String text = Files.readString(seed);
      assertThat(values(read(Papers.scannedPdf(text))))
          .as("a scan of %s", seed.getFileName())
          .isEqualTo(values(read(Papers.bytes(text))));
      SharedFolder.ran("scan of " + seed.getFileName());
    }
  }

  /** Each field's value in small letters and single blanks. */
  private static SortedMap<String, String> values(Reading reading) {
    SortedMap<String, String> values = new TreeMap<>();
    for (ReadField field : reading.fields().values()) {
      String value = field.value().toString().toLowerCase(Locale.ROOT);
      values.put(field.name(), String.join(" ", value.split("[\\s\u00a0]+")));
    }
    return values;
  }
}
