package org.allonge.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.allonge.exchange.actus.ActusRun;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code allonge actus}: the public test beds of ACTUS, evaluated by this engine. */
final class ActusCommand implements Command {
  /** The longest test bed that is read, in bytes: some hundred times the longest published. */
  private static final int LIMIT = 32 * 1024 * 1024;

  @Override
  public String name() {
    return "actus";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("run")
            .type(String.class)
            .required(true)
            .completionCandidates(List.of("run"))
            .description("Evaluate the cases.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .paramLabel("FILE")
            .type(File.class)
            .required(true)
            .description("A test bed in JSON, as published; - is standard input.")
            .build());
    Options.describe(
        spec,
        "run FILE [--json]",
        "Evaluates public test beds of the ACTUS standard with this engine.",
        "Prints how many cases of each contract type agree with the official events, and of each"
            + " other the first event that differs. Ends with 1 where one does not agree.");
    return Options.finish(
        spec, "  Check the engine against a test bed:", "    allonge actus run bed.json");
  }

  @Override
  public String answer(Given given) {
    return outcome(given).text();
  }

  @Override
  public Answer outcome(Given given) {
    String action = given.argument(0).orElseThrow();
    if (!action.equals("run")) {
      throw Usage.badArgument("run", "the word run", action, "See allonge actus --help.");
    }
    String file = given.fileAt(1);
    byte[] bytes = InputFile.read(file, given.ambient(), ActusCommand::bytes);
    ActusRun run = FileRefused.in(file, () -> ActusRun.of(text(bytes)));
    String text = given.json() ? Json.text(ActusJson.of(run)) : ActusView.of(run);
    return new Answer(text, run.passed() ? ExitStatus.ANSWERED : ExitStatus.REFUSED);
  }

  private static byte[] bytes(InputStream stream) throws IOException {
    return stream.readNBytes(LIMIT + 1);
  }

  private static String text(byte[] bytes) {
    if (bytes.length > LIMIT) {
      throw refused("at most " + LIMIT + " bytes", "more");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused("JSON in UTF-8", "bytes that are not UTF-8");
    }
  }

  private static Refused refused(String expected, String found) {
    return new Refused(
        new Problem("bad-test-bed", "", expected, found, "Give a test bed as it was published."));
  }
}
