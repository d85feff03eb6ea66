package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Test;

/** Rulebook 8: what is each maker's and each payee's where they have shares. */
class HandsTest {
  private static final String SHARED =
      "'makers': [{'name': 'Ann', 'share': '1/2'}, {'name': 'Bob', 'share': '1/3'},"
          + " {'name': 'Eve', 'share': '1/6'}],"
          + " 'payees': [{'name': 'Cy', 'share': '1/3'}, {'name': 'Dot', 'share': '1/3'},"
          + " {'name': 'Flo', 'share': '1/3'}],"
          + " 'payments': {'prepayment': {'kind': 'at-premium', 'steps': [{'premium': '0.013'}],"
          + " 'notice_days': 0}},"
          + " 'after_default': {'rate': {'kind': 'stated', 'value': '0.1'},"
          + " 'interest_on_interest': true, 'late_charge': {'percent': '0.07'},"
          + " 'costs': {'attorneys_fees': true}}";
  private static final int LIVES = 400;
  private static final long SEED = 20_210_101;

  private static List<String> makers(Account account) {
    return account.hands().makers().stream()
        .map(m -> "%s %s %s %s".formatted(m.name(), m.charged(), m.paid(), m.owed()))
        .toList();
  }

  @Test
  void makersOweByTheirShares() {
    String fact = "{'date': '2021-04-01', 'kind': 'payment', 'amount': '100.00'%s}";
    Account nobody = KindNote.account(SHARED, fact.formatted(""), "2021-04-01");
    assertThat(nobody.payoff()).hasToString("12236.00");
    assertThat(makers(nobody))
        .containsExactly(
            "Ann 6168.00 50.00 6118.00", "Bob 4112.00 33.33 4078.67", "Eve 2056.00 16.67 2039.33");
    Account eve = KindNote.account(SHARED, fact.formatted(", 'by': 'Eve'"), "2021-04-01");
    assertThat(eve.payoff()).isEqualTo(nobody.payoff());
    assertThat(makers(eve))
        .containsExactly(
            "Ann 6168.00 0.00 6168.00", "Bob 4112.00 0.00 4112.00", "Eve 2056.00 100.00 1956.00");
    assertThat(eve.payments().getFirst().by()).isEqualTo("Eve");
  }

  /** The odd cent goes to whom the note names first. */
  @Test
  void payeesAreOwedByTheirShares() {
    String fact = "{'date': '2021-04-01', 'kind': 'payment', 'amount': '100.00'}";
    assertThat(KindNote.account(SHARED, fact, "2021-04-01").hands().payees())
        .extracting(p -> "%s %s %s %s".formatted(p.name(), p.share(), p.received(), p.owed()))
        .containsExactly("Cy 1/3 33.34 4078.67", "Dot 1/3 33.33 4078.67", "Flo 1/3 33.33 4078.66");
  }

  /** Whoever paid more than the share has it back from the others, not from the payees. */
  @Test
  void whatOnePaidBeyondTheShareIsBelowZero() {
    String fact = "{'date': '2021-04-01', 'kind': 'payment', 'amount': '3000.00', 'by': 'Eve'}";
    Account account = KindNote.account(SHARED, fact, "2021-04-01");
    assertThat(account.hands().makers().getLast().owed().minor()).isNegative();
    assertThat(owed(account)).isEqualTo(account.payoff());
  }

  @Test
  void aPaymentThatCameBackCountsForNobody() {
    String facts =
        "{'id': 'a', 'date': '2021-04-01', 'kind': 'payment', 'amount': '90.00', 'by': 'Bob'},"
            + " {'date': '2021-04-02', 'kind': 'reversal', 'of': 'a'}";
    Account account = KindNote.account(SHARED, facts, "2021-04-02");
    assertThat(account.hands().makers()).extracting(Hands.Maker::paid).allMatch(Money::isZero);
  }

