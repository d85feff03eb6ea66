package org.allonge.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code allonge lint}: what is amiss in a note, like a compiler, with what would settle it. */
final class LintCommand implements Command {
  @Override
  public String name() {
    return "lint";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "FILE [options]",
            "What is amiss in a note, like a compiler: place, severity, rule.",
            "Each finding comes with why it matters, the dollars between the meanings where the"
                + " words leave one open, and a clause that would settle it. Ends with 1 where"
                + " there is an error.");
    spec.addOption(
        Options.on(false, "Day on which the meanings are compared; the maturity unless given."));
    spec.addOption(Options.facts());
    spec.addOption(Options.law());
    return Options.finish(
        spec,
        "  What should be mended before the note is signed?",
        "    allonge lint note.txt",
        "  The rules that it breaks, for a script:",
        "    allonge lint note.txt --json | jq -r .findings[].rule");
  }

  @Override
  public String answer(Given given) {
    return outcome(given).text();
  }

  @Override
  public Answer outcome(Given given) {
    ReadAnswer answer = ReadAnswer.of(given);
    List<Lint> all = Lint.of(answer);
    String text =
        given.json()
            ? Json.text(LintJson.of(answer, all))
            : LintView.of(answer, all, given.ambient().page().get());
    boolean errors = all.stream().anyMatch(Lint::isError);
    return new Answer(text, errors ? ExitStatus.REFUSED : ExitStatus.ANSWERED);
  }
}
