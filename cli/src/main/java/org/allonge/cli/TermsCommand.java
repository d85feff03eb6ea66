package org.allonge.cli;

import org.allonge.note.json.TermsOut;
import picocli.CommandLine.Model.CommandSpec;

/** {@code allonge terms}: the terms of a note as JSON, to be confirmed and kept. */
final class TermsCommand implements Command {
  @Override
  public String name() {
    return "terms";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "FILE [options]",
            "The terms of a note as JSON, to be confirmed and kept.",
            "Look them through, correct them where the reader erred, and give them to the other"
                + " commands in the place of the note.");
    return Options.finish(
        spec,
        "  Confirm the terms once, and account by them from then on:",
        "    allonge terms note.txt > terms.json",
        "    allonge account terms.json --on 2003-08-08");
  }

  @Override
  public String answer(Given given) {
    return FileRefused.in(given.file(), () -> Json.text(TermsOut.of(NoteFile.read(given).terms())));
  }
}
