package org.allonge.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.reader.Scorer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code allonge reader}: how well the reader reads notes that people have annotated. */
final class ReaderCommand implements Command {
  @Override
  public String name() {
    return "reader";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("score")
            .type(String.class)
            .required(true)
            .completionCandidates(List.of("score"))
            .description("Compare readings with what people found.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .paramLabel("FOLDER")
            .type(File.class)
            .required(true)
            .description("Notes in plain text, and truth.jsonl: what people found in each.")
            .build());
    Options.describe(
        spec,
        "score FOLDER [--json]",
        "Compares readings with what people found in the same notes.",
        "Prints for each field in how many notes it is stated and found, how often the reader was"
            + " right, wrong, or missed it. A wrong value reported with high confidence is a"
            + " silent error, and is listed; --json lists every difference.");
    return Options.finish(spec, "  Score the reader:", "    allonge reader score notes/");
  }

  @Override
  public String answer(Given given) {
    String action = given.argument(0).orElseThrow();
    if (!action.equals("score")) {
      throw Usage.badArgument("score", "the word score", action, "See allonge reader --help.");
    }
    Scorer.Score score = score(given.fileAt(1));
    return given.json()
        ? Json.text(ScoreJson.of(score))
        : ScoreView.of(score, given.ambient().page().get());
  }

  private static Scorer.Score score(String folder) {
    try {
      return new Scorer().score(Path.of(folder));
    } catch (IOException | InvalidPathException e) {
      throw new Refused(
          new Problem(
              "file-not-readable",
              folder,
              "a folder with every note that its truth.jsonl names",
              String.valueOf(e.getMessage()),
              "Check that the note is there, as ID.txt."));
    }
  }
}
