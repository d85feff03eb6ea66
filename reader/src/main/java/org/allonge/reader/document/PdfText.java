package org.allonge.reader.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allonge.note.Refused;
import org.allonge.reader.document.PageWriter.Word;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDF: the words of each page with their boxes. Forms, scripts and attachments are not run. */
final class PdfText {
  /** Memory and then disk for what streams unpack to; beyond it the file is refused. */
  private static final long IN_MEMORY = 64L * 1024 * 1024;

  private static final long UNPACKED = 512L * 1024 * 1024;

  /** Dots an inch: enough to see whether a page is white, and enough to read it. */
  private static final int GLANCE = 36;

  private static final int SHARP = 300;

  /** The longest side of a page that is drawn, in points. */
  private static final int POSTER = 1728;

  /** PDFBox says in the log what it makes of slips in a file; kept, or the level is forgotten. */
  private static final List<Logger> LOGS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }

  private final Source source;
  private final TextWriter out;
  private final PageWriter pages;
  private int scanned;

  PdfText(Source source) {
    this.source = source;
    this.out = new TextWriter(source);
    this.pages = new PageWriter(out);
  }

  Extracted extract() {
    try (PDDocument document = open()) {
      int count = document.getNumberOfPages();
      if (count > source.limits().pages()) {
        throw Refusal.tooManyPages(source.name(), source.limits().pages(), count);
      }
      PdfWords words = new PdfWords();
      for (int page = 1; page <= count; page++) {
        page(words, document, page);
      }
      return out.extracted(Format.PDF, scanned > 0 || words.isHidden());
    } catch (InvalidPasswordException e) {
      throw Refusal.locked(source.name());
    } catch (IOException e) {
      throw source.damaged(Format.PDF, String.valueOf(e.getMessage()));
    }
  }

  /** PDFBox throws what it likes at a file that is not right: whatever it throws means that. */
  private PDDocument open() throws IOException {
    try {
      return Loader.loadPDF(
          source.bytes(),
          "",
          null,
          null,
          MemoryUsageSetting.setupMixed(IN_MEMORY, UNPACKED).streamCache);
    } catch (RuntimeException e) {
      throw source.damaged(Format.PDF, String.valueOf(e.getMessage()));
    }
  }

  private void page(PdfWords words, PDDocument document, int page) throws IOException {
    List<List<Word>> lines;
    try {
      lines = words.lines(document, page);
      if (lines.isEmpty() && isInked(document, page)) {
        lines = scan(document, page);
      }
    } catch (Refused refused) {
      throw refused;
    } catch (RuntimeException e) {
      throw source.damaged(Format.PDF, "page " + page + ": " + e.getMessage());
    }
    pages.page(page, lines);
  }

  /** Whether a page without words shows anything: it is drawn small, and looked at. */
  private boolean isInked(PDDocument document, int page) throws IOException {
    if (!document.getPage(page - 1).hasContents()) {
      return false;
    }
    BufferedImage small = draw(document, page, GLANCE);
    int width = small.getWidth();
    for (int y = 0; y < small.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        if ((small.getRGB(x, y) & 0xFF) < 0xF0) {
          return true;
        }
      }
    }
    return false;
  }

  private List<List<Word>> scan(PDDocument document, int page) throws IOException {
    scanned++;
    if (scanned > source.limits().scannedPages()) {
      int limit = source.limits().scannedPages();
      throw Refusal.tooManyPages(source.name(), limit, document.getNumberOfPages());
    }
    BufferedImage picture = PdfPicture.of(document.getPage(page - 1));
    return ScanText.lines(source, picture == null ? draw(document, page, SHARP) : picture);
  }

  /** A page as a picture; a page larger than a poster is not drawn. */
  private BufferedImage draw(PDDocument document, int page, int dotsAnInch) throws IOException {
    var size = document.getPage(page - 1).getCropBox();
    if (size.getWidth() > POSTER || size.getHeight() > POSTER) {
      throw Refusal.refused(
          "document-too-long",
          source.name(),
          "pages of at most " + POSTER / 72 + " inches",
          "a larger page, number " + page,
          "Print it to a new PDF of usual size, and read that.");
    }
    return new PDFRenderer(document).renderImageWithDPI(page - 1, dotsAnInch, ImageType.GRAY);
  }
}
