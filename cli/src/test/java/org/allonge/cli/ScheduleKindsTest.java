package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code allonge schedule} of every kind of note: rows, and where they end. */
class ScheduleKindsTest {
  private static final String MATURITY = "{\"date\": \"2003-08-08\"}";
  private static final String DEMAND = "{\"on_demand\": {\"notice_days\": 5}}";
  private static final String REPAID = "{\"when_repaid\": true}";
  private static final String INTEREST_ONLY = "\"kind\": \"interest-only\",";
  private static final String NO_OPTION = "\"extensions\": []";
  private static final String OPTION =
      "\"extensions\": [{\"by\": \"maker\", \"to\": \"2004-02-09\", \"exercise_before\":"
          + " \"2003-08-08\"}]";

  @TempDir private Path temporary = Path.of("");

  /** The sample's terms with some of them replaced, in pairs of before and after. */
  private Path terms(String... changes) {
    String text = Samples.text(Samples.TERMS);
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return Samples.file(temporary, "terms.json", text);
  }

  private static JsonNode schedule(Path terms, Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "schedule";
    all[1] = terms;
    all[2] = "--json";
    System.arraycopy(words, 0, all, 3, words.length);
    return Run.of(all).json();
  }

  private static List<String> column(JsonNode schedule, String name) {
    return schedule.get("instalments").valueStream().map(row -> row.get(name).asString()).toList();
  }

  @Test
  void aNoteOnDemandIsShownForAYear() {
    Path terms = terms(MATURITY, DEMAND, OPTION, NO_OPTION);
    JsonNode schedule = schedule(terms);
    assertThat(schedule.get("maturity").isNull()).isTrue();
    assertThat(schedule.get("ends").asString()).isEqualTo("demand");
    assertThat(column(schedule, "date"))
        .hasSize(12)
        .startsWith("2003-03-01")
        .endsWith("2004-02-01");
    assertThat(column(schedule, "principal")).containsOnly("0.00");
    assertThat(Run.of("schedule", terms).answered().out())
        .contains(
            "The\n  whole falls due when the holder asks for payment and its notice is over.");
    assertThat(column(schedule(terms, "--until", "2003-04-30"), "date"))
        .containsExactly("2003-03-01", "2003-04-01");
  }

  @Test
  void aNoteThatWasAskedForEndsWhenItsNoticeIsOver() {
    Path terms = terms(MATURITY, DEMAND, OPTION, NO_OPTION);
    Path facts = Samples.facts(temporary, "{\"date\": \"2003-02-20\", \"kind\": \"demand\"}");
    JsonNode schedule = schedule(terms, "--facts", facts);
    assertThat(schedule.get("maturity").asString()).isEqualTo("2003-02-25");
    assertThat(column(schedule, "total")).containsExactly("250986.30");
  }

  @Test
  void nothingFallsDueOfABulletOnDemand() {
    Path terms =
        terms(
            MATURITY,
            DEMAND,
            OPTION,
            NO_OPTION,
            "\"kind\": \"interest-only\",\n    \"first\": \"2003-03-01\",\n    \"cycle\":"
                + " {\"every\": \"P1M\", \"day\": 1}",
            "\"kind\": \"bullet\"");
    assertThat(Run.of("schedule", terms).answered().out())
        .contains("Nothing falls due until the holder asks for payment and its notice is over.");
  }

  @Test
  void aNoteUntilRepaidGoesToItsLastPayment() {
    Path terms =
        terms(
            MATURITY,
            REPAID,
            OPTION,
            NO_OPTION,
            INTEREST_ONLY,
            "\"kind\": \"level\", \"amount\": \"5000.00\",");
    JsonNode schedule = schedule(terms);
    assertThat(schedule.get("ends").asString()).isEqualTo("maturity");
    assertThat(column(schedule, "balance")).endsWith("0.00");
    assertThat(column(schedule, "total").subList(0, 60)).containsOnly("5000.00");
    assertThat(column(schedule, "total").getLast()).isNotEqualTo("5000.00");
    assertThat(Run.of("schedule", terms).answered().out()).contains(", when all is repaid, if");
  }

