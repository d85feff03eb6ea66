package org.allonge.reader.document;

/** Where words stand in the file that they were taken from. */
public sealed interface Place {
  /**
   * On a page of a PDF or of a scan.
   *
   * @param page the page, counted from 1
   * @param box the rectangle that the words fill
   */
  record OnPage(int page, Box box) implements Place {}

  /**
   * In a file whose pages are made only when it is shown.
   *
   * @param number the paragraph, heading, line or table row, counted from 1
   */
  record InParagraph(int number) implements Place {}
}
