package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several notes in one file are found and told apart; one note with annexes stays one. */
class BundleTest {
  /** Notes with a title of their own. */
  private static final List<String> TITLED =
      List.of("D-001", "D-002", "D-004", "D-005", "D-006", "D-007", "D-009", "D-012", "D-018");

  private static final String AGREEMENT =
      """
      CREDIT AGREEMENT

      dated as of May 1, 2004

      EXHIBITS

      Exhibit A-1    Form of Revolving Note
      Exhibit A-2    Form of Term Note .......... 95

      """
          + ("Section 2. The Lender makes Loans to the Borrower as agreed, and the Borrower shall"
                  + " pay them under the Notes, each of $1,000,000 or more.\n")
              .repeat(100)
          + "\nIN WITNESS WHEREOF the parties signed.\n\nBy: /s/ Ann Ash\n\n";

  private static final String CERTIFICATE =
      """
      \f                              EXHIBIT B

                        FORM OF COMPLIANCE CERTIFICATE

      The undersigned certifies that it will pay $5.00 for each copy.
      """;

  private static String own(String id) {
    try {
      return Files.readString(Notes.own().resolve(id + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundle bundle(String text) {
    return Bundle.of(Document.ofText("file.txt", text));
  }

  /** The terms without their places. */
  private static Map<String, String> values(Document document) {
    return new Reader()
        .read(document).fields().values().stream()
            .collect(
                Collectors.toMap(
                    ReadField::name, f -> f.value().toString(), (a, b) -> a, TreeMap::new));
  }

  @Test
  void notesBehindOneAnotherAreToldApart() {
    String text = TITLED.stream().map(BundleTest::own).collect(Collectors.joining("\n\n"));
    Bundle bundle = bundle(text);
    assertThat(bundle.several()).isTrue();
    assertThat(bundle.parts()).hasSameSizeAs(TITLED);
    for (Bundle.Part part : bundle.parts()) {
      String alone = own(TITLED.get(part.number() - 1));
      Document note = bundle.document(part.number());
      assertThat(values(note)).as(part.title()).isEqualTo(values(Document.ofText("n", alone)));
      assertThat(note.text()).hasSameSizeAs(text);
      assertThat(text.substring(part.heading().start(), part.heading().end()).strip())
          .startsWith(part.title().substring(0, 4));
    }
    assertThatThrownBy(bundle::only).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void offsetsAndLinesStayThoseOfTheFile() {
    String text = own("D-001") + "\n" + own("D-004");
    Bundle bundle = bundle(text);
    Reading second = new Reader().read(bundle.document(2));
    ReadField principal = second.field("principal").orElseThrow();
    assertThat(text.substring(principal.span().start(), principal.span().end()))
        .isEqualTo(principal.text());
    assertThat(principal.span().start()).isGreaterThan(own("D-001").length());
    assertThat(second.document().line(bundle.parts().get(1).heading()))
        .isEqualTo(own("D-001").lines().count() + 2);
  }

  @Test
  void notesThatAreExhibitsOfAnAgreement() {
    Bundle bundle =
        bundle(
            AGREEMENT
                + "\f                       EXHIBIT A-1\n\n"
                + own("D-002")
                + "\n\f                     EXHIBIT A-2\n\n"
                + own("D-006")
                + CERTIFICATE);
    assertThat(bundle.parts())
        .extracting(Bundle.Part::title)
        .containsExactly("PROMISSORY NOTE", "TERM NOTE - COMMERCIAL");
    assertThat(values(bundle.document(1)))
        .containsAllEntriesOf(values(Document.ofText("n", own("D-002"))));
    assertThat(bundle.document(2).text()).doesNotContain("compliance", "Lender makes Loans");
  }

  @Test
  void theOnlyNoteBehindALongAgreementIsReadAlone() {
    Bundle bundle = bundle(AGREEMENT + "\fEXHIBIT A-1\n\n" + own("D-002") + CERTIFICATE);
    assertThat(bundle.several()).isFalse();
    assertThat(bundle.only().part()).isEqualTo(bundle.parts().getFirst().span());
    assertThat(values(bundle.only()).get("principal")).isEqualTo("6500000.00");
    assertThat(bundle.only().text()).doesNotContain("CREDIT AGREEMENT", "COMPLIANCE");
  }

  @Test
  void formsAreListedWhereThereIsNothingElse() {
    String form =
        """
        EXHIBIT %s

        FORM OF %s NOTE

        $__________                                     ________, 20__

        FOR VALUE RECEIVED, ACME CORP. promises to pay to the order of ____________ the
        principal sum of ____________ Dollars on May 1, 2009.

        ACME CORP.
        By: ____________________
        """;
    String forms = form.formatted("A-1", "REVOLVING") + form.formatted("A-2", "TERM");
    assertThat(bundle(AGREEMENT + forms).parts())
        .extracting(Bundle.Part::title)
        .containsExactly("FORM OF REVOLVING NOTE", "FORM OF TERM NOTE");
    assertThat(bundle(own("D-002") + "\n\n" + forms).parts())
        .extracting(Bundle.Part::title)
        .containsExactly("PROMISSORY NOTE");
  }

  /** A bar stands for an empty line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FORM OF AMENDMENT TO PROMISSORY NOTE|The Note dated ________ is hereby amended: $____.",
        "GUARANTY|The Guarantor promises to pay the Note, the sum of $650.00.|By: /s/ G",
        "SCHEDULE OF ADVANCES ON NOTE|  Date      Amount       Balance|1/2/2003  $1.00  $1.00",
        "NOTICE OF CONVERSION|The undersigned converts $____ of the Note and will pay tax.",
        "PROMISSORY NOTE|[signature page]|By: /s/ Another Signer",
      })
  void whatIsAnnexedStaysWithTheNote(String lines) {
    String annex = lines.replace("|", "\n\n");
    String text = own("D-002") + "\n\n                 EXHIBIT A\n\n" + annex;
    Bundle bundle = bundle(text);
    assertThat(bundle.parts()).hasSize(1);
    assertThat(bundle.only().text()).isEqualTo(text);
    assertThat(bundle.document(1).text().strip()).endsWith(annex.strip());
  }

  /** The title at the head of each page begins no new note: the one before has not ended. */
  @Test
  void aRunningHeadIsNoTitle() {
    String note = own("D-004");
    int middle = note.indexOf("\n\n", note.length() / 2);
    String paged =
        note.substring(0, middle)
            + "\n\f      INSTALLMENT NOTE\n\nThe Borrower promises to pay interest of $5.00 too.\n"
            + note.substring(middle);
    assertThat(bundle(paged).parts()).hasSize(1);
  }

  @Test
  void aNoteAndItsAmendmentAreTwoPapers() {
    Bundle bundle = bundle(own("D-002") + "\n\n" + own("D-015"));
    assertThat(bundle.parts()).hasSize(2);
    assertThat(new Reader().read(bundle.document(1)).kind()).isEqualTo(NoteKind.NOTE);
    assertThat(new Reader().read(bundle.document(2)).kind()).isEqualTo(NoteKind.AMENDMENT);
  }

  static Stream<Path> singleNotes() {
    return Stream.concat(
        Notes.ownFiles().stream(),
        Stream.of("examples/note.txt").map(SharedFolder.projectRoot()::resolve));
  }

  @ParameterizedTest
  @MethodSource("singleNotes")
  void aSingleNoteIsNotSplit(Path file) throws IOException {
    Document note = Document.read(file);
    assertThat(Bundle.of(note).several()).isFalse();
    assertThat(Bundle.of(note).only()).isEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/own", "notes/real", "notes/court"})
  void noneOfTheSharedNotesIsSplit(String folder) throws IOException {
    List<Path> files = SharedFolder.files(folder, ".txt");
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      Document note = Document.read(file);
      assertThat(Bundle.of(note).only()).as("%s", file.getFileName()).isEqualTo(note);
      SharedFolder.ran("one note in " + folder + "/" + file.getFileName());
    }
  }
}
