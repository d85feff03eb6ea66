package org.allonge.cli;

import org.allonge.cli.Pricing.Alternative;
import org.allonge.cli.Pricing.Priced;
import org.allonge.note.Money;
import org.allonge.reader.Document;
import org.allonge.reader.FieldValue;
import org.allonge.reader.Finding;
import org.allonge.reader.ReadField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code read} says as JSON, in the form of docs/schema/reading.schema.json. */
final class ReadJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReadJson() {}

  static ObjectNode of(ReadAnswer answer) {
    ObjectNode out = NODES.objectNode().put("kind", answer.reading().kind().word());
    ObjectNode fields = out.putObject("fields");
    Document document = answer.reading().document();
    for (ReadField field : answer.reading().fields().values()) {
      ObjectNode told = field(field);
      PlacesJson.put(told, document, field.span());
      fields.set(field.name(), told);
    }
    ArrayNode findings = out.putArray("findings");
    answer.findings().forEach(finding -> findings.add(finding(finding, document)));
    ArrayNode readings = out.putArray("readings");
    answer.readings().forEach(reading -> readings.add(reading(reading, document)));
    return out;
  }

  private static ObjectNode field(ReadField field) {
    ObjectNode out = NODES.objectNode();
    out.set("value", value(field.value()));
    return out.put("text", field.text())
        .put("start", field.span().start())
        .put("end", field.span().end())
        .put("confidence", field.confidence().word());
  }

  private static JsonNode value(FieldValue value) {
    return switch (value) {
      case FieldValue.Text text -> NODES.stringNode(text.value());
      case FieldValue.Whole whole -> NODES.numberNode(whole.value());
      case FieldValue.Flag flag -> NODES.booleanNode(flag.value());
      case FieldValue.Parts parts -> {
        ObjectNode out = NODES.objectNode();
        parts.parts().forEach((name, part) -> out.set(name, value(part)));
        yield out;
      }
      case FieldValue.Items items -> {
        ArrayNode out = NODES.arrayNode();
        items.items().forEach(item -> out.add(value(item)));
        yield out;
      }
    };
  }

  private static ObjectNode finding(Finding finding, Document document) {
    ObjectNode out =
        NODES
            .objectNode()
            .put("id", finding.id())
            .put("severity", finding.severity().word())
            .put("message", finding.message());
    out.set("spans", PlacesJson.spans(finding.spans(), document));
    return out;
  }

  private static ObjectNode reading(Priced priced, Document document) {
    ObjectNode out =
        NODES
            .objectNode()
            .put("id", priced.reading().id())
            .put("chosen", priced.reading().chosen())
            .put("on", priced.on() == null ? null : priced.on().toString());
    ArrayNode alternatives = out.putArray("alternatives");
    priced.alternatives().forEach(alternative -> alternatives.add(alternative(alternative)));
    out.put("authority", priced.reading().authority());
    out.set("spans", PlacesJson.spans(priced.reading().spans(), document));
    return out;
  }

  private static ObjectNode alternative(Alternative alternative) {
    return NODES
        .objectNode()
        .put("choice", alternative.choice())
        .put("payoff", text(alternative.payoff()))
        .put("difference", text(alternative.difference()));
  }

  private static @Nullable String text(@Nullable Money money) {
    return money == null ? null : money.toString();
  }
}
