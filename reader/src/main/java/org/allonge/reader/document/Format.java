package org.allonge.reader.document;

/** What a file is, told by its content. */
public enum Format {
  /** Characters and nothing else. */
  TEXT("plain text"),
  /** A web page or a filing's exhibit. */
  HTML("HTML"),
  /** The documents of a submission to EDGAR, in one file. */
  SUBMISSION("EDGAR submission"),
  /** A PDF, with its text or as pictures of pages. */
  PDF("PDF"),
  /** A document of Word 2007 or newer. */
  DOCX("DOCX"),
  /** Rich text. */
  RTF("RTF"),
  /** An e-mail with its body and attachments. */
  EMAIL("e-mail"),
  /** A picture of pages: PNG, JPEG or TIFF. */
  PICTURE("picture");

  private final String words;

  Format(String words) {
    this.words = words;
  }

  /** What a person calls it. */
  public String words() {
    return words;
  }
}
