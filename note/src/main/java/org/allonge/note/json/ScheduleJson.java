package org.allonge.note.json;

import java.time.Period;
import java.util.Currency;
import org.allonge.note.Cycle;
import org.allonge.note.DayCount;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.jspecify.annotations.Nullable;

/** The parts of terms that say how much interest there is and when something falls due. */
final class ScheduleJson {
  private ScheduleJson() {}

  static RateTerm rate(JsonIn in) {
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
    return new RateTerm.Stepped(
        in.get("initial").rate(),
        in.list(
            "steps",
            s -> {
              s.only("from", "value");
              return new RateTerm.Step(s.get("from").date(), s.get("value").rate());
            }));
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
        "initial");
    return new RateTerm.Floating(
        in.get("index").name(),
        in.find("multiplier").map(JsonIn::rate).orElse(Rate.of("1")),
        in.find("spread").map(JsonIn::rate).orElse(Rate.ZERO),
        optionalRate(in, "cap"),
        optionalRate(in, "floor"),
        optionalRate(in, "period_cap"),
        cycle(in.get("reset")),
        in.find("lookback_days").map(n -> (int) n.whole(0, 3_660)).orElse(0),
        optionalRate(in, "initial"));
  }

  private static @Nullable Rate optionalRate(JsonIn in, String name) {
    return in.find(name).map(JsonIn::rate).orElse(null);
  }

  static DayCount dayCount(JsonIn in) {
    return in.choice(DayCount.class);
  }

  static Instalments instalments(JsonIn in, Currency currency) {
    JsonIn kind = in.get("kind");
    return switch (kind.text()) {
      case "bullet" -> bullet(in);
      case "interest-only" -> interestOnly(in);
      case "level" -> level(in, currency);
      case "fixed-principal" -> fixedPrincipal(in, currency);
      case "custom" -> custom(in, currency);
      default -> // not sealed: a text from outside
          throw kind.refuse("one of bullet, interest-only, level, fixed-principal, custom");
    };
  }

  private static Instalments bullet(JsonIn in) {
    in.only("kind");
    return new Instalments.Bullet();
  }

  private static Instalments interestOnly(JsonIn in) {
    in.only("kind", "first", "cycle", "amount");
    return new Instalments.InterestOnly(
        schedule(in), in.find("amount").map(a -> a.choice(InstalmentAmount.class)).orElse(null));
  }

  private static Instalments level(JsonIn in, Currency currency) {
    in.only("kind", "first", "cycle", "amount", "count");
    return new Instalments.Level(
        schedule(in),
        in.find("amount").map(a -> a.positiveMoney(currency)).orElse(null),
        in.find("count").map(n -> (int) n.whole(1, 100_000)).orElse(null));
  }

  private static Instalments fixedPrincipal(JsonIn in, Currency currency) {
    in.only("kind", "first", "cycle", "principal");
    return new Instalments.FixedPrincipal(
        schedule(in), in.get("principal").positiveMoney(currency));
  }

  private static Instalments custom(JsonIn in, Currency currency) {
    in.only("kind", "rows");
    return new Instalments.Custom(in.list("rows", r -> row(r, currency)));
  }

  private static Instalments.Row row(JsonIn in, Currency currency) {
    in.only("date", "principal", "with_interest");
    return new Instalments.Row(
        in.get("date").date(),
        in.get("principal").money(currency),
        in.find("with_interest").map(JsonIn::bool).orElse(true));
  }

  private static Instalments.Schedule schedule(JsonIn in) {
    return new Instalments.Schedule(in.get("first").date(), cycle(in.get("cycle")));
  }

  static Cycle cycle(JsonIn in) {
    in.only("every", "day", "end_of_month");
    Period every = in.get("every").period();
    int day = in.find("day").map(d -> (int) d.whole(1, Cycle.LAST)).orElse(Cycle.OF_ANCHOR);
    boolean endOfMonth = in.find("end_of_month").map(JsonIn::bool).orElse(false);
    try {
      return new Cycle(every, day, endOfMonth);
    } catch (IllegalArgumentException e) {
      throw in.refuse("a cycle of days, or of months with a day of the month: " + e.getMessage());
    }
  }
}
