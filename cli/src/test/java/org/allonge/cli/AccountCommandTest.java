package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is particular to {@code allonge account}; the figures themselves are in GoldenTest. */
class AccountCommandTest {
  private static final String LATE_OPTION =
      "{\"date\": \"2003-08-08\", \"kind\": \"extension-exercised\", \"maturity\": \"2004-02-09\"}";
  private static final String MARCH =
      "{\"id\": \"march\", \"date\": \"2003-03-01\", \"kind\": \"payment\", \"amount\":"
          + " \"1205.48\"}";

  @TempDir private Path temporary = Path.of("");

  private Run account(Path note, Path facts, Object... words) {
    Object[] all = new Object[words.length + 4];
    all[0] = "account";
    all[1] = note;
    all[2] = "--facts";
    all[3] = facts;
    System.arraycopy(words, 0, all, 4, words.length);
    return Run.of(all);
  }

  @Test
  void theAnswerHasTheFieldsThatWereFixed() {
    JsonNode account = Run.of("account", Samples.NOTE, "--on", "2003-08-08", "--json").json();
    assertThat(account.propertyNames())
        .containsExactly(
            "as_of",
            "currency",
            "status",
            "maturity",
            "principal",
            "interest_posted_unpaid",
            "interest_accrued_since",
            "costs",
            "costs_by_state",
            "late_charges",
            "premium",
            "unapplied_credit",
            "payoff",
            "per_diem",
            "instalments",
            "payments",
            "entries",
            "refused",
            "remarks");
    assertThat(account.get("payoff").asString()).isEqualTo("259972.61");
    assertThat(account.get("status").asString()).isEqualTo("matured-unpaid");
  }

  /** Rulebook 5: prior to the Due Date, so that 7 August is the last day. */
  @Test
  void anOptionExercisedADayTooLateIsListedAsRefused() {
    Path facts = Samples.facts(temporary, LATE_OPTION);
    JsonNode account = account(Samples.NOTE, facts, "--on", "2003-08-09", "--json").json();
    assertThat(account.get("maturity").asString()).isEqualTo("2003-08-08");
    assertThat(account.get("refused")).hasSize(1);
    JsonNode refused = account.get("refused").get(0);
    assertThat(refused.propertyNames()).containsExactly("fact", "rule", "words", "reason");
    assertThat(refused.get("fact").asString()).isEqualTo("f1");
    assertThat(refused.get("rule").asString()).isEqualTo("extension-too-late");
    assertThat(refused.get("words").asString()).contains("extend it to February 9, 2004");
    assertThat(refused.get("reason").asString()).contains("2003-08-07").contains("2003-08-08");
  }

  @Test
  void aRefusedFactIsShownWithItsWords() {
    Path facts = Samples.facts(temporary, LATE_OPTION);
    Run run = account(Samples.NOTE, facts, "--on", "2003-08-09").answered();
    assertThat(run.out()).contains("f1 extension-too-late:").contains("February 9, 2004");
  }

  @Test
  void strictRefusesToAnswer() {
    Path facts = Samples.facts(temporary, MARCH, LATE_OPTION);
    Run run = account(Samples.NOTE, facts, "--on", "2003-08-09", "--strict", "--json");
    assertThat(run.problem().get("code").asString()).isEqualTo("extension-too-late");
    assertThat(run.problem().get("path").asString()).isEqualTo("facts[1]");
    assertThat(run.status()).isEqualTo(1);
    account(Samples.NOTE, facts, "--on", "2003-08-07", "--strict", "--json").answered();
  }

  @Test
  void whatHappenedLaterIsLeftOut() {
    Path facts = Samples.facts(temporary, MARCH, LATE_OPTION);
    JsonNode account = account(Samples.TERMS, facts, "--on", "2003-02-28", "--json").json();
    assertThat(account.get("payments")).isEmpty();
    assertThat(account.get("refused")).isEmpty();
    assertThat(account.get("payoff").asString()).isEqualTo("251150.68");
  }

