package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulebook 1: accrued interest is exact whatever its size; rates have up to 18 decimals. */
class ExactnessTest {
  private static final LocalDate MATURITY = LocalDate.parse("2003-08-08");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.083333333333333333",
        "0.000000000000000001",
        "0.1",
        "1",
        "9.5",
        "0.999999999999999999",
        "0.0712345678"
      })
  void rateOfManyDecimals(String rate) {
    Account account = Vary.seed().bullet().rate(rate).engine().account(Facts.NONE, MATURITY);
    assertThat(account.interestPostedUnpaid().major())
        .isEqualTo(
            new BigDecimal("250000.00")
                .multiply(new BigDecimal(rate))
                .multiply(BigDecimal.valueOf(182))
                .divide(BigDecimal.valueOf(365), 2, RoundingMode.HALF_UP));
  }

  /** 0.08 as 0.080000000000000000 is the same rate and gives the same account. */
  @Test
  void decimalsThatAreNoneChangeNothing() {
    Account plain = Engine.of(Seed.TERMS).account(Facts.NONE, MATURITY);
    Account longer =
        Vary.seed().rate("0.080000000000000000").engine().account(Facts.NONE, MATURITY);
    assertThat(Figures.of(longer)).isEqualTo(Figures.of(plain));
  }

  /** What one long can count and what it cannot meet at the same figures. */
  @ParameterizedTest(name = "{0} at {1} until {2}")
  @CsvSource({
    "9000000000.00, 0.08, 2103-02-07",
    "9000000000000.00, 0.0001, 2103-02-07",
    "4999999999999.99, 0.0512345, 2013-06-30",
    "1234567890123.45, 0.012345678901234567, 2303-02-07",
    "0.01, 0.3, 2403-02-07"
  })
  void hugePrincipalOverALongLife(String principal, String rate, LocalDate maturity) {
    Engine engine =
        Vary.seed()
            .principal(principal)
            .rate(rate)
            .bullet()
            .maturity(maturity.toString())
            .extensions()
            .engine();
    Account account = engine.account(Facts.NONE, maturity);
    assertThat(account.interestPostedUnpaid().minor())
        .isEqualTo(interest(principal, rate, maturity));
  }

  /** Half up by whole numbers alone: twice the numerator and one denominator, over two. */
  private static long interest(String principal, String rate, LocalDate until) {
    BigDecimal yearly = new BigDecimal(rate);
    BigInteger numerator =
        BigInteger.valueOf(Money.usd(principal).minor())
            .multiply(yearly.unscaledValue())
            .multiply(BigInteger.valueOf(until.toEpochDay() - Seed.TERMS.date().toEpochDay()));
    BigInteger denominator = BigInteger.TEN.pow(yearly.scale()).multiply(BigInteger.valueOf(365));
    return numerator
        .shiftLeft(1)
        .add(denominator)
        .divide(denominator.shiftLeft(1))
        .longValueExact();
  }

  /** A payment in the middle of what one long cannot count any more. */
  @Test
  void longLifeCanBePaidOff() {
    Engine engine =
        Vary.seed()
            .principal("100000000000.00")
            .bullet()
            .maturity("2063-02-07")
            .extensions()
            .engine();
    LocalDate day = LocalDate.parse("2043-02-07");
    Money payoff = engine.account(Facts.NONE, day).payoff();
    Facts paid = Story.of("2043-02-07 pays " + payoff);
    Account account = engine.account(paid, LocalDate.parse("2063-02-07"));
    assertThat(payoff)
        .hasToString(
            ByHand.amount(
                "420,219,178,082.19 = 100,000,000,000.00 + 100,000,000,000.00 × 8% × 14610/365"));
    assertThat(account.status()).isEqualTo(Status.PAID);
    assertThat(account.unappliedCredit().isZero()).isTrue();
  }
}
