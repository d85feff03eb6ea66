package org.allonge.cli;

/**
 * What text for a person is laid out on.
 *
 * @param width characters in a line, from {@link #LEAST} to {@link #MOST}
 * @param colour whether escape sequences may be used
 */
record Page(int width, boolean colour) {
  /** Where nothing is known: 80 characters, no colour. */
  static final Page PLAIN = new Page(80, false);

  static final int LEAST = 40;
  static final int MOST = 400;

  /** The widest line of running text, which longer lines make hard to read. */
  private static final int PROSE = 100;

  Page {
    width = Math.clamp(width, LEAST, MOST);
  }

  /** The width for running text. */
  int prose() {
    return Math.min(width, PROSE);
  }

  String bold(String text) {
    return styled("1", text);
  }

  String dim(String text) {
    return styled("2", text);
  }

  String red(String text) {
    return styled("31", text);
  }

  String yellow(String text) {
    return styled("33", text);
  }

  String green(String text) {
    return styled("32", text);
  }

  private String styled(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
