package org.allonge.cli;

import java.util.List;
import java.util.Optional;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.law.LawTables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A law table as it stands. */
final class LawTableView {
  private static final String SUFFIX = ".csv";

  private LawTableView() {}

  static String of(LawTables law, String name, Given given) {
    String file = name.endsWith(SUFFIX) ? name : name + SUFFIX;
    if (!law.names().contains(file)) {
      throw Usage.badArgument(
          "NAME",
          "one of "
              + String.join(", ", law.names().stream().map(n -> n.replace(SUFFIX, "")).toList()),
          name.isEmpty() ? "nothing" : name,
          "See allonge law --help.");
    }
    return given.json()
        ? Json.text(json(law, file))
        : view(law, file, given.ambient().page().get());
  }

  private static String view(LawTables law, String file, Page page) {
    List<String> columns = LawTables.columns(file);
    Sheet sheet = new Sheet(page).title(file, law.edition(file));
    for (CsvTable part : law.table(file)) {
      sheet.heading(part.edition());
      for (CsvRow row : part.rows()) {
        sheet.item("-", String.join(", ", cells(row, columns)));
      }
    }
    return sheet.line("").text(LawCommand.NO_ADVICE).toString();
  }

  private static List<String> cells(CsvRow row, List<String> columns) {
    return columns.stream().map(row::find).flatMap(Optional::stream).toList();
  }

  private static ObjectNode json(LawTables law, String file) {
    List<String> columns = LawTables.columns(file);
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("table", file).put("edition", law.edition(file));
    ArrayNode rows = out.putArray("rows");
    for (CsvTable part : law.table(file)) {
      for (CsvRow row : part.rows()) {
        ObjectNode node = rows.addObject();
        columns.forEach(column -> node.put(column, row.find(column).orElse("")));
      }
    }
    return out.put("notice", LawCommand.NO_ADVICE);
  }
}
