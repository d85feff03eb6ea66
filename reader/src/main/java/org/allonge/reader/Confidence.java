package org.allonge.reader;

import java.util.Locale;

/** How far a read value may be relied on; a field below {@link #HIGH} always tells its reason. */
public enum Confidence {
  /** Said in plain words that fit one meaning. */
  HIGH,
  /** Inferred, computed, or said where another place says otherwise. */
  MEDIUM,
  /** A guess worth showing to a person, and no more. */
  LOW;

  /** The word used in JSON: high, medium or low. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
