package org.allonge.note.law;

import java.util.List;
import org.allonge.note.CsvTable;

/**
 * A state of the United States, or the District of Columbia.
 *
 * @param code two letters: {@code CA}
 * @param name as a note names it: {@code California}
 */
public record UsState(String code, String name) {
  static final String FILE = "states.csv";
  static final List<String> COLUMNS = List.of("code", "name");

  static List<UsState> read(CsvTable table) {
    return table.map(row -> new UsState(row.text("code"), row.text("name")));
  }
}
