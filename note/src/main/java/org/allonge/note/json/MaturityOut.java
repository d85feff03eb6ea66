package org.allonge.note.json;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.allonge.note.ExtensionOption;
import org.allonge.note.Funding;
import org.allonge.note.Maturity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the life of a note begins and ends, written as {@link MaturityJson} reads it. */
final class MaturityOut {
  private MaturityOut() {}

  static ObjectNode maturity(Maturity maturity) {
    ObjectNode out = Out.object();
    switch (maturity) {
      case Maturity.On on -> out.put("date", on.date().toString());
      case Maturity.OnDemand demand -> {
        ObjectNode inner = out.putObject("on_demand");
        notice(inner, demand.notice());
        Out.optional(inner, "long_stop", demand.longStop());
      }
      case Maturity.WhenRepaid repaid -> out.put("when_repaid", true);
    }
    return out;
  }

  private static void notice(ObjectNode out, Period notice) {
    int days = Math.toIntExact(notice.get(ChronoUnit.DAYS));
    if (notice.equals(Period.ofDays(days))) {
      out.put("notice_days", days);
    } else {
      out.put("notice", notice.toString());
    }
  }

  static ArrayNode extensions(List<ExtensionOption> options) {
    ArrayNode out = Out.array();
    options.forEach(option -> out.add(extension(option)));
    return out;
  }

  private static ObjectNode extension(ExtensionOption option) {
    ObjectNode out = Out.object().put("by", option.by().id());
    switch (option.to()) {
      case ExtensionOption.Target.ToDate to -> out.put("to", to.date().toString());
      case ExtensionOption.Target.ByPeriod by -> out.put("period", by.period().toString());
    }
    Out.optional(out, "exercise_from", option.exerciseFrom());
    Out.optional(out, "exercise_before", option.exerciseBefore());
    return out.put("times", option.times());
  }

  /** Writes how the principal comes to the maker, where that is not all of it at once. */
  static void funding(ObjectNode out, Funding funding) {
    switch (funding) {
      case Funding.Whole whole -> {
        if (whole.discount() != null) {
          out.putObject("funding")
              .put("kind", "whole")
              .put("discount", whole.discount().toString());
        }
      }
      case Funding.Carried carried ->
          Out.optional(
              out.putObject("funding").put("kind", "carried"), "accrued", carried.accrued());
      case Funding.Draws draws ->
          Out.flag(out.putObject("funding").put("kind", "draws"), "revolving", draws.revolving());
    }
  }
}
