package org.allonge.cli;

import java.io.File;
import java.util.List;
import org.allonge.note.law.LawTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code allonge law}: what the law tables say, and on what it turns. */
final class LawCommand implements Command {
  /** Said once wherever the law tables are shown by themselves. */
  static final String NO_ADVICE = "Figures and authorities, not legal advice.";

  private static final List<String> ACTIONS = List.of("rate", "states", "table");

  @Override
  public String name() {
    return "law";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(name());
    spec.addPositional(action());
    spec.addPositional(table());
    Options.describe(
        spec,
        "rate|states|table [NAME] [options]",
        "The highest lawful rate, and what it turns on.",
        "rate: the ceiling for a loan with its formula and citation, the facts that decided, and"
            + " each fact not known with what would follow. states: the rule of every state."
            + " table: a table as it stands.");
    LawQuestionOptions.add(spec);
    spec.addOption(Options.law());
    return Options.finish(
        spec,
        "  What did California allow on 7 February 2003?",
        "    allonge law rate --state CA --on 2003-02-07 --purpose business",
        "  The same with a sister note, between parties who knew each other:",
        "    allonge law rate --note note.txt --aggregate 500000 --relationship yes",
        "  Every state:",
        "    allonge law states",
        "  The history of the prime rate:",
        "    allonge law table prime-rate");
  }

  private static PositionalParamSpec action() {
    return PositionalParamSpec.builder()
        .index("0")
        .paramLabel("rate|states|table")
        .type(String.class)
        .required(true)
        .completionCandidates(ACTIONS)
        .description("What is asked for.")
        .build();
  }

  private static PositionalParamSpec table() {
    return PositionalParamSpec.builder()
        .index("1")
        .paramLabel("NAME")
        .type(String.class)
        .required(false)
        .description("Of table: which one.")
        .build();
  }

  /** An option whose value is a word. */
  static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  /** An option whose value is a file. */
  static OptionSpec file(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(File.class)
        .description(description)
        .build();
  }

  @Override
  public String answer(Given given) {
    String action = given.argument(0).orElseThrow();
    LawTables law = given.law();
    return switch (action) {
      case "rate" -> rate(given, law);
      case "states" -> states(given, law);
      case "table" -> LawTableView.of(law, given.argument(1).orElse(""), given);
      default -> throw noAction(action); // not sealed: a word of the command line
    };
  }

  private static RuntimeException noAction(String action) {
    return Usage.badArgument(
        "rate|states|table",
        "one of " + String.join(", ", ACTIONS),
        action,
        "See allonge law --help.");
  }

  private static String rate(Given given, LawTables law) {
    LawAsked asked = LawQuestionOptions.asked(given, law);
    return given.json()
        ? Json.text(LawJson.of(asked, law))
        : LawView.of(asked, law, given.ambient().page().get());
  }

  private static String states(Given given, LawTables law) {
    return given.json()
        ? Json.text(LawStates.json(law))
        : LawStates.view(law, given.ambient().page().get());
  }
}
