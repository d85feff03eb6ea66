package org.allonge.cli;

/** The version of this program; a test compares it with the build's. */
final class Version {
  static final String NUMBER = "0.1.0-SNAPSHOT";

  private Version() {}
}
