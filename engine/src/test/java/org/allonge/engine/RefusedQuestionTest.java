package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.DayCount;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Payment.Direction;
import org.allonge.note.Payment.Target;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that have no answer: the problem names place, rule, what was found and the remedy. */
class RefusedQuestionTest {
  private static final Engine SEED = Engine.of(Seed.TERMS);
  private static final LocalDate DAY = LocalDate.parse("2003-08-08");
  private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");

  private static Refused refused(Engine engine, Facts facts, LocalDate on) {
    return catchThrowableOfType(Refused.class, () -> engine.account(facts, on));
  }

  @Test
  void dayBeforeTheNoteIsRefused() {
    Problem problem = refused(SEED, Facts.NONE, LocalDate.parse("2003-02-06")).first();
    assertThat(problem.code()).isEqualTo("day-before-note");
    assertThat(problem.path()).isEqualTo("on");
    assertThat(problem.expected()).contains("2003-02-07");
    assertThat(problem.found()).isEqualTo("2003-02-06");
    assertThat(problem.remedy()).isNotBlank();
  }

  @Test
  void everyFactBeforeTheNoteIsNamed() {
    Facts facts =
        Story.of("2003-02-06 pays 5.00; 2003-03-01 pays 5.00; 2003-01-01 costs 5.00 agreed");
    Refused refused = refused(SEED, facts, DAY);
    assertThat(refused.problems()).extracting(Problem::code).containsOnly("fact-before-note");
    assertThat(refused.problems())
        .extracting(Problem::path)
        .containsExactly("facts[0].date", "facts[2].date");
  }

  /** Facts after the day asked about are checked for form all the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2003-03-01 pays 5.00",
        "2003-03-01 costs 5.00 agreed",
        "2003-03-01 extends 2004-02-09 5.00",
        "2003-12-31 pays 5.00"
      })
  void otherCurrencyIsRefused(String fact) {
    Problem problem = refused(SEED, Story.of(fact, EUR), DAY).first();
    assertThat(problem.code()).isEqualTo("other-currency");
    assertThat(problem.path()).isEqualTo("facts[0].amount");
    assertThat(problem.expected()).isEqualTo("an amount in USD");
    assertThat(problem.found()).isEqualTo("EUR 5.00");
  }

  @Test
  void directionInAnotherCurrencyIsRefused() {
    Payment payment =
        new Payment(
            "f1",
            DAY,
            null,
            Money.usd("5.00"),
            List.of(new Direction(Target.COSTS, null, Money.of("5.00", EUR))));
    assertThat(refused(SEED, Facts.of(payment), DAY).first().code()).isEqualTo("other-currency");
  }

  /** Amounts beyond 10^15 minor units are a refusal, never a wrong figure (rulebook 1). */
  @ParameterizedTest(name = "{0} at {1} until {2}")
  @CsvSource({
    "9000000000000.00, 0.08, 2008-02-07",
    "10000000000000.00, 0.30, 2003-02-08",
    "9999999999999.99, 0.000000000000000001, 3002-02-07"
  })
  void amountsBeyondRangeAreRefused(String principal, String rate, LocalDate on) {
    Engine huge = Vary.seed().principal(principal).rate(rate).engine();
    assertThat(refused(huge, Facts.NONE, on).first().code()).isEqualTo("amount-out-of-range");
  }

  @Test
  void creditBeyondRangeIsRefused() {
    Facts facts = Story.of("2003-03-01 pays 9000000000000.00; 2003-03-02 pays 9000000000000.00");
    assertThat(refused(SEED, facts, DAY).first().code()).isEqualTo("amount-out-of-range");
  }

  @Test
  void unknownFigureIsRefusedWithTheKnownOnes() {
    Account account = SEED.account(Facts.NONE, DAY);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> account.explain("instalment-2003-03-02"));
    assertThat(refused.first().code()).isEqualTo("unknown-figure");
    assertThat(refused.first().expected()).contains("payoff", "instalment-2003-03-01");
  }

  @Test
  void kindThatIsNotComputedIsRefusedBeforeAnythingIs() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> Vary.seed().bullet().dayCount(DayCount.ACT_365L).engine());
    assertThat(refused.first().code()).isEqualTo("kind-not-computed");
    assertThat(refused.first().path()).isEqualTo("interest.day_count");
    Refused coupons =
        catchThrowableOfType(
            Refused.class, () -> Vary.seed().bullet().dayCount(DayCount.ACT_ACT_ICMA).engine());
    assertThat(coupons.first().code()).isEqualTo("kind-not-computed");
  }
}
