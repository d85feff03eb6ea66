package org.allonge.checks;

/** How far code may grow. A ratchet: these numbers are only ever lowered. */
final class Limits {
  /** Lines of the longest main file. */
  static final int FILE_LINES = 500;

  /** Lines of the longest method of the main code, from its first modifier to its closing brace. */
  static final int METHOD_LINES = 60;

  /** The least number of main files that a rule must have seen. */
  static final int MAIN_FILES = 40;

  /** The least number of test files that a rule must have seen. */
  static final int TEST_FILES = 12;

  private Limits() {}
}
