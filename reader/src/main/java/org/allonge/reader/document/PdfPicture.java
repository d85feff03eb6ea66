package org.allonge.reader.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** The picture that is the whole of a scanned page: sharper as it is than drawn anew. */
final class PdfPicture {
  /** Less than some 150 dots an inch are better drawn larger. */
  private static final int LEAST_WIDTH = 1_200;

  private PdfPicture() {}

  /** The picture, or null where the page is more than one, turned, or of other proportions. */
  static @Nullable BufferedImage of(PDPage page) throws IOException {
    PDImageXObject only = null;
    for (COSName name : page.getResources().getXObjectNames()) {
      PDXObject object = page.getResources().getXObject(name);
      if (only != null || !(object instanceof PDImageXObject picture)) {
        return null;
      }
      only = picture;
    }
    return only != null && page.getRotation() == 0 && fills(page, only) ? only.getImage() : null;
  }

  private static boolean fills(PDPage page, PDImageXObject picture) {
    long width = picture.getWidth();
    long height = picture.getHeight();
    long across = Math.round(page.getCropBox().getWidth());
    long down = Math.round(page.getCropBox().getHeight());
    boolean sharp = width >= LEAST_WIDTH && width * height <= ScanText.POINTS;
    return sharp && Math.abs(width * down - height * across) * 50 <= width * down;
  }
}