  /** A note that is never repaid at the rate that is known: the look ahead ends all the same. */
  @Test
  void aNoteThatIsNeverRepaidHasAnEnd() {
    Path terms =
        terms(
            MATURITY,
            REPAID,
            OPTION,
            NO_OPTION,
            INTEREST_ONLY,
            "\"kind\": \"level\", \"amount\": \"1000.00\",",
            "{\"kind\": \"fixed\", \"value\": \"0.08\"}",
            "{\"kind\": \"floating\", \"index\": \"PRIME\", \"spread\": \"0.05\", \"initial\":"
                + " \"0.01\", \"reset\": {\"every\": \"P1M\"}}");
    Path facts =
        Samples.facts(
            temporary,
            "{\"date\": \"2003-02-07\", \"kind\": \"rate-fixing\", \"index\": \"PRIME\","
                + " \"rate\": \"0.04\"}");
    JsonNode schedule = schedule(terms, "--facts", facts);
    assertThat(schedule.get("ends").asString()).isEqualTo("not-repaid");
    assertThat(Run.of("schedule", terms, "--facts", facts).answered().out())
        .contains("The\n  instalments have not repaid the note by then.")
        .contains("By the values of PRIME known on 2003-02-07; in the end at 9%.");
    assertThat(schedule(terms, "--facts", facts, "--until", "2003-12-31").get("ends").asString())
        .isEqualTo("asked");
  }

  @Test
  void interestThatIsAddedStandsBelowZero() {
    Path terms =
        terms(
            "\"accrues_from\": \"2003-02-07\"",
            "\"accrues_from\": \"2003-02-07\", \"due\": {\"capitalised\": {\"until\":"
                + " \"2003-04-01\"}}");
    JsonNode schedule = schedule(terms);
    assertThat(column(schedule, "principal").subList(0, 3))
        .containsExactly("-1205.48", "-1706.82", "0.00");
    assertThat(column(schedule, "total").subList(0, 3)).containsExactly("0.00", "0.00", "1662.98");
    assertThat(column(schedule, "balance").subList(0, 3))
        .containsExactly("251205.48", "252912.30", "252912.30");
    assertThat(Run.of("schedule", terms).answered().out())
        .contains("Below zero stands what is added to principal");
  }

  @Test
  void theRowsEndOnTheDayAskedFor() {
    Run run = Run.of("schedule", Samples.TERMS, "--until", "2003-05-31").answered();
    assertThat(run.out()).contains("Up to 2003-05-31; more falls due later, if each is paid");
    assertThat(schedule(Samples.TERMS, "--until", "2003-02-20").get("instalments")).isEmpty();
    assertThat(Run.of("schedule", Samples.TERMS, "--until", "2003-02-20").answered().out())
        .contains("Nothing falls due up to 2003-02-20.");
    assertThat(schedule(Samples.TERMS, "--until", "2003-12-31").get("ends").asString())
        .isEqualTo("maturity");
  }

  /** A hundred years of daily payments, some made and some to come. */
  @Test
  void aLongScheduleIsDrawnUpInTime() {
    Path terms =
        terms(
            MATURITY,
            "{\"date\": \"2103-02-07\"}",
            OPTION,
            NO_OPTION,
            "\"P1M\", \"day\": 1",
            "\"P1D\"");
    Path facts =
        Samples.facts(
            temporary,
            "{\"date\": \"2003-03-02\", \"kind\": \"payment\", \"amount\": \"9000.00\"}");
    long start = System.nanoTime();
    JsonNode schedule = schedule(terms, "--facts", facts);
    assertThat(schedule.get("instalments").size()).isGreaterThan(36_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }
}
