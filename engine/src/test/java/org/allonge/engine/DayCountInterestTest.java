package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.allonge.note.DayCount;
import org.allonge.note.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day count (rulebook 2) on a note of one stretch, against sums done here. */
class DayCountInterestTest {
  private static final BigDecimal PRINCIPAL = new BigDecimal("1234567.89");
  private static final BigDecimal RATE = new BigDecimal("0.0725");

  /** Parts of a year as a reader counts them; the first part over 365, the second over 366. */
  @ParameterizedTest(name = "{0} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACT_365F          | 2003-02-07 | 2003-08-08 | 182 | 365 | 0
          ACT_365F          | 2003-02-07 | 2004-02-29 | 387 | 365 | 0
          ACT_360           | 2003-02-07 | 2004-02-29 | 387 | 360 | 0
          ACT_ACT_ISDA      | 2003-02-07 | 2003-08-08 | 182 | 365 | 0
          ACT_ACT_ISDA      | 2003-02-07 | 2004-02-29 | 328 | 365 | 59
          ACT_ACT_ISDA      | 2004-02-07 | 2004-03-07 | 0   | 365 | 29
          ACT_ACT_AFB       | 2003-02-07 | 2004-02-07 | 365 | 365 | 0
          ACT_ACT_AFB       | 2003-08-08 | 2004-03-31 | 0   | 365 | 236
          THIRTY_360        | 2003-02-07 | 2003-08-08 | 181 | 360 | 0
          THIRTY_360        | 2003-01-31 | 2003-03-31 | 60  | 360 | 0
          THIRTY_360        | 2003-02-15 | 2003-03-31 | 46  | 360 | 0
          THIRTY_E_360      | 2003-02-15 | 2003-03-31 | 45  | 360 | 0
          THIRTY_E_360      | 2003-01-31 | 2003-02-28 | 28  | 360 | 0
          THIRTY_E_360_ISDA | 2003-02-28 | 2003-03-31 | 30  | 360 | 0
          THIRTY_E_360_ISDA | 2003-01-31 | 2003-02-28 | 28  | 360 | 0
          NL_365            | 2003-02-07 | 2004-02-29 | 386 | 365 | 0
          TWENTY_EIGHT_336  | 2003-01-31 | 2003-03-30 | 56  | 336 | 0
          BUS_252           | 2003-01-31 | 2004-02-29 | 281 | 252 | 0
          """)
  void interestOfOneStretch(
      DayCount count, LocalDate from, LocalDate to, long days, long year, long ofLeapYear) {
    Account account = bullet(count, from, to);
    BigDecimal yearly = PRINCIPAL.multiply(RATE);
    // One common denominator, so that there is one division and one rounding.
    BigDecimal expected =
        yearly
            .multiply(BigDecimal.valueOf(days * 366 + ofLeapYear * year))
            .divide(BigDecimal.valueOf(year * 366), 2, RoundingMode.HALF_UP);
    assertThat(account.interestPostedUnpaid().major()).isEqualTo(expected);
  }

  private static Account bullet(DayCount count, LocalDate from, LocalDate to) {
    Engine engine =
        Vary.seed()
            .principal(PRINCIPAL.toPlainString())
            .rate(RATE.toPlainString())
            .dayCount(count)
            .accruesFrom(from.toString())
            .bullet()
            .maturity(to.isAfter(Seed.TERMS.date()) ? to.toString() : "2003-02-08")
            .calendar("weekends")
            .extensions()
            .engine();
    return engine.account(Facts.NONE, to);
  }

  /** Rulebook 2: half a coupon period is half of its part of the year, however long it is. */
  @ParameterizedTest(name = "on {0}: {1} of the year's interest")
  @CsvSource({
    "2003-05-15, 1, 4", // 15 Feb to 15 May: one period of a quarter
    "2003-08-15, 1, 4",
    "2003-06-30, 46, 368", // 46 of the 92 days from 15 May to 15 August
  })
  void interestByCouponPeriods(String on, long over, long under) {
    Engine engine =
        Vary.seed()
            .dayCount(DayCount.ACT_ACT_ICMA)
            .accruesFrom("2003-02-15")
            .instalments("2003-05-15", "P3M")
            .maturity("2004-02-15")
            .extensions()
            .engine();
    Account account = engine.account(Facts.NONE, LocalDate.parse(on));
    BigDecimal expected =
        new BigDecimal("20000.00")
            .multiply(BigDecimal.valueOf(over))
            .divide(BigDecimal.valueOf(under), 2, RoundingMode.HALF_UP);
    BigDecimal found =
        account.interestAccruedSince().isZero()
            ? account.instalments().getLast().interest().major()
            : account.interestAccruedSince().major();
    assertThat(found).isEqualTo(expected);
  }

  /**
   * Rulebook 1: a payment that leaves base and rate as they are splits nothing, also where the two
   * halves of a stretch count for another number of days than the whole.
   */
  @ParameterizedTest(name = "{0}: 15 January to 30 January to 31 March")
  @CsvSource({"THIRTY_360, 76, 360", "THIRTY_E_360, 75, 360", "ACT_365F, 75, 365"})
  void stretchThatGoesOnIsCountedAsOne(DayCount count, long days, long year) {
    Engine engine =
        Vary.seed()
            .dayCount(count)
            .bullet()
            .accruesFrom("2004-01-15")
            .maturity("2004-06-01")
            .extensions()
            .engine();
    long inLeapYear = count == DayCount.ACT_365F ? days + 1 : days;
    BigDecimal expected =
        new BigDecimal("20000.00")
            .multiply(BigDecimal.valueOf(inLeapYear))
            .divide(BigDecimal.valueOf(year), 2, RoundingMode.HALF_UP);
    String[] lives = {
      "", "2004-01-30 pays 100.00", "2004-01-30 amends rate 0.08", "2004-01-30 costs 1.00"
    };
    for (String facts : lives) {
      Account account = engine.account(Story.of(facts), LocalDate.parse("2004-03-31"));
      BigDecimal paid = new BigDecimal(facts.contains("pays") ? "100.00" : "0.00");
      assertThat(account.interestAccruedSince().major()).isEqualTo(expected.subtract(paid));
    }
  }
}
