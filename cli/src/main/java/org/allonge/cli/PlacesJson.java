package org.allonge.cli;

import java.util.List;
import org.allonge.reader.Document;
import org.allonge.reader.Span;
import org.allonge.reader.document.Box;
import org.allonge.reader.document.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where words stand in a file that is more than plain text, for a program. */
final class PlacesJson {
  private PlacesJson() {}

  static ArrayNode spans(List<Span> spans, Document document) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    for (Span span : spans) {
      put(out.addObject().put("start", span.start()).put("end", span.end()), document, span);
    }
    return out;
  }

  /**
   * Adds the page that a span begins on, and a place with its box for each line of it; for a file
   * without pages its paragraphs; for plain text nothing.
   */
  static void put(ObjectNode node, Document document, Span span) {
    List<Place> places = span.length() == 0 ? List.of() : document.places(span);
    if (places.isEmpty()) {
      return;
    }
    if (places.getFirst() instanceof Place.OnPage first) {
      node.put("page", first.page());
    }
    ArrayNode out = node.putArray("places");
    places.forEach(place -> out.add(place(out.objectNode(), place)));
  }

  private static ObjectNode place(ObjectNode node, Place place) {
    switch (place) {
      case Place.OnPage(int page, Box(int left, int top, int right, int bottom)) ->
          node.put("page", page).putArray("box").add(left).add(top).add(right).add(bottom);
      case Place.InParagraph(int number) -> node.put("paragraph", number);
    }
    return node;
  }
}
