package org.allonge.reader.draft;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsOut;
import org.allonge.reader.Document;
import org.allonge.reader.Finding;
import org.allonge.reader.Reader;
import org.allonge.reader.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a reading gives the terms that were drafted. Terms can say one thing in two forms: the
 * day of a rhythm by its number or by its first date, twelve months or a year, a premium of nothing
 * or none, how two prices combine where there is one. Those count as the same; nothing else does.
 */
final class SameTerms {
  private static final List<String> CONTRADICTIONS =
      List.of(
          "words-figures-disagree",
          "heading-body-disagree",
          "rate-stated-twice",
          "note-dates-disagree",
          "maturity-dates-disagree",
          "first-payment-before-note",
          "first-payment-off-cycle",
          "instalments-past-maturity",
          "prepayment-price-disagrees",
          "compounding-disagrees",
          "extension-notice-disagrees",
          "payee-shares-do-not-add-up",
          "impossible-date",
          "ambiguous-date");

  private SameTerms() {}

  static Reading read(String text) {
    return new Reader().read(Document.ofText("draft.txt", text));
  }

  static List<String> contradictions(Reading reading) {
    return reading.findings().stream().map(Finding::id).filter(CONTRADICTIONS::contains).toList();
  }

  /** What reads otherwise, field by field; a refusal is a difference. */
  static List<String> difference(Terms terms, Reading reading) {
    try {
      Map<String, String> drafted = fields(terms);
      Map<String, String> read = fields(reading.terms());
      List<String> found = new ArrayList<>();
      drafted.forEach((path, value) -> {
        if (!value.equals(read.get(path))) {
          found.add(path + ": drafted " + value + ", read " + read.get(path));
        }
      });
      read.keySet().removeAll(drafted.keySet());
      read.forEach((path, value) -> found.add(path + ": read " + value));
      return found;
    } catch (Refused refused) {
      return refused.problems().stream().map(p -> "refused " + p.code() + " " + p.found()).toList();
    }
  }

  /** Every leaf of the terms' JSON but the words on which they rest. */
  private static Map<String, String> fields(Terms terms) {
    Map<String, String> fields = new TreeMap<>();
    JsonNode json = TermsOut.of(terms);
    plain(json);
    premium((ObjectNode) json.get("payments"));
    charge(json.get("after_default").path("late_charge"));
    collect("", json, fields);
    fields.keySet().removeIf(path -> path.startsWith("/words"));
    return fields;
  }

  private static void collect(String path, JsonNode node, Map<String, String> fields) {
    if (!node.isContainer() || node.isEmpty()) {
      fields.put(path, node.isContainer() ? "empty" : node.asString());
    }
    node.properties().forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), fields));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(path + "/" + i, node.get(i), fields);
    }
  }

  private static void plain(JsonNode node) {
    if (node instanceof ObjectNode object) {
      rhythm(object);
      for (String name : List.of("every", "period", "notice")) {
        if (object.hasNonNull(name)) {
          object.put(name, Period.parse(object.get(name).asString()).normalized().toString());
        }
      }
    }
    node.forEach(SameTerms::plain);
  }

  private static void premium(ObjectNode payments) {
    JsonNode price = payments.path("prepayment");
    boolean none =
        price.path("kind").asString("").equals("at-premium")
            && price.path("steps").isEmpty()
            && price.path("notice_days").asInt(0) == 0;
    String until = price.path("locked_until").asString("");
    if (none) {
      ObjectNode plain = payments.putObject("prepayment");
      if (until.isEmpty()) {
        plain.put("kind", "free").put("in_part", true);
      } else {
        plain.put("kind", "locked").put("until", until);
      }
    }
  }

  private static void charge(JsonNode charge) {
    if (charge instanceof ObjectNode one && !(one.has("flat") && one.has("percent"))) {
      one.remove("combining");
      one.remove(one.has("percent") ? List.of() : List.of("of"));
    }
  }

  /** The day of the month by its number, {@code 31} for the last. */
  private static void rhythm(ObjectNode series) {
    if (!series.has("first") || !(series.get("cycle") instanceof ObjectNode cycle)) {
      return;
    }
    LocalDate first = LocalDate.parse(series.get("first").asString());
    boolean ends =
        cycle.path("end_of_month").asBoolean(false)
            && first.getDayOfMonth() == first.lengthOfMonth();
    if (Period.parse(cycle.get("every").asString()).toTotalMonths() > 0) {
      int day = cycle.path("day").asInt(first.getDayOfMonth());
      cycle.put("day", ends ? 31 : day);
    }
  }
}
