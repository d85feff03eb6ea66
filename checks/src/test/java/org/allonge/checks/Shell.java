package org.allonge.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a shell printed and how it ended.
 *
 * @param status its exit status
 * @param output its standard output
 * @param errors its standard error
 */
record Shell(int status, String output, String errors) {

  /** Runs commands in a folder, without input and without colour. */
  static Shell run(Path folder, String commands) {
    try {
      Path errors = Files.createTempFile("shell", ".txt");
      try {
        return run(folder, commands, errors);
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running: " + commands, e);
    }
  }

  private static Shell run(Path folder, String commands, Path errors)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder("sh", "-c", commands).directory(folder.toFile());
    builder.environment().put("NO_COLOR", "1");
    Process process = builder.redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Shell(process.waitFor(), output, Files.readString(errors));
  }
}
