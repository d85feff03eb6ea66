package org.allonge.note.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.allonge.note.Accelerated;
import org.allonge.note.Advance;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Demand;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.IndexEnded;
import org.allonge.note.Payment;
import org.allonge.note.PrepaymentNotice;
import org.allonge.note.Problem;
import org.allonge.note.Rate;
import org.allonge.note.RateFixing;
import org.allonge.note.Refused;
import org.allonge.note.Reversal;
import org.allonge.note.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a document: what every kind has, and how each kind reads the rest.
 *
 * @param in the fact
 * @param id its id, given or by position
 * @param date the day on which it took effect
 * @param recorded when it became known, or null
 * @param currency the currency of the note
 */
record FactJson(
    JsonIn in, String id, LocalDate date, @Nullable Instant recorded, CurrencyUnit currency) {
  private static final List<String> KINDS =
      List.of(
          "payment",
          "reversal",
          "extension-exercised",
          "amendment",
          "cost",
          "advance",
          "rate-fixing",
          "index-ended",
          "demand",
          "acceleration",
          "prepayment-notice",
          "transfer");

  static Fact read(JsonIn in, String defaultId, CurrencyUnit currency) {
    JsonIn kind = in.get("kind");
    String id = in.find("id").map(JsonIn::name).orElse(defaultId);
    Instant recorded = in.find("recorded_at").map(JsonIn::instant).orElse(null);
    return new FactJson(in, id, in.get("date").date(), recorded, currency).fact(kind);
  }

  private Fact fact(JsonIn kind) {
    // not sealed: the kinds of a document are texts, and an unknown one is the document's error
    return switch (kind.text()) {
      case "payment" -> payment();
      case "reversal" -> reversal();
      case "extension-exercised" -> extension();
      case "amendment" -> amendment();
      case "cost" -> cost();
      case "advance" -> advance();
      case "rate-fixing" -> fixing();
      case "index-ended" -> indexEnded();
      case "demand" -> demand();
      case "acceleration" -> acceleration();
      case "prepayment-notice" -> prepaymentNotice();
      case "transfer" -> transfer();
      default -> throw unknownKind(kind); // not sealed: a text from outside
    };
  }

  /** Refuses what neither every fact has nor this kind. */
  private void only(String... more) {
    Stream<String> common = Stream.of("id", "date", "recorded_at", "kind");
    in.only(Stream.concat(common, Stream.of(more)).toArray(String[]::new));
  }

  private Payment payment() {
    only("amount", "direction", "by");
    return new Payment(
        id,
        date,
        recorded,
        in.get("amount").positiveMoney(currency),
        in.list("direction", d -> direction(d, currency)),
        in.find("by").map(JsonIn::name).orElse(null));
  }

  private static Payment.Direction direction(JsonIn in, CurrencyUnit currency) {
    in.only("to", "date", "amount");
    Payment.Target to = in.get("to").choice(Payment.Target.class);
    boolean dated = to == Payment.Target.INSTALMENT;
    if (!dated && in.find("date").isPresent()) {
      throw in.get("date").refuse("no date, since only a direction to an instalment has one");
    }
    return new Payment.Direction(
        to,
        dated ? in.get("date").date() : null,
        in.find("amount").map(a -> a.positiveMoney(currency)).orElse(null));
  }

  private Reversal reversal() {
    only("of");
    return new Reversal(id, date, recorded, in.get("of").name());
  }

  private ExtensionExercised extension() {
    only("maturity", "amount");
    return new ExtensionExercised(
        id,
        date,
        recorded,
        in.get("maturity").date(),
        in.find("amount").map(a -> a.positiveMoney(currency)).orElse(null));
  }

  /**
   * Takes both the long form, with {@code set}, and the short one with the terms beside the date.
   */
  private Amendment amendment() {
    only("set", "maturity", "rate");
    if (in.find("set").isPresent() && in.find("maturity").or(() -> in.find("rate")).isPresent()) {
      throw in.get("set").refuse("either \"set\" or the short form, not both");
    }
    JsonIn set = in.find("set").map(s -> s.only("maturity", "rate")).orElse(in);
    LocalDate maturity = set.find("maturity").map(JsonIn::date).orElse(null);
    Rate rate = set.find("rate").map(JsonIn::rate).orElse(null);
    if (maturity == null && rate == null) {
      throw set.refuse("at least one term that changes: maturity or rate");
    }
    if (rate != null && rate.value().signum() < 0) {
      throw set.get("rate").refuse("a rate of zero or more");
    }
    return new Amendment(id, date, recorded, maturity, rate);
  }

  private Cost cost() {
    only("category", "amount", "state");
    return new Cost(
        id,
        date,
        recorded,
        in.get("category").name(),
        in.get("amount").positiveMoney(currency),
        in.find("state").map(s -> s.choice(Cost.State.class)).orElse(Cost.State.CLAIMED));
  }

  private Advance advance() {
    only("amount");
    return new Advance(id, date, recorded, in.get("amount").positiveMoney(currency));
  }

  /** The value of an index may lie below zero. */
  private RateFixing fixing() {
    only("index", "rate");
    return new RateFixing(id, date, recorded, in.get("index").name(), in.get("rate").rate());
  }

  private IndexEnded indexEnded() {
    only("index");
    return new IndexEnded(id, date, recorded, in.get("index").name());
  }

  private Demand demand() {
    only();
    return new Demand(id, date, recorded);
  }

  private Accelerated acceleration() {
    only();
    return new Accelerated(id, date, recorded);
  }

  private PrepaymentNotice prepaymentNotice() {
    only();
    return new PrepaymentNotice(id, date, recorded);
  }

  private Transfer transfer() {
    only("price", "direction");
    return new Transfer(
        id,
        date,
        recorded,
        in.get("price").moneyFromZero(currency),
        in.get("direction").choice(Transfer.Direction.class));
  }

  private static Refused unknownKind(JsonIn kind) {
    return new Refused(
        new Problem(
            "unknown-fact-kind",
            kind.path(),
            "one of " + String.join(", ", KINDS),
            "\"" + kind.text() + "\"",
            "Use one of the kinds that the note's account knows."));
  }
}
