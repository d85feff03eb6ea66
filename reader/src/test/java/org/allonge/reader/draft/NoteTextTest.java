package org.allonge.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.allonge.reader.Reader;
import org.allonge.reader.Reading;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A drafted note as text, as a page and as a Word document; and what there are no words for. */
class NoteTextTest {
  private static final int NOTES = 60;

  /** A line can be longer only where one word of a name is. */
  @Test
  void textIsEightyColumnsWide() {
    SplittableRandom dice = new SplittableRandom(80);
    for (int i = 0; i < NOTES; i++) {
      String text = NoteText.of(RandomNote.of(dice)).text();
      assertThat(text.lines()).as(text).allMatch(line -> line.length() <= 80);
      assertThat(text).doesNotContain("null").doesNotContain("  .").endsWith("\n");
    }
  }

  @Test
  void pagesAndDocumentsSayWhatTheTextSays() throws IOException {
    SplittableRandom dice = new SplittableRandom(81);
    for (int i = 0; i < NOTES; i++) {
      Terms terms = RandomNote.of(dice);
      NoteText note = NoteText.of(terms);
      assertReadsBack(terms, "note.html", note.html().getBytes(StandardCharsets.UTF_8));
      assertReadsBack(terms, "note.docx", note.docx());
    }
  }

  /** Through the readers of these formats, as anybody's file is read. */
  private static void assertReadsBack(Terms terms, String name, byte[] bytes) {
    Reading reading = new Reader().read(org.allonge.reader.Document.of(name, bytes));
    assertThat(SameTerms.difference(terms, reading))
        .as("%s: %s", name, reading.document().text())
        .isEmpty();
  }

  @Test
  void aWordDocumentIsTheSameEachTime() throws IOException {
    NoteText note = NoteText.of(RandomNote.of(new SplittableRandom(82)));
    assertThat(note.docx()).isEqualTo(note.docx());
    assertThat(entry(note.docx(), "[Content_Types].xml")).contains("document.main+xml");
    assertThat(entry(note.docx(), "_rels/.rels")).contains("word/document.xml");
    assertThat(entry(note.docx(), "word/styles.xml")).contains("w:styleId=\"Clause\"");
  }

  @Test
  void everyPartOfAWordDocumentIsWellFormed() throws Exception {
    byte[] docx =
        NoteText.of(EveryKindTest.plain("makers", "[{\"name\": \"Wool & Sons\"}]")).docx();
    for (String part : List.of("[Content_Types].xml", "word/document.xml", "word/styles.xml")) {
      byte[] xml = entry(docx, part).getBytes(StandardCharsets.UTF_8);
      Document parsed =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml));
      assertThat(parsed.getDocumentElement().getChildNodes().getLength()).as(part).isPositive();
    }
  }

  private static String entry(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException(name + " is missing");
  }

  @Test
  void markupInNamesIsText() {
    Terms terms = EveryKindTest.plain("makers", "[{\"name\": \"Wool & <Sons>\"}]");
    assertThat(NoteText.of(terms).html()).contains("Wool &amp; &lt;Sons&gt;");
  }

  @Test
  void whatHasNoWordsIsRefusedByItsPlace() {
    assertRefused("law", "{\"jurisdiction\": \"XX-YY\"}", "law.jurisdiction");
    assertRefused(
        "payments",
        "{\"indexation\": {\"index\": \"the \\\"CPI\\\"\", \"base\": \"1\", \"first\":"
            + " \"2020-02-15\", \"cycle\": {\"every\": \"P1M\"}}}",
        "payments.indexation.index");
    assertRefused("security", "{\"subordination\": \"behind\\nothers\"}", "security.subordination");
  }

  private static void assertRefused(String part, String json, String place) {
    Terms terms = EveryKindTest.plain(part, json);
    Refused refused = catchThrowableOfType(Refused.class, () -> NoteText.of(terms));
    assertThat(refused.problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("no-words", place));
  }
}
