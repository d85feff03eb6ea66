package org.allonge.cli;

import java.util.List;
import org.allonge.reader.Scorer;

/** How well the reader read, for a person: a row a field, then the errors that nobody would see. */
final class ScoreView {
  private ScoreView() {}

  static String of(Scorer.Score score, Page page) {
    Sheet sheet = new Sheet(page);
    sheet.title("Reader score", score.notes() + " notes");
    sheet.line("");
    Table table =
        new Table(
            Table.text("Field"),
            Table.amount("Stated"),
            Table.amount("Found"),
            Table.amount("Right"),
            Table.amount("Wrong"),
            Table.amount("Missed"),
            Table.amount("Precision"),
            Table.amount("Recall"));
    score.fields().forEach((field, tally) -> row(table, field, tally));
    row(table, "all fields", score.overall());
    sheet.table(table);
    silent(sheet, score);
    return sheet.toString();
  }

  private static void row(Table table, String field, Scorer.Tally tally) {
    table.row(
        field,
        Integer.toString(tally.stated()),
        Integer.toString(tally.found()),
        Integer.toString(tally.right()),
        Integer.toString(tally.wrong()),
        Integer.toString(tally.missed()),
        tally.found() == 0 ? "" : percent(tally.precision()),
        tally.stated() == 0 ? "" : percent(tally.recall()));
  }

  /** Thousandths as a percentage of one decimal. */
  private static String percent(int thousandths) {
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }

  private static void silent(Sheet sheet, Scorer.Score score) {
    List<Scorer.Difference> silent =
        score.differences().stream().filter(Scorer.Difference::silent).toList();
    sheet.line("");
    sheet.line("Silent errors: " + silent.size());
    for (Scorer.Difference each : silent) {
      String expected = each.expected().isEmpty() ? "not stated" : each.expected();
      sheet.item(
          "-",
          "%s, %s: %s, read as %s".formatted(each.note(), each.field(), expected, each.found()));
    }
  }
}
