package org.allonge.note.json;

import org.allonge.note.CurrencyUnit;
import org.allonge.note.DayCount;
import org.allonge.note.Interest;
import org.allonge.note.InterestBase;
import org.allonge.note.InterestDue;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.Rounding;
import org.jspecify.annotations.Nullable;

/** The part of terms that says how much interest there is, on what and when. */
final class InterestJson {
  private InterestJson() {}

  static Interest interest(JsonIn in, CurrencyUnit currency) {
    in.only("rate", "day_count", "accrues_from", "rounding", "base", "due", "may_be_negative");
    return new Interest(
        rate(in.get("rate")),
        in.get("day_count").choice(DayCount.class),
        in.get("accrues_from").date(),
        in.find("rounding").map(r -> r.choice(Rounding.class)).orElse(Rounding.HALF_UP),
        in.find("base").map(b -> base(b, currency)).orElse(new InterestBase.Outstanding()),
        in.find("due").map(InterestJson::due).orElse(InterestDue.WITH_INSTALMENTS),
        in.find("may_be_negative").map(JsonIn::bool).orElse(false));
  }

  private static RateTerm rate(JsonIn in) {
    JsonIn kind = in.get("kind");
    return switch (kind.text()) {
      case "fixed" -> new RateTerm.Fixed(in.only("kind", "value").get("value").rate());
      case "none" -> none(in);
      case "stepped" -> stepped(in);
      case "floating" -> floating(in);
      default -> throw kind.refuse("one of fixed, none, stepped, floating"); // not sealed: a text
    };
  }

  private static RateTerm none(JsonIn in) {
    in.only("kind");
    return new RateTerm.None();
  }

  private static RateTerm stepped(JsonIn in) {
    in.only("kind", "initial", "steps");
    return new RateTerm.Stepped(in.get("initial").rate(), in.list("steps", InterestJson::step));
  }

  private static RateTerm.Step step(JsonIn in) {
    in.only("from", "value");
    return new RateTerm.Step(in.get("from").date(), in.get("value").rate());
  }

  private static RateTerm floating(JsonIn in) {
    in.only(
        "kind",
        "index",
        "multiplier",
        "spread",
        "cap",
        "floor",
        "period_cap",
        "reset",
        "lookback_days",
        "initial",
        "first_reset",
        "first_rate",
        "period_fall",
        "spreads",
        "fallback",
        "reset_days",
        "stated_rates");
    return new RateTerm.Floating(
        in.get("index").name(),
        in.find("multiplier").map(JsonIn::rate).orElse(Rate.of("1")),
        in.find("spread").map(JsonIn::rate).orElse(Rate.ZERO),
        optionalRate(in, "cap"),
        optionalRate(in, "floor"),
        optionalRate(in, "period_cap"),
        ScheduleJson.cycle(in.get("reset")),
        in.find("lookback_days").map(JsonIn::days).orElse(0),
        optionalRate(in, "initial"),
        resetting(in));
  }

  private static RateTerm.Resetting resetting(JsonIn in) {
    return new RateTerm.Resetting(
        in.find("first_reset").map(JsonIn::date).orElse(null),
        optionalRate(in, "first_rate"),
        optionalRate(in, "period_fall"),
        in.list("spreads", InterestJson::step),
        in.find("fallback").map(InterestJson::fallback).orElse(null),
        in.list("reset_days", JsonIn::date),
        in.list("stated_rates", InterestJson::step));
  }

  private static RateTerm.Fallback fallback(JsonIn in) {
    in.only("index", "adjustment");
    return new RateTerm.Fallback(
        in.get("index").name(), in.find("adjustment").map(JsonIn::rate).orElse(Rate.ZERO));
  }

  private static @Nullable Rate optionalRate(JsonIn in, String name) {
    return in.find(name).map(JsonIn::rate).orElse(null);
  }

  private static InterestBase base(JsonIn in, CurrencyUnit currency) {
    JsonIn kind = in.get("kind");
    return switch (kind.text()) {
      case "outstanding" -> outstanding(in);
      case "original" -> original(in, currency);
      case "lagged" -> lagged(in, currency);
      default -> throw kind.refuse("one of outstanding, original, lagged"); // not sealed: a text
    };
  }

  private static InterestBase outstanding(JsonIn in) {
    in.only("kind");
    return new InterestBase.Outstanding();
  }

  private static InterestBase original(JsonIn in, CurrencyUnit currency) {
    in.only("kind", "amount");
    return new InterestBase.Original(
        in.find("amount").map(a -> a.positiveMoney(currency)).orElse(null));
  }

  private static InterestBase lagged(JsonIn in, CurrencyUnit currency) {
    in.only("kind", "initial", "first", "cycle", "stub", "last");
    return new InterestBase.Lagged(
        in.find("initial").map(a -> a.moneyFromZero(currency)).orElse(null),
        ScheduleJson.schedule(in));
  }

  private static InterestDue due(JsonIn in) {
    in.only("schedules", "timing", "capitalised");
    return new InterestDue(
        in.list("schedules", s -> ScheduleJson.schedule(s.only("first", "cycle", "stub", "last"))),
        in.find("timing")
            .map(t -> t.choice(InterestDue.Timing.class))
            .orElse(InterestDue.Timing.ARREARS),
        in.find("capitalised").map(InterestJson::capitalised).orElse(null));
  }

  private static InterestDue.Capitalisation capitalised(JsonIn in) {
    in.only("until");
    return new InterestDue.Capitalisation(in.find("until").map(JsonIn::date).orElse(null));
  }
}
