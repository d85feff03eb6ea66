package org.allonge.reader.document;

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
  static final long POINTS = 60_000_000;

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
    int count = count(reader);
    for (int page = 1; page <= count; page++) {
      pages.page(page, lines(source, reader.read(page - 1)));
    }
  }

  /** Pages are looked for one by one: asked for their number, a list of pages may have no end. */
  private int count(ImageReader reader) throws IOException {
    int limit = source.limits().scannedPages();
    for (int count = 0; count <= limit; count++) {
      try {
        refuseHuge((long) reader.getWidth(count) * reader.getHeight(count));
      } catch (IndexOutOfBoundsException none) {
        return count;
      }
    }
    throw Refusal.tooManyPages(source.name(), limit, "more");
  }

  private void refuseHuge(long points) {
    if (points > POINTS) {
      throw Refusal.refused(
          "document-too-long",
          source.name(),
          "pictures of at most " + POINTS + " points",
          points + " points",
          "Scan the page at 300 dots an inch, and read that.");
    }
  }

  /** The lines of a picture in memory. */
  static List<List<Word>> lines(Source source, BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(grey(picture), "png", png);
    return new Tesseract(source).lines(png.toByteArray(), picture.getWidth(), picture.getHeight());
  }

  /**
   * Colours and see-through points only confuse the program that reads it. Shades of grey stay as
   * they are: the JDK would make them lighter or darker on the way.
   */
  private static BufferedImage grey(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return picture;
    }
    int width = picture.getWidth();
    BufferedImage grey =
        new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[width];
    byte[] shades = new byte[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        shades[x] = shade(row[x]);
      }
      grey.getRaster().setDataElements(0, y, width, 1, shades);
    }
    return grey;
  }

  /** The brightness of a colour on white paper, by the weights of ITU-R BT.601. */
  private static byte shade(int argb) {
    int bright = 299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF);
    int opaque = argb >>> 24;
    return (byte) ((bright / 1000 * opaque + 255 * (255 - opaque)) / 255);
  }
}
