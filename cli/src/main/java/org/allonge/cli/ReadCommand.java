package org.allonge.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code allonge read}: what a note says, what it leaves open, and what is amiss. */
final class ReadCommand implements Command {
  @Override
  public String name() {
    return "read";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "FILE [options]",
            "What a note says, what it leaves open, and what is amiss.",
            "Each term comes with the words that it rests on and how sure the reader is; each"
                + " meaning that the note leaves open with its payoff and the difference in"
                + " dollars.");
    spec.addOption(
        Options.on(false, "Day on which the meanings are compared; the maturity unless given."));
    spec.addOption(Options.facts());
    return Options.finish(
        spec,
        "  What does the note say?",
        "    allonge read note.txt",
        "  What would daily compounding have cost by 11 October 2004?",
        "    allonge read note.txt --on 2004-10-11",
        "  The principal, for a script:",
        "    allonge read note.txt --json | jq -r .fields.principal.value",
        "  Where on the pages of a PDF or a scan does the rate stand?",
        "    allonge read note.pdf --json | jq .fields.rate.places",
        "  The second of several notes in a file (without --nth they are listed):",
        "    allonge read exhibits.txt --nth 2");
  }

  @Override
  public String answer(Given given) {
    ReadAnswer answer = ReadAnswer.of(given);
    return given.json()
        ? Json.text(ReadJson.of(answer))
        : ReadView.of(answer, given.ambient().page().get());
  }
}
