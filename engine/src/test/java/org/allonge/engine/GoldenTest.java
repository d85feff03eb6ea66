package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allonge.note.Facts;
import org.allonge.note.Readings;
import org.allonge.note.json.FactsJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked answers in {@code golden/}, computed by an independent program. */
class GoldenTest {
  private static final Path FOLDER = Path.of(System.getProperty("allonge.root", ".."), "golden");
  private static final Map<String, String> READINGS =
      Map.of(
          "compounding", "post-maturity-compounding",
          "application", "application",
          "instalment", "instalment-amount");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      List<Path> files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      assertThat(files).hasSizeGreaterThanOrEqualTo(13);
      return files.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void accountSaysWhatWasWorkedOut(Path file) throws IOException {
    JsonNode golden = JsonMapper.shared().readTree(Files.readString(file));
    Readings readings = Readings.DEFAULT;
    for (var term : golden.get("terms").properties()) {
      readings = readings.with(READINGS.get(term.getKey()), term.getValue().asString());
    }
    Engine engine = Engine.of(Seed.TERMS).with(readings);
    Facts facts = FactsJson.read("{\"facts\":" + golden.get("facts") + "}", Seed.TERMS.currency());
    Account last = null;
    for (JsonNode expected : golden.get("expect")) {
      last = engine.account(facts, LocalDate.parse(expected.get("as_of").asString()));
      assertThat(figures(last)).as(expected.toString()).isEqualTo(figures(expected));
    }
    assertThat(last).isNotNull();
    assertThat(instalments(last)).isEqualTo(instalments(golden.get("instalments")));
    assertThat(payments(last)).isEqualTo(payments(golden.get("payments")));
    assertThat(last.refused()).isEmpty();
  }

  private static List<String> figures(Account a) {
    return List.of(
        a.principal().toString(),
        a.interestPostedUnpaid().toString(),
        a.interestAccruedSince().toString(),
        a.costs().toString(),
        a.unappliedCredit().toString(),
        a.payoff().toString(),
        a.perDiem().toString());
  }

  private static List<String> figures(JsonNode e) {
    return Stream.of(
            "principal",
            "interest_posted_unpaid",
            "interest_accrued_since",
            "costs",
            "unapplied_credit",
            "payoff",
            "per_diem")
        .map(name -> e.get(name).asString())
        .toList();
  }

  private static List<String> instalments(Account a) {
    return a.instalments().stream().map(i -> i.date() + " " + i.interest()).toList();
  }

  private static List<String> instalments(JsonNode list) {
    List<String> rows = new ArrayList<>();
    list.forEach(i -> rows.add(i.get("date").asString() + " " + i.get("interest").asString()));
    return rows;
  }

  private static List<String> payments(Account a) {
    return a.payments().stream()
        .map(p ->
            "%s %s: %s %s %s %s"
                .formatted(
                    p.date(), p.amount(), p.interest(), p.principal(), p.costs(), p.unapplied()))
        .toList();
  }

  private static List<String> payments(JsonNode list) {
    List<String> rows = new ArrayList<>();
    list.forEach(p ->
        rows.add(
            "%s %s: %s %s %s %s"
                .formatted(
                    p.get("date").asString(),
                    p.get("amount").asString(),
                    p.get("interest").asString(),
                    p.get("principal").asString(),
                    p.get("costs").asString(),
                    p.get("unapplied").asString())));
    return rows;
  }
}
