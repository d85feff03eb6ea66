package org.allonge.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, locked or made to harm: each is refused, in time, with what to do. */
class HostileFilesTest {
  private static final Duration AT_MOST = Duration.ofSeconds(20);

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("empty", new byte[0], "document-blank"),
        Arguments.of("junk", junk(), "document-not-text"),
        Arguments.of("a PDF cut short", half(Papers.pdf()), "document-damaged"),
        Arguments.of("a PDF in name", Papers.bytes("%PDF-1.7 and so on"), "document-damaged"),
        Arguments.of("a locked PDF", Papers.pdf(List.of("x"), 1, true), "document-encrypted"),
        Arguments.of(
            "too many pages", Papers.pdf(List.of(), 501, false), "document-too-many-pages"),
        Arguments.of("a DOCX cut short", half(Papers.docx()), "document-damaged"),
        Arguments.of("a zip bomb", bomb("word/document.xml"), "document-too-long"),
        Arguments.of("a bomb in a picture", bomb("word/media/image1.png"), "document-too-long"),
        Arguments.of("no Word file", Papers.zip("a.txt", new byte[9]), "document-not-text"),
        Arguments.of("a sheet", Papers.zip("xl/workbook.xml", new byte[9]), "document-not-text"),
        Arguments.of("entities", Papers.wordFile(ENTITIES), "document-damaged"),
        Arguments.of("deep DOCX", Papers.wordFile("<w:sdt>".repeat(100_000)), "document-too-deep"),
        Arguments.of("deep HTML", deepHtml(), "document-too-deep"),
        Arguments.of(
            "HTML of nothing", Papers.bytes("<html><p>&nbsp;</p></html>"), "document-blank"),
        Arguments.of("old Word", oldWord(), "document-not-text"),
        Arguments.of("a PDF whose pages go in circles", circle(), "document-blank"),
        Arguments.of("a PDF bomb", pdfBomb(), "document-blank"),
        Arguments.of("a page as large as a house", largePage(), "document-too-long"),
        Arguments.of("entities of entities", laughs(), "document-damaged"),
        Arguments.of("a file from outside", outside(), "document-damaged"),
        Arguments.of("a huge picture", hugePng(), "document-too-long"),
        Arguments.of("a picture cut short", half(Papers.png()), "document-damaged"),
        Arguments.of("a JPEG in name", new byte[] {-1, -40, -1, -32, 0, 16}, "document-damaged"),
        Arguments.of("a TIFF in circles", tiffInCircles(), "document-too-many-pages"),
        Arguments.of(
            "deep RTF", Papers.bytes("{\\rtf1" + "{".repeat(100_000)), "document-too-deep"),
        Arguments.of("an RTF cut short", half(Papers.rtf()), "document-damaged"),
        Arguments.of("binary RTF", Papers.bytes("{\\rtf1\\bin2147483647 x}"), "document-damaged"),
        Arguments.of("mails in mails", deepMail(), "document-too-deep"),
        Arguments.of("an empty mail", Papers.mail(), "document-blank"),
        Arguments.of(
            "a mail with a bomb",
            Papers.mail(Papers.attachment("a.docx", bomb("word/document.xml"))),
            "document-too-long"),
        Arguments.of(
            "a mail with two documents",
            Papers.mail(
                Papers.attachment("a.rtf", Papers.rtf()), Papers.attachment("b.pdf", Papers.pdf())),
            "several-documents"),
        Arguments.of("forty megabytes", long40(), "document-too-long"),
        Arguments.of("a text of HTML that swells", swelling(), "document-too-long"));
  }

  /** A page tree that is its own child. */
  private static byte[] circle() {
    return rawPdf("<</Type/Pages/Kids[2 0 R]/Count 1>>", "<<>>");
  }

  /** A PDF written by hand: object 2 the pages, 3 and following whatever is given. */
  private static byte[] rawPdf(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    for (int i = 0; i < objects.length; i++) {
      pdf.append(i + 2).append(" 0 obj").append(objects[i]).append("endobj\n");
    }
    return (pdf + "trailer<</Root 1 0 R/Size " + (objects.length + 2) + ">>\n%%EOF\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A page whose stream unpacks to blanks without end, packed twice. */
  private static byte[] pdfBomb() {
    byte[] packed = deflated(deflated(new byte[700 * 1024 * 1024]));
    return rawPdf(
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<>>/Contents 4 0 R>>",
        "<</Length "
            + packed.length
            + "/Filter[/FlateDecode/FlateDecode]>>stream\n"
            + new String(packed, StandardCharsets.ISO_8859_1)
            + "\nendstream ");
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] largePage() {
    return rawPdf(
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 999999 999999]/Contents 4 0 R/Resources<<>>>>",
        "<</Length 30>>stream\n0 0 99999 99999 re f          \nendstream ");
  }

  private static final String DOCUMENT =
      "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

  private static byte[] laughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    xml.append("<!ENTITY x \"&a29;\">]>").append(DOCUMENT);
    return Papers.zip("word/document.xml", Papers.bytes(xml.toString()));
  }

  private static byte[] outside() {
    String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + DOCUMENT;
    return Papers.zip("word/document.xml", Papers.bytes(xml));
  }

  /** Some dozen bytes that claim 100,000 by 100,000 points. */
  private static byte[] hugePng() {
    ByteBuffer png = ByteBuffer.allocate(33 + 12);
    png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    int at = png.position();
    png.putInt(13).put(Papers.bytes("IHDR")).putInt(100_000).putInt(100_000);
    png.put(new byte[] {8, 0, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(png.array(), at + 4, 17);
    png.putInt((int) crc.getValue()).putInt(0).put(Papers.bytes("IDAT")).putInt(0x35AF061E);
    return png.array();
  }

  /** A directory of one page whose next is itself. */
  private static byte[] tiffInCircles() {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    tiff.putShort((short) 1).putShort((short) 256).putShort((short) 3).putInt(1).putInt(100);
    return tiff.putInt(8).array();
  }

  private static byte[] deepMail() {
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      mail.append("From: a@b.example\r\nTo: b@b.example\r\nMIME-Version: 1.0\r\n");
      mail.append("Content-Type: message/rfc822\r\n\r\n");
    }
    return Papers.bytes(mail + "Subject: x\r\n\r\nI promise to pay.\r\n");
  }

  private static byte[] long40() {
    byte[] bytes = new byte[41 * 1024 * 1024];
    byte[] pdf = Papers.pdf();
    System.arraycopy(pdf, 0, bytes, 0, pdf.length);
    return bytes;
  }

  private static byte[] swelling() {
    return Papers.bytes("<html><body><p>" + "I promise to pay. ".repeat(400_000) + "</p></html>");
  }

  /** An entity that the document does not define, where others would define a billion laughs. */
  private static final String ENTITIES = "<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>";

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefused(String what, byte[] file, String code) {
    Problem problem =
        Assertions.assertTimeoutPreemptively(AT_MOST, () -> refusal(what, file).first());
    assertThat(problem.code()).as(problem.sentence()).isEqualTo(code);
    assertThat(problem.path()).startsWith(what);
    assertThat(problem.remedy()).isNotEmpty();
  }

  private static Refused refusal(String what, byte[] file) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> Extractor.extract(what, file, Limits.STANDARD));
    assertThat(refused).as("%s is refused", what).isNotNull();
    return refused;
  }

  private static byte[] junk() {
    byte[] bytes = new byte[100_000];
    new SplittableRandom(7).nextBytes(bytes);
    bytes[0] = 1;
    return bytes;
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** Some hundred kilobytes that unpack to 200 megabytes. */
  private static byte[] bomb(String part) {
    byte[] blanks = new byte[200 * 1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    return Papers.zip(part, blanks);
  }

  private static byte[] deepHtml() {
    return Papers.bytes("<html><body>" + "<div>".repeat(100_000) + "I promise to pay.");
  }

  private static byte[] oldWord() {
    byte[] bytes = new byte[2048];
    bytes[0] = (byte) 0xD0;
    bytes[1] = (byte) 0xCF;
    bytes[2] = 0x11;
    bytes[3] = (byte) 0xE0;
    return bytes;
  }
}
