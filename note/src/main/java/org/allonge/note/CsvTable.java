package org.allonge.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * A data file of comma-separated values, read strictly: UTF-8, a header that names exactly the
 * expected columns, one row a line, as many fields as columns, values in double quotes where they
 * hold a comma or a quote (written twice), no blank around a value.
 *
 * <p>Whatever is otherwise is a {@link Problem} whose path is {@code file:line} or {@code
 * file:line:column}. The {@link #version} names the exact content, so that an explanation can say
 * on which edition of a table it rests.
 */
public final class CsvTable {
  private static final int VERSION_DIGITS = 12;

  private final String name;
  private final byte[] content;
  private final List<CsvRow> rows;

  private CsvTable(String name, byte[] content, List<CsvRow> rows) {
    this.name = name;
    this.content = content;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param name the file's name, for errors and citations
   * @param content the bytes of the file
   * @param columns the names that the header must have, in their order
   * @throws Refused with every line that is not well formed
   */
  public static CsvTable parse(String name, byte[] content, List<String> columns) {
    List<String> lines = CsvRow.lines(text(name, content));
    if (lines.isEmpty() || !lines.getFirst().equals(String.join(",", columns))) {
      String found = lines.isEmpty() ? "an empty file" : lines.getFirst();
      throw new Refused(
          new Problem(
              "table-header",
              name + ":1",
              "the header " + String.join(",", columns),
              found,
              "Name the columns as docs/law-tables.md lists them."));
    }
    return new CsvTable(name, content.clone(), rows(name, lines, columns));
  }

  /**
   * Reads a table that is part of the program.
   *
   * @param owner a class in whose package the file lies
   * @throws IllegalStateException when the file is missing
   */
  public static CsvTable bundled(Class<?> owner, String name, List<String> columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + name);
      }
      return parse(name, in.readAllBytes(), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The first {@value #VERSION_DIGITS} hexadecimal digits of the SHA-256 of the file's bytes. */
  public String version() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Name and version in one word, as explanations cite them: {@code holidays@0123456789ab}. */
  public String edition() {
    return name.replace(".csv", "@") + version();
  }

  /** The rows after the header, in the order of the file. */
  public List<CsvRow> rows() {
    return rows;
  }

  /**
   * Each row as a value, in the order of the file.
   *
   * @param reader throws {@link Refused} for a row that it cannot take
   * @throws Refused with the problems of all rows together
   */
  public <T> List<T> map(Function<CsvRow, T> reader) {
    List<T> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (CsvRow row : rows) {
      try {
        values.add(reader.apply(row));
      } catch (Refused refused) {
        problems.addAll(refused.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return List.copyOf(values);
  }

  private static List<CsvRow> rows(String name, List<String> lines, List<String> columns) {
    List<CsvRow> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        rows.add(CsvRow.parse(name, i + 1, lines.get(i), columns));
      } catch (Refused refused) {
        problems.addAll(refused.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return rows;
  }

  private static String text(String name, byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(
          new Problem(
              "table-encoding", name, "UTF-8 text", "other bytes", "Save the file as UTF-8."));
    }
  }
}
