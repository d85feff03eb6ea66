package org.allonge.reader.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.allonge.note.Instalments;
import org.allonge.note.Maturity;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;

/** Random terms of every kind that terms can have, drawn as JSON; what cannot stand is redrawn. */
final class RandomNote {
  private static final int TRIES = 500;
  private static final List<String> COMPANIES =
      List.of(
          "{\"name\": \"Corvane Textiles Inc.\", \"entity\": \"Delaware corporation\"%s}",
          "{\"name\": \"Marrow Creek LLC\", \"entity\": \"Oregon limited liability company\"%s}");
  private static final List<String> PEOPLE =
      List.of(
          "{\"name\": \"Orla Penhaligon\"%s}",
          "{\"name\": \"Idris Penhaligon\"%s}", "{\"name\": \"Tamsin Okonjo\"%s}");
  private static final List<String> PAYEES =
      List.of(
          "{\"name\": \"Ada Lindqvist\"%s}",
          "{\"name\": \"Bruno Okoro\"%s}", "{\"name\": \"Wren Halloran\"%s}");
  private static final List<String> DAY_COUNTS =
      List.of(
          "act/365f",
          "act/365f",
          "act/360",
          "act/act-isda",
          "act/act-icma",
          "act/act-afb",
          "30/360",
          "30e/360",
          "30e/360-isda",
          "act/365l",
          "nl/365",
          "28/336",
          "bus/252");
  private static final List<String> CURRENCIES =
      List.of("USD", "USD", "USD", "USD", "EUR", "GBP", "JPY");
  private static final List<String> LAWS =
      List.of("US-CA", "US-NY", "US-OR", "US-DE", "GB-EAW", "CA-ON");

  private final RandomJson random;
  private final LocalDate date;
  private final LocalDate accrues;
  private final LocalDate maturity;
  private final String currency;
  private final RandomSeries series;
  private final boolean bears;

  private RandomNote(SplittableRandom dice) {
    this.random = new RandomJson(dice);
    this.date = LocalDate.of(1990 + random.upTo(38), 1, 1).plusDays(random.upTo(365));
    this.accrues = random.often() ? date : date.plusDays(random.upTo(20));
    this.maturity = accrues.plusMonths(6 + random.upTo(90)).plusDays(random.upTo(31));
    this.currency = random.one(CURRENCIES);
    this.series = new RandomSeries(random, accrues);
    this.bears = random.upTo(10) > 0;
  }

