package org.allonge.reader;

/** Choices of a form: "[X]" is taken, "[ ]" is not. */
final class Checkboxes {
  private Checkboxes() {}

  /** Whether a token stands behind an empty box, with no ticked box between. */
  static boolean off(Tokens tokens, int token, int limit) {
    for (int at = token - 1; at >= limit - 1 && at > 0; at--) {
      if (tokens.get(at).is("]")) {
        return tokens.get(at - 1).is("[") || tokens.get(at - 1).is("_");
      }
    }
    return false;
  }
}
