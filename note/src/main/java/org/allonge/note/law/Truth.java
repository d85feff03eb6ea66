package org.allonge.note.law;

/** Whether something is so, as far as is known. */
enum Truth {
  YES,
  NO,
  UNKNOWN;

  static Truth of(boolean so) {
    return so ? YES : NO;
  }

  /** Both. */
  Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }
}
