package org.allonge.exchange.actus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.allonge.note.json.JsonIn;

/**
 * The cases that contradict the standard or themselves, each with the argument: they are counted
 * apart, whether or not they agree (docs/actus.md).
 */
final class Exceptions {
  private static final String FILE = "exceptions.json";

  private static final Map<String, String> ARGUMENTS = read();

  private Exceptions() {}

  /** Why a case is an exception, or nothing where it is none. */
  static Optional<String> argument(String id) {
    return Optional.ofNullable(ARGUMENTS.get(id));
  }

  private static Map<String, String> read() {
    try (InputStream stream = Exceptions.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("no " + FILE + " beside " + Exceptions.class);
      }
      String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> arguments = new TreeMap<>();
      JsonIn.parse(json).fields().forEach(f -> arguments.put(f.getKey(), f.getValue().name()));
      return arguments;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
