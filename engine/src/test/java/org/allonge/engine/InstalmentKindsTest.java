package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
import org.junit.jupiter.api.Test;

/**
 * Kinds of notes with worked answers (rulebook 4); the figures were computed apart from the engine,
 * with exact fractions.
 */
class InstalmentKindsTest {
  private static Terms terms(
      String date,
      String principal,
      String rate,
      String dayCount,
      String instalments,
      String maturity) {
    return TermsJson.read(
        """
        {"date": "%s", "currency": "USD", "principal": "%s",
         "makers": [{"name": "M"}], "payees": [{"name": "P"}],
         "interest": {"rate": %s, "day_count": "%s", "accrues_from": "%s"},
         "instalments": %s, "maturity": {"date": "%s"},
         "payments": {}, "after_default": {}, "law": {}}
        """
            .formatted(date, principal, rate, dayCount, date, instalments, maturity));
  }

  private static String fixed(String rate) {
    return "{\"kind\": \"fixed\", \"value\": \"" + rate + "\"}";
  }

  /** The account at maturity when every instalment was paid on its day. */
  private static Account paidAsDue(Terms terms, LocalDate maturity) {
    Engine engine = Engine.of(terms);
    Facts facts = Facts.NONE;
    int count = engine.account(facts, maturity).instalments().size();
    for (int i = 0; i < count; i++) {
      Instalment due = engine.account(facts, maturity).instalments().get(i);
      Money amount = due.interest().plus(due.principal());
      var direction = new Payment.Direction(Payment.Target.INSTALMENT, due.date(), null);
      facts = facts.plus(new Payment("f" + i, due.date(), null, amount, List.of(direction)));
    }
    return engine.account(facts, maturity);
  }

  private static List<String> rows(Account account) {
    List<String> rows = new ArrayList<>();
    for (Instalment i : account.instalments()) {
      assertThat(i.unpaid().isZero()).as(i.toString()).isTrue();
      rows.add(i.date() + " " + i.interest() + " " + i.principal());
    }
    return rows;
  }

  @Test
  void aLevelPaymentIsSolvedAndTheLastOneTruesUp() {
    Terms terms =
        terms(
            "2024-01-01",
            "12000.00",
            fixed("0.12"),
            "30/360",
            "{\"kind\": \"level\", \"first\": \"2024-02-01\", \"cycle\": {\"every\": \"P1M\"}}",
            "2025-01-01");
    Account account = paidAsDue(terms, LocalDate.of(2025, 1, 1));
    assertThat(rows(account))
        .startsWith("2024-02-01 120.00 946.19", "2024-03-01 110.54 955.65")
        .endsWith("2024-12-01 21.01 1045.18", "2025-01-01 10.56 1055.58")
        .hasSize(12);
    assertThat(account.status()).isEqualTo(Status.PAID);
  }

  @Test
  void aStatedLevelPaymentOverActualDaysLeavesABalloon() {
    Terms terms =
        terms(
            "2024-01-15",
            "9000.00",
            fixed("0.09"),
            "act/365f",
            "{\"kind\": \"level\", \"first\": \"2024-02-15\", \"cycle\": {\"every\": \"P1M\"},"
                + "\"amount\": \"800.00\"}",
            "2025-01-15");
    assertThat(rows(paidAsDue(terms, LocalDate.of(2025, 1, 15))))
        .containsExactly(
            "2024-02-15 68.79 731.21",
            "2024-03-15 59.13 740.87",
            "2024-04-15 57.54 742.46",
            "2024-05-15 50.19 749.81",
            "2024-06-15 46.14 753.86",
            "2024-07-15 39.07 760.93",
            "2024-08-15 34.56 765.44",
            "2024-09-15 28.71 771.29",
            "2024-10-15 22.07 777.93",
            "2024-11-15 16.86 783.14",
            "2024-12-15 10.53 789.47",
            "2025-01-15 4.84 633.59");
  }

  @Test
  void thirtyYearsAreSolvedToTheCent() {
    Terms terms =
        terms(
            "2024-01-01",
            "100000.00",
            fixed("0.06"),
            "30/360",
            "{\"kind\": \"level\", \"first\": \"2024-02-01\", \"cycle\": {\"every\": \"P1M\"},"
                + "\"count\": 360}",
            "2031-01-01");
    Account account = paidAsDue(terms, LocalDate.of(2024, 3, 1));
    Instalment second = account.instalments().getLast();
    assertThat(second.interest().plus(second.principal())).isEqualTo(Money.usd("599.55"));
  }

  @Test
  void fixedPrincipalBringsLessInterestEachTime() {
    Terms terms =
        terms(
            "2024-01-01",
            "6000.00",
            fixed("0.075"),
            "30/360",
            "{\"kind\": \"fixed-principal\", \"first\": \"2024-02-01\","
                + "\"cycle\": {\"every\": \"P1M\"}, \"principal\": \"1000.00\"}",
            "2024-07-01");
    assertThat(rows(paidAsDue(terms, LocalDate.of(2024, 7, 1))))
        .containsExactly(
            "2024-02-01 37.50 1000.00",
            "2024-03-01 31.25 1000.00",
            "2024-04-01 25.00 1000.00",
            "2024-05-01 18.75 1000.00",
            "2024-06-01 12.50 1000.00",
            "2024-07-01 6.25 1000.00");
  }

  @Test
  void aTableSaysWhenPrincipalAndInterestFallDue() {
    Terms terms =
        terms(
            "2024-01-01",
            "1000.00",
            fixed("0.12"),
            "30/360",
            """
            {"kind": "custom", "rows": [
              {"date": "2024-03-01", "principal": "100.00", "with_interest": false},
              {"date": "2024-05-01", "principal": "0.00"},
              {"date": "2024-06-15", "principal": "400.00"}]}
            """,
            "2024-09-01");
    // 2 months on 1,000 and 2 on 900; 44 days on 900; 76 days on 500
    assertThat(rows(paidAsDue(terms, LocalDate.of(2024, 9, 1))))
        .containsExactly(
            "2024-03-01 0.00 100.00",
            "2024-05-01 38.00 0.00",
            "2024-06-15 13.20 400.00",
            "2024-09-01 12.67 500.00");
  }

  @Test
  void aStepRateAppliesFromTheNightOfItsDay() {
    Terms terms =
        terms(
            "2024-01-01",
            "10000.00",
            "{\"kind\": \"stepped\", \"initial\": \"0.05\","
                + "\"steps\": [{\"from\": \"2024-08-15\", \"value\": \"0.065\"}]}",
            "act/365f",
            "{\"kind\": \"interest-only\", \"first\": \"2024-04-01\","
                + "\"cycle\": {\"every\": \"P3M\"}}",
            "2025-01-01");
    assertThat(rows(paidAsDue(terms, LocalDate.of(2025, 1, 1))))
        .containsExactly(
            "2024-04-01 124.66 0.00",
            "2024-07-01 124.66 0.00",
            "2024-10-01 145.34 0.00",
            "2025-01-01 163.84 10000.00");
  }

  @Test
  void aSolvedPaymentNeedsAnInstalmentBeforeMaturity() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                terms(
                    "2024-01-01",
                    "1000.00",
                    fixed("0.06"),
                    "30/360",
                    "{\"kind\": \"level\", \"first\": \"2024-03-01\", "
                        + "\"cycle\": {\"every\": \"P1M\"}}",
                    "2024-02-01"));
    assertThat(refused.first().code()).isEqualTo("cycle-never-meets");
    assertThat(refused.first().path()).isEqualTo("instalments.first");
  }
}
