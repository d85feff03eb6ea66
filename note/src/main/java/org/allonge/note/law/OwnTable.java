package org.allonge.note.law;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.allonge.note.CsvTable;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/** A user's file: which of the tables its header makes it. */
final class OwnTable {
  private static final List<String> FIXED = List.of(Indexes.FILE, UsState.FILE);

  private OwnTable() {}

  /**
   * The tables with a user's rows.
   *
   * @param name the file's name, for errors and editions
   */
  static Tables with(Tables tables, String name, byte[] content) {
    String header = new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    List<String> columns = Arrays.asList(header.split(",", -1));
    String file =
        Tables.COLUMNS.entrySet().stream()
            .filter(e -> e.getValue().equals(columns) && !FIXED.contains(e.getKey()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new Refused(unknown(name, columns)));
    return tables.with(file, CsvTable.parse(name, content, columns));
  }

  /** Names the column that is out of place by the table that the header comes nearest to. */
  private static Problem unknown(String name, List<String> columns) {
    String nearest = UsuryCeiling.FILE;
    int most = -1;
    for (Map.Entry<String, List<String>> table : Tables.COLUMNS.entrySet()) {
      List<String> shared = new ArrayList<>(columns);
      shared.retainAll(table.getValue());
      if (!FIXED.contains(table.getKey()) && shared.size() > most) {
        most = shared.size();
        nearest = table.getKey();
      }
    }
    List<String> expected = Tables.COLUMNS.getOrDefault(nearest, List.of());
    List<String> strange = columns.stream().filter(c -> !expected.contains(c)).toList();
    List<String> missing = expected.stream().filter(c -> !columns.contains(c)).toList();
    return new Problem(
        "table-header",
        name + ":1",
        "the columns of " + nearest + ": " + String.join(",", expected),
        found(strange, missing),
        "Name the columns as docs/law-tables.md lists them, in that order.");
  }

  private static String found(List<String> strange, List<String> missing) {
    if (!strange.isEmpty()) {
      return "the column " + String.join(", ", strange);
    }
    return missing.isEmpty() ? "another order" : "no column " + String.join(", ", missing);
  }
}
