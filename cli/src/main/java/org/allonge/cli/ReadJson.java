package org.allonge.cli;

import java.util.List;
import org.allonge.cli.Pricing.Alternative;
import org.allonge.cli.Pricing.Priced;
import org.allonge.note.Money;
import org.allonge.reader.Document;
import org.allonge.reader.FieldValue;
import org.allonge.reader.Finding;
import org.allonge.reader.ReadField;
import org.allonge.reader.Span;
import org.allonge.reader.document.Box;
import org.allonge.reader.document.Place;
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
      places(told, document.places(field.span()));
      fields.set(field.name(), told);
    }
    ArrayNode findings = out.putArray("findings");
    answer.findings().forEach(finding -> findings.add(finding(finding)));
    ArrayNode readings = out.putArray("readings");
    answer.readings().forEach(reading -> readings.add(reading(reading)));
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

  /** Where the words stand in a file that is more than plain text. */
  private static void places(ObjectNode field, List<Place> places) {
    if (places.isEmpty()) {
      return;
    }
    ArrayNode out = field.putArray("places");
    for (Place place : places) {
      switch (place) {
        case Place.OnPage(int page, Box(int left, int top, int right, int bottom)) -> {
          ArrayNode box = out.addObject().put("page", page).putArray("box");
          box.add(left).add(top).add(right).add(bottom);
        }
        case Place.InParagraph(int number) -> out.addObject().put("paragraph", number);
      }
    }
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

  private static ObjectNode finding(Finding finding) {
    ObjectNode out =
        NODES
            .objectNode()
            .put("id", finding.id())
            .put("severity", finding.severity().word())
            .put("message", finding.message());
    out.set("spans", spans(finding.spans()));
    return out;
  }

  private static ObjectNode reading(Priced priced) {
    ObjectNode out =
        NODES
            .objectNode()
            .put("id", priced.reading().id())
            .put("chosen", priced.reading().chosen())
            .put("on", priced.on() == null ? null : priced.on().toString());
    ArrayNode alternatives = out.putArray("alternatives");
    priced.alternatives().forEach(alternative -> alternatives.add(alternative(alternative)));
    out.put("authority", priced.reading().authority());
    out.set("spans", spans(priced.reading().spans()));
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

  private static ArrayNode spans(List<Span> spans) {
    ArrayNode out = NODES.arrayNode();
    for (Span span : spans) {
      out.addObject().put("start", span.start()).put("end", span.end());
    }
    return out;
  }
}
