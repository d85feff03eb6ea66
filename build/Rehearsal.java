import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allonge.cli.Main;

/**
 * Runs the usual commands on the examples once, while the JVM takes note of what it loads for its
 * start-up cache. {@code Assemble} puts it into the jar; {@code ./allonge} runs it. Argument: the
 * folder of examples.
 */
class Rehearsal {
  private static final String DAY = "2004-06-30";

  public static void main(String[] args) throws IOException {
    Path examples = Path.of(args[0]);
    run("--help");
    for (String command : List.of("read", "account", "schedule", "payoff", "explain")) {
      run(command, "--help");
    }
    for (Path note : files(examples, ".txt")) {
      rehearse(note.toString(), files(examples, ".json"));
    }
    run("no-such-command");
    // Last, since it ends the process: the real start, with the streams of the process.
    Main.main(new String[] {"--version"});
  }

  private static void rehearse(String note, List<Path> facts) {
    run("read", note);
    run("read", note, "--json");
    run("schedule", note);
    run("account", note, "--on", DAY);
    for (Path file : facts) {
      run("account", note, "--facts", file.toString(), "--on", DAY);
      run("account", note, "--facts", file.toString(), "--on", DAY, "--json");
      run("payoff", note, "--facts", file.toString(), "--on", DAY);
      run("explain", note, "--facts", file.toString(), "--on", DAY, "e1");
    }
  }

  private static void run(String... command) {
    var nothing = new PrintStream(OutputStream.nullOutputStream());
    int status = Main.run(command, InputStream.nullInputStream(), nothing, nothing);
    System.out.println(status + " " + String.join(" ", command));
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new ArrayList<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
