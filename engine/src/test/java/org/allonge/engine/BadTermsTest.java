package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.ExtensionOption;
import org.allonge.note.ExtensionOption.Side;
import org.allonge.note.ExtensionOption.Target;
import org.allonge.note.Facts;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.Problem;
import org.allonge.note.Rate;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Terms that cannot stand, made in Java: an engine is refused before anything is computed. The same
 * rules for terms that come as JSON are in the note's RefusedTermsTest.
 */
class BadTermsTest {
  private static final String LAST_MAY_BE = "3003-02-07";

  static Stream<Arguments> bad() {
    return Stream.of(
        row("principal-not-positive", "principal", v -> v.with(Money.usd("0.00"))),
        row("principal-not-positive", "principal", v -> v.with(Money.usd("-1.00"))),
        row("maturity-before-date", "maturity.date", v -> v.bullet().maturity("2003-02-07")),
        row("maturity-before-date", "maturity.date", v -> v.bullet().maturity("1999-02-07")),
        row("maturity-too-far", "maturity.date", v -> v.bullet().maturity("3003-02-08")),
        row("maturity-too-far", "maturity.date", v -> v.bullet().maturity("+12003-02-07")),
        row("accrual-too-early", "interest.accrues_from", v -> v.accruesFrom("-0001-01-01")),
        row("maturity-before-date", "maturity.date", v -> v.bullet().accruesFrom("2003-08-08")),
        row("negative-rate", "interest.rate.value", v -> v.rate("-0.000000000000000001")),
        row(
            "negative-rate",
            "after_default.rate.value",
            v -> v.after(new DefaultRate.Stated(Rate.of("-0.10")), false)),
        row(
            "negative-rate",
            "after_default.rate.value",
            v -> v.after(new DefaultRate.Margin(Rate.of("-0.10")), false)),
        row(
            "first-instalment-too-early",
            "instalments.first",
            v -> v.instalments("2003-02-07", "P1M")),
        row("cycle-never-meets", "instalments.first", v -> v.instalments("2003-08-09", "P1M")),
        row(
            "schedule-too-long",
            "instalments.cycle",
            v -> v.instalments("2003-02-08", "P1D").maturity("2112-08-17")),
        row(
            "amount-not-positive",
            "instalments.principal",
            v -> v.fixedPrincipal("2003-03-07", "P1M", "0.00")),
        row("extension-not-later", "extensions[0].period", v -> v.extensions(by(Period.ZERO, 1))),
        row(
            "extension-not-later",
            "extensions[0].period",
            v -> v.extensions(by(Period.ofMonths(-1), 1))),
        row(
            "maturity-too-far",
            "extensions[0].period",
            v -> v.extensions(by(Period.ofYears(1001), 1))),
        row(
            "schedule-too-long",
            "instalments.cycle",
            v -> v.instalments("2003-02-08", "P1D").extensions(by(Period.ofYears(1), 1000))));
  }

  private static Arguments row(String code, String path, Function<Vary, Vary> bad) {
    return Arguments.of(code, path, bad);
  }

  private static ExtensionOption by(Period period, int times) {
    return new ExtensionOption(Side.MAKER, new Target.ByPeriod(period), null, null, times);
  }

  @ParameterizedTest(name = "{index}: {0} at {1}")
  @MethodSource("bad")
  void engineIsRefused(String code, String path, Function<Vary, Vary> bad) {
    Vary terms = bad.apply(Vary.seed().extensions());
    Refused refused = catchThrowableOfType(Refused.class, terms::engine);
    assertThat(refused).isNotNull();
    assertThat(refused.problems())
        .singleElement()
        .returns(code, Problem::code)
        .returns(path, Problem::path)
        .satisfies(problem -> {
          assertThat(problem.expected()).isNotBlank();
          assertThat(problem.found()).isNotBlank();
          assertThat(problem.remedy()).isNotBlank();
        });
  }

  @Test
  void everyReasonIsNamedAtOnce() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                Vary.seed()
                    .extensions()
                    .rate("-0.01")
                    .instalments("2003-02-08", "P1D")
                    .maturity("+12003-02-07")
                    .engine());
    assertThat(refused.problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("maturity-too-far", "negative-rate", "schedule-too-long");
  }

  /** A note of 100 years paid daily is fine: 36,524 times 250,000.00 × 8% × 1/365 = 54.79. */
  @Test
  void hundredYearsPaidDailyAreComputed() {
    Engine engine =
        Vary.seed().extensions().instalments("2003-02-08", "P1D").maturity("2103-02-07").engine();
    long start = System.nanoTime();
    Account account = engine.account(Facts.NONE, LocalDate.parse("2103-02-07"));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(account.instalments()).hasSize(36_524);
    assertThat(account.interestPostedUnpaid()).hasToString("2001149.96");
    assertThat(taken).as("on the first call, cold").isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void theLongestLifeIsComputed() {
    Engine engine =
        Vary.seed().extensions().instalments("2004-02-07", "P1Y").maturity(LAST_MAY_BE).engine();
    Account account = engine.account(Facts.NONE, LocalDate.parse(LAST_MAY_BE));
    assertThat(engine.terms().maturity()).isEqualTo(new Maturity.On(LocalDate.parse(LAST_MAY_BE)));
    assertThat(account.instalments()).hasSize(1000);
  }
}
