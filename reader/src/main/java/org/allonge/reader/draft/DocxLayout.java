package org.allonge.reader.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.allonge.note.Execution.Signatory;

/**
 * A note as a Word document: the three parts that ECMA-376 asks of a word-processing package, with
 * styles of their own. The same note gives the same bytes.
 */
final class DocxLayout {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String PART =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String TYPES =
      XML
          + "<Types xmlns=\""
          + PACKAGE
          + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
          + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
          + " ContentType=\""
          + PART
          + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
          + PART
          + "styles+xml\"/></Types>";

  private static final String STYLES =
      XML
          + "<w:styles xmlns:w=\""
          + MAIN
          + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Georgia\""
          + " w:hAnsi=\"Georgia\" w:cs=\"Georgia\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/>"
          + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\""
          + " w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
          + style(
              "Title",
              "<w:spacing w:after=\"360\"/><w:jc w:val=\"center\"/>",
              "<w:b/><w:sz w:val=\"28\"/>")
          + style("Clause", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/>", "<w:b/>")
          + style("Item", "<w:ind w:left=\"567\"/>", "")
          + style("Head", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9026\"/></w:tabs>", "")
          + style("Sign", "<w:keepNext/><w:spacing w:after=\"0\"/><w:ind w:left=\"4513\"/>", "")
          + style("Line", "<w:spacing w:before=\"480\"/><w:ind w:left=\"4513\"/>", "")
          + "</w:styles>";

  private final StringBuilder body = new StringBuilder();

  private DocxLayout() {}

  private static String style(String id, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + id
        + "\"/><w:pPr>"
        + paragraph
        + "</w:pPr><w:rPr>"
        + run
        + "</w:rPr></w:style>";
  }

  static byte[] of(NoteText note) {
    DocxLayout layout = new DocxLayout();
    layout.paragraph("Title", note.title());
    layout.paragraph("Head", note.amount() + "\t" + note.date());
    for (int i = 0; i < note.clauses().size(); i++) {
      layout.clause(i + 1, note.clauses().get(i));
    }
    layout.signatures(note);
    return zip(layout.document());
  }

  private void clause(int number, Clause clause) {
    paragraph("Clause", number + ". " + clause.heading());
    paragraph("", clause.paragraph());
    for (int item = 0; item < clause.items().size(); item++) {
      paragraph("Item", clause.item(item));
    }
  }

  private void signatures(NoteText note) {
    paragraph("", note.closing());
    for (String maker : note.makers()) {
      paragraph("Line", maker);
      if (note.signatories().isEmpty()) {
        paragraph("Line", NoteText.RULE);
      }
    }
    for (Signatory signatory : note.signatories()) {
      paragraph("Sign", "");
      NoteText.block(signatory).forEach(line -> paragraph("Sign", line));
    }
  }

  private void paragraph(String style, String text) {
    body.append("<w:p>");
    if (!style.isEmpty()) {
      body.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    }
    body.append("<w:r><w:t xml:space=\"preserve\">")
        .append(HtmlLayout.escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"))
        .append("</w:t></w:r></w:p>");
  }

  private String document() {
    return XML
        + "<w:document xmlns:w=\""
        + MAIN
        + "\"><w:body>"
        + body
        + "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1607\""
        + " w:bottom=\"1440\" w:left=\"1607\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>"
        + "</w:sectPr></w:body></w:document>";
  }

  private static byte[] zip(String document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "[Content_Types].xml", TYPES);
      entry(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
      entry(zip, "word/_rels/document.xml.rels", relation("styles", "styles.xml"));
      entry(zip, "word/document.xml", document);
      entry(zip, "word/styles.xml", STYLES);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static String relation(String type, String target) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // No clock: a document is the same whenever it is written.
    entry.setLastModifiedTime(FileTime.from(Instant.EPOCH));
    zip.putNextEntry(entry);
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
