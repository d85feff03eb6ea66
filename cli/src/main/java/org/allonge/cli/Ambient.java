package org.allonge.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that the program takes from around it: its streams, and what the environment and the terminal
 * say about how to print.
 *
 * @param in standard input
 * @param out standard output; always UTF-8
 * @param err standard error; always UTF-8
 * @param page how text for a person is laid out; asked only when there is such text
 * @param clock the present moment, asked only where something is recorded as said now
 * @param debug whether a bug shows its stack trace
 */
record Ambient(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Supplier<Page> page,
    InstantSource clock,
    boolean debug) {
  private static final int BUFFER = 1 << 16;

  /** The real surroundings of this process. */
  static Ambient ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Ambient(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        () -> Terminal.page(environment),
        InstantSource.system(),
        !environment.getOrDefault("ALLONGE_DEBUG", "").isEmpty());
  }

  /** Given streams, a plain page and the system's clock. */
  static Ambient of(InputStream in, PrintStream out, PrintStream err) {
    return new Ambient(in, out, err, () -> Page.PLAIN, InstantSource.system(), false);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
