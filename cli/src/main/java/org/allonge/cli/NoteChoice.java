package org.allonge.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.reader.Bundle;
import org.allonge.reader.Document;
import org.allonge.reader.Reader;
import org.allonge.reader.Reading;

/** Which note of a file is meant; none is guessed where there are several. */
final class NoteChoice {
  /** More are counted, and not told one by one. */
  private static final int TOLD = 20;

  private NoteChoice() {}

  /**
   * The document to read.
   *
   * @param nth the number of the note meant; 0 where none is given
   * @throws Refused when there are several and none is chosen, or there is none of that number
   */
  static Document of(Bundle bundle, int nth) {
    if (nth == 0 && bundle.several()) {
      throw refused("several-notes", "one note, or " + Options.NTH + " to choose one", bundle);
    }
    if (nth == 0 || nth == 1 && bundle.parts().isEmpty()) {
      return bundle.only();
    }
    if (nth > bundle.parts().size()) {
      throw refused("no-such-note", "a note number " + nth, bundle);
    }
    return bundle.document(nth);
  }

  /** Agreed terms are of one note. */
  static void onlyOne(int nth) {
    if (nth > 1) {
      throw new Refused(
          new Problem(
              "no-such-note",
              Options.NTH,
              "a note number " + nth,
              "agreed terms, which are of one note",
              "Leave " + Options.NTH + " out."));
    }
  }

  private static Refused refused(String code, String expected, Bundle bundle) {
    return new Refused(
        new Problem(
            code,
            code.equals("no-such-note") ? Options.NTH : "",
            expected,
            found(bundle),
            bundle.several()
                ? "Choose one by its number: " + Options.NTH + " 1, for instance."
                : "Leave " + Options.NTH + " out."));
  }

  /** The notes, each on a line: number, title, place, maker, principal, date. */
  private static String found(Bundle bundle) {
    List<Bundle.Part> parts = bundle.parts();
    String count = parts.size() < 2 ? "one note" : parts.size() + " notes";
    String more = parts.size() > TOLD ? "\nand " + (parts.size() - TOLD) + " more" : "";
    return Stream.concat(
                Stream.of(count), parts.stream().limit(TOLD).map(part -> line(bundle, part)))
            .reduce((above, line) -> above + "\n" + line)
            .orElseThrow()
        + more;
  }

  private static String line(Bundle bundle, Bundle.Part part) {
    Reading reading = new Reader().read(bundle.document(part.number()));
    List<String> known =
        Stream.of("maker", "currency", "principal", "note_date")
            .map(reading::value)
            .flatMap(Optional::stream)
            .toList();
    String terms = known.isEmpty() ? "" : ": " + String.join(" ", known);
    return part.number() + ". " + part.title() + ", " + place(bundle.document(), part) + terms;
  }

  private static String place(Document document, Bundle.Part part) {
    int page = document.page(part.heading());
    return page > 0 ? "page " + page : "line " + document.line(part.heading());
  }
}
