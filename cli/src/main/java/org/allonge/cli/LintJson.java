package org.allonge.cli;

import java.util.List;
import java.util.Objects;
import org.allonge.cli.Pricing.Alternative;
import org.allonge.reader.Document;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings like a compiler's, for a program. */
final class LintJson {
  private LintJson() {}

  static ObjectNode of(ReadAnswer answer, List<Lint> all) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("document", answer.reading().document().name());
    ArrayNode findings = out.putArray("findings");
    all.forEach(lint -> findings.add(lint(lint, answer.reading().document())));
    return out;
  }

  private static ObjectNode lint(Lint lint, Document document) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    if (lint.line() > 0) {
      out.put("line", lint.line()).put("column", lint.column());
    }
    out.put("severity", lint.finding().severity().word())
        .put("rule", lint.finding().id())
        .put("message", lint.finding().message())
        .put("authority", lint.finding().authority());
    out.set("spans", PlacesJson.spans(lint.finding().spans(), document));
    if (lint.stake() != null) {
      stake(out.putObject("stake"), lint);
    }
    if (lint.clause() != null) {
      out.put("clause", lint.clause());
    }
    return out;
  }

  private static void stake(ObjectNode out, Lint lint) {
    Pricing.Priced stake = Objects.requireNonNull(lint.stake());
    out.put("on", String.valueOf(stake.on()))
        .put("reading", stake.reading().id())
        .put("chosen", stake.reading().chosen());
    ArrayNode others = out.putArray("alternatives");
    for (Alternative other : stake.alternatives()) {
      ObjectNode node = others.addObject().put("choice", other.choice());
      if (other.difference() != null) {
        node.put("difference", other.difference().toString());
      }
    }
  }
}
