package org.allonge.reader;

import java.util.List;
import java.util.Map;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
import org.allonge.note.json.TermsOut;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Terms with the rarer parts put in their places. Those parts are read in the very form in which
 * terms are stored, under the name {@code terms.} and the place, such as {@code
 * terms.interest.rate}.
 */
final class TermOverlay {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TermOverlay() {}

  /**
   * The terms with every such part of a reading, checked to stand together.
   *
   * @throws org.allonge.note.Refused with what cannot stand
   */
  static Terms on(Terms terms, Reading reading) {
    List<ReadField> parts =
        reading.fields().values().stream()
            .filter(field -> field.name().startsWith(Hunt.PREFIX))
            .toList();
    if (parts.isEmpty()) {
      return terms.checked();
    }
    ObjectNode json = TermsOut.of(terms);
    parts.forEach(
        field -> set(json, field.name().substring(Hunt.PREFIX.length()), node(field.value())));
    return TermsJson.read(json.toString());
  }

  private static void set(ObjectNode json, String place, JsonNode value) {
    int dot = place.indexOf('.');
    if (dot < 0) {
      json.set(place, value);
    } else {
      String head = place.substring(0, dot);
      ObjectNode inner = json.get(head) instanceof ObjectNode o ? o : json.putObject(head);
      set(inner, place.substring(dot + 1), value);
    }
  }

  private static JsonNode node(FieldValue value) {
    return switch (value) {
      case FieldValue.Text text -> JSON.stringNode(text.value());
      case FieldValue.Whole whole -> JSON.numberNode(whole.value());
      case FieldValue.Flag flag -> JSON.booleanNode(flag.value());
      case FieldValue.Parts parts -> object(parts.parts());
      case FieldValue.Items items -> array(items.items());
    };
  }

  private static ObjectNode object(Map<String, FieldValue> parts) {
    ObjectNode object = JSON.objectNode();
    parts.forEach((name, value) -> object.set(name, node(value)));
    return object;
  }

  private static ArrayNode array(List<FieldValue> items) {
    ArrayNode array = JSON.arrayNode();
    items.forEach(item -> array.add(node(item)));
    return array;
  }
}
