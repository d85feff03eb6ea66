package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact that no file could hold is a bug when it comes from a program, and throws at the door. */
class FactDoorsTest {
  private static final LocalDate DAY = LocalDate.of(2003, 3, 1);
  private static final Money NONE = Money.usd("0.00");

  static Stream<Map.Entry<String, Supplier<Object>>> refused() {
    return Stream.of(
        Map.entry("a payment of nothing", () -> new Payment("a", DAY, null, NONE, List.of())),
        Map.entry(
            "a payment below zero",
            () -> new Payment("a", DAY, null, Money.usd("-0.01"), List.of())),
        Map.entry("a cost of nothing", () -> new Cost("a", DAY, null, "fees", NONE, state())),
        Map.entry("an advance of nothing", () -> new Advance("a", DAY, null, NONE)),
        Map.entry(
            "an extension of nothing",
            () -> new ExtensionExercised("a", DAY, null, DAY.plusYears(1), NONE)),
        Map.entry("a direction of nothing", () -> to(Payment.Target.PRINCIPAL, null, NONE)),
        Map.entry(
            "an instalment without its date", () -> to(Payment.Target.INSTALMENT, null, null)),
        Map.entry("costs with a date", () -> to(Payment.Target.COSTS, DAY, null)),
        Map.entry("interest with a date", () -> to(Payment.Target.INTEREST, DAY, null)),
        Map.entry(
            "a rate below zero",
            () -> new Amendment("a", DAY, null, null, Rate.of("-0.000000000000000001"))),
        Map.entry("an amendment of nothing", () -> new Amendment("a", DAY, null, null, null)),
        Map.entry(
            "a price below zero",
            () -> new Transfer("a", DAY, null, Money.usd("-0.01"), Transfer.Direction.SOLD)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatNoFileCouldHoldIsRefused(Map.Entry<String, Supplier<Object>> fact) {
    assertThatIllegalArgumentException().as(fact.getKey()).isThrownBy(fact.getValue()::get);
  }

  @Test
  void whatOnlyJustCanBeIsTaken() {
    Money cent = Money.usd("0.01");
    assertThat(new Payment("a", DAY, null, cent, List.of(to(Payment.Target.INSTALMENT, DAY, cent))))
        .returns(cent, Payment::amount);
    assertThat(new ExtensionExercised("a", DAY, null, DAY.plusYears(1), null).amount()).isNull();
    assertThat(new Amendment("a", DAY, null, null, Rate.ZERO).rate()).isEqualTo(Rate.ZERO);
    assertThat(new Transfer("a", DAY, null, NONE, Transfer.Direction.BOUGHT).price())
        .isEqualTo(NONE);
    assertThat(new RateFixing("a", DAY, null, "EURIBOR", Rate.of("-0.005")).rate())
        .isEqualTo(Rate.of("-0.005"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0/3", "4/3", "1.5", "-1/3", "1/0", "1/1000000001", "x", ""})
  void whatIsNoPartOfAWholeIsNoShare(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(text));
  }

  private static Cost.State state() {
    return Cost.State.CLAIMED;
  }

  private static Payment.Direction to(
      Payment.Target target, @Nullable LocalDate date, @Nullable Money amount) {
    return new Payment.Direction(target, date, amount);
  }
}
