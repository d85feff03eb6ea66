package org.allonge.cli;

import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
import org.allonge.reader.Bundle;
import org.allonge.reader.Document;
import org.allonge.reader.Reader;
import org.allonge.reader.Reading;
import org.allonge.reader.document.Format;

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

  /**
   * Reads the file of a command; JSON is known by the brace that it begins with.
   *
   * @throws org.allonge.note.Refused when it holds several notes and none is chosen, or one is
   *     chosen that it does not hold
   */
  static NoteFile read(Given given) {
    return read(given, given.file());
  }

  /** The same for a file that an option names. */
  static NoteFile read(Given given, String name) {
    Document document =
        InputFile.read(name, given.ambient(), stream -> Document.read(name, stream));
    boolean text = document.extracted().format() == Format.TEXT;
    if (text && document.text().stripLeading().startsWith("{")) {
      NoteChoice.onlyOne(given.nth());
      return new Agreed(TermsJson.read(document.text()));
    }
    return new Paper(new Reader().read(NoteChoice.of(Bundle.of(document), given.nth())));
  }
}
