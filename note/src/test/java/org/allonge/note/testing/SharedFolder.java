package org.allonge.note.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of cases that lies beside the project and is not part of it: the environment variable
 * {@code ALLONGE_SHARED} names it, by default {@code ../shared}.
 *
 * <p>Where the folder is absent a test that asks for it is skipped and says so on standard error.
 * Each case that runs is counted with {@link #ran}, one line a case under {@code
 * target/shared-cases/}, so that the build on a server can print the number and fail when none ran.
 */
public final class SharedFolder {
  private SharedFolder() {}

  /** The root folder of the project, where the parent {@code pom.xml} stands. */
  public static Path projectRoot() {
    return Path.of(property("allonge.root")).normalize();
  }

  /** The shared folder; it need not exist. */
  public static Path path() {
    return Path.of(property("allonge.shared")).normalize();
  }

  /**
   * A file or folder inside the shared folder, for example {@code "golden"}. Skips the calling
   * test, loudly, when the shared folder is absent.
   *
   * @throws IllegalStateException when the shared folder is there and does not have it
   */
  public static Path require(String relative) {
    if (!Files.isDirectory(path())) {
      String message = "SKIPPED: no shared folder at %s (set ALLONGE_SHARED)".formatted(path());
      System.err.println(message);
      abort(message);
    }
    Path found = path().resolve(relative);
    if (!Files.exists(found)) {
      throw new IllegalStateException("The shared folder %s has no %s".formatted(path(), relative));
    }
    return found;
  }

  /**
   * The files of a shared folder whose names end with {@code suffix}, in the order of their names,
   * for a {@code @ParameterizedTest} or {@code @TestFactory}. Skips the calling test, loudly, when
   * the shared folder is absent.
   *
   * @throws IllegalStateException when the folder is there and holds no such file
   */
  public static List<Path> files(String folder, String suffix) {
    try (Stream<Path> entries = Files.list(require(folder))) {
      List<Path> found = entries.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("No file *%s in %s".formatted(suffix, folder));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts one shared case that ran to its end; call it after the case's last assertion. */
  public static void ran(String caseName) {
    Path counts = Path.of(property("allonge.shared.cases"));
    Path file = counts.resolve(ProcessHandle.current().pid() + ".txt");
    try {
      Files.createDirectories(counts);
      Files.writeString(
          file, caseName + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(
          "The system property %s is not set: run the tests through Maven".formatted(name));
    }
    return value;
  }
}
