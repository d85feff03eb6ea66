import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds every Java file of the project to google-java-format, in one process.
 *
 * <p>Arguments: {@code check} (list the files that differ) or {@code fix} (rewrite them), the root
 * folder, and a file to write that list to, which is there afterwards only when {@code check} found
 * any. The parent {@code pom.xml} runs it.
 */
class Format {
  private static final Formatter FORMATTER = new Formatter();

  public static void main(String[] args) throws IOException {
    boolean fix = args[0].equals("fix");
    if (!fix && !args[0].equals("check")) {
      fail("-Dformat=" + args[0] + " is not known: use check, fix or off");
    }
    Path root = Path.of(args[1]);
    List<Path> files = javaFiles(root);
    if (files.isEmpty()) {
      fail("No Java file under " + root);
    }
    List<Path> unformatted = files.parallelStream().filter(f -> differs(f, fix)).toList();
    String word = fix ? "Formatted: " : "Not formatted: ";
    List<String> lines = unformatted.stream().map(f -> word + root.relativize(f)).toList();
    lines.forEach(System.out::println);
    report(Path.of(args[2]), fix ? List.of() : lines);
  }

  private static void report(Path file, List<String> lines) throws IOException {
    Files.deleteIfExists(file);
    if (!lines.isEmpty()) {
      Files.write(file, lines);
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .filter(Files::isDirectory)
          .flatMap(m -> m.endsWith("build") ? walk(m) : walk(m.resolve("src")))
          .filter(f -> f.toString().endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean differs(Path file, boolean fix) {
    try {
      String source = Files.readString(file);
      String formatted = FORMATTER.formatSourceAndFixImports(source);
      boolean differs = !formatted.equals(source);
      if (differs && fix) {
        Files.writeString(file, formatted);
      }
      return differs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
