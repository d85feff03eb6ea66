package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money is minor units of one currency (rulebook 1). */
class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    // decimal, currency, minor units, printed: ISO 4217 gives the number of decimals
    "250000.00, USD, 25000000, 250000.00",
    "0.01, USD, 1, 0.01",
    "7, USD, 700, 7.00",
    "-3.5, EUR, -350, -3.50",
    "1205, JPY, 1205, 1205",
    "1.234, KWD, 1234, 1.234",
  })
  void holdsMinorUnits(String decimal, String currency, long minor, String printed) {
    Money money = Money.of(decimal, CurrencyUnit.of(currency));
    assertThat(money.minor()).isEqualTo(minor);
    assertThat(money).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({"0.001, USD", "1.5, JPY", "10000000000000.01, USD"})
  void losesNothing(String decimal, String currency) {
    assertThatThrownBy(() -> Money.of(decimal, CurrencyUnit.of(currency)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void addsWithinOneCurrencyOnly() {
    assertThat(Money.usd("0.10").plus(Money.usd("0.20"))).isEqualTo(Money.usd("0.30"));
    assertThat(Money.usd("1.00").minus(Money.usd("2.50"))).isEqualTo(Money.usd("-1.50"));
    assertThat(Money.usd("1.00").negated().minor()).isEqualTo(-100);
    Money yen = Money.zero(CurrencyUnit.of("JPY"));
    assertThat(yen.isZero()).isTrue();
    assertThatThrownBy(() -> Money.usd("1.00").plus(yen))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("USD met JPY");
  }

  @Test
  void endsAtTenToTheFifteenth() {
    Money most = new Money(Money.LIMIT, CurrencyUnit.of("USD"));
    assertThatThrownBy(() -> most.plus(Money.usd("0.01"))).isInstanceOf(ArithmeticException.class);
    assertThat(most).isGreaterThan(most.minus(Money.usd("0.01")));
  }
}
