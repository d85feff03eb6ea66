package org.allonge.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * DOCX: the body's paragraphs and tables, then footnotes and endnotes. Only these parts are
 * unpacked, and no more of them than the limits allow.
 */
final class DocxText {
  private static final String BODY = "word/document.xml";
  private static final List<String> PARTS =
      List.of(BODY, "word/footnotes.xml", "word/endnotes.xml");

  /** What all parts may unpack to, pictures and all. */
  private static final long UNPACKED = 128L * 1024 * 1024;

  /** More entries than any honest document has. */
  private static final int ENTRIES = 5_000;

  private final Source source;
  private long left;

  private DocxText(Source source) {
    this.source = source;
    this.left = UNPACKED;
  }

  static Extracted extract(Source source) {
    DocxText docx = new DocxText(source);
    Map<String, byte[]> parts = docx.parts();
    ParagraphWriter out = new ParagraphWriter(source);
    for (String part : PARTS) {
      byte[] xml = parts.get(part);
      if (xml != null) {
        new WordXml(source, out).read(xml);
      }
    }
    return out.extracted(Format.DOCX, "UTF-8", true);
  }

  private Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        refuseOther(entry.getName());
        if (++entries > ENTRIES) {
          throw source.damaged(Format.DOCX, "more than " + ENTRIES + " parts");
        }
        byte[] part = part(zip, PARTS.contains(entry.getName()));
        if (part != null) {
          parts.put(entry.getName(), part);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw source.damaged(Format.DOCX, String.valueOf(e.getMessage()));
    }
    if (!parts.containsKey(BODY)) {
      throw Refusal.other(
          source.name(),
          "a ZIP archive without a Word document",
          "Unpack it, or save its document as DOCX or PDF.");
    }
    return parts;
  }

  private void refuseOther(String entry) {
    boolean sheet = entry.equals("xl/workbook.xml") || entry.equals("ppt/presentation.xml");
    if (sheet || entry.equals("mimetype")) {
      throw Refusal.other(
          source.name(),
          "another office format than Word's",
          "Save it as DOCX or PDF first, and read that.");
    }
  }

  /** The part unpacked, or null where it is only passed over; all together within the limit. */
  private byte @Nullable [] part(InputStream zip, boolean wanted) throws IOException {
    if (wanted) {
      byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left + 1));
      spend(part.length);
      return part;
    }
    byte[] buffer = new byte[8192];
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      spend(n);
    }
    return null;
  }

  private void spend(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw Refusal.unpacksTooLong(source.name(), UNPACKED);
    }
  }
}
