package org.allonge.note.json;

import java.time.Period;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Cycle;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.LevelOptions;

/** The part of terms that says when something falls due before maturity. */
final class ScheduleJson {
  private ScheduleJson() {}

  static Instalments instalments(JsonIn in, CurrencyUnit currency) {
    JsonIn kind = in.get("kind");
    return switch (kind.text()) {
      case "bullet" -> bullet(in);
      case "interest-only" -> interestOnly(in);
      case "level" -> level(in, currency);
      case "fixed-principal" -> fixedPrincipal(in, currency);
      case "phased" -> phased(in, currency);
      case "custom" -> custom(in, currency);
      default -> // not sealed: a text from outside
          throw kind.refuse("one of bullet, interest-only, level, fixed-principal, phased, custom");
    };
  }

  private static Instalments bullet(JsonIn in) {
    in.only("kind");
    return new Instalments.Bullet();
  }

  private static Instalments interestOnly(JsonIn in) {
    in.only("kind", "first", "cycle", "stub", "last", "amount");
    return new Instalments.InterestOnly(
        schedule(in), in.find("amount").map(a -> a.choice(InstalmentAmount.class)).orElse(null));
  }

  private static Instalments level(JsonIn in, CurrencyUnit currency) {
    in.only(
        "kind",
        "first",
        "cycle",
        "stub",
        "last",
        "amount",
        "count",
        "amortised_by",
        "solving",
        "shortfall",
        "recast",
        "found_on");
    return new Instalments.Level(
        schedule(in),
        in.find("amount").map(a -> a.positiveMoney(currency)).orElse(null),
        in.find("count").map(n -> (int) n.whole(1, 100_000)).orElse(null),
        levelOptions(in));
  }

  private static LevelOptions levelOptions(JsonIn in) {
    LevelOptions usual = LevelOptions.USUAL;
    return new LevelOptions(
        in.find("amortised_by").map(JsonIn::date).orElse(null),
        in.find("solving").map(s -> s.choice(LevelOptions.Solving.class)).orElse(usual.solving()),
        in.find("shortfall")
            .map(s -> s.choice(LevelOptions.Shortfall.class))
            .orElse(usual.shortfall()),
        in.find("recast").map(JsonIn::bool).orElse(usual.recast()),
        in.find("found_on").map(JsonIn::date).orElse(null));
  }

  private static Instalments fixedPrincipal(JsonIn in, CurrencyUnit currency) {
    in.only("kind", "first", "cycle", "stub", "last", "principal");
    return new Instalments.FixedPrincipal(
        schedule(in), in.find("principal").map(p -> p.positiveMoney(currency)).orElse(null));
  }

  private static Instalments phased(JsonIn in, CurrencyUnit currency) {
    in.only("kind", "phases");
    return new Instalments.Phased(in.list("phases", p -> phase(p, currency)));
  }

  private static Instalments.Phase phase(JsonIn in, CurrencyUnit currency) {
    in.only("first", "cycle", "stub", "last", "amount", "kind");
    return new Instalments.Phase(
        schedule(in),
        in.get("amount").positiveMoney(currency),
        in.get("kind").choice(Instalments.PhaseKind.class));
  }

  private static Instalments custom(JsonIn in, CurrencyUnit currency) {
    in.only("kind", "rows");
    return new Instalments.Custom(in.list("rows", r -> row(r, currency)));
  }

  private static Instalments.Row row(JsonIn in, CurrencyUnit currency) {
    in.only("date", "principal", "with_interest");
    return new Instalments.Row(
        in.get("date").date(),
        in.get("principal").money(currency),
        in.find("with_interest").map(JsonIn::bool).orElse(true));
  }

  /** The fields of a series, which stand beside those of what falls due on it. */
  static Instalments.Schedule schedule(JsonIn in) {
    return new Instalments.Schedule(
        in.get("first").date(),
        cycle(in.get("cycle")),
        in.find("stub").map(s -> s.choice(Instalments.Stub.class)).orElse(Instalments.Stub.SHORT),
        in.find("last").map(JsonIn::date).orElse(null));
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
