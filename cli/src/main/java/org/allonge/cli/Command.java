package org.allonge.cli;

import picocli.CommandLine.Model.CommandSpec;

/** A command of the program: what it is called and takes, and how it answers. */
interface Command {

  /** The word that names it on the command line. */
  String name();

  /** What it takes, and its help. */
  CommandSpec spec();

  /**
   * The whole answer, ready to be printed.
   *
   * @throws org.allonge.note.Refused when what was given is not right
   */
  String answer(Given given);

  /**
   * The answer and how the program ends with it: well, unless the answer is that something fails.
   */
  default Answer outcome(Given given) {
    return Answer.of(answer(given));
  }
}
