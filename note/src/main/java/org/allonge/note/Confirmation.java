package org.allonge.note;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person said of one field of a reading before the terms were agreed.
 *
 * @param field the field's name, as a reading reports it
 * @param how whether the reading stood, was corrected, or was struck out
 * @param value what was agreed, in the form that the reading gives the field; null for a field that
 *     the note does not state
 * @param read what the reader had read, where that is something else; null where it had read
 *     nothing
 * @param by who said so
 * @param at when
 */
public record Confirmation(
    String field, Kind how, @Nullable String value, @Nullable String read, String by, Instant at) {

  /** What a person may say of a field. */
  public enum Kind implements Choice {
    /** It stands as it was read. */
    CONFIRMED("confirmed"),
    /** It was read wrongly, or not at all; this is its value. */
    CORRECTED("corrected"),
    /** The note does not state it. */
    NOT_STATED("not-stated");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Checks that there is a value unless the field was said not to be stated. */
  public Confirmation {
    if ((value == null) != (how == Kind.NOT_STATED)) {
      throw new IllegalArgumentException("a value goes with every kind but not-stated: " + field);
    }
  }
}
