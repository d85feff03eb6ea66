package org.allonge.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each kind of term alone, in an otherwise plain note: it reads back, or stands in the list of
 * those that do not yet, which may only shrink.
 */
class EveryKindTest {
  /**
   * A kind.
   *
   * @param name what it is
   * @param json the members of a plain note that are replaced
   */
  private record Kind(String name, String json) {
    Terms terms() {
      ObjectNode base = (ObjectNode) JSON.readTree(BASE);
      base.setAll((ObjectNode) JSON.readTree("{" + json + "}"));
      return TermsJson.read(base.toString());
    }
  }

  private static final JsonMapper JSON = new JsonMapper();

  private static final String FIXED = "{\"rate\": {\"kind\": \"fixed\", \"value\": \"0.06\"}, ";
  private static final String FROM = "\"accrues_from\": \"2020-01-15\"";
  private static final String DAYS = "\"day_count\": \"act/365f\", " + FROM;
  private static final String SERIES =
      "\"first\": \"2020-02-15\", \"cycle\": {\"every\": \"P1M\", \"day\": 15}";

  private static final String BASE =
      """
      {"date": "2020-01-15", "currency": "USD", "principal": "120000.00",
       "makers": [{"name": "Orla Penhaligon"}], "payees": [{"name": "Ada Lindqvist"}],
       "interest": {"rate": {"kind": "fixed", "value": "0.06"}, "day_count": "act/365f",
        "accrues_from": "2020-01-15"},
       "instalments": {"kind": "interest-only", "amount": "actual", "first": "2020-02-15",
        "cycle": {"every": "P1M", "day": 15}},
       "maturity": {"date": "2025-01-15"}, "payments": {}, "after_default": {},
       "law": {"jurisdiction": "US-NY"}}
      """;

  private static String member(String part, String json) {
    return "\"%s\": %s".formatted(part, json);
  }

  /** A plain note with one member replaced. */
  static Terms plain(String part, String json) {
    return kind("", part, json).terms();
  }

  private static Kind kind(String name, String part, String json) {
    return new Kind(name, member(part, json));
  }

  private static Kind count(String id) {
    return kind(
        "day count " + id, "interest", FIXED + "\"day_count\": \"" + id + "\", " + FROM + "}");
  }

  private static Kind interest(String name, String more) {
    return kind(name, "interest", FIXED + DAYS + ", " + more + "}");
  }

  private static Kind level(String name, String more) {
    return kind(name, "instalments", "{\"kind\": \"level\", " + SERIES + ", " + more + "}");
  }

  private static Kind payments(String name, String json) {
    return kind(name, "payments", "{" + json + "}");
  }

  private static Kind later(String name, String json) {
    return kind(name, "after_default", "{" + json + "}");
  }

