package org.allonge.note.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.allonge.note.Example;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms to JSON and back, and what is refused on the way. */
class TermsJsonTest {

  /** The example, and every other kind that the terms can express. */
  static Stream<String> terms() {
    String rate = "{\"kind\": \"fixed\", \"value\": \"0.08\"}";
    String instalments =
        "{\n    \"kind\": \"interest-only\", \"first\": \"2003-03-01\", "
            + "\"cycle\": {\"every\": \"P1M\", \"day\": 1}\n  }";
    String example = Example.JSON;
    return Stream.of(
        example,
        example.replace(rate, "{\"kind\": \"none\"}"),
        example.replace(
            rate,
            "{\"kind\":\"stepped\",\"initial\":\"0.05\",\"steps\":"
                + "[{\"from\":\"2003-06-01\",\"value\":\"0.06\"}]}"),
        example.replace(
            rate,
            "{\"kind\":\"floating\",\"index\":\"PRIME\",\"spread\":\"0.01\",\"cap\":\"0.12\","
                + "\"floor\":\"0.03\",\"period_cap\":\"0.02\",\"reset\":{\"every\":\"P3M\"},"
                + "\"lookback_days\":2,\"initial\":\"0.05\"}"),
        example.replace(instalments, "{\"kind\": \"bullet\"}"),
        example.replace("\"cycle\"", "\"amount\": \"level\", \"cycle\""),
        example.replace("interest-only\"", "level\", \"amount\": \"9000.00\", \"count\": 12"),
        example.replace("interest-only\"", "fixed-principal\", \"principal\": \"9000.00\""),
        example.replace(
            instalments,
            "{\"kind\":\"custom\",\"rows\":[{\"date\":\"2003-04-01\",\"principal\":\"10.00\","
                + "\"with_interest\":false}]}"),
        example
            .replace(
                "{\"date\": \"2003-08-08\"}",
                "{\"on_demand\": {\"notice_days\": 5, \"long_stop\": \"2005-01-01\"}}")
            .replace("2003-03-01", "2003-03-31")
            .replace("\"day\": 1", "\"day\": 31, \"end_of_month\": true"),
        example.replace(
            "{\"kind\": \"free\", \"in_part\": true}",
            "{\"kind\":\"at-premium\",\"notice_days\":10,\"steps\":"
                + "[{\"before\":\"2004-01-01\",\"premium\":\"0.03\"},{\"premium\":\"0.01\"}]}"),
        example.replace(
            "{\"kind\": \"free\", \"in_part\": true}",
            "{\"kind\":\"locked\",\"until\":\"2003-05-01\"}"),
        example.replace("{\"kind\": \"free\", \"in_part\": true}", "{\"kind\":\"silent\"}"),
        example.replace(
            "{\"kind\": \"highest-lawful\", \"jurisdictions\": [\"US-CA\"]}",
            "{\"kind\":\"stated\",\"value\":\"0.18\"}"),
        example.replace(
            "{\"kind\": \"highest-lawful\", \"jurisdictions\": [\"US-CA\"]}",
            "{\"kind\":\"margin\",\"value\":\"0.04\"}"));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void surviveTheRoundTrip(String json) {
    Terms terms = TermsJson.read(json);
    String written = TermsOut.of(terms).toString();
    assertThat(TermsJson.read(written)).isEqualTo(terms);
    assertThat(TermsOut.of(TermsJson.read(written))).hasToString(written);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        // what is replaced, by what, the code, the path
        Arguments.of(
            "\"principal\": \"250000.00\"", "\"principal\": 250000", "ill-typed", "principal"),
        Arguments.of("250000.00", "250000.001", "ill-typed", "principal"),
        Arguments.of("250000.00", "0.00", "amount-not-positive", "principal"),
        Arguments.of("250000.00", "2.5e5", "ill-typed", "principal"),
        Arguments.of("\"date\": \"2003-02-07\",", "", "missing-field", "date"),
        Arguments.of("\"date\": \"2003-02-07\"", "\"date\": \"2003-02-30\"", "ill-typed", "date"),
        Arguments.of("\"USD\"", "\"USX\"", "ill-typed", "currency"),
        Arguments.of(
            "\"value\": \"0.08\"", "\"value\": \"8%\"", "ill-typed", "interest.rate.value"),
        Arguments.of("act/365f", "act/366", "ill-typed", "interest.day_count"),
        Arguments.of("\"fixed\"", "\"wobbly\"", "ill-typed", "interest.rate.kind"),
        Arguments.of("\"P1M\"", "\"monthly\"", "ill-typed", "instalments.cycle.every"),
        Arguments.of("\"P1M\"", "\"P1M3D\"", "ill-typed", "instalments.cycle"),
        Arguments.of("\"us-ca\"", "\"us-xx\"", "ill-typed", "payments.business_days.calendar"),
        Arguments.of("\"times\": 1", "\"times\": 0", "ill-typed", "extensions[0].times"),
        Arguments.of("\"maker\"", "\"bank\"", "ill-typed", "extensions[0].by"),
        Arguments.of(
            "\"count\": 125000", "\"count\": \"many\"", "ill-typed", "security.items[0].count"),
        Arguments.of("\"law\"", "\"lore\"", "unknown-field", "lore"),
        Arguments.of(
            "\"start\": 10, \"end\": 28",
            "\"start\": 10, \"end\": 9",
            "ill-typed",
            "words.rate.end"),
        Arguments.of("2003-08-08\"}", "2003-02-07\"}", "maturity-before-date", "maturity.date"),
        Arguments.of("2003-08-08\"}", "9999-02-07\"}", "maturity-too-far", "maturity.date"),
        Arguments.of(
            "\"2003-03-01\"", "\"2003-02-07\"", "first-instalment-too-early", "instalments.first"),
        Arguments.of(
            "\"to\": \"2004-02-09\"",
            "\"to\": \"2003-08-08\"",
            "extension-not-later",
            "extensions[0].to"),
        Arguments.of(
            "\"value\": \"0.08\"", "\"value\": \"-0.08\"", "negative-rate", "interest.rate.value"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void areRefusedWithThePlace(String good, String bad, String code, String path) {
    assertThat(Example.JSON).contains(good);
    String json = Example.JSON.replace(good, bad);
    Refused refused = catchThrowableOfType(Refused.class, () -> TermsJson.read(json));
    assertThat(refused).as(bad).isNotNull();
    assertThat(refused.first().code()).isEqualTo(code);
    assertThat(refused.first().path()).isEqualTo(path);
    assertThat(refused.first().remedy()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("notJson")
  void saysWhereTheJsonIsBroken(String json, String place) {
    Refused refused = catchThrowableOfType(Refused.class, () -> TermsJson.read(json));
    Problem problem = refused.first();
    assertThat(problem.code()).isEqualTo("not-json");
    assertThat(problem.path()).isEqualTo(place);
  }

  static Stream<Arguments> notJson() {
    return Stream.of(
        Arguments.of("", ""),
        Arguments.of("{\n  \"date\": ,", "line 2, column 11"),
        Arguments.of("{\"a\": 1, \"a\": 2}", "line 1, column 13"),
        Arguments.of("{} {}", "line 1, column 4"));
  }
}
