package org.allonge.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** All commands, and the way from a command line to an answer. */
final class Commands {
  private static final String PROGRAM = "allonge";

  private static final List<Command> ALL =
      List.of(
          new ReadCommand(),
          new LintCommand(),
          new AccountCommand(),
          new PayoffCommand(),
          new ScheduleCommand(),
          new ExplainCommand(),
          new TermsCommand(),
          new DraftCommand(),
          new LawCommand(),
          new ActusCommand(),
          new ReaderCommand(),
          new CompletionCommand());

  private Commands() {}

  /** Answers a command line; only the command that is named is built. */
  static Answer answer(String[] args, Ambient ambient) {
    List<String> words = Arrays.asList(args);
    if (words.isEmpty()) {
      throw new Refused(noCommand("nothing"));
    }
    String first = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    return switch (first) {
      case "--version", "-V" -> Answer.of(PROGRAM + " " + Version.NUMBER + "\n");
      case "--help", "-h" -> Answer.of(help(root(), ambient.page().get()));
      case "help" ->
          Answer.of(rest.isEmpty() ? help(root(), ambient.page().get()) : help(rest, ambient));
      default -> answer(command(first), rest, ambient); // not sealed: words of a command line
    };
  }

  /** The whole program as picocli knows it, for its help and for completion. */
  static CommandLine root() {
    CommandSpec spec = RootSpec.of(PROGRAM);
    ALL.forEach(c -> spec.addSubcommand(c.name(), c.spec()));
    return new CommandLine(spec);
  }

  private static String help(List<String> words, Ambient ambient) {
    return help(line(command(words.getFirst())), ambient.page().get());
  }

  private static String help(CommandLine line, Page page) {
    line.setUsageHelpWidth(Math.max(page.width(), LEAST_HELP));
    return line.getUsageMessage(page.colour() ? Ansi.ON : Ansi.OFF);
  }

  /** picocli does not lay out help on less. */
  private static final int LEAST_HELP = 55;

  private static Answer answer(Command command, List<String> words, Ambient ambient) {
    CommandLine line = line(command);
    ParseResult parsed = Usage.parse(line, words);
    return parsed.isUsageHelpRequested()
        ? Answer.of(help(line, ambient.page().get()))
        : command.outcome(new Given(parsed, ambient));
  }

  private static CommandLine line(Command command) {
    return new CommandLine(command.spec().name(PROGRAM + " " + command.name()));
  }

  private static Command command(String name) {
    return find(name).orElseThrow(() -> new Refused(noCommand(name)));
  }

  private static Optional<Command> find(String name) {
    return ALL.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  private static Problem noCommand(String found) {
    return new Problem(
        "unknown-command",
        "the command",
        "one of " + String.join(", ", ALL.stream().map(Command::name).toList()),
        found,
        "Try: allonge read FILE. All commands: allonge --help");
  }
}
