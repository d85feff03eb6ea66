package org.allonge.reader.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes the text out of a file of any format that is read. */
public final class Extractor {
  private Extractor() {}

  /**
   * Reads a stream; it stops as soon as the stream is longer than its format may be.
   *
   * @throws org.allonge.note.Refused when the file is too long, locked, damaged, blank, or of a
   *     format that is not read
   * @throws IOException when it cannot be read
   */
  public static Extracted read(String name, InputStream stream, Limits limits) throws IOException {
    byte[] head = stream.readNBytes(Magic.HEAD);
    if (head.length < Magic.HEAD) {
      return extract(name, head, limits);
    }
    boolean plain = Magic.of(name, head) == Format.TEXT;
    int most = plain ? limits.textBytes() : limits.fileBytes();
    byte[] rest = stream.readNBytes(most + 1 - Math.min(most, head.length));
    ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + rest.length);
    all.writeBytes(head);
    all.writeBytes(rest);
    return extract(name, all.toByteArray(), limits);
  }

  /**
   * Takes the text out of a file's bytes.
   *
   * @throws org.allonge.note.Refused when there are too many, or the file is locked, damaged,
   *     blank, or of a format that is not read
   */
  public static Extracted extract(String name, byte[] bytes, Limits limits) {
    if (bytes.length == 0) {
      throw Refusal.blank(name, "an empty file");
    }
    Source source = new Source(name, bytes, limits);
    Format format = Magic.of(name, bytes);
    if (format != Format.TEXT && bytes.length > limits.fileBytes()) {
      throw Refusal.fileTooLong(name, limits.fileBytes());
    }
    Extracted extracted = Deadline.within(source, format);
    if (extracted.text().isBlank()) {
      throw Refusal.blank(name, format == Format.TEXT ? "only blanks" : "no words in the file");
    }
    return extracted;
  }

  /** Without the watch over time; a message that holds a document comes back here. */
  static Extracted extract(Source source, Format format) {
    return switch (format) {
      case TEXT -> PlainText.extract(source);
      case HTML -> HtmlText.extract(source);
      case SUBMISSION -> SubmissionText.extract(source);
      case PDF -> new PdfText(source).extract();
      case DOCX -> DocxText.extract(source);
      case RTF -> RtfText.extract(source);
      case EMAIL -> MailText.extract(source);
      case PICTURE -> new ScanText(source).extract();
    };
  }
}
