package org.allonge.note.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;

/**
 * The published rates that laws go by, kept or not.
 *
 * @param all by id
 */
record Indexes(Map<String, Index> all) {
  static final String FILE = "indexes.csv";
  static final List<String> COLUMNS = List.of("id", "name", "publisher", "table");

  /**
   * One published rate.
   *
   * @param table the file of its history; empty where none is kept
   */
  record Index(String id, String name, String publisher, String table) {}

  static Indexes read(CsvTable table) {
    Map<String, Index> all = new TreeMap<>();
    table.map(row -> {
      Index index = index(row, all);
      all.put(index.id(), index);
      return index;
    });
    return new Indexes(all);
  }

  private static Index index(CsvRow row, Map<String, Index> earlier) {
    if (earlier.containsKey(row.text("id"))) {
      throw row.refuse("id", "an id that no earlier row has");
    }
    String file = row.find("table").orElse("");
    if (!List.of("", DiscountRates.FILE, PrimeRates.FILE).contains(file)) {
      throw row.refuse("table", DiscountRates.FILE + ", " + PrimeRates.FILE + " or nothing");
    }
    return new Index(row.text("id"), row.text("name"), row.text("publisher"), file);
  }

  Optional<Index> find(String id) {
    return Optional.ofNullable(all.get(id));
  }
}
