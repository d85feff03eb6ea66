package org.allonge.reader.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.reader.draft.RandomNote.RandomJson;

/** Random instalments, prices and charges, in the form of the terms. */
final class RandomParts {
  private final RandomJson random;
  private final RandomSeries series;
  private final LocalDate date;
  private final LocalDate maturity;
  private final String currency;

  RandomParts(
      RandomJson random, RandomSeries series, LocalDate date, LocalDate maturity, String currency) {
    this.random = random;
    this.series = series;
    this.date = date;
    this.maturity = maturity;
    this.currency = currency;
  }

  private String amount(int most) {
    return random.amount(1 + random.upTo(most), currency);
  }

  String instalments(boolean bears) {
    return switch (random.upTo(bears ? 7 : 4)) {
      case 0 -> "{\"kind\": \"bullet\"}";
      case 1 ->
          "{\"kind\": \"fixed-principal\", %s%s}"
              .formatted(random.maybe(2, random.text("principal", amount(3000))), series.json());
      case 2 -> "{\"kind\": \"custom\", \"rows\": [%s]}".formatted(rows());
      case 3 -> "{\"kind\": \"phased\", \"phases\": [%s]}".formatted(phases());
      case 4 ->
          "{\"kind\": \"interest-only\", %s%s}"
              .formatted(
                  random.maybe(2, random.text("amount", random.one(List.of("actual", "level")))),
                  series.json());
      default -> // not sealed: a cast of the dice
          "{\"kind\": \"level\", %s%s}".formatted(level(), series.json());
    };
  }

  private String level() {
    return random.maybe(2, random.text("amount", amount(30_000)))
        + random.maybe(3, random.member("count", "" + (2 + random.upTo(300))))
        + random.maybe(3, random.text("amortised_by", maturity.plusMonths(random.upTo(200))))
        + random.maybe(3, random.text("solving", "actual-days"))
        + random.maybe(4, random.text("found_on", date.plusDays(30)))
        + random.maybe(
            3, random.text("shortfall", random.one(List.of("added-to-principal", "excluded"))))
        + random.maybe(4, random.member("recast", "true"));
  }

  private String rows() {
    List<String> rows = new ArrayList<>();
    LocalDate day = date.plusDays(20);
    for (int i = random.upTo(4); i >= 0; i--) {
      day = day.plusDays(7 + random.upTo(40));
      String zero = currency.equals("JPY") ? "0" : "0.00";
      rows.add(
          "{%s, %s, \"with_interest\": %s}"
              .formatted(
                  random.text("date", day),
                  random.text("principal", random.upTo(4) == 0 ? zero : amount(400)),
                  random.often()));
    }
    return String.join(", ", rows);
  }

  private String phases() {
    List<String> phases = new ArrayList<>();
    for (int i = 0; i <= random.upTo(3); i++) {
      phases.add(
          "{%s, %s, %s}"
              .formatted(
                  series.from(date.plusMonths(3L + 7L * i)),
                  random.text("amount", amount(900)),
                  random.text("kind", random.one(List.of("principal", "level", "advance")))));
    }
    return String.join(", ", phases);
  }

  String prepayment() {
    LocalDate locked = date.plusMonths(1 + random.upTo(4));
    return switch (random.upTo(8)) {
      case 0 -> "{\"kind\": \"free\"}";
      case 1 -> "{\"kind\": \"free\", \"in_part\": false}";
      case 2 -> "{\"kind\": \"locked\"}";
      case 3 -> "{\"kind\": \"locked\", \"until\": \"%s\"}".formatted(date.plusYears(1));
      case 4, 5 ->
          "{\"kind\": \"at-premium\", %s%s\"steps\": [%s]}"
              .formatted(notice(), lock(locked), premiums());
      case 6 ->
          "{\"kind\": \"differential\", %s%s%s\"index\": \"UST-5Y\", \"until\": \"%s\"}"
              .formatted(
                  notice(),
                  lock(locked),
                  random.maybe(2, random.text("margin", random.one(List.of("0.01", "-0.005")))),
                  maturity);
      default -> "{\"kind\": \"silent\"}"; // not sealed: a cast of the dice
    };
  }

  private String notice() {
    return random.maybe(2, random.member("notice_days", "" + (1 + random.upTo(60))));
  }

  private String lock(LocalDate until) {
    return random.maybe(2, random.text("locked_until", until));
  }

  private String premiums() {
    List<String> steps = new ArrayList<>();
    LocalDate day = date;
    for (int i = random.upTo(4); i > 0; i--) {
      day = day.plusDays(30 + random.upTo(300));
      steps.add(
          "{%s, %s}".formatted(random.text("before", day), random.text("premium", random.rate())));
    }
    if (random.upTo(2) == 0) {
      steps.add("{" + random.text("premium", random.rate()) + "}");
    }
    return String.join(", ", steps);
  }

  String indexation() {
    return "{"
        + random.maybe(3, random.member("interest", "false"))
        + random.maybe(4, random.text("interest_factor", "1.02"))
        + random.maybe(4, random.text("principal_factor", "0.995"))
        + "\"index\": \"CPI\", \"base\": \"101.5\", "
        + series.json()
        + "}";
  }

  String fee() {
    String what =
        random.upTo(2) == 0
            ? random.text("amount", amount(80))
            : random.text("rate", random.rate());
    return "{"
        + what
        + ", "
        + random.maybe(3, random.text("accrued", amount(50)))
        + random.text("from", date)
        + ", "
        + series.json()
        + "}";
  }

  String lateCharge() {
    boolean flat = random.upTo(2) == 0;
    return "{"
        + (flat ? random.text("flat", amount(90)) + ", " : "")
        + (!flat || random.upTo(2) == 0 ? random.text("percent", random.rate()) + ", " : "")
        + random.maybe(2, random.text("combining", random.one(List.of("lesser", "sum"))))
        + random.maybe(2, random.text("of", "unpaid"))
        + random.maybe(3, random.text("minimum", amount(9)))
        + random.maybe(3, random.text("maximum", random.amount(100 + random.upTo(900), currency)))
        + random.member("grace_days", "" + random.one(List.of(0, 0, 5, 15)))
        + "}";
  }

  String laterRate(String law, String other) {
    return random.one(
        List.of(
            "{\"kind\": \"same\"}",
            "{\"kind\": \"stated\", \"value\": \"" + random.rate() + "\"}",
            "{\"kind\": \"margin\", \"value\": \"" + random.rate() + "\"}",
            "{\"kind\": \"highest-lawful\", \"jurisdictions\": [\"" + law + "\"]}",
            "{\"kind\": \"highest-lawful\"}",
            "{\"kind\": \"highest-lawful\", \"jurisdictions\": [\""
                + law
                + "\", \""
                + other
                + "\"]}"));
  }
}
