package org.allonge.reader.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.reader.draft.RandomNote.RandomJson;

/** A random rate, in the form of the terms. */
final class RandomRate {
  private final RandomJson random;
  private final LocalDate accrues;
  private final boolean negative;

  RandomRate(RandomJson random, LocalDate accrues, boolean negative) {
    this.random = random;
    this.accrues = accrues;
    this.negative = negative;
  }

  String json() {
    return switch (random.upTo(3)) {
      case 0 -> "{\"kind\": \"fixed\", " + random.text("value", rate()) + "}";
      case 1 ->
          "{\"kind\": \"stepped\", %s, \"steps\": [%s]}"
              .formatted(random.text("initial", rate()), steps("from"));
      default -> floating(); // not sealed: a cast of the dice
    };
  }

  private String rate() {
    return (negative && random.upTo(3) == 0 ? "-" : "") + random.rate();
  }

  private String signed() {
    return (random.upTo(3) == 0 ? "-" : "") + random.rate();
  }

  private String steps(String from) {
    List<String> steps = new ArrayList<>();
    LocalDate day = accrues;
    for (int i = random.upTo(3); i >= 0; i--) {
      day = day.plusDays(1 + random.upTo(400));
      steps.add("{" + random.text(from, day) + ", " + random.text("value", rate()) + "}");
    }
    return String.join(", ", steps);
  }

  private String floating() {
    String fallback =
        "{\"index\": \"SOFR 30-day average\"%s}"
            .formatted(random.often() ? ", " + random.text("adjustment", signed()) : "");
    return "{\"kind\": \"floating\", "
        + random.maybe(4, random.text("multiplier", random.one(List.of("1.25", "-1", "2"))))
        + random.maybe(2, random.text("spread", signed()))
        + random.maybe(3, random.text("cap", "0." + (21 + random.upTo(9))))
        + random.maybe(3, random.text("floor", rate()))
        + random.maybe(4, random.text("period_cap", random.rate()))
        + random.maybe(6, random.text("period_fall", random.rate()))
        + random.maybe(3, random.member("lookback_days", "" + (1 + random.upTo(9))))
        + random.maybe(5, random.text("first_rate", rate()))
        + random.maybe(5, random.member("spreads", "[" + steps("from") + "]"))
        + random.maybe(3, random.member("fallback", fallback))
        + random.maybe(6, random.member("stated_rates", "[" + steps("from") + "]"))
        + resets()
        + ", "
        + random.text("initial", rate())
        + ", "
        + random.text(
            "index", random.one(List.of("PRIME", "SOFR", "the Bank's base rate", "LIBOR_30D")))
        + "}";
  }

  private String resets() {
    if (random.upTo(6) == 0) {
      LocalDate second = accrues.plusDays(200);
      return "\"reset\": {\"every\": \"P1Y\"}, \"reset_days\": [\"%s\", \"%s\"]"
          .formatted(accrues.plusDays(30), second);
    }
    String every = random.one(List.of("P1M", "P3M", "P6M", "P1Y", "P5Y", "P7D"));
    boolean days = every.endsWith("D");
    String cycle =
        "{\"every\": \"%s\"%s%s}"
            .formatted(
                every,
                days || random.often() ? "" : ", \"day\": 31",
                days || random.often() ? "" : ", \"end_of_month\": true");
    boolean first = !cycle.contains("day") && random.upTo(3) == 0;
    return "\"reset\": "
        + cycle
        + (first ? ", " + random.text("first_reset", accrues.plusDays(random.upTo(90))) : "");
  }
}
