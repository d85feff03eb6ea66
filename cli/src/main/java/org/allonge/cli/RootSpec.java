package org.allonge.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The help of the program as a whole. */
final class RootSpec {
  private RootSpec() {}

  static CommandSpec of(String program) {
    CommandSpec spec = CommandSpec.create().name(program);
    spec.addOption(Options.help());
    spec.addOption(Options.version());
    spec.usageMessage()
        .header("Reads a promissory note and keeps its account, exact to the cent.", "")
        .synopsisHeading("")
        .customSynopsis("Usage: " + program + " COMMAND FILE [options]")
        .commandListHeading("%nCommands:%n")
        .optionListHeading("%nOptions:%n")
        .footer(
            "",
            "Examples:",
            "  What a note says, and what it leaves open:",
            "    allonge read note.txt",
            "  What is owed on a day:",
            "    allonge account note.txt --on 2003-08-08",
            "  The same after what has happened, as JSON:",
            "    allonge account note.txt --facts facts.json --on 2003-10-08 --json",
            "  One command in detail:",
            "    allonge account --help",
            "",
            "Exit status: 0 answered, 1 the note or the facts are refused,",
            "2 the command line is not right, 70 a bug.");
    return spec;
  }
}
