package org.allonge.cli;

import org.allonge.exchange.actus.ActusRun;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A test bed evaluated, for a program. */
final class ActusJson {
  private ActusJson() {}

  static ObjectNode of(ActusRun run) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    ObjectNode types = out.putObject("types");
    run.types()
        .forEach((type, count) ->
            types.putObject(type).put("passed", count.passed()).put("total", count.total()));
    ArrayNode failures = out.putArray("failures");
    for (ActusRun.Failure failure : run.failures()) {
      failures
          .addObject()
          .put("id", failure.id())
          .put("event", failure.event())
          .put("field", failure.field())
          .put("expected", failure.expected())
          .put("actual", failure.actual());
    }
    ArrayNode apart = out.putArray("exceptions");
    for (ActusRun.Apart each : run.apart()) {
      apart
          .addObject()
          .put("id", each.id())
          .put("argument", each.argument())
          .put("agrees", each.agrees());
    }
    return out;
  }
}
