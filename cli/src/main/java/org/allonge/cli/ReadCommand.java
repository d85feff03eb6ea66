package org.allonge.cli;

import org.allonge.note.Terms;
import org.allonge.note.json.TermsOut;
import org.allonge.reader.Reading;
import org.allonge.reader.Review;
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
    spec.addOption(Options.law());
    spec.addOption(
        Options.flag(
            Options.REVIEW, "Ask about each doubtful term; answer with the agreed terms in JSON."));
    spec.addOption(Options.by());
    spec.addOption(Options.output("Write to a file in place of standard output."));
    return Options.finish(
        spec,
        "  What does the note say?",
        "    allonge read note.txt",
        "  What would daily compounding have cost by 11 October 2004?",
        "    allonge read note.txt --on 2004-10-11",
        "  The principal, for a script:",
        "    allonge read note.txt --json | jq -r .fields.principal.value",
        "  Settle what is doubtful, and keep the terms as agreed:",
        "    allonge read note.txt --review > terms.json",
        "  Where on the pages of a PDF or a scan does the rate stand?",
        "    allonge read note.pdf --json | jq .fields.rate.places",
        "  The second of several notes in a file (without --nth they are listed):",
        "    allonge read exhibits.txt --nth 2");
  }

  @Override
  public String answer(Given given) {
    if (given.has(Options.REVIEW)) {
      return reviewed(given);
    }
    alone(given, Options.BY);
    ReadAnswer answer = ReadAnswer.of(given);
    String text =
        given.json()
            ? Json.text(ReadJson.of(answer))
            : ReadView.of(answer, given.ambient().page().get());
    return given.output().map(path -> OutputFile.write(path, text)).orElse(text);
  }

  private static String reviewed(Given given) {
    if (InputFile.isStandardInput(given.file())) {
      throw Usage.badArgument(
          Options.REVIEW,
          "a file, since the answers come from standard input",
          "-",
          "Save the note to a file.");
    }
    alone(given, Options.ON);
    alone(given, Options.FACTS);
    alone(given, Options.LAW);
    Reading reading = FileRefused.in(given.file(), () -> ReadAnswer.read(given));
    Terms terms = new ReviewDialog(new Review(reading), given).hold();
    String text = Json.text(TermsOut.of(terms));
    return given.output().map(path -> OutputFile.write(path, text)).orElse(text);
  }

  /** An option that says nothing in this kind of answer is a slip, and is told. */
  private static void alone(Given given, String option) {
    if (given.has(option)) {
      String other = given.has(Options.REVIEW) ? "no " + option + " beside --review" : "--review";
      throw Usage.badArgument(option, other, option, "Leave it out.");
    }
  }
}
