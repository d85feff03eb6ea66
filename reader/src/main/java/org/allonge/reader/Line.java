package org.allonge.reader;

/**
 * One line of the document and what part it plays on the page.
 *
 * @param kind what part it plays
 * @param start its first character, inclusive
 * @param end one past its last character, the line end not counted
 */
record Line(Kind kind, int start, int end) {
  enum Kind {
    /** Words that belong to the note. */
    TEXT,
    /** Nothing but blanks. */
    BLANK,
    /** Page numbers, page tags, running heads and rules: the page's, not the note's. */
    FURNITURE,
    /** A filing's own heading, such as an exhibit number. */
    EXHIBIT
  }

  String of(Document document) {
    return document.text().substring(start, end);
  }
}
