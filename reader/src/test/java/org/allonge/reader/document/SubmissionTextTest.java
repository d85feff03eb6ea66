package org.allonge.reader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.allonge.reader.Bundle;
import org.allonge.reader.Document;
import org.allonge.reader.Reader;
import org.junit.jupiter.api.Test;

/** A submission to EDGAR: its documents are told apart, and the note among its exhibits is read. */
class SubmissionTextTest {
  private static final String HEAD =
      """
      <SEC-DOCUMENT>0000000000-03-000001.txt : 20030301
      <SEC-HEADER>0000000000-03-000001.hdr.sgml : 20030301
      ACCESSION NUMBER: 0000000000-03-000001
      </SEC-HEADER>
      """;

  private static String document(String type, String text) {
    return "<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n%s\n</TEXT>\n</DOCUMENT>\n"
        .formatted(type, text);
  }

  private static String html() {
    return new String(Papers.html(), StandardCharsets.UTF_8);
  }

  private static Document read(String... documents) {
    String all = HEAD + String.join("", documents) + "</SEC-DOCUMENT>\n";
    return Document.of("submission.txt", Papers.bytes(all));
  }

  @Test
  void theNoteAmongPagesPlainTextAndPictures() {
    Document submission =
        read(
            document(
                "8-K", "<html><body><p>" + "Current report. ".repeat(900) + "</p></body></html>"),
            document("EX-10.1", html()),
            document("EX-99", "A plain exhibit: nothing is promised\nin it."),
            document("GRAPHIC", "begin 644 logo.jpg\nM_]C_X  02D9)1@ ! 0 \nend"));
    assertThat(submission.extracted().format()).isEqualTo(Format.SUBMISSION);
    assertThat(submission.text()).contains("EX-10.1\n", "promised\nin it").doesNotContain("02D9");
    Bundle bundle = Bundle.of(submission);
    assertThat(bundle.parts()).hasSize(1);
    Document note = bundle.only();
    assertThat(note.text()).doesNotContain("Current report", "plain exhibit");
    assertThat(SameTermsTest.plain(new Reader().read(note).terms()))
        .isEqualTo(SameTermsTest.plain(SameTermsTest.read(Papers.bytes(Papers.note())).terms()));
  }

  @Test
  void twoNotesAreTwoExhibits() {
    Document submission =
        read(
            document("EX-10.1", html()),
            document("EX-10.2", html().replace("Two Hundred Fifty", "Nine Hundred")));
    assertThat(Bundle.of(submission).parts()).hasSize(2);
  }

  @Test
  void aSubmissionOfPlainTextKeepsItsOwnOffsets() {
    String all = HEAD + document("EX-10.1", Papers.note());
    assertThat(Document.of("s", Papers.bytes(all)).text()).isEqualTo(all);
  }

  @Test
  void placesAreThoseOfTheWholeFile() {
    Document submission = read(document("EX-1", "plain\n"), document("EX-2", html()));
    var field = new Reader().read(submission).field("rate").orElseThrow();
    Place.InParagraph place = (Place.InParagraph) submission.places(field.span()).getFirst();
    assertThat(place.number()).isGreaterThan(3);
  }
}
