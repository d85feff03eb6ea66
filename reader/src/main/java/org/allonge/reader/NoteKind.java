package org.allonge.reader;

import java.util.Locale;

/** What kind of paper a document is. */
public enum NoteKind {
  /** A promissory note. */
  NOTE,
  /** A paper that changes terms of a note it names. */
  AMENDMENT,
  /** A note that replaces one or more earlier ones. */
  RESTATEMENT,
  /** A sheet attached to a note, by which it is indorsed. */
  ALLONGE,
  /** Neither a promise nor a change of one was found. */
  UNKNOWN;

  /** The word used in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
