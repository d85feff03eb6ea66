package org.allonge.cli;

import java.util.List;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Command lines that cannot be understood, as problems. */
final class Usage {
  private static final String MISSING = "missing-argument";

  private Usage() {}

  /**
   * The words of a command line, sorted.
   *
   * @throws Refused when they cannot be understood
   */
  static ParseResult parse(CommandLine line, List<String> words) {
    line.getCommandSpec().parser().collectErrors(true);
    ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
    if (!parsed.errors().isEmpty() && !parsed.isUsageHelpRequested()) {
      throw new Refused(worst(parsed.errors()));
    }
    return parsed;
  }

  /** What is there and unknown comes before what is missing, perhaps for that reason. */
  private static Problem worst(List<Exception> errors) {
    List<Problem> problems = errors.stream().map(Usage::problem).toList();
    return problems.stream()
        .filter(problem -> !problem.code().equals(MISSING))
        .findFirst()
        .orElseGet(problems::getLast);
  }

  /** A value that an option or argument cannot have. */
  static Refused badArgument(String place, String expected, String found, String remedy) {
    return new Refused(new Problem("bad-argument", place, expected, found, remedy));
  }

  /** An option that this question cannot do without. */
  static Refused missing(String option, String remedy) {
    return new Refused(new Problem(MISSING, option, "a value", "nothing", remedy));
  }

  private static Problem problem(Exception e) {
    return switch (e) {
      case MissingParameterException missing -> missing(missing);
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case OverwrittenOptionException twice -> twice(twice);
      case ParameterException other ->
          new Problem(
              "bad-argument",
              name(other.getArgSpec(), "the command line"),
              "options and arguments as the help says",
              String.valueOf(e.getMessage()),
              see(other));
      default -> throw new IllegalStateException(e); // not sealed: picocli collects no others
    };
  }

  private static Problem missing(MissingParameterException e) {
    String missing = String.join(", ", e.getMissing().stream().map(Usage::shown).toList());
    return new Problem(MISSING, missing, "a value", "nothing", see(e));
  }

  private static Problem unmatched(UnmatchedArgumentException e) {
    String found = e.getUnmatched().getFirst();
    boolean option = e.isUnknownOption();
    return new Problem(
        option ? "unknown-option" : "bad-argument",
        found,
        option ? "one of the options " + options(e) : "nothing more",
        found,
        e.getSuggestions().isEmpty()
            ? see(e)
            : "Perhaps " + String.join(" or ", e.getSuggestions()) + ". " + see(e));
  }

  private static Problem twice(OverwrittenOptionException e) {
    String name = name(e.getOverwritten(), "an option");
    return new Problem("bad-argument", name, "the option once", "the option twice", see(e));
  }

  private static String options(ParameterException e) {
    List<String> names =
        e.getCommandLine().getCommandSpec().options().stream()
            .filter(option -> !option.hidden())
            .map(OptionSpec::longestName)
            .toList();
    return String.join(", ", names);
  }

  private static String name(ArgSpec spec, String otherwise) {
    return spec == null ? otherwise : shown(spec);
  }

  private static String shown(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static String see(ParameterException e) {
    return "See " + e.getCommandLine().getCommandName() + " --help.";
  }
}
