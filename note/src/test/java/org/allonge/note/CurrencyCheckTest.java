package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.allonge.note.Instalments.Schedule;
import org.allonge.note.json.TermsJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What JSON cannot say, because it writes amounts without a currency and counts that are in range:
 * terms that a program puts together, of more than one currency or with numbers below zero.
 */
class CurrencyCheckTest {
  private static final Terms EXAMPLE = TermsJson.read(Example.JSON);
  private static final Money EURO = Money.of("5.00", CurrencyUnit.of("EUR"));
  private static final Schedule MONTHLY =
      new Schedule(LocalDate.of(2003, 3, 1), Cycle.every(Period.ofMonths(1)));

  static Stream<Arguments> mixed() {
    InterestBase original = new InterestBase.Original(EURO);
    InterestBase lagged = new InterestBase.Lagged(EURO, MONTHLY);
    var phase = new Instalments.Phase(MONTHLY, EURO, Instalments.PhaseKind.LEVEL);
    var row = new Instalments.Row(LocalDate.of(2003, 4, 1), EURO, true);
    return Stream.of(
        Arguments.of("instalments.amount", with(new Instalments.Level(MONTHLY, EURO, null))),
        Arguments.of("instalments.principal", with(new Instalments.FixedPrincipal(MONTHLY, EURO))),
        Arguments.of("instalments.phases[0].amount", with(new Instalments.Phased(List.of(phase)))),
        Arguments.of("instalments.rows[0].principal", with(new Instalments.Custom(List.of(row)))),
        Arguments.of("interest.base.amount", with(original)),
        Arguments.of("interest.base.initial", with(lagged)),
        Arguments.of("after_default.late_charge.flat", with(charge(EURO, null, null, 0))),
        Arguments.of("after_default.late_charge.minimum", with(charge(null, EURO, null, 0))),
        Arguments.of("after_default.late_charge.maximum", with(charge(null, null, EURO, 0))),
        Arguments.of("funding.discount", with(new Funding.Whole(EURO))),
        Arguments.of("funding.accrued", with(new Funding.Carried(EURO))));
  }

  @ParameterizedTest
  @MethodSource("mixed")
  void everyAmountIsOfTheNotesCurrency(String path, Terms terms) {
    assertThat(TermsCheck.problems(terms))
        .singleElement()
        .returns("other-currency", Problem::code)
        .returns(path, Problem::path)
        .returns("5.00 EUR with 2 decimals", Problem::found);
  }

  @Test
  void aFinerUnitIsAnotherCurrency() {
    Money finer = Money.of("5.00", EXAMPLE.currency().withDecimals(10));
    assertThat(TermsCheck.problems(with(new Funding.Whole(finer))))
        .singleElement()
        .returns("5.0000000000 USD with 10 decimals", Problem::found);
  }

  @Test
  void daysAreCountedFromZero() {
    assertThat(TermsCheck.problems(with(charge(Money.usd("5.00"), null, null, -1))))
        .singleElement()
        .returns("negative-days", Problem::code)
        .returns("after_default.late_charge.grace_days", Problem::path);
  }

  @Test
  void chargesAreNotBelowZero() {
    Money below = Money.usd("-0.01");
    assertThat(TermsCheck.problems(with(charge(below, below, below, 0))))
        .extracting(Problem::path)
        .containsExactly(
            "after_default.late_charge.flat",
            "after_default.late_charge.minimum",
            "after_default.late_charge.maximum");
  }

  private static LateCharge charge(
      @Nullable Money flat, @Nullable Money minimum, @Nullable Money maximum, int graceDays) {
    return new LateCharge(
        flat,
        Rate.of("0.05"),
        LateCharge.Combining.SUM,
        LateCharge.Of.UNPAID,
        minimum,
        maximum,
        graceDays);
  }

  private static Terms with(Instalments instalments) {
    return terms(EXAMPLE.interest(), instalments, EXAMPLE.afterDefault(), EXAMPLE.funding());
  }

  private static Terms with(Funding funding) {
    return terms(EXAMPLE.interest(), EXAMPLE.instalments(), EXAMPLE.afterDefault(), funding);
  }

  private static Terms with(InterestBase base) {
    Interest i = EXAMPLE.interest();
    Interest interest =
        new Interest(i.rate(), i.dayCount(), i.accruesFrom(), i.rounding(), base, i.due(), false);
    return terms(interest, EXAMPLE.instalments(), EXAMPLE.afterDefault(), EXAMPLE.funding());
  }

  private static Terms with(LateCharge charge) {
    AfterDefault a = EXAMPLE.afterDefault();
    AfterDefault charged =
        new AfterDefault(
            a.rate(),
            a.interestOnInterest(),
            a.compounding(),
            a.acceleration(),
            a.costs(),
            a.nonWaiver(),
            a.scope(),
            charge);
    return terms(EXAMPLE.interest(), EXAMPLE.instalments(), charged, EXAMPLE.funding());
  }

  private static Terms terms(
      Interest interest, Instalments instalments, AfterDefault afterDefault, Funding funding) {
    return new Terms(
        EXAMPLE.date(),
        EXAMPLE.principal(),
        EXAMPLE.parties(),
        interest,
        instalments,
        EXAMPLE.maturity(),
        EXAMPLE.extensions(),
        EXAMPLE.payments(),
        afterDefault,
        EXAMPLE.security(),
        EXAMPLE.law(),
        EXAMPLE.execution(),
        EXAMPLE.words(),
        funding);
  }
}
