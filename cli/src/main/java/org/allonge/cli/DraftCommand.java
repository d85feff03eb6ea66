package org.allonge.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.allonge.reader.draft.NoteText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code allonge draft}: a clean note in plain language that says given terms. */
final class DraftCommand implements Command {
  @Override
  public String name() {
    return "draft";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "FILE [options]",
            "A clean note in plain language that says given terms.",
            "Clause by clause, as text of 80 columns, as HTML or for Word, ready to be looked"
                + " through and signed. It says what the terms say and nothing more; let a lawyer"
                + " see it. Terms for which it has no words are refused.");
    spec.addOption(
        OptionSpec.builder(Options.FORMAT)
            .paramLabel("FORMAT")
            .type(String.class)
            .description("text (unless given), html or docx.")
            .build());
    spec.addOption(Options.output("Write to a file; docx always does."));
    spec.addOption(Options.help());
    spec.addOption(Options.debug());
    Options.examples(
        spec,
        "  A note from agreed terms:",
        "    allonge draft terms.json",
        "  A page for the browser, to be printed:",
        "    allonge draft terms.json --format html");
    return spec;
  }

  @Override
  public String answer(Given given) {
    String format = given.format().orElse("text");
    String file = given.output().orElse("");
    allowed(given, format, file);
    NoteText note = FileRefused.in(given.file(), () -> NoteText.of(NoteFile.read(given).terms()));
    return switch (format) {
      case "html" -> written(file, note.html());
      case "docx" -> written(file, note.docx());
      default -> written(file, note.text()); // not sealed: a word that was looked at before
    };
  }

  private static void allowed(Given given, String format, String file) {
    if (!List.of("text", "html", "docx").contains(format)) {
      throw Usage.badArgument(Options.FORMAT, "text, html or docx", format, "Give one of them.");
    }
    if (format.equals("docx") && file.isEmpty()) {
      throw Usage.badArgument(
          Options.OUTPUT, "a file for the Word document", "none", "Give one, as in -o note.docx.");
    }
    if (!file.isEmpty() && same(given.file(), file)) {
      throw Usage.badArgument(
          Options.OUTPUT, "another file than the one that is read", file, "Give another name.");
    }
  }

  private static boolean same(String input, String output) {
    try {
      Path in = Path.of(input).toAbsolutePath().normalize();
      return in.equals(Path.of(output).toAbsolutePath().normalize());
    } catch (InvalidPathException refusedWhenOpened) {
      return false;
    }
  }

  private static String written(String file, String text) {
    return file.isEmpty() ? text : written(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the file, and says so. */
  private static String written(String file, byte[] bytes) {
    return OutputFile.write(file, bytes) + file + ": " + bytes.length + " bytes written\n";
  }
}
