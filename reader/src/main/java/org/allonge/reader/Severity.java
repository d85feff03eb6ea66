package org.allonge.reader;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** The note cannot be relied on in this point until somebody decides. */
  ERROR,
  /** Money or rights turn on it. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The word used in JSON: error, warning or info. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
