package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code payoff}, {@code schedule} and {@code explain}. */
class QuestionsTest {
  private static final String EXTENDED =
      "{\"date\":\"2003-08-01\",\"kind\":\"extension-exercised\",\"maturity\":\"2004-02-09\"}";

  @TempDir private Path temporary = Path.of("");

  private static JsonNode ask(Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.add("--json");
    return Run.of(all.toArray()).json();
  }

  private static List<String> column(JsonNode rows, String name) {
    return rows.valueStream().map(row -> row.get(name).asString()).toList();
  }

  // -- payoff --------------------------------------------------------------------------------

  /** golden/seed-nothing-paid.json: 259,972.61 on 8 August, 260,043.84 on the 9th, 71.23 a day. */
  @Test
  void aQuoteGivesEachDay() {
    JsonNode quote = ask("payoff", Samples.NOTE, "--on", "2003-08-07", "--through", "2003-08-09");
    assertThat(quote.get("good_through").asString()).isEqualTo("2003-08-09");
    assertThat(column(quote.get("days"), "date"))
        .containsExactly("2003-08-07", "2003-08-08", "2003-08-09");
    assertThat(column(quote.get("days"), "payoff").subList(1, 3))
        .containsExactly("259972.61", "260043.84");
    assertThat(column(quote.get("days"), "per_diem")).containsExactly("54.79", "71.23", "71.23");
    assertThat(quote.get("per_diem_changes_on").asString()).isEqualTo("2003-08-08");
  }

  @Test
  void aQuoteIsGoodForTenDaysMoreUnlessItIsSaid() {
    JsonNode quote = ask("payoff", Samples.TERMS, "--on", "2003-03-31");
    assertThat(quote.get("good_through").asString()).isEqualTo("2003-04-10");
    assertThat(quote.get("days")).hasSize(11);
  }

  /** A quote holds as far as nothing else happens: the payments of later days are not in it. */
  @Test
  void aQuoteKnowsNothingOfWhatHappenedLater() {
    Object[] words = {"payoff", Samples.TERMS, "--on", "2003-02-20", "--through", "2003-03-05"};
    Object[] later = {
      "payoff",
      Samples.TERMS,
      "--on",
      "2003-02-20",
      "--through",
      "2003-03-05",
      "--facts",
      Samples.HARD
    };
    assertThat(ask(later)).isEqualTo(ask(words));
  }

  @Test
  void aQuoteShowsClaimedCostsApart() {
    Path facts =
        Samples.facts(
            temporary,
            "{\"date\":\"2003-10-03\",\"kind\":\"cost\",\"category\":\"court\",\"amount\":\"5.00\"}",
            "{\"date\":\"2003-10-03\",\"kind\":\"cost\",\"category\":\"court\",\"amount\":\"7.00\","
                + "\"state\":\"adjudged\"}");
    JsonNode quote = ask("payoff", Samples.TERMS, "--facts", facts, "--on", "2003-10-03");
    assertThat(quote.at("/costs_by_state/claimed").asString()).isEqualTo("5.00");
    assertThat(quote.at("/costs_by_state/adjudged").asString()).isEqualTo("7.00");
    assertThat(quote.get("costs").asString()).isEqualTo("12.00");
    Run shown = Run.of("payoff", Samples.TERMS, "--facts", facts, "--on", "2003-10-03").answered();
    assertThat(shown.out()).contains("Costs, claimed").contains("Costs, adjudged");
  }

  /** The moment of knowledge holds for every command about an account, and each says so. */
  @Test
  void whatWasNotYetKnownIsLeftOutEverywhere() {
    Path facts =
        Samples.facts(
            temporary,
            "{\"date\":\"2003-02-20\",\"recorded_at\":\"2003-03-20T00:00:00Z\",\"kind\":\"payment\","
                + "\"amount\":\"100000.00\"}");
    for (String command : List.of("account", "payoff", "schedule", "explain")) {
      Object[] words = {command, Samples.TERMS, "--facts", facts, "--on", "2003-03-01"};
      List<Object> known = new ArrayList<>(List.of(words));
      known.addAll(List.of("--known-at", "2003-03-19T00:00:00Z"));
      JsonNode answer = ask(known.toArray());
      assertThat(answer.get("known_at").asString()).isEqualTo("2003-03-19T00:00:00Z");
      assertThat(answer.toString()).contains("250000.00");
      assertThat(ask(words).has("known_at")).isFalse();
      assertThat(ask(words).toString()).doesNotContain("251205.48");
      assertThat(Run.of(known.toArray()).answered().out())
          .contains("as known at 2003-03-19T00:00:00Z");
    }
  }

