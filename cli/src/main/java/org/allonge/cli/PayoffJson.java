package org.allonge.cli;

import java.time.LocalDate;
import org.allonge.engine.AccountJson;
import org.allonge.engine.PayoffQuote;
import tools.jackson.databind.node.ObjectNode;

/** A payoff quote as JSON, in the form of docs/schema/payoff.schema.json. */
final class PayoffJson {
  private PayoffJson() {}

  static ObjectNode of(Question question, PayoffQuote quote) {
    ObjectNode out = question.frame(quote.account().asOf());
    out.setAll(AccountJson.figures(quote.account()));
    out.put("good_through", quote.goodThrough().toString());
    LocalDate change = quote.perDiemChangesOn();
    out.put("per_diem_changes_on", change == null ? null : change.toString());
    PayoffQuote.Obstacle obstacle = quote.obstacle();
    if (obstacle != null) {
      LocalDate opens = obstacle.opens();
      out.putObject("not_payable")
          .put("id", obstacle.id())
          .put("opens", opens == null ? null : opens.toString());
    }
    var days = out.putArray("days");
    for (PayoffQuote.Day day : quote.days()) {
      days.addObject()
          .put("date", day.date().toString())
          .put("payoff", day.payoff().toString())
          .put("per_diem", day.perDiem().toString())
          .put("premium", day.premium().toString());
    }
    return out;
  }
}