  /** Jointly and severally: each owes the whole, so that there is nothing to split. */
  @Test
  void withoutSharesNothingIsSplit() {
    String fact = "{'date': '2021-04-01', 'kind': 'payment', 'amount': '90.00', 'by': 'Bob'}";
    Account account = KindNote.account("'law': {}", fact, "2021-04-01");
    assertThat(account.hands()).isEqualTo(new Hands(List.of(), List.of()));
    assertThat(AccountJson.of(account).has("makers")).isFalse();
    assertThat(AccountJson.of(account).has("payees")).isFalse();
  }

  @Test
  void onlyAMakerPays() {
    Engine engine = KindNote.engine(SHARED);
    Facts facts =
        KindNote.facts("{'date': '2021-04-01', 'kind': 'payment', 'amount': '9.00', 'by': 'Cy'}");
    assertThatThrownBy(() -> engine.account(facts, LocalDate.parse("2021-04-01")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.first().code()).isEqualTo("unknown-maker");
              assertThat(refused.first().path()).isEqualTo("facts[0].by");
              assertThat(refused.first().expected()).isEqualTo("one of Ann, Bob, Eve");
            });
  }

  // -- whatever happens ----------------------------------------------------------------------

  private static Money owed(Account account) {
    return sum(account, account.hands().makers().stream().map(Hands.Maker::owed).toList());
  }

  private static Money sum(Account account, List<Money> parts) {
    return parts.stream().reduce(Money.zero(account.terms().currency()), Money::plus);
  }

  /** Sums are those of the account to the cent, whoever paid what. */
  @Test
  void sumsAreThoseOfTheAccount() {
    Engine engine = KindNote.engine(SHARED);
    for (int i = 0; i < LIVES; i++) {
      Dice dice = new Dice(SEED + i);
      Facts facts = KindNote.facts(String.join(", ", payments(dice)));
      LocalDate on = dice.day(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1));
      assertSums(engine.account(facts, on), "seed " + (SEED + i));
    }
  }

  private static List<String> payments(Dice dice) {
    List<String> facts = new ArrayList<>();
    for (int i = dice.between(0, 8); i > 0; i--) {
      LocalDate day = dice.day(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
      Money amount = new Money(dice.amount(900_000), CurrencyUnit.of("USD"));
      String by = dice.one("", "", ", 'by': 'Ann'", ", 'by': 'Bob'", ", 'by': 'Eve'");
      facts.add("{'date': '%s', 'kind': 'payment', 'amount': '%s'%s}".formatted(day, amount, by));
    }
    if (dice.chance(30)) {
      facts.add("{'date': '2022-02-01', 'kind': 'cost', 'category': 'court', 'amount': '77.77'}");
    }
    return facts;
  }

  private static void assertSums(Account account, String life) {
    Money over = account.charged().minus(received(account));
    assertThat(owed(account)).as(life).isEqualTo(over);
    assertThat(account.payoff().minor()).as(life).isEqualTo(Math.max(0, over.minor()));
    Hands hands = account.hands();
    List<Money> paid = hands.makers().stream().map(Hands.Maker::paid).toList();
    assertThat(sum(account, paid)).as(life).isEqualTo(received(account));
    List<Money> charged = hands.makers().stream().map(Hands.Maker::charged).toList();
    assertThat(sum(account, charged)).as(life).isEqualTo(account.charged());
    List<Money> due = hands.payees().stream().map(Hands.Payee::owed).toList();
    assertThat(sum(account, due)).as(life).isEqualTo(account.payoff());
    List<Money> had = hands.payees().stream().map(Hands.Payee::received).toList();
    assertThat(sum(account, had).plus(account.payoff())).as(life).isEqualTo(account.charged());
  }

  private static Money received(Account account) {
    return sum(
        account,
        account.payments().stream()
            .filter(p -> !p.reversed())
            .map(AppliedPayment::amount)
            .toList());
  }
}