  private static final List<Kind> KINDS =
      List.of(
          kind(
              "stepped rate",
              "interest",
              "{\"rate\": {\"kind\": \"stepped\", \"initial\": \"0.05\", \"steps\": [{\"from\":"
                  + " \"2022-01-15\", \"value\": \"0.07\"}]}, "
                  + DAYS
                  + "}"),
          kind(
              "floating rate",
              "interest",
              "{\"rate\": {\"kind\": \"floating\", \"index\": \"PRIME\", \"spread\": \"0.0125\","
                  + " \"cap\": \"0.12\", \"floor\": \"0.03\", \"initial\": \"0.05\", \"reset\":"
                  + " {\"every\": \"P3M\"}, \"lookback_days\": 2, \"fallback\": {\"index\":"
                  + " \"SOFR\", \"adjustment\": \"-0.001\"}}, "
                  + DAYS
                  + "}"),
          count("act/act-icma"),
          count("act/act-afb"),
          count("30e/360"),
          count("30e/360-isda"),
          count("act/365l"),
          count("nl/365"),
          count("28/336"),
          count("bus/252"),
          interest("rounding", "\"rounding\": \"half-even\""),
          interest("a rate below zero", "\"may_be_negative\": true"),
          interest("interest on the first principal", "\"base\": {\"kind\": \"original\"}"),
          interest(
              "interest on a lagged principal", "\"base\": {\"kind\": \"lagged\", " + SERIES + "}"),
          interest("interest in advance", "\"due\": {\"timing\": \"advance\"}"),
          interest(
              "interest capitalised", "\"due\": {\"capitalised\": {\"until\": \"2021-01-15\"}}"),
          kind(
              "interest instalments that are equal parts of a year",
              "instalments",
              "{\"kind\": \"interest-only\", \"amount\": \"level\", " + SERIES + "}"),
          level("level payments reckoned to a later day", "\"amortised_by\": \"2040-01-15\""),
          level("level payments by actual days", "\"solving\": \"actual-days\""),
          level(
              "negative amortisation",
              "\"shortfall\": \"added-to-principal\", \"amount\": \"700.00\""),
          level("level payments recast", "\"recast\": true"),
          kind(
              "equal parts of principal",
              "instalments",
              "{\"kind\": \"fixed-principal\", " + SERIES + "}"),
          kind(
              "every two months",
              "instalments",
              "{\"kind\": \"interest-only\", \"first\": \"2020-02-15\", \"cycle\": {\"every\":"
                  + " \"P2M\"}}"),
          kind(
              "a series with a last date",
              "instalments",
              "{\"kind\": \"interest-only\", \"amount\": \"actual\", "
                  + SERIES
                  + ", \"last\": \"2024-02-15\"}"),
          kind(
              "a long last period",
              "instalments",
              "{\"kind\": \"interest-only\", \"amount\": \"actual\", "
                  + SERIES
                  + ", \"stub\": \"long\"}"),
          kind(
              "phases",
              "instalments",
              "{\"kind\": \"phased\", \"phases\": [{"
                  + SERIES
                  + ", \"amount\": \"500.00\", \"kind\":"
                  + " \"principal\"}]}"),
          kind(
              "a table of its own",
              "instalments",
              "{\"kind\": \"custom\", \"rows\": [{\"date\": \"2021-01-15\", \"principal\":"
                  + " \"9000.00\"}, {\"date\": \"2022-01-15\", \"principal\": \"0.00\"}]}"),
          kind("notice in months", "maturity", "{\"on_demand\": {\"notice\": \"P2M\"}}"),
          new Kind(
              "until repaid",
              "\"maturity\": {\"when_repaid\": true}, \"instalments\": {\"kind\": \"level\","
                  + " \"amount\": \"2500.00\", "
                  + SERIES
                  + "}"),
          kind(
              "an extension that either may choose",
              "extensions",
              "[{\"by\": \"either\", \"to\": \"2026-01-15\"}]"),
          kind(
              "an extension by agreement",
              "extensions",
              "[{\"by\": \"agreement\", \"to\": \"2026-01-15\"}]"),
          kind(
              "a first day of the option",
              "extensions",
              "[{\"by\": \"maker\", \"to\": \"2026-01-15\", \"exercise_from\": \"2023-01-15\"}]"),
          kind(
              "several options to extend",
              "extensions",
              "[{\"by\": \"maker\", \"to\": \"2026-01-15\"}, {\"by\": \"payee\", \"to\":"
                  + " \"2027-01-15\"}]"),
          payments(
              "prepayment of the whole only",
              "\"prepayment\": {\"kind\": \"free\", \"in_part\": false}"),
          kind(
              "a prepayment premium",
              "payments",
              "{\"prepayment\": {\"kind\": \"at-premium\", \"steps\": [{\"before\": \"2022-01-15\","
                  + " \"premium\": \"0.03\"}], \"notice_days\": 30, \"locked_until\":"
                  + " \"2021-01-15\"}}"),
          kind(
              "a premium of the interest lost",
              "payments",
              "{\"prepayment\": {\"kind\": \"differential\", \"index\": \"UST\", \"margin\":"
                  + " \"0.01\", \"until\": \"2024-01-15\"}}"),
          payments(
              "smaller instalments after prepayment",
              "\"after_prepayment\": \"smaller-instalments\""),
          payments(
              "modified preceding",
              "\"business_days\": {\"calendar\": \"us-federal\", \"roll\":"
                  + " \"modified-preceding\"}"),
          payments(
              "another calendar than that of the law",
              "\"business_days\": {\"calendar\": \"us-fed\"}"),
          payments(
              "an index-linked amount",
              "\"indexation\": {\"index\": \"CPI\", \"base\": \"101.5\", " + SERIES + "}"),
          payments(
              "a servicing fee",
              "\"servicing_fee\": {\"amount\": \"25.00\", \"from\": \"2020-01-15\", "
                  + SERIES
                  + "}"),
          later(
              "a late charge",
              "\"late_charge\": {\"percent\": \"0.05\", \"flat\": \"20.00\", \"minimum\": \"5.00\","
                  + " \"grace_days\": 10}"),
          later(
              "the default rate on what is overdue",
              "\"scope\": \"overdue-amounts\", \"rate\": {\"kind\": \"stated\", \"value\":"
                  + " \"0.1\"}"),
          later(
              "compounding after maturity",
              "\"interest_on_interest\": true, \"compounding\": \"daily\""),
          later(
              "costs that bear interest",
              "\"costs\": {\"attorneys_fees\": true, \"bear_interest\": true}"),
          later(
              "an open list of costs without examples",
              "\"costs\": {\"attorneys_fees\": true, \"open_list\": true}"),
          kind("draws", "funding", "{\"kind\": \"draws\", \"revolving\": true}"),
          kind("a discount", "funding", "{\"kind\": \"whole\", \"discount\": \"500.00\"}"),
          kind("a debt carried over", "funding", "{\"kind\": \"carried\", \"accrued\": \"90.00\"}"),
          kind(
              "makers by shares",
              "makers",
              "[{\"name\": \"Orla Penhaligon\", \"share\": \"2/3\"}, {\"name\": \"Idris"
                  + " Penhaligon\", \"share\": \"1/3\"}]"),
          kind(
              "what a payee is",
              "payees",
              "[{\"name\": \"Saltmarsh Bank\", \"entity\": \"Oregon corporation\"}]"),
          kind(
              "who is to sign",
              "execution",
              "{\"signatories\": [{\"name\": \"Orla Penhaligon\"}]}"),
          kind("where it is signed", "execution", "{\"place\": \"Portland, Oregon\"}"),
          kind(
              "subordination",
              "security",
              "{\"subordination\": \"behind the loans of Saltmarsh Bank\"}"),
          kind(
              "collateral by a description",
              "security",
              "{\"items\": [{\"kind\": \"described\", \"description\": \"the press in the Maker's"
                  + " workshop\"}]}"),
          kind(
              "shares with a condition and a cap",
              "security",
              "{\"items\": [{\"kind\": \"shares\", \"count\": 5000, \"issuer\": \"Corvane Inc.\","
                  + " \"conditions\": [\"once its board agrees\"], \"cap\": \"up to"
                  + " $90,000.00\"}]}"));

  private static final List<String> NOT_YET = List.of();

  @Test
  void everyKindReadsBack() {
    List<String> wrong = new ArrayList<>();
    for (Kind kind : KINDS) {
      String text = NoteText.of(kind.terms()).text();
      List<String> difference = SameTerms.difference(kind.terms(), SameTerms.read(text));
      if (difference.isEmpty() == NOT_YET.contains(kind.name())) {
        wrong.add(kind.name() + ": " + difference + "\n" + text);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noDraftContradictsItself() {
    for (Kind kind : KINDS) {
      String text = NoteText.of(kind.terms()).text();
      assertThat(SameTerms.contradictions(SameTerms.read(text)))
          .as("%s%n%s", kind.name(), text)
          .isEmpty();
    }
  }
}
