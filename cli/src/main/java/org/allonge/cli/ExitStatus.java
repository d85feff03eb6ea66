package org.allonge.cli;

/** How the program ends, and which problem ends it how: the one table of both. */
enum ExitStatus {
  /** The question is answered. */
  ANSWERED(0),
  /** The note or the facts are refused, or a case of a test bed fails. */
  REFUSED(1),
  /** The command line cannot be understood, or names a file that cannot be read. */
  USAGE(2),
  /** The program is wrong. */
  BUG(70),
  /** The answer could not be written. */
  NOT_WRITTEN(74);

  private final int number;

  ExitStatus(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** How a problem ends the program. A code that is not listed speaks of the note or the facts. */
  static ExitStatus of(String problemCode) {
    return switch (problemCode) {
      case "unknown-command",
          "unknown-option",
          "missing-argument",
          "bad-argument",
          "unknown-reading",
          "unknown-choice",
          "unknown-figure",
          "day-before-note",
          "bad-test-bed",
          "file-not-found",
          "file-not-readable" ->
          USAGE;
      case "internal-error" -> BUG;
      case "output-not-written" -> NOT_WRITTEN;
      default -> REFUSED; // not sealed: codes are texts, and every module adds its own
    };
  }
}
