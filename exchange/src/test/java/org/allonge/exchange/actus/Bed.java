package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allonge.note.json.JsonIn;
import org.jspecify.annotations.Nullable;

/** A test bed with one case of our own, put together in short form: {@code name=value} a term. */
final class Bed {
  /** Terms that every case has unless it says otherwise. */
  private static final List<String> USUAL =
      List.of(
          "contractRole=RPA",
          "currency=USD",
          "statusDate=2019-12-01",
          "initialExchangeDate=2020-01-01",
          "notionalPrincipal=1200",
          "nominalInterestRate=0.12",
          "dayCountConvention=30E360");

  private final List<String> terms = new ArrayList<>(USUAL);
  private final List<String> observed = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final List<String> results = new ArrayList<>();
  private String id = "own01";
  private String to = "";

  /**
   * A case of a type with terms like {@code maturityDate=2020-07-01}; an empty value is no term.
   */
  static Bed of(String type, String... terms) {
    return new Bed().and("contractType=" + type).and(terms);
  }

  Bed and(String... more) {
    for (String term : more) {
      String name = term.substring(0, term.indexOf('=') + 1);
      terms.removeIf(t -> t.startsWith(name));
      terms.add(term);
    }
    return this;
  }

  Bed named(String other) {
    id = other;
    return this;
  }

  Bed to(String moment) {
    to = moment;
    return this;
  }

  /** Values of an index: {@code PRIME 2020-02-01 0.05}. */
  Bed observed(String... values) {
    observed.addAll(List.of(values));
    return this;
  }

  /** What happened: {@code XD 2020-05-01 0}. */
  Bed happened(String... what) {
    events.addAll(List.of(what));
    return this;
  }

  /** Official events: {@code 2020-02-01 IP 12 1200 0.12 0}. */
  Bed expects(String... rows) {
    results.addAll(List.of(rows));
    return this;
  }

  // -- results -------------------------------------------------------------------------------

  /** One event a line: month, day and type, payoff, notional, accrued; amounts to four decimals. */
  List<String> events() {
    return Evaluator.events(test()).stream().map(Bed::line).toList();
  }

  /** The lines of one type without the type. */
  List<String> events(String type) {
    return Evaluator.events(test()).stream()
        .filter(e -> e.type().equals(type))
        .map(e -> line(e).replace(" " + type, ""))
        .toList();
  }

  private static String line(Event e) {
    String day = e.at().toString().replaceFirst("^2020-", "");
    return String.join(" ", day, e.type(), four(e.payoff()), four(e.notional()), four(e.accrued()));
  }

  static String four(@Nullable BigDecimal number) {
    return number == null
        ? "none"
        : number
            .setScale(4, RoundingMode.HALF_UP)
            .toPlainString()
            .replaceFirst("\\.?0+$", "")
            .replaceFirst("^-?$|^-0$", "0");
  }

  TestCase test() {
    return BedReader.read(json()).getFirst();
  }

  // -- json ----------------------------------------------------------------------------------

  String json() {
    return "{" + entry() + "}";
  }

  /** The case as one member of a test bed. */
  String entry() {
    return "%s:{%s:%s,%s:{%s},%s:%s,%s:{%s},%s:[%s],%s:[%s]}"
        .formatted(
            text(id),
            text("identifier"),
            text(id),
            text("terms"),
            termsJson(),
            text("to"),
            text(to),
            text("dataObserved"),
            observedJson(),
            text("eventsObserved"),
            happenedJson(),
            text("results"),
            resultsJson());
  }

  private String termsJson() {
    return terms.stream()
        .map(t -> t.split("=", 2))
        .filter(t -> !t[1].isEmpty())
        .map(t -> text(t[0]) + ":" + value(t[1]))
        .collect(Collectors.joining(","));
  }

  /** Arrays are written with brackets and bars: {@code [INC|DEC]}. */
  private static String value(String text) {
    return text.startsWith("[")
        ? Stream.of(text.substring(1, text.length() - 1).split("\\|"))
            .map(Bed::text)
            .collect(Collectors.joining(",", "[", "]"))
        : text(text);
  }

  private String observedJson() {
    return observed.stream()
        .map(o -> o.split(" ")[0])
        .distinct()
        .map(this::index)
        .collect(Collectors.joining(","));
  }

  private String index(String name) {
    return observed.stream()
        .map(o -> o.split(" "))
        .filter(o -> o[0].equals(name))
        .map(o -> "{\"timestamp\":%s,\"value\":%s}".formatted(text(o[1]), text(o[2])))
        .collect(Collectors.joining(",", text(name) + ":{\"data\":[", "]}"));
  }

  private String happenedJson() {
    return events.stream()
        .map(e -> e.split(" "))
        .map(e -> "{\"type\":%s,\"time\":%s,\"value\":%s}".formatted(text(e[0]), text(e[1]), e[2]))
        .collect(Collectors.joining(","));
  }

  private String resultsJson() {
    return results.stream()
        .map(r -> r.split(" "))
        .map(r ->
            ("{\"eventDate\":%s,\"eventType\":%s,\"payoff\":%s,\"notionalPrincipal\":%s,"
                    + "\"nominalInterestRate\":%s,\"accruedInterest\":%s}")
                .formatted(text(r[0]), text(r[1]), text(r[2]), text(r[3]), text(r[4]), text(r[5])))
        .collect(Collectors.joining(","));
  }

  private static String text(String value) {
    return "\"" + value + "\"";
  }

  /** A term by itself, as a test bed would hold it. */
  static Contract contract(String json) {
    return new Contract(Map.of("term", JsonIn.parse(json)));
  }
}
