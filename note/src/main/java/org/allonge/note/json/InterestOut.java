package org.allonge.note.json;

import java.time.LocalDate;
import org.allonge.note.Interest;
import org.allonge.note.InterestBase;
import org.allonge.note.InterestDue;
import org.allonge.note.RateTerm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Interest written as {@link InterestJson} reads it. */
final class InterestOut {
  private InterestOut() {}

  static ObjectNode interest(Interest interest) {
    ObjectNode out = Out.object();
    out.set("rate", rate(interest.rate()));
    out.put("day_count", interest.dayCount().id());
    out.put("accrues_from", interest.accruesFrom().toString());
    out.put("rounding", interest.rounding().id());
    base(out, interest.base());
    if (!interest.due().equals(InterestDue.WITH_INSTALMENTS)) {
      out.set("due", due(interest.due()));
    }
    Out.flag(out, "may_be_negative", interest.mayBeNegative());
    return out;
  }

  private static ObjectNode rate(RateTerm rate) {
    ObjectNode out = Out.object();
    switch (rate) {
      case RateTerm.Fixed f -> out.put("kind", "fixed").put("value", f.rate().toString());
      case RateTerm.None n -> out.put("kind", "none");
      case RateTerm.Stepped s -> {
        out.put("kind", "stepped").put("initial", s.initial().toString());
        Out.steps(out.putArray("steps"), s.steps());
      }
      case RateTerm.Floating f -> floating(out, f);
    }
    return out;
  }

  private static void floating(ObjectNode out, RateTerm.Floating f) {
    out.put("kind", "floating").put("index", f.index());
    out.put("multiplier", f.multiplier().toString()).put("spread", f.spread().toString());
    Out.optional(out, "cap", f.cap());
    Out.optional(out, "floor", f.floor());
    Out.optional(out, "period_cap", f.periodCap());
    out.set("reset", Out.cycle(f.reset()));
    out.put("lookback_days", f.lookbackDays());
    Out.optional(out, "initial", f.initial());
    resetting(out, f.resetting());
  }

  private static void resetting(ObjectNode out, RateTerm.Resetting resetting) {
    Out.optional(out, "first_reset", resetting.first());
    Out.optional(out, "first_rate", resetting.firstRate());
    Out.optional(out, "period_fall", resetting.periodFall());
    if (!resetting.spreads().isEmpty()) {
      Out.steps(out.putArray("spreads"), resetting.spreads());
    }
    RateTerm.Fallback fallback = resetting.fallback();
    if (fallback != null) {
      out.putObject("fallback")
          .put("index", fallback.index())
          .put("adjustment", fallback.adjustment().toString());
    }
    if (!resetting.days().isEmpty()) {
      Out.texts(
          out.putArray("reset_days"), resetting.days().stream().map(LocalDate::toString).toList());
    }
    if (!resetting.stated().isEmpty()) {
      Out.steps(out.putArray("stated_rates"), resetting.stated());
    }
  }

  private static void base(ObjectNode out, InterestBase base) {
    switch (base) {
      case InterestBase.Outstanding usual -> {}
      case InterestBase.Original o ->
          Out.optional(out.putObject("base").put("kind", "original"), "amount", o.amount());
      case InterestBase.Lagged l -> {
        ObjectNode inner = out.putObject("base").put("kind", "lagged");
        Out.optional(inner, "initial", l.initial());
        Out.schedule(inner, l.resets());
      }
    }
  }

  private static ObjectNode due(InterestDue due) {
    ObjectNode out = Out.object();
    if (!due.schedules().isEmpty()) {
      ArrayNode schedules = out.putArray("schedules");
      due.schedules().forEach(s -> Out.schedule(schedules.addObject(), s));
    }
    Out.unusual(out, "timing", due.timing(), InterestDue.Timing.ARREARS);
    InterestDue.Capitalisation capitalised = due.capitalisation();
    if (capitalised != null) {
      Out.optional(out.putObject("capitalised"), "until", capitalised.until());
    }
    return out;
  }
}
