package org.allonge.reader.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.allonge.reader.document.PageWriter.Word;

/** Pictures of pages: PNG, JPEG, and TIFF with one page or several, read by {@link Tesseract}. */
final class ScanText {
  /** The most points of a picture: a page of legal size at 600 dots an inch has 43 million. */
  private static final long POINTS = 60_000_000;

  private final Source source;
  private final TextWriter out;
  private final PageWriter pages;

  ScanText(Source source) {
    this.source = source;
    this.out = new TextWriter(source);
    this.pages = new PageWriter(out);
  }

  Extracted extract() {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(source.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw source.damaged(Format.PICTURE, "no picture that can be read");
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      pages(reader);
      reader.dispose();
      return out.extracted(Format.PICTURE, true);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw source.damaged(Format.PICTURE, String.valueOf(e.getMessage()));
    }
  }

  private void pages(ImageReader reader) throws IOException {
    int count = reader.getNumImages(true);
    if (count > source.limits().scannedPages()) {
      throw Refusal.tooManyPages(source.name(), source.limits().scannedPages(), count);
    }
    for (int page = 1; page <= count; page++) {
      long points = (long) reader.getWidth(page - 1) * reader.getHeight(page - 1);
      if (points > POINTS) {
        throw Refusal.refused(
            "document-too-long",
            source.name(),
            "pictures of at most " + POINTS + " points",
            points + " points",
            "Scan the page at 300 dots an inch, and read that.");
      }
      pages.page(page, lines(source, reader.read(page - 1)));
    }
  }

  /** The lines of a picture in memory. */
  static List<List<Word>> lines(Source source, BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(grey(picture), "png", png);
    return new Tesseract(source)
        .lines(png.toByteArray(), picture.getWidth(), picture.getHeight());
  }

  /** Colours and see-through points only confuse the program that reads it. */
  private static BufferedImage grey(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = grey.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return grey;
  }
}