  // -- schedule ------------------------------------------------------------------------------

  /** golden/seed-on-schedule.json. */
  @Test
  void theWholeScheduleOfANote() {
    JsonNode schedule = ask("schedule", Samples.NOTE);
    assertThat(column(schedule.get("instalments"), "interest"))
        .containsExactly(
            "1205.48", "1698.63", "1643.84", "1698.63", "1643.84", "1698.63", "383.56");
    assertThat(column(schedule.get("instalments"), "balance"))
        .endsWith("250000.00", "0.00")
        .hasSize(7);
    assertThat(schedule.get("overdue").asString()).isEqualTo("0.00");
    assertThat(column(schedule.get("instalments"), "last_timely_day"))
        .contains("2003-06-02")
        .doesNotContain("2003-06-01");
  }

  /** golden/seed-nothing-paid-level.json: five times 1,666.67, then 433.77. */
  @Test
  void theScheduleUnderAnotherMeaning() {
    JsonNode schedule = ask("schedule", Samples.TERMS, "--reading", "instalment-amount=level");
    assertThat(column(schedule.get("instalments"), "interest"))
        .containsExactly(
            "1205.48", "1666.67", "1666.67", "1666.67", "1666.67", "1666.67", "433.77");
  }

  /** golden/seed-extended-on-schedule.json. */
  @Test
  void theScheduleGoesToTheMaturityAsItStands() {
    Path facts = Samples.facts(temporary, EXTENDED);
    JsonNode schedule = ask("schedule", Samples.TERMS, "--facts", facts);
    assertThat(schedule.get("as_of").asString()).isEqualTo("2003-08-01");
    assertThat(schedule.get("maturity").asString()).isEqualTo("2004-02-09");
    assertThat(column(schedule.get("instalments"), "interest"))
        .containsExactly(
            "1698.63", "1643.84", "1698.63", "1643.84", "1698.63", "1698.63", "438.36");
    assertThat(schedule.get("overdue").asString()).isEqualTo("9589.05");
  }

  /** 100,000.00 × 8% × 24/365 and 31/365: the part extended alone, what is overdue being paid. */
  @Test
  void aPartIsExtendedAlone() {
    String part = EXTENDED.replace("}", ",\"amount\":\"100000.00\"}");
    Path facts = Samples.facts(temporary, part);
    JsonNode schedule =
        ask("schedule", Samples.TERMS, "--facts", facts, "--reading", "partial-extension=yes");
    assertThat(column(schedule.get("instalments"), "principal"))
        .startsWith("150000.00", "0.00")
        .endsWith("100000.00");
    assertThat(column(schedule.get("instalments"), "interest"))
        .startsWith("383.56", "526.03", "657.53", "679.45");
  }

  @Test
  void theScheduleAfterAPrepayment() {
    Path golden = Samples.facts(temporary, prepayments());
    JsonNode schedule = ask("schedule", Samples.TERMS, "--facts", golden);
    assertThat(column(schedule.get("instalments"), "interest"))
        .containsExactly("561.76", "991.35", "1024.39", "231.31");
    assertThat(column(schedule.get("instalments"), "total")).endsWith("150998.43");
  }

  /** The payments of golden/seed-partial-prepayment.json. */
  private static String[] prepayments() {
    return new String[] {
      payment("2003-03-01", "1205.48"),
      payment("2003-04-01", "1698.63"),
      payment("2003-05-01", "1643.84"),
      payment("2003-05-15", "100000.00")
    };
  }

