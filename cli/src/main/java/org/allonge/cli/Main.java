package org.allonge.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.allonge.note.Refused;

/** The start of the program. */
public final class Main {
  private Main() {}

  /** Runs a command line and ends the process with its exit status. */
  public static void main(String[] args) {
    Ambient ambient = Ambient.ofProcess();
    int status = run(args, ambient);
    ambient.err().flush();
    System.exit(status);
  }

  /**
   * Runs a command line on given streams, 80 characters wide and without colour.
   *
   * @return the exit status
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, Ambient.of(in, out, err));
  }

  static int run(String[] args, Ambient ambient) {
    try {
      Answer answer = Commands.answer(args, ambient);
      ambient.out().print(answer.text());
      ambient.out().flush();
      return ambient.out().checkError()
          ? report(args, ambient).notWritten()
          : answer.status().number();
    } catch (FileRefused refused) {
      return report(args, ambient).refused(refused.file(), refused.problems());
    } catch (Refused refused) {
      return report(args, ambient).refused("", refused.problems());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      return report(args, ambient).bug(bug);
    }
  }

  private static ProblemReport report(String[] args, Ambient ambient) {
    List<String> words = List.of(args);
    boolean debug = ambient.debug() || words.contains("--debug");
    return new ProblemReport(ambient.err(), words.contains(Options.JSON), debug);
  }
}
