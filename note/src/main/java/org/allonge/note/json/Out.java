package org.allonge.note.json;

import java.util.List;
import org.allonge.note.Choice;
import org.allonge.note.Cycle;
import org.allonge.note.Instalments;
import org.allonge.note.RateTerm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the parts of terms share when they are written.
 *
 * <p>What stands at its usual value is left out, so that terms which use nothing special are
 * written as they always were.
 */
final class Out {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Out() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  static void texts(ArrayNode out, List<String> texts) {
    texts.forEach(out::add);
  }

  /** Writes a value in its printed form, or nothing where there is none. */
  static void optional(ObjectNode out, String name, @Nullable Object value) {
    if (value instanceof Choice choice) {
      out.put(name, choice.id());
    } else if (value != null) {
      out.put(name, value.toString());
    }
  }

  /** Writes a choice that is not the usual one. */
  static void unusual(ObjectNode out, String name, Choice value, Choice usual) {
    if (!value.equals(usual)) {
      out.put(name, value.id());
    }
  }

  /** Writes a flag that is set. */
  static void flag(ObjectNode out, String name, boolean value) {
    if (value) {
      out.put(name, true);
    }
  }

  /** Writes a rate with the day from which it holds. */
  static void steps(ArrayNode out, List<RateTerm.Step> steps) {
    for (RateTerm.Step step : steps) {
      out.addObject().put("from", step.from().toString()).put("value", step.rate().toString());
    }
  }

  /** Writes the fields of a series into the object of what falls due on it. */
  static ObjectNode schedule(ObjectNode out, Instalments.Schedule schedule) {
    out.put("first", schedule.first().toString());
    out.set("cycle", cycle(schedule.cycle()));
    unusual(out, "stub", schedule.stub(), Instalments.Stub.SHORT);
    optional(out, "last", schedule.last());
    return out;
  }

  static ObjectNode cycle(Cycle cycle) {
    ObjectNode out = object().put("every", cycle.every().toString());
    if (cycle.anchorDay() != Cycle.OF_ANCHOR) {
      out.put("day", cycle.anchorDay());
    }
    return cycle.endOfMonth() ? out.put("end_of_month", true) : out;
  }
}
