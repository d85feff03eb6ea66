package org.allonge.note.json;

import java.time.Period;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.ExtensionOption;
import org.allonge.note.Funding;
import org.allonge.note.Maturity;

/** The parts of terms that say how the life of a note begins and ends. */
final class MaturityJson {
  private static final int LONGEST_NOTICE = 36_600;

  private MaturityJson() {}

  static Maturity maturity(JsonIn in) {
    if (in.find("on_demand").isPresent()) {
      return onDemand(in.only("on_demand").get("on_demand"));
    }
    if (in.find("when_repaid").isPresent()) {
      return whenRepaid(in.only("when_repaid").get("when_repaid"));
    }
    return new Maturity.On(in.only("date", "on_demand", "when_repaid").get("date").date());
  }

  private static Maturity whenRepaid(JsonIn in) {
    if (!in.bool()) {
      throw in.refuse("true, or no such field");
    }
    return new Maturity.WhenRepaid();
  }

  private static Maturity onDemand(JsonIn in) {
    in.only("notice_days", "notice", "long_stop");
    return new Maturity.OnDemand(notice(in), in.find("long_stop").map(JsonIn::date).orElse(null));
  }

  private static Period notice(JsonIn in) {
    if (in.find("notice").isEmpty()) {
      return Period.ofDays(
          in.find("notice_days").map(n -> (int) n.whole(0, LONGEST_NOTICE)).orElse(0));
    }
    if (in.find("notice_days").isPresent()) {
      throw in.get("notice").refuse("either \"notice\" or \"notice_days\", not both");
    }
    return in.get("notice").period();
  }

  static ExtensionOption extension(JsonIn in) {
    in.only("by", "to", "period", "exercise_from", "exercise_before", "times");
    if (in.find("to").isPresent() && in.find("period").isPresent()) {
      throw in.get("period").refuse("either \"to\" or \"period\", not both");
    }
    ExtensionOption.Target target =
        in.find("period").isPresent()
            ? new ExtensionOption.Target.ByPeriod(in.get("period").period())
            : new ExtensionOption.Target.ToDate(in.get("to").date());
    return new ExtensionOption(
        in.get("by").choice(ExtensionOption.Side.class),
        target,
        in.find("exercise_from").map(JsonIn::date).orElse(null),
        in.find("exercise_before").map(JsonIn::date).orElse(null),
        in.find("times").map(n -> (int) n.whole(1, 1_000)).orElse(1));
  }

  static Funding funding(JsonIn in, CurrencyUnit currency) {
    JsonIn kind = in.get("kind");
    return switch (kind.text()) {
      case "whole" ->
          new Funding.Whole(
              in.only("kind", "discount")
                  .find("discount")
                  .map(d -> d.money(currency))
                  .orElse(null));
      case "carried" ->
          new Funding.Carried(
              in.only("kind", "accrued")
                  .find("accrued")
                  .map(a -> a.moneyFromZero(currency))
                  .orElse(null));
      case "draws" ->
          new Funding.Draws(
              in.only("kind", "revolving").find("revolving").map(JsonIn::bool).orElse(false));
      default ->
          throw kind.refuse("one of whole, carried, draws"); // not sealed: a text from outside
    };
  }
}
