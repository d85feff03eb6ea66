package org.allonge.cli;

import java.time.LocalDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What falls due ahead as JSON, in the form of docs/schema/schedule.schema.json. */
final class ScheduleJson {
  private ScheduleJson() {}

  static ObjectNode of(Question question, Projection ahead) {
    LocalDate maturity = ahead.account().maturity();
    ObjectNode out = question.frame(ahead.account().asOf());
    out.put("maturity", maturity == null ? null : maturity.toString());
    out.put("overdue", ahead.overdue().toString()).put("ends", ahead.end().id());
    var rows = out.putArray("instalments");
    ahead.rows().forEach(row -> rows.add(row(row)));
    return out;
  }

  private static ObjectNode row(Projection.Row row) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("date", row.date().toString())
        .put("interest", row.interest().toString())
        .put("principal", row.principal().toString())
        .put("total", row.total().toString())
        .put("balance", row.balance().toString())
        .put("last_timely_day", row.lastTimelyDay().toString());
  }
}
