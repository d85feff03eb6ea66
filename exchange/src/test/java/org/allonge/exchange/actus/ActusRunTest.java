package org.allonge.exchange.actus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Map;
import org.allonge.note.Refused;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run of a test bed says: counts by type, the first difference, cases counted apart. */
class ActusRunTest {
  private static Bed bullet() {
    return Bed.of("PAM", "maturityDate=2020-04-01")
        .expects("2020-01-01 IED -1200 1200 0.12 0", "2020-04-01 MD 1236 0 0.12 0");
  }

  private static ActusRun run(Bed... beds) {
    String cases = String.join(",", Arrays.stream(beds).map(Bed::entry).toList());
    return ActusRun.of("{" + cases + "}");
  }

  @Test
  void aCaseThatAgreesPasses() {
    ActusRun run = run(bullet());
    assertThat(run.passed()).isTrue();
    assertThat(run.failures()).isEmpty();
    assertThat(run.types()).containsOnly(Map.entry("PAM", new ActusRun.Count(1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-04-01 MD 1236.01 0 0.12 0, 2020-04-01 MD, payoff, 1236.01, 1236.0000000000",
    "2020-04-01 MD 1236 1 0.12 0, 2020-04-01 MD, notionalPrincipal, 1, 0.0000000000",
    "2020-04-01 MD 1236 0 0.13 0, 2020-04-01 MD, nominalInterestRate, 0.13, 0.12",
    "2020-04-01 MD 1236 0 0.12 2, 2020-04-01 MD, accruedInterest, 2, 0.0000000000",
    "2020-04-02 MD 1236 0 0.12 0, 2020-04-02 MD, eventType, 2020-04-02 MD, 2020-04-01 MD",
    "2020-04-01 IP 36 0 0.12 0, 2020-04-01 IP, eventType, 2020-04-01 IP, 2020-04-01 MD"
  })
  void theFirstDifferenceIsSaid(
      String row, String event, String field, String expected, String actual) {
    Bed bed =
        Bed.of("PAM", "maturityDate=2020-04-01").expects("2020-01-01 IED -1200 1200 0.12 0", row);
    assertThat(run(bed).failures())
        .containsExactly(new ActusRun.Failure("own01", event, field, expected, actual));
    assertThat(run(bed).passed()).isFalse();
  }

  @Test
  void anEventTooFewOrTooManyIsADifference() {
    assertThat(run(bullet().expects("2020-05-01 AD 0 0 0 0")).failures())
        .containsExactly(
            new ActusRun.Failure(
                "own01", "2020-05-01 AD", "eventType", "2020-05-01 AD", "no event"));
    Bed fewer =
        Bed.of("PAM", "maturityDate=2020-04-01").expects("2020-01-01 IED -1200 1200 0.12 0");
    assertThat(run(fewer).failures())
        .containsExactly(
            new ActusRun.Failure(
                "own01", "2020-04-01 MD", "eventType", "no event", "2020-04-01 MD"));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100.000001, true",
    "100, 100.0000011, false",
    "0, -0.000001, true",
    "-5000000, -5000000.005, true",
    "-5000000, -5000000.0051, false"
  })
  void aValueIsNearWithinAMillionthOrAPartInABillion(String official, String ours, boolean near) {
    assertThat(Comparison.near(new BigDecimal(official), new BigDecimal(ours))).isEqualTo(near);
  }

  @Test
  void aCaseThatIsNotEvaluatedFailsAlone() {
    ActusRun run = run(bullet().named("one"), bullet().named("two").and("calendar=TARGET"));
    assertThat(run.types().get("PAM")).isEqualTo(new ActusRun.Count(1, 2));
    assertThat(run.failures())
        .containsExactly(
            new ActusRun.Failure("two", "", "two.terms.calendar", "MF or NC", "\"TARGET\""));
  }

  @Test
  void typesStandInAStableOrder() {
    ActusRun run =
        run(
            bullet().named("a").and("contractType=SWAPS"),
            bullet().named("b").and("contractType=UMP").to("2020-02-01"),
            bullet().named("c").and("contractType=CEG"),
            bullet().named("d"));
    assertThat(run.types().keySet()).containsExactly("PAM", "UMP", "CEG", "SWAPS");
    assertThat(run.failures()).extracting(ActusRun.Failure::id).containsExactly("b", "c", "a");
  }

  /** An exception is neither passed nor failed, whether or not it agrees. */
  @Test
  void anExceptionIsCountedApart() {
    ActusRun run =
        run(bullet().named("lam18"), bullet().named("clm10").and("notionalPrincipal=1"), bullet());
    assertThat(run.types().get("PAM")).isEqualTo(new ActusRun.Count(1, 1));
    assertThat(run.passed()).isTrue();
    assertThat(run.apart()).extracting(ActusRun.Apart::id).containsExactly("lam18", "clm10");
    assertThat(run.apart()).extracting(ActusRun.Apart::agrees).containsExactly(true, false);
    assertThat(run.apart()).allSatisfy(a -> assertThat(a.argument()).hasSizeGreaterThan(50));
  }

  // -- form ----------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"a\":1}",
        "{\"a\":{}}",
        "{\"a\":{\"terms\":{},\"results\":[]},\"a\":{\"terms\":{},\"results\":[]}}",
        "{\"a\":{\"terms\":{},\"results\":[],\"more\":1}}",
        "{\"a\":{\"terms\":[],\"results\":[]}}",
        "{\"a\":{\"terms\":{},\"results\":[{\"eventDate\":\"2020-01-01\"}]}}",
        "{\"a\":{\"terms\":{},\"results\":[],\"to\":\"soon\"}}",
        "{\"a\":{\"terms\":{},\"results\":[],\"dataObserved\":{\"X\":{\"data\":[{}]}}}}"
      })
  void anotherFormIsRefused(String json) {
    Refused refused = catchThrowableOfType(Refused.class, () -> ActusRun.of(json));
    assertThat(refused).as(json).isNotNull();
    assertThat(refused.first().code()).isEqualTo("bad-test-bed");
    assertThat(refused.first().remedy()).isNotBlank().doesNotContain("docs/schema");
  }

  @Test
  void numbersAreReadAsTheyStand() {
    Contract quoted = Bed.contract("\"  0.10\"");
    Contract plain = Bed.contract("0.1000000000000000055");
    assertThat(quoted.required("term")).isEqualByComparingTo("0.1");
    assertThat(plain.required("term")).isEqualByComparingTo("0.1000000000000000055");
    assertThat(Bed.contract("\"5.684E-14\"").required("term"))
        .isEqualByComparingTo("0.00000000000005684");
  }

  @Test
  void amountsHaveTenDecimalsOrAsManyAsFit() {
    Contract small = bullet().test().contract();
    assertThat(Amount.of(small).of(new BigDecimal("1.00000000005"))).hasToString("1.0000000001");
    Contract large = bullet().and("notionalPrincipal=123456789012").test().contract();
    assertThat(Amount.of(large).of(new BigDecimal("1.00000000005"))).hasToString("1.00000");
  }

  @Test
  void momentsAreTheBeginningOrTheEndOfADay() {
    Moment begin = Moment.of("2020-01-31T00:00:00");
    Moment end = Moment.of("2020-01-31T23:59");
    assertThat(begin).isLessThan(end).isEqualTo(Moment.of("2020-01-31"));
    assertThat(end.reckoned()).isEqualTo("2020-02-01");
    assertThat(end).isLessThan(Moment.of("2020-02-01T00:00"));
    Assertions.assertThatThrownBy(() -> Moment.of("2020-01-31T12:00:00"))
        .isInstanceOf(DateTimeException.class);
  }
}
