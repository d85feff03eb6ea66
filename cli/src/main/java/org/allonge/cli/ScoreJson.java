package org.allonge.cli;

import org.allonge.reader.Scorer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How well the reader read, for a program. */
final class ScoreJson {
  private ScoreJson() {}

  static ObjectNode of(Scorer.Score score) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("notes", score.notes());
    ObjectNode fields = out.putObject("fields");
    score.fields().forEach((field, tally) -> put(fields.putObject(field), tally));
    put(out.putObject("overall"), score.overall());
    out.put("silent_errors", score.silentErrors());
    ArrayNode differences = out.putArray("differences");
    for (Scorer.Difference each : score.differences()) {
      differences
          .addObject()
          .put("note", each.note())
          .put("field", each.field())
          .put("expected", each.expected())
          .put("found", each.found())
          .put("silent", each.silent());
    }
    return out;
  }

  /** Precision and recall in thousandths. */
  private static void put(ObjectNode out, Scorer.Tally tally) {
    out.put("stated", tally.stated())
        .put("found", tally.found())
        .put("right", tally.right())
        .put("wrong", tally.wrong())
        .put("missed", tally.missed())
        .put("precision", tally.precision())
        .put("recall", tally.recall());
  }
}
