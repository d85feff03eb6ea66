package org.allonge.cli;

import java.io.PrintStream;
import java.util.List;
import org.allonge.note.Problem;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says on standard error why there is no answer: in words, or as one JSON object. */
final class ProblemReport {
  private static final int INDENT = 12;

  private final PrintStream err;
  private final boolean json;
  private final boolean debug;

  ProblemReport(PrintStream err, boolean json, boolean debug) {
    this.err = err;
    this.json = json;
    this.debug = debug;
  }

  /** Reports what is wrong with what was given: all of it in words, the first of it in JSON. */
  int refused(String file, List<Problem> problems) {
    for (Problem problem : json ? problems.subList(0, 1) : problems) {
      err.print(json ? json(file, problem) : words(file, problem));
    }
    err.flush();
    return ExitStatus.of(problems.getFirst().code()).number();
  }

  /** Reports a mistake of the program. */
  int bug(Throwable bug) {
    int status =
        refused(
            "",
            List.of(
                new Problem(
                    "internal-error",
                    "allonge " + Version.NUMBER,
                    "an answer or a refusal",
                    bug.toString(),
                    "This is a mistake of the program, for which we apologise. Please report it"
                        + " with the command line; --debug shows where it happened.")));
    if (debug) {
      bug.printStackTrace(err);
      err.flush();
    }
    return status;
  }

  int notWritten() {
    return refused(
        "",
        List.of(
            new Problem(
                "output-not-written",
                "standard output",
                "room for the answer",
                "an error while writing",
                "Check the disk, or the program that reads the answer.")));
  }

  private static String json(String file, Problem problem) {
    return JsonNodeFactory.instance
            .objectNode()
            .put("code", problem.code())
            .put("path", place(problem).isEmpty() ? file : place(problem))
            .put("expected", problem.expected())
            .put("found", problem.found())
            .put("remedy", problem.remedy())
        + "\n";
  }

  private static String words(String file, Problem problem) {
    String place = place(problem);
    String where = place.startsWith(file) ? place : (file + " " + place).strip();
    StringBuilder out = new StringBuilder();
    out.append("allonge: " + Wrap.line(where) + ": " + problem.code() + "\n");
    part(out, "expected", problem.expected());
    part(out, "found", problem.found());
    part(out, "remedy", problem.remedy());
    return out.toString();
  }

  private static void part(StringBuilder out, String label, String text) {
    String before = Wrap.left("  " + label, INDENT);
    for (String paragraph : text.split("\n", -1)) {
      for (String line : Wrap.lines(paragraph, Page.PLAIN.width() - INDENT)) {
        out.append(before).append(line).append('\n');
        before = " ".repeat(INDENT);
      }
    }
  }

  /** The place as the command line calls it: the engine knows arguments, not options. */
  private static String place(Problem problem) {
    String path = problem.path();
    return switch (path) {
      case "on" -> Options.ON;
      case "entry" -> "ENTRY";
      default -> path.startsWith("reading ") ? "--" + path : path; // not sealed: texts
    };
  }
}