  /** What the schedule says is what it takes: paid to the letter, the note is paid. */
  @ParameterizedTest
  @CsvSource({
    "instalment-amount=actual",
    "instalment-amount=level",
    "early-payment=apply",
    "application=costs-first",
    "post-maturity-compounding=daily"
  })
  void aScheduleThatIsKeptPaysTheNote(String reading) {
    Path facts = Samples.facts(temporary, EXTENDED.replace("08-01", "07-15"));
    Object[] words = {"schedule", Samples.TERMS, "--on", "2003-07-15", "--reading", reading};
    List<Object> asked = new ArrayList<>(List.of(words));
    asked.addAll(List.of("--facts", facts));
    JsonNode schedule = ask(asked.toArray());
    List<String> kept = new ArrayList<>();
    kept.add(EXTENDED.replace("08-01", "07-15"));
    kept.add(payment("2003-07-15", schedule.get("overdue").asString()));
    schedule
        .get("instalments")
        .forEach(i -> kept.add(payment(i.get("date").asString(), i.get("total").asString())));
    Path paid = Samples.facts(temporary, kept.toArray(String[]::new));
    JsonNode account =
        ask("account", Samples.TERMS, "--facts", paid, "--on", "2004-02-09", "--reading", reading);
    assertThat(account.get("status").asString()).isEqualTo("paid");
    assertThat(account.get("unapplied_credit").asString()).isEqualTo("0.00");
    assertThat(account.get("refused")).isEmpty();
  }

  private static String payment(String date, String amount) {
    return "{\"date\":\"%s\",\"kind\":\"payment\",\"amount\":\"%s\"}".formatted(date, amount);
  }

  @Test
  void nothingIsAheadOfAMaturedOrPaidNote() {
    assertThat(ask("schedule", Samples.TERMS, "--on", "2003-08-08").get("instalments")).isEmpty();
    assertThat(Run.of("schedule", Samples.TERMS, "--on", "2003-08-08").answered().out())
        .contains("the note matured on 2003-08-08")
        .contains("259,972.61");
    Path facts =
        Samples.facts(
            temporary, "{\"date\":\"2003-02-07\",\"kind\":\"payment\",\"amount\":\"250000.00\"}");
    assertThat(Run.of("schedule", Samples.TERMS, "--facts", facts).answered().out())
        .contains("Nothing falls due any more");
  }

  // -- explain -------------------------------------------------------------------------------

  /** Rulebook 10: the formula of the instalment of 1 July 2003. */
  @Test
  void anInstalmentIsUnfolded() {
    JsonNode explanation =
        ask("explain", Samples.NOTE, "--on", "2003-08-08", "instalment-2003-07-01");
    assertThat(explanation.get("amount").asString()).isEqualTo("1643.84");
    assertThat(explanation.get("formula").asString())
        .startsWith("1,643.84 = ")
        .contains("250,000.00 × 8% × 30/365");
    String text = Samples.text(Samples.NOTE);
    JsonNode words = explanation.at("/sources/0");
    assertThat(words.get("kind").asString()).isEqualTo("words");
    assertThat(text.substring(words.get("start").asInt(), words.get("end").asInt()))
        .isEqualTo(words.get("text").asString());
  }

  @Test
  void thePayoffIsUnfoldedUnlessAnotherFigureIsNamed() {
    JsonNode explanation = ask("explain", Samples.NOTE, "--on", "2003-10-08");
    assertThat(explanation.get("id").asString()).isEqualTo("payoff");
    assertThat(column(explanation.get("parts"), "id"))
        .contains("principal", "interest-posted-unpaid", "interest-accrued-since", "costs");
  }

  @Test
  void everyEntryAndFigureOfAnAccountCanBeUnfolded() {
    JsonNode account = ask("account", Samples.NOTE, "--facts", Samples.HARD, "--on", "2004-10-11");
    List<String> ids = new ArrayList<>(column(account.get("entries"), "id"));
    ids.addAll(List.of("payoff", "principal", "interest-posted-unpaid", "interest-accrued-since"));
    ids.addAll(List.of("costs", "unapplied-credit", "per-diem"));
    for (String id : ids) {
      JsonNode explanation =
          ask("explain", Samples.NOTE, "--facts", Samples.HARD, "--on", "2004-10-11", id);
      assertThat(explanation.get("id").asString()).isEqualTo(id);
      assertThat(explanation.get("formula").asString()).isNotBlank();
    }
  }

  @Test
  void anExplanationIsShownWithWordsAndLaw() {
    Run run = Run.of("explain", Samples.NOTE, "--on", "2003-10-08").answered();
    assertThat(run.out())
        .contains("250,000.00 × 8% × 22/365")
        .contains("Rests on")
        .contains("Cal. Const. art. XV sec. 1(2)")
        .contains("“eight percent (8%) per annum”");
  }
}
