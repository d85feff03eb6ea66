package org.allonge.cli;

import org.allonge.engine.Explanation;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An explanation as JSON, in the form of docs/schema/explanation.schema.json. */
final class ExplanationJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExplanationJson() {}

  /** The explanation behind the frame of its account. */
  static ObjectNode of(Explanation explanation, ObjectNode frame) {
    return frame.setAll(of(explanation));
  }

  private static ObjectNode of(Explanation explanation) {
    ObjectNode out =
        NODES
            .objectNode()
            .put("id", explanation.id())
            .put("amount", explanation.amount().toString())
            .put("formula", explanation.formula());
    var parts = out.putArray("parts");
    explanation.parts().forEach(part -> parts.add(of(part)));
    var facts = out.putArray("facts");
    explanation.facts().forEach(facts::add);
    var sources = out.putArray("sources");
    explanation.sources().forEach(source -> sources.add(of(source)));
    return out;
  }

  private static ObjectNode of(Explanation.Source source) {
    ObjectNode out =
        NODES.objectNode().put("kind", source.kind().id()).put("reference", source.reference());
    out.put("text", source.text());
    return source.start() < 0
        ? out.putNull("start").putNull("end")
        : out.put("start", source.start()).put("end", source.end());
  }
}
