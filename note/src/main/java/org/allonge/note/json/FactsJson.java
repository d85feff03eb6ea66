package org.allonge.note.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Payment;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.Reversal;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON: {@code {"facts": [{"date": "2003-03-01", "kind": "payment", "amount":
 * "1205.48"}]}}.
 *
 * <p>A fact without an id is f1, f2, ... by its position. A fact without {@code recorded_at} was
 * always known.
 */
public final class FactsJson {
  private static final List<String> KINDS =
      List.of("payment", "reversal", "extension-exercised", "amendment", "cost");

  private FactsJson() {}

  /**
   * The facts that a document holds.
   *
   * @param currency the currency of the note; amounts are written without one
   * @throws Refused with the path of the first thing that is wrong
   */
  public static Facts read(String json, Currency currency) {
    JsonIn document = JsonIn.parse(json).only("facts");
    List<JsonIn> items = document.get("facts").items();
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      facts.add(fact(items.get(i), "f" + (i + 1), currency));
    }
    return new Facts(facts);
  }

  private static Fact fact(JsonIn in, String defaultId, Currency currency) {
    JsonIn kind = in.get("kind");
    String id = in.find("id").map(JsonIn::name).orElse(defaultId);
    LocalDate date = in.get("date").date();
    Instant recorded = in.find("recorded_at").map(JsonIn::instant).orElse(null);
    // not sealed: the kinds of a document are texts, and an unknown one is the document's error
    return switch (kind.text()) {
      case "payment" -> payment(in, id, date, recorded, currency);
      case "reversal" -> reversal(in, id, date, recorded);
      case "extension-exercised" -> extension(in, id, date, recorded, currency);
      case "amendment" -> amendment(in, id, date, recorded);
      case "cost" -> cost(in, id, date, recorded, currency);
      default -> throw unknownKind(kind); // not sealed: a text from outside
    };
  }

  private static Payment payment(
      JsonIn in, String id, LocalDate date, @Nullable Instant recorded, Currency currency) {
    in.only("id", "date", "recorded_at", "kind", "amount", "direction");
    return new Payment(
        id,
        date,
        recorded,
        in.get("amount").positiveMoney(currency),
        in.list("direction", d -> direction(d, currency)));
  }

  private static Payment.Direction direction(JsonIn in, Currency currency) {
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

  private static Reversal reversal(
      JsonIn in, String id, LocalDate date, @Nullable Instant recorded) {
    in.only("id", "date", "recorded_at", "kind", "of");
    return new Reversal(id, date, recorded, in.get("of").name());
  }

  private static ExtensionExercised extension(
      JsonIn in, String id, LocalDate date, @Nullable Instant recorded, Currency currency) {
    in.only("id", "date", "recorded_at", "kind", "maturity", "amount");
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
  private static Amendment amendment(
      JsonIn in, String id, LocalDate date, @Nullable Instant recorded) {
    in.only("id", "date", "recorded_at", "kind", "set", "maturity", "rate");
    if (in.find("set").isPresent() && in.find("maturity").or(() -> in.find("rate")).isPresent()) {
      throw in.get("set").refuse("either \"set\" or the short form, not both");
    }
    JsonIn set = in.find("set").map(s -> s.only("maturity", "rate")).orElse(in);
    LocalDate maturity = set.find("maturity").map(JsonIn::date).orElse(null);
    var rate = set.find("rate").map(JsonIn::rate).orElse(null);
    if (maturity == null && rate == null) {
      throw set.refuse("at least one term that changes: maturity or rate");
    }
    if (rate != null && rate.value().signum() < 0) {
      throw set.get("rate").refuse("a rate of zero or more");
    }
    return new Amendment(id, date, recorded, maturity, rate);
  }

  private static Cost cost(
      JsonIn in, String id, LocalDate date, @Nullable Instant recorded, Currency currency) {
    in.only("id", "date", "recorded_at", "kind", "category", "amount", "state");
    return new Cost(
        id,
        date,
        recorded,
        in.get("category").name(),
        in.get("amount").positiveMoney(currency),
        in.find("state").map(s -> s.choice(Cost.State.class)).orElse(Cost.State.CLAIMED));
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