  @Test
  void whatHappenedLaterIsCheckedForForm() {
    Path facts = Samples.facts(temporary, MARCH.replace("1205.48", "0.00"));
    Run run = account(Samples.TERMS, facts, "--on", "2003-02-28", "--json");
    assertThat(run.problem().get("code").asString()).isEqualTo("amount-not-positive");
  }

  /** Rulebook 6: "as known at" an earlier moment gives what the account said then. */
  @Test
  void whatWasNotYetKnownIsLeftOut() {
    String reversal =
        "{\"date\": \"2003-03-05\", \"recorded_at\": \"2003-03-06T09:00:00Z\", \"kind\":"
            + " \"reversal\", \"of\": \"march\"}";
    Path facts = Samples.facts(temporary, MARCH, reversal);
    List<Object> words = List.of("--on", "2003-03-10", "--json", "--known-at");
    JsonNode before = known(facts, words, "2003-03-06T08:59:59Z");
    assertThat(before.get("known_at").asString()).isEqualTo("2003-03-06T08:59:59Z");
    assertThat(before.get("interest_posted_unpaid").asString()).isEqualTo("0.00");
    assertThat(before.at("/payments/0").has("reversed")).isFalse();
    JsonNode after = known(facts, words, "2003-03-06T01:00:00-08:00");
    assertThat(after.get("interest_posted_unpaid").asString()).isEqualTo("1205.48");
    assertThat(after.at("/payments/0/reversed").asBoolean()).isTrue();
  }

  private JsonNode known(Path facts, List<Object> words, String moment) {
    Object[] all = new Object[words.size() + 1];
    words.toArray(all);
    all[words.size()] = moment;
    return account(Samples.TERMS, facts, all).json();
  }

  @Test
  void aChoiceWhereNothingIsOpenIsRemarked() {
    String settled =
        Samples.text(Samples.TERMS)
            .replace("\"grace_days\"", "\"application\": \"costs-first\", \"grace_days\"");
    Path terms = Samples.file(temporary, "terms.json", settled);
    Object[] words = {
      "account", terms, "--on", "2003-08-08", "--reading", "application=costs-last", "--json"
    };
    JsonNode remark = Run.of(words).json().at("/remarks/0");
    assertThat(remark.get("id").asString()).isEqualTo("reading-without-effect");
    assertThat(remark.get("message").asString()).contains("application");
    Run shown =
        Run.of("account", terms, "--on", "2003-08-08", "--reading", "application=costs-last");
    assertThat(shown.answered().out()).contains("The note leaves nothing open under application");
  }

  @Test
  void theNoteMayComeFromStandardInput() {
    String text = Samples.text(Samples.NOTE);
    Run run = Run.withInput(text, "account", "-", "--on", "2003-08-08", "--json");
    assertThat(run.json().get("payoff").asString()).isEqualTo("259972.61");
  }

  @Test
  void theFactsMayComeFromStandardInput() {
    Run run =
        Run.withInput(
            Samples.text(Samples.PAID),
            "account",
            Samples.TERMS,
            "--facts",
            "-",
            "--on",
            "2003-08-08",
            "--json");
    assertThat(run.json().get("status").asString()).isEqualTo("paid");
  }

  /** What a person agreed to gives the same account as the words that it was read from. */
  @Test
  void theTermsOfANoteAccountLikeTheNote() {
    Path terms =
        Samples.file(temporary, "terms.json", Run.of("terms", Samples.NOTE).answered().out());
    for (String on : List.of("2003-06-01", "2004-10-11")) {
      Run words = account(Samples.NOTE, Samples.HARD, "--on", on, "--json");
      Run agreed = account(terms, Samples.HARD, "--on", on, "--json");
      assertThat(agreed.answered().out()).isEqualTo(words.answered().out());
    }
  }
}
