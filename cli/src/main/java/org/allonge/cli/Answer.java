package org.allonge.cli;

/**
 * What a command prints, and how the program then ends.
 *
 * @param text ready to be printed
 * @param status {@link ExitStatus#ANSWERED}, unless the answer itself is that something fails
 */
record Answer(String text, ExitStatus status) {
  static Answer of(String text) {
    return new Answer(text, ExitStatus.ANSWERED);
  }
}
