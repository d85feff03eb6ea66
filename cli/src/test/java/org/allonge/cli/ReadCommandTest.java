package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * {@code allonge read}: the reader's fields, findings and readings, joined with law and dollars.
 */
class ReadCommandTest {
  @TempDir private Path temporary = Path.of("");

  private static JsonNode read(Object... words) {
    List<Object> all = new ArrayList<>(List.of("read", Samples.NOTE, "--json"));
    all.addAll(List.of(words));
    return Run.of(all.toArray()).json();
  }

  @Test
  void theAnswerHasTheFieldsThatWereFixed() {
    JsonNode reading = read();
    assertThat(reading.propertyNames()).containsExactly("kind", "fields", "findings", "readings");
    assertThat(reading.get("kind").asString()).isEqualTo("note");
    assertThat(reading.at("/fields/principal").propertyNames())
        .containsExactly("value", "text", "start", "end", "confidence");
    assertThat(reading.at("/findings/0").propertyNames())
        .containsExactly("id", "severity", "message", "spans");
    assertThat(reading.at("/readings/0").propertyNames())
        .containsExactly("id", "chosen", "on", "alternatives", "authority", "spans");
    assertThat(reading.at("/readings/0/alternatives/0").propertyNames())
        .containsExactly("choice", "payoff", "difference");
  }

  @Test
  void theWordsOfAFieldAreExactlyThoseAtItsPlace() {
    assertPlaces(Samples.text(Samples.NOTE), read());
  }

  @Test
  void theWordsOfTheSharedSeedsStandAtTheirPlaces() {
    for (Path seed : SharedFolder.files("seeds", ".txt")) {
      assertPlaces(Samples.text(seed), Run.of("read", seed, "--json").json());
      SharedFolder.ran("cli read " + seed.getFileName());
    }
  }

  private static void assertPlaces(String text, JsonNode reading) {
    assertThat(reading.get("fields").size()).isGreaterThan(20);
    for (JsonNode field : reading.get("fields")) {
      assertThat(text.substring(field.get("start").asInt(), field.get("end").asInt()))
          .isEqualTo(field.get("text").asString());
    }
  }

  @Test
  void theMeaningsAreComparedAtTheMaturityUnlessADayIsGiven() {
    assertThat(reading(read(), "instalment-amount").get("on").asString()).isEqualTo("2003-08-08");
    JsonNode extended = read("--facts", extension());
    assertThat(reading(extended, "instalment-amount").get("on").asString()).isEqualTo("2004-02-09");
    assertThat(reading(read("--on", "2003-04-01"), "application").get("on").asString())
        .isEqualTo("2003-04-01");
  }

  private Path extension() {
    return Samples.facts(
        temporary,
        "{\"date\":\"2003-08-01\",\"kind\":\"extension-exercised\",\"maturity\":\"2004-02-09\"}");
  }

  /** Payoffs from golden/ (nothing paid; daily, monthly, simple, level) and their differences. */
  @ParameterizedTest
  @CsvSource({
    "2003-08-08, instalment-amount,         level,    259972.60, -0.01",
    "2003-10-31, instalment-amount,         level,    265955.53, -0.01",
    "2004-10-11, post-maturity-compounding, monthly,  292337.46, 1737.94",
    "2004-10-11, post-maturity-compounding, daily,    292471.73, 1872.21",
    "2004-10-11, post-maturity-compounding, none,     289424.66, -1174.86",
  })
  void anAlternativeHasItsPayoffAndTheDifference(
      String on, String id, String choice, String payoff, String difference) {
    JsonNode alternative = alternative(reading(read("--on", on), id), choice);
    assertThat(alternative.get("payoff").asString()).isEqualTo(payoff);
    assertThat(alternative.get("difference").asString()).isEqualTo(difference);
  }

  /** golden/seed-enforcement.json and -costs-first.json: 219,820.45 and 219,897.82. */
  @Test
  void theFactsCountInTheDifference() {
    Path golden = SharedFolder.projectRoot().resolve("golden/seed-enforcement.json");
    String facts = Samples.text(golden).replaceAll("(?s).*\"facts\": (\\[.*?\\]).*", "$1");
    Path file = Samples.file(temporary, "facts.json", "{\"facts\": " + facts + "}");
    JsonNode reading = reading(read("--facts", file, "--on", "2004-03-31"), "application");
    assertThat(reading.get("chosen").asString()).isEqualTo("costs-last");
    assertThat(alternative(reading, "costs-first").get("payoff").asString()).isEqualTo("219897.82");
    assertThat(alternative(reading, "costs-first").get("difference").asString()).isEqualTo("77.37");
  }

  @Test
  void aMeaningWithoutBearingOnTheAccountHasNoDollars() {
    JsonNode cap = reading(read(), "collateral-cap");
    assertThat(cap.get("on").isNull()).isTrue();
    assertThat(alternative(cap, "debt").get("payoff").isNull()).isTrue();
  }

  @Test
  void aNoteThatMakesNoAccountIsReadAllTheSame() {
    String demand =
        Samples.text(Samples.NOTE)
            .replace("on August 8, 2003 (the \"Maturity Date\")", "on a later day");
    Path note = Samples.file(temporary, "note.txt", demand);
    JsonNode reading = Run.of("read", note, "--json").json();
    assertThat(reading.at("/fields/principal/value").asString()).isEqualTo("250000.00");
    assertThat(reading(reading, "application").get("on").isNull()).isTrue();
    Run shown = Run.of("read", note).answered();
    assertThat(shown.out()).contains("Without dollars");
    Run withFacts = Run.of("read", note, "--facts", Samples.PAID, "--json");
    assertThat(withFacts.problem().get("code").asString()).contains("maturity");
    assertThat(withFacts.status()).isEqualTo(1);
  }

  @Test
  void agreedTermsAreNoDocument() {
    Run run = Run.of("read", Samples.TERMS, "--json");
    assertThat(run.problem().get("code").asString()).isEqualTo("not-a-document");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void theDocumentMayComeFromStandardInput() {
    Run run = Run.withInput(Samples.text(Samples.NOTE), "read", "-", "--json");
    assertThat(run.json()).isEqualTo(read());
  }

  /** A byte-order mark is dropped and counts in no offset. */
  @Test
  void aByteOrderMarkIsNoCharacter() {
    Run run = Run.withInput("\ufeff" + Samples.text(Samples.NOTE), "read", "-", "--json");
    assertThat(run.json()).isEqualTo(read());
  }

  private static JsonNode reading(JsonNode answer, String id) {
    return named(answer.get("readings"), "id", id);
  }

  private static JsonNode alternative(JsonNode reading, String choice) {
    return named(reading.get("alternatives"), "choice", choice);
  }

  private static JsonNode named(JsonNode list, String key, String value) {
    return list.valueStream()
        .filter(node -> node.get(key).asString().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + value + " in " + list));
  }
}
