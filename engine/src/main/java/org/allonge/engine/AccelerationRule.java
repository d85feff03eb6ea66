package org.allonge.engine;

import org.allonge.note.Accelerated;
import org.allonge.note.AfterDefault.Acceleration;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/** When the holder can declare the whole due (rulebook 4): as the note says, and while past due. */
final class AccelerationRule {
  private static final String FIELD = "acceleration";

  private AccelerationRule() {}

  static @Nullable Refusal refusal(
      Accelerated fact, Terms terms, boolean pastDue, boolean matured) {
    if (terms.afterDefault().acceleration() == Acceleration.NONE) {
      return new Refusal(
          "no-acceleration-clause", null, "The note does not let the holder declare it due.");
    }
    if (matured) {
      return new Refusal("due-already", FIELD, "The whole has fallen due already.");
    }
    return pastDue
        ? null
        : new Refusal(
            "nothing-past-due", FIELD, "On %s nothing is past due.".formatted(fact.date()));
  }
}
