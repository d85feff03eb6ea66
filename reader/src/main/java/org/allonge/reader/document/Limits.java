package org.allonge.reader.document;

/**
 * How much of a file is read before it is refused; every bound is inclusive.
 *
 * @param textBytes bytes of plain text
 * @param fileBytes bytes of a file of any other format
 * @param pages pages of a PDF
 * @param scannedPages pages that are pictures and must be read by Tesseract
 * @param characters UTF-16 units of the text that comes out
 * @param nesting how deep elements, groups or messages may stand in one another
 * @param seconds for taking the text out
 * @param scanSeconds for reading pictures, all pages together
 */
public record Limits(
    int textBytes,
    int fileBytes,
    int pages,
    int scannedPages,
    int characters,
    int nesting,
    int seconds,
    int scanSeconds) {
  private static final int MEBIBYTE = 1024 * 1024;

  /** What is read unless somebody says otherwise. */
  public static final Limits STANDARD =
      new Limits(5 * MEBIBYTE, 40 * MEBIBYTE, 500, 40, 5 * MEBIBYTE, 200, 30, 240);

  public Limits {
    if (textBytes < 1 || fileBytes < 1 || pages < 1 || scannedPages < 0 || characters < 1) {
      throw new IllegalArgumentException("a limit of size is 1 or more");
    }
    if (nesting < 1 || seconds < 1 || scanSeconds < 1) {
      throw new IllegalArgumentException("a limit of depth or time is 1 or more");
    }
  }
}
