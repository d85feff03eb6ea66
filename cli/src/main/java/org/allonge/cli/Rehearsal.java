package org.allonge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the usual commands once, without showing their answers, so that the JVM can keep what it
 * learnt for a faster start ({@code ./allonge} calls it after a build).
 */
public final class Rehearsal {
  private static final String DAY = "2003-08-08";

  private Rehearsal() {}

  /**
   * Rehearses on the notes ({@code *.txt}) and facts ({@code *.json}) of a folder.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    run("--version");
    run("--help");
    run("account", "--help");
    run("account", "no-such-file", "--on", DAY, "--json");
    for (String note : files(folder, ".txt")) {
      note(note, files(folder, ".json"));
    }
  }

  private static void note(String note, List<String> facts) {
    run("read", note);
    run("read", note, "--json");
    run("terms", note);
    run("account", note, "--on", DAY);
    run("account", note, "--on", DAY, "--json");
    run("schedule", note);
    run("payoff", note, "--on", DAY);
    run("explain", note, "--on", DAY);
    run("explain", note, "--on", DAY, "--json");
    for (String file : facts) {
      run("account", note, "--facts", file, "--on", DAY);
      run("account", note, "--facts", file, "--on", DAY, "--json");
    }
  }

  private static List<String> files(Path folder, String suffix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).filter(f -> f.endsWith(suffix)).sorted().toList();
    }
  }

  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int status = Main.run(args, InputStream.nullInputStream(), nowhere, nowhere);
    if (status == ExitStatus.BUG.number()) {
      throw new IllegalStateException("a rehearsed command failed: " + List.of(args));
    }
  }
}
