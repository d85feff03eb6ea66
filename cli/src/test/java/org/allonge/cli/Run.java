package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the command line, as from a shell.
 *
 * @param status the exit status
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record Run(int status, String out, String err) {
  /** The moment at which every run happens. */
  static final Instant NOW = Instant.parse("2004-03-01T09:30:00Z");

  /** Runs words of a command line; files may be given as paths. */
  static Run of(Object... words) {
    return on(Page.PLAIN, InputStream.nullInputStream(), words);
  }

  /** Runs a command line with a text on standard input. */
  static Run withInput(String input, Object... words) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return on(Page.PLAIN, new ByteArrayInputStream(bytes), words);
  }

  /** Runs a command line on a page of its own. */
  static Run on(Page page, Object... words) {
    return on(page, InputStream.nullInputStream(), words);
  }

  static Run on(Page page, InputStream in, Object... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Ambient ambient = new Ambient(in, utf8(out), utf8(err), () -> page, () -> NOW, false);
    int status =
        Main.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new), ambient);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /** The answer, after checking that it is one: status 0 and nothing on standard error. */
  Run answered() {
    assertThat(err).isEmpty();
    assertThat(status).isZero();
    assertThat(out).isNotBlank();
    return this;
  }

  /** The answer as JSON. */
  JsonNode json() {
    return JsonMapper.shared().readTree(answered().out);
  }

  /** The one problem object on standard error, after checking that there is no answer beside it. */
  JsonNode problem() {
    assertThat(out).isEmpty();
    assertThat(err).endsWith("}\n");
    return JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .readTree(err);
  }
}
