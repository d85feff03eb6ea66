package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.json.JsonIn;
import org.jspecify.annotations.Nullable;

/**
 * Reads test beds: {@code {ID: {identifier, terms, to, dataObserved, eventsObserved, results}}}.
 * What a contract says is read later, when it is evaluated, so that one odd contract fails alone.
 */
final class BedReader {
  private BedReader() {}

  /**
   * The cases in the order of the document.
   *
   * @throws Refused with the code {@code bad-test-bed} where the document has another form
   */
  static List<TestCase> read(String json) {
    try {
      List<TestCase> cases = new ArrayList<>();
      for (Map.Entry<String, JsonIn> each : JsonIn.parse(json).fields()) {
        cases.add(read(each.getKey(), each.getValue()));
      }
      if (cases.isEmpty()) {
        throw noCases();
      }
      return cases;
    } catch (Refused refused) {
      throw new Refused(refused.problems().stream().map(BedReader::ofBed).toList());
    }
  }

  private static Refused noCases() {
    return new Refused(
        new Problem(
            "bad-test-bed",
            "",
            "an object with a case for each id",
            "an object without cases",
            "Give a file of the official test beds."));
  }

  private static Problem ofBed(Problem p) {
    return new Problem("bad-test-bed", p.path(), p.expected(), p.found(), remedy(p));
  }

  private static String remedy(Problem p) {
    return p.remedy().contains("docs/schema")
        ? "Mend the test bed, or give it as it was published; docs/actus.md says what is read."
        : p.remedy();
  }

  private static TestCase read(String key, JsonIn in) {
    in.only("identifier", "terms", "to", "dataObserved", "eventsObserved", "results");
    return new TestCase(
        in.find("identifier").map(JsonIn::name).orElse(key),
        contract(in.get("terms")),
        to(in),
        observed(in),
        in.list("eventsObserved", BedReader::happened),
        in.get("results").items().stream().map(BedReader::event).toList());
  }

  private static Contract contract(JsonIn in) {
    Map<String, JsonIn> terms = new LinkedHashMap<>();
    in.fields().stream()
        .filter(field -> in.find(field.getKey()).isPresent())
        .forEach(field -> terms.put(field.getKey(), field.getValue()));
    return new Contract(terms);
  }

  private static @Nullable Moment to(JsonIn in) {
    Optional<JsonIn> to = in.find("to").filter(t -> !t.textOrNumber().isBlank());
    return to.isPresent() ? Contract.moment(to.get()) : null;
  }

  private static SortedMap<String, List<TestCase.Value>> observed(JsonIn in) {
    SortedMap<String, List<TestCase.Value>> observed = new TreeMap<>();
    for (Map.Entry<String, JsonIn> index :
        in.find("dataObserved").map(JsonIn::fields).orElse(List.of())) {
      observed.put(index.getKey(), index.getValue().list("data", BedReader::value));
    }
    return observed;
  }

  private static TestCase.Value value(JsonIn in) {
    return new TestCase.Value(
        Contract.moment(in.get("timestamp")), Contract.number(in.get("value")));
  }

  private static TestCase.Happened happened(JsonIn in) {
    return new TestCase.Happened(
        Contract.moment(in.get("time")), in.get("type").name(), optional(in, "value"));
  }

  private static Event event(JsonIn in) {
    return new Event(
        Contract.moment(in.get("eventDate")),
        in.get("eventType").name(),
        Contract.number(in.get("payoff")),
        Contract.number(in.get("notionalPrincipal")),
        optional(in, "nominalInterestRate"),
        optional(in, "accruedInterest"));
  }

  private static @Nullable BigDecimal optional(JsonIn in, String name) {
    Optional<JsonIn> value = in.find(name).filter(v -> !v.textOrNumber().isBlank());
    return value.isPresent() ? Contract.number(value.get()) : null;
  }
}
