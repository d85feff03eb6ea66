package org.allonge.cli;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What falls due ahead as JSON, in the form of docs/schema/schedule.schema.json. */
final class ScheduleJson {
  private ScheduleJson() {}

  static ObjectNode of(Question question, Projection ahead) {
    ObjectNode out =
        question
            .frame(ahead.account().asOf())
            .put("maturity", ahead.account().maturity().toString())
            .put("overdue", ahead.overdue().toString());
    var rows = out.putArray("instalments");
    ahead.rows().forEach(row -> rows.add(row(row)));
    return out;
  }

  private static ObjectNode row(Projection.Row row) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("date", row.due().date().toString())
        .put("interest", row.due().interest().toString())
        .put("principal", row.due().principal().toString())
        .put("total", row.total().toString())
        .put("balance", row.balance().toString())
        .put("last_timely_day", row.due().lastTimelyDay().toString());
  }
}