  static Terms of(SplittableRandom dice) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Terms> terms = standing(new RandomNote(dice).json()).filter(RandomNote::fits);
      if (terms.isPresent()) {
        return terms.get();
      }
    }
    throw new IllegalStateException("no terms in " + TRIES + " tries");
  }

  private static Optional<Terms> standing(String json) {
    try {
      return Optional.of(TermsJson.read(json));
    } catch (Refused cannotStand) {
      return Optional.empty();
    }
  }

  /** A count of instalments that runs past the maturity is rightly found amiss. */
  private static boolean fits(Terms terms) {
    LocalDate end =
        switch (terms.maturity()) {
          case Maturity.On on -> on.date();
          case Maturity.OnDemand demand -> demand.longStop();
          case Maturity.WhenRepaid repaid -> null;
        };
    if (!(terms.instalments() instanceof Instalments.Level level)
        || level.count() == null
        || end == null) {
      return true;
    }
    Instalments.Schedule schedule = level.schedule();
    LocalDate last = schedule.cycle().from(schedule.first()).at(level.count() - 1L);
    return !last.isAfter(end);
  }

  private String json() {
    return "{"
        + String.join(
            ", ",
            random.text("date", date),
            random.text("currency", currency),
            random.text("principal", amount(2000 + random.upTo(9_000_000))),
            random.member("makers", parties(random.upTo(3) == 0 ? COMPANIES : PEOPLE)),
            random.member("payees", payees()),
            random.maybe(3, random.text("place_of_payment", "14 Mill Lane, Portland, Oregon"))
                + random.member("interest", interest()),
            random.member(
                "instalments",
                new RandomParts(random, series, date, maturity, currency).instalments(bears)),
            random.member("maturity", maturity()),
            random.member("extensions", extensions()),
            random.member("payments", payments()),
            random.member("after_default", afterDefault()),
            random.member("security", security()),
            random.member("law", law()),
            random.member("execution", execution()),
            random.member("funding", funding()))
        + "}";
  }

  private String amount(long whole) {
    return random.amount(whole, currency);
  }

  private String parties(List<String> names) {
    int count = random.upTo(3) > 0 ? 1 : Math.min(names.size(), 2 + random.upTo(2));
    boolean shared = count > 1 && random.upTo(2) == 0;
    List<String> shares = count == 2 ? List.of("2/5", "3/5") : List.of("1/3", "40/120", "1/3");
    List<String> parties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parties.add(names.get(i).formatted(shared ? ", \"share\": \"" + shares.get(i) + "\"" : ""));
    }
    return "[" + String.join(", ", parties) + "]";
  }

  private String payees() {
    return random.upTo(4) == 0
        ? "[{\"name\": \"Saltmarsh Bank\", \"entity\": \"Oregon corporation\"}]"
        : parties(PAYEES);
  }

  private String interest() {
    if (!bears) {
      return "{\"rate\": {\"kind\": \"none\"}, \"day_count\": \"%s\", \"accrues_from\": \"%s\"}"
          .formatted(random.one(DAY_COUNTS), accrues);
    }
    boolean negative = random.upTo(8) == 0;
    return "{"
        + String.join(
            ", ",
            random.member("rate", new RandomRate(random, accrues, negative).json()),
            random.text("day_count", random.one(DAY_COUNTS)),
            random.maybe(3, random.text("rounding", random.one(List.of("half-even", "down"))))
                + random.maybe(5, random.member("base", base()))
                + random.maybe(3, random.member("due", due()))
                + (negative ? "\"may_be_negative\": true, " : "")
                + random.text("accrues_from", accrues))
        + "}";
  }

  private String base() {
    String other = amount(1000 + random.upTo(1_000_000));
    return random.upTo(2) == 0
        ? "{\"kind\": \"original\""
            + (random.often() ? "" : ", \"amount\": \"" + other + "\"")
            + "}"
        : "{\"kind\": \"lagged\", "
            + (random.often() ? "" : "\"initial\": \"" + other + "\", ")
            + series.json()
            + "}";
  }

  private String due() {
    List<String> parts = new ArrayList<>();
    if (random.upTo(2) == 0) {
      parts.add("\"schedules\": [" + series.inARow(1 + random.upTo(2)) + "]");
    }
    if (random.upTo(3) == 0) {
      parts.add("\"timing\": \"advance\"");
    } else if (random.upTo(2) == 0) {
      String until = "\"until\": \"" + accrues.plusMonths(random.upTo(30)) + "\"";
      parts.add("\"capitalised\": {" + (random.often() ? until : "") + "}");
    }
    return "{" + String.join(", ", parts) + "}";
  }

  private String maturity() {
    return switch (random.upTo(8)) {
      case 0 -> "{\"on_demand\": {%s}}".formatted(demand());
      case 1 -> "{\"when_repaid\": true}";
      default -> "{\"date\": \"%s\"}".formatted(maturity); // not sealed: a cast of the dice
    };
  }

  private String demand() {
    String notice = random.one(List.of("P0D", "P10D", "P30D", "P2M", "P1Y"));
    return "\"notice\": \"%s\"%s"
        .formatted(notice, random.often() ? "" : ", \"long_stop\": \"" + maturity + "\"");
  }

  private String extensions() {
    List<String> options = new ArrayList<>();
    for (int i = random.one(List.of(0, 0, 1, 1, 2)); i > 0; i--) {
      options.add(extension());
    }
    return "[" + String.join(", ", options) + "]";
  }

  private String extension() {
    String by = random.one(List.of("maker", "payee", "either", "agreement"));
    String to =
        random.upTo(2) == 0
            ? random.text("period", random.one(List.of("P6M", "P90D", "P2Y", "P1Y6M")))
            : random.text("to", maturity.plusMonths(1 + random.upTo(30)));
    LocalDate from = date.plusMonths(random.upTo(3));
    return "{"
        + random.maybe(3, random.text("exercise_from", from))
        + random.maybe(3, random.text("exercise_before", from.plusMonths(2)))
        + random.maybe(3, random.member("times", "" + (2 + random.upTo(4))))
        + random.text("by", by)
        + ", "
        + to
        + "}";
  }

  private String payments() {
    RandomParts parts = new RandomParts(random, series, date, maturity, currency);
    return "{"
        + random.maybe(
            2, random.text("application", random.one(List.of("costs-first", "costs-last"))))
        + random.maybe(2, random.member("grace_days", "" + random.upTo(30)))
        + random.maybe(4, random.text("after_prepayment", "smaller-instalments"))
        + random.maybe(8, random.member("indexation", parts.indexation()))
        + random.maybe(8, random.member("servicing_fee", parts.fee()))
        + random.member("prepayment", parts.prepayment())
        + ", "
        + random.member("business_days", businessDays())
        + "}";
  }

  private String businessDays() {
    String roll =
        random.one(
            List.of("none", "following", "modified-following", "preceding", "modified-preceding"));
    String calendar =
        random.one(List.of("none", "weekends", "us-ca", "us-ca-bank", "us-federal", "us-fed"));
    return "{\"calendar\": \"%s\", \"roll\": \"%s\", \"roll_moves_accrual\": %s}"
        .formatted(calendar, roll, !roll.equals("none") && random.upTo(2) == 0);
  }

  private String afterDefault() {
    RandomParts parts = new RandomParts(random, series, date, maturity, currency);
    boolean onInterest = random.upTo(3) == 0;
    String often = random.one(List.of("once", "monthly", "daily", "none"));
    return "{"
        + (onInterest ? "\"interest_on_interest\": true, " : "")
        + (onInterest && random.often() ? random.text("compounding", often) + ", " : "")
        + random.maybe(3, random.text("scope", "overdue-amounts"))
        + random.maybe(3, random.member("late_charge", parts.lateCharge()))
        + random.maybe(3, random.member("costs", costs()))
        + random.maybe(3, random.member("non_waiver", "true"))
        + random.text("acceleration", random.one(List.of("none", "automatic", "at-holders-option")))
        + ", "
        + random.member("rate", parts.laterRate(random.one(LAWS), random.one(LAWS)))
        + "}";
  }

  private String costs() {
    String bear = random.maybe(3, "\"bear_interest\": true");
    return "{"
        + bear
        + random.one(
            List.of(
                "\"attorneys_fees\": true",
                "\"attorneys_fees\": true, \"open_list\": true",
                "\"attorneys_fees\": false",
                "\"attorneys_fees\": true, \"categories\": [\"court costs\", \"postage\"],"
                    + " \"open_list\": true",
                "\"attorneys_fees\": false, \"categories\": [\"travel\", \"copies\"]"))
        + "}";
  }

  private String security() {
    return random.one(
        List.of(
            "{}",
            "{}",
            "{\"items\": [{\"kind\": \"all-assets\"}]}",
            "{\"subordination\": \"behind the loans of Saltmarsh Bank, Inc.\"}",
            "{\"items\": [{\"kind\": \"described\", \"description\": \"the press of 1921 in the"
                + " Maker's workshop\"}, {\"kind\": \"all-assets\", \"cap\": \"up to"
                + " $90,000.00\"}]}",
            "{\"items\": [{\"kind\": \"shares\", \"count\": 125000, \"issuer\": \"Corvane Inc.\","
                + " \"conditions\": [\"once its board agrees\", \"after June 1, 2030\"]}],"
                + " \"subordination\": \"second to every bank\"}"));
  }

  private String law() {
    String jurisdiction = random.text("jurisdiction", random.one(LAWS));
    String purpose = random.text("purpose", random.one(List.of("personal", "business")));
    return "{" + (random.upTo(8) == 0 ? "" : jurisdiction + ", ") + purpose + "}";
  }

  private String execution() {
    return random.one(
        List.of(
            "{}",
            "{}",
            "{\"place\": \"Portland, Oregon\"}",
            "{\"signatories\": [{\"name\": \"Orla Penhaligon\"}]}",
            "{\"signatories\": [{\"name\": \"Rhea Castellan\", \"title\": \"President\"},"
                + " {\"name\": \"Ivo Marsh, Jr.\", \"title\": \"Secretary\", \"conformed\":"
                + " true}]}"));
  }

  private String funding() {
    String part = amount(1 + random.upTo(1500));
    return random.one(
        List.of(
            "{\"kind\": \"whole\"}",
            "{\"kind\": \"whole\"}",
            "{\"kind\": \"whole\"}",
            "{\"kind\": \"whole\", \"discount\": \"" + part + "\"}",
            "{\"kind\": \"whole\", \"discount\": \"-" + part + "\"}",
            "{\"kind\": \"draws\"}",
            "{\"kind\": \"draws\", \"revolving\": true}",
            "{\"kind\": \"carried\"}",
            "{\"kind\": \"carried\", \"accrued\": \"" + part + "\"}"));
  }

  /** The dice, and the small change of JSON. */
  record RandomJson(SplittableRandom dice) {
    int upTo(int bound) {
      return dice.nextInt(bound);
    }

    boolean often() {
      return upTo(3) > 0;
    }

    <T> T one(List<T> list) {
      return list.get(upTo(list.size()));
    }

    String text(String name, Object value) {
      return "\"%s\": \"%s\"".formatted(name, value);
    }

    String member(String name, String json) {
      return "\"%s\": %s".formatted(name, json);
    }

    /** A member and its comma, once in so many times. */
    String maybe(int times, String member) {
      return upTo(times) == 0 ? member + ", " : "";
    }

    String amount(long whole, String currency) {
      boolean cents = !currency.equals("JPY");
      return whole + (cents ? "." + (often() ? "00" : 10 + upTo(90)) : "");
    }

    /** A rate between nothing and 20%, usually round. */
    String rate() {
      return switch (upTo(4)) {
        case 0 -> "0." + "0".repeat(upTo(3)) + (1 + upTo(19));
        case 1 -> "0.0" + (1 + upTo(99_999));
        default -> BigDecimal.valueOf(1 + upTo(80), 3).add(BigDecimal.valueOf(1, 2)).toString();
      };
    }
  }
}
