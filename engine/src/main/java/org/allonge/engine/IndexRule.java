package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Rate;

/** What is said of values of an index that a note does not look to, or that it lacks. */
final class IndexRule {
  private IndexRule() {}

  static Refusal otherIndex(String index) {
    return new Refusal(
        "other-index", "rate", "Neither rate nor premium of the note looks to " + index + ".");
  }

  static String unknown(long day, Rate rate) {
    return "The rate is set anew on %s, but no value of its index is known by then: %s goes on."
        .formatted(LocalDate.ofEpochDay(day), rate.percent());
  }
}
