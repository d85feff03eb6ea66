package org.allonge.cli;

import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
import org.allonge.reader.Document;
import org.allonge.reader.Reader;
import org.allonge.reader.Reading;

/** A note as the command line is given it. */
sealed interface NoteFile {

  /** A document, and what it says. */
  record Paper(Reading reading) implements NoteFile {
    @Override
    public Terms terms() {
      return reading.terms();
    }
  }

  /** Terms that a person agreed to, written as JSON. */
  record Agreed(Terms terms) implements NoteFile {}

  /**
   * The terms of the note.
   *
   * @throws org.allonge.note.Refused when the document does not give all that an account needs
   */
  Terms terms();

  /** Reads a file; JSON is known by the brace that it begins with. */
  static NoteFile read(String name, Ambient ambient) {
    Document document = InputFile.read(name, ambient, stream -> Document.read(name, stream));
    return document.text().stripLeading().startsWith("{")
        ? new Agreed(TermsJson.read(document.text()))
        : new Paper(new Reader().read(document));
  }
}
