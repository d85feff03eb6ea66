package org.allonge.note.json;

import java.util.List;
import org.allonge.note.Instalments;
import org.allonge.note.LevelOptions;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What falls due before maturity, written as {@link ScheduleJson} reads it. */
final class ScheduleOut {
  private ScheduleOut() {}

  static ObjectNode instalments(Instalments instalments) {
    ObjectNode out = Out.object();
    switch (instalments) {
      case Instalments.Bullet b -> out.put("kind", "bullet");
      case Instalments.InterestOnly i -> {
        Out.schedule(out.put("kind", "interest-only"), i.schedule());
        Out.optional(out, "amount", i.amount());
      }
      case Instalments.Level l -> level(out.put("kind", "level"), l);
      case Instalments.FixedPrincipal f -> {
        Out.schedule(out.put("kind", "fixed-principal"), f.schedule());
        Out.optional(out, "principal", f.principal());
      }
      case Instalments.Phased p -> phases(out.put("kind", "phased").putArray("phases"), p.phases());
      case Instalments.Custom c -> rows(out.put("kind", "custom").putArray("rows"), c.rows());
    }
    return out;
  }

  private static void level(ObjectNode out, Instalments.Level level) {
    Out.schedule(out, level.schedule());
    Out.optional(out, "amount", level.amount());
    if (level.count() != null) {
      out.put("count", level.count());
    }
    LevelOptions options = level.options();
    LevelOptions usual = LevelOptions.USUAL;
    Out.optional(out, "amortised_by", options.amortisedBy());
    Out.unusual(out, "solving", options.solving(), usual.solving());
    Out.unusual(out, "shortfall", options.shortfall(), usual.shortfall());
    Out.flag(out, "recast", options.recast());
    Out.optional(out, "found_on", options.foundOn());
  }

  private static void phases(ArrayNode out, List<Instalments.Phase> phases) {
    for (Instalments.Phase phase : phases) {
      Out.schedule(out.addObject(), phase.schedule())
          .put("amount", phase.amount().toString())
          .put("kind", phase.kind().id());
    }
  }

  private static void rows(ArrayNode out, List<Instalments.Row> rows) {
    for (Instalments.Row row : rows) {
      out.addObject()
          .put("date", row.date().toString())
          .put("principal", row.principal().toString())
          .put("with_interest", row.withInterest());
    }
  }
}
