package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static Problem problem(byte[] bytes) {
    Refused refused = catchThrowableOfType(Refused.class, () -> Document.of("bad.txt", bytes));
    return refused.first();
  }

  @Test
  void refusesAnEmptyFile() {
    Problem problem = problem(new byte[0]);
    assertThat(problem.code()).isEqualTo("document-blank");
    assertThat(problem.path()).isEqualTo("bad.txt");
    assertThat(problem.remedy()).isNotBlank();
    assertThat(problem(" \n\t\n".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("document-blank");
  }

  @Test
  void refusesFiftyMegabytesWithoutReadingThem(@TempDir Path folder) throws IOException {
    Path big = folder.resolve("big.txt");
    try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }
    assertThatThrownBy(() -> Document.read(big))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.first().code()).isEqualTo("document-too-long"));
  }

  @Test
  void stopsReadingAnEndlessStream() {
    AtomicLong given = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            given.incrementAndGet();
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            given.addAndGet(length);
            Arrays.fill(into, from, from + length, (byte) 'a');
            return length;
          }
        };
    assertThatThrownBy(() -> Document.read("-", endless))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("at most");
    assertThat(given.get()).isLessThanOrEqualTo(Document.LIMIT + 1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004", "abc\u0000def", "\u0001\u0002\u0003\u0004\u0005"})
  void refusesWhatIsNotText(String content) {
    assertThat(problem(content.getBytes(StandardCharsets.ISO_8859_1)).code())
        .isEqualTo("document-not-text");
  }

  @Test
  void readsWindowsTextAndSaysSo() {
    Document document =
        Document.of("w.txt", "He owes \u00a3100.".getBytes(Charset.forName("windows-1252")));
    assertThat(document.text()).isEqualTo("He owes \u00a3100.");
    assertThat(new Reader().read(document).findings())
        .extracting(Finding::id)
        .contains("encoding-assumed");
  }

  @Test
  void dropsTheByteOrderMark() throws IOException {
    byte[] marked = "\ufeffNOTE".getBytes(StandardCharsets.UTF_8);
    assertThat(Document.read("-", new ByteArrayInputStream(marked)).text()).isEqualTo("NOTE");
    assertThat(Document.of("u", "\ufeffNOTE".getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo("NOTE");
  }

  @Test
  void saysThatThePrincipalIsMissing() {
    Reading reading =
        new Reader()
            .read(
                Document.ofText(
                    "n.txt",
                    Notes.example()
                        .replaceAll("(?s)sum\\s+of.{0,80}?\\(\\$250,000.00\\)", "sum agreed")
                        .replace("$250,000.00", "")));
    assertThat(reading.field("principal")).isEmpty();
    assertThat(reading.findings()).extracting(Finding::id).contains("principal-missing");
    assertThatThrownBy(reading::terms)
        .isInstanceOfSatisfying(
            Refused.class,
            e -> {
              assertThat(e.problems())
                  .extracting(Problem::code)
                  .containsExactly("principal-missing");
              assertThat(e.first().path()).contains("n.txt").contains("principal");
              assertThat(e.first().remedy()).isNotBlank();
            });
  }

  @Test
  void reportsADateThatDoesNotExist() {
    Reading reading =
        new Reader()
            .read(
                Document.ofText(
                    "n.txt", Notes.example().replace("August 8, 2003", "February 30, 2004")));
    assertThat(reading.field("maturity_date")).isEmpty();
    assertThat(reading.findings())
        .filteredOn(f -> f.id().equals("impossible-date"))
        .singleElement()
        .satisfies(f ->
            assertThat(reading.document().words(f.spans().getFirst()))
                .isEqualTo("February 30, 2004"));
    assertThatThrownBy(reading::terms).isInstanceOf(Refused.class).hasMessageContaining("maturity");
  }

  /** The date to which the note can be extended stands in the same sentence and is not taken. */
  @Test
  void takesNoOtherDateForOneThatDoesNotExist() {
    Reading reading =
        Notes.read(
            """
            PROMISSORY NOTE

            February 7, 2003                                        $10,000.00

            ACME CORP., a Delaware corporation ("Maker"), promises to pay to the order of JANE ROE
            ("Payee") ten thousand dollars ($10,000.00) with interest at 8% per annum.

            Principal and interest shall be due and payable on February 30, 2003 (the "Due Date");
            provided that Maker may, at any time prior to the Due Date, extend the date by which
            principal and interest shall be due and payable until February 9, 2004.
            """);
    assertThat(reading.field("maturity_date")).isEmpty();
    assertThat(reading.findings()).extracting(Finding::id).contains("impossible-date");
  }

  @Test
  void saysThatATextIsNoNote() {
    Reading reading =
        new Reader()
            .read(Document.ofText("poem.txt", "The rain in Spain falls mainly on the plain."));
    assertThat(reading.kind()).isEqualTo(NoteKind.UNKNOWN);
    assertThatThrownBy(reading::terms)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("a promise to pay");
  }
}
