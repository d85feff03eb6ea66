package org.allonge.reader.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.allonge.note.testing.SharedFolder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Files of every format, made of the example note. */
final class Papers {
  private static final int LINES = 54;
  private static final int SCANNED_LINES = 64;
  private static final float QUALITY = 0.9f;

  private Papers() {}

  static String note() {
    try {
      return Files.readString(SharedFolder.projectRoot().resolve("examples/note.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The note's paragraphs, each as one flowing line; what is set out by lines keeps them. */
  static List<String> paragraphs() {
    return paragraphs(note());
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n\\s*\n")).map(String::strip).toList();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] html() {
    return html(note());
  }

  static byte[] html(String text) {
    StringBuilder html =
        new StringBuilder(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title>"
                + "<script>var principal = '$9,999.00';</script></head><body>"
                + "<div style=\"display:none\">The rate is 99% per annum.</div>");
    for (String paragraph : paragraphs(text)) {
      html.append("<p>").append(markup(paragraph)).append("</p>\n");
    }
    return bytes(html + "</body></html>");
  }

  private static String markup(String paragraph) {
    String escaped = paragraph.replace("&", "&amp;").replace("<", "&lt;");
    return isSetOut(paragraph)
        ? escaped.replace("  ", "&nbsp; ").replace("\n", "<br>\n")
        : escaped.replace("Company", "<b>Comp</b>any");
  }

  /** Headings and signatures: what keeps its lines. */
  static boolean isSetOut(String paragraph) {
    return paragraph.lines().anyMatch(line -> line.contains("      ") || line.length() < 30);
  }

  static byte[] docx() {
    return docx(note());
  }

  static byte[] docx(String text) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs(text)) {
      body.append("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>");
      String joint = isSetOut(paragraph) ? "<w:r><w:br/></w:r>" : run(" ");
      body.append(String.join(joint, paragraph.lines().map(Papers::run).toList()));
      body.append("<w:del><w:r><w:delText> at 99% per annum</w:delText></w:r></w:del></w:p>");
    }
    return wordFile(body.toString());
  }

  private static String run(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
  }

  static byte[] wordFile(String body) {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas"
            + ".openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    return zip("word/document.xml", bytes(xml));
  }

  static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(bytes("<Types/>"));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] pdf() {
    return pdf(note().lines().toList(), 1, false);
  }

  /** The lines in Times, page after page; more pages than they need are left without words. */
  static byte[] pdf(List<String> lines, int pages, boolean locked) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      int needed = (lines.size() + LINES - 1) / LINES;
      for (int page = 0; page < Math.max(pages, needed); page++) {
        int from = Math.min(page * LINES, lines.size());
        page(document, lines.subList(from, Math.min(from + LINES, lines.size())));
      }
      if (locked) {
        var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
        document.protect(policy);
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void page(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        // Set by place, as a word processor does: no blanks at the line's start.
        int indent = line.length() - line.stripLeading().length();
        out.beginText();
        out.setFont(font, 11);
        out.newLineAtOffset(72 + indent * 5f, 740 - i * 13f);
        out.showText(line.strip());
        out.endText();
      }
    }
  }

  static byte[] rtf() {
    return rtf(note());
  }

  static byte[] rtf(String note) {
    StringBuilder rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\uc1{\\fonttbl{\\f0 Times;}}{\\*\\generator x;}"
                + "{\\header The rate is 99% per annum.}\n");
    for (String paragraph : paragraphs(note)) {
      String joint = isSetOut(paragraph) ? "\\line " : " \n";
      String text = paragraph.replace("'", "\\u8217?").replace("\"", "\\'94");
      rtf.append(text.replace("\n", joint)).append("\\par\n");
    }
    return bytes(rtf + "{\\v hidden 77% per annum}}");
  }

  static byte[] mail(String... parts) {
    StringBuilder mail =
        new StringBuilder(
            """
            From: a@example.org
            To: b@example.org
            Subject: the note
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="xx"

            """
                .replace("\n", "\r\n"));
    for (String part : parts) {
      mail.append("--xx\r\n").append(part).append("\r\n");
    }
    return bytes(mail + "--xx--\r\n");
  }

  static String body(String text) {
    return "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text.replace("\n", "\r\n");
  }

  static String attachment(String name, byte[] file) {
    return "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
        + "Content-Disposition: attachment; filename=\""
        + name
        + "\"\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(file);
  }

  /** A scan of one page at 300 dots an inch. */
  static byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(note().lines().toList()), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage picture(List<String> lines) {
    BufferedImage page = new BufferedImage(2550, 3300, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 2550, 3300);
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 42));
    for (int i = 0; i < lines.size(); i++) {
      pen.drawString(lines.get(i), 300, 200 + i * 46);
    }
    pen.dispose();
    return page;
  }

  /** A scan in TIFF, with as many pages as it takes. */
  static byte[] tiff(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (List<String> page : pages(text)) {
        writer.writeToSequence(new IIOImage(picture(page), null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writer.dispose();
    return out.toByteArray();
  }

  private static List<List<String>> pages(String text) {
    List<String> lines = text.lines().toList();
    List<List<String>> pages = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += SCANNED_LINES) {
      pages.add(lines.subList(at, Math.min(at + SCANNED_LINES, lines.size())));
    }
    return pages;
  }

  /** A PDF whose pages are pictures. */
  static byte[] scannedPdf(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages(text)) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        var picture = JPEGFactory.createFromImage(document, picture(lines), QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(picture, 0, 0, 612, 792);
        }
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
