package org.allonge.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What can be known of the terminal without a library. */
final class Terminal {
  private static final File DEVICE = new File("/dev/tty");

  private Terminal() {}

  /**
   * The page that the process prints on. Its width is that of COLUMNS, else of the terminal, else
   * 80; it has colour where standard output is a terminal that is not dumb, and NO_COLOR is not
   * set.
   */
  static Page page(Map<String, String> environment) {
    boolean terminal = isTerminal();
    int width = number(environment.getOrDefault("COLUMNS", ""));
    if (width <= 0 && terminal) {
      width = measured();
    }
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Page(width > 0 ? width : Page.PLAIN.width(), terminal && !plain);
  }

  /** There is no console at all where input or output is redirected. */
  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /** Asks {@code stty} for rows and columns; 0 where it does not answer. */
  private static int measured() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(DEVICE)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] answer = stty.getInputStream().readAllBytes();
      String[] size = new String(answer, StandardCharsets.US_ASCII).strip().split(" ");
      return size.length == 2 ? number(size[1]) : 0;
    } catch (IOException noSuchProgram) {
      return 0;
    }
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }
}
