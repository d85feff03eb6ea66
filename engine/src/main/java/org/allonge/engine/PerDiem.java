package org.allonge.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.allonge.note.DayFraction;

/** One more day's interest on both streams of a debt, rounded half up for display. */
final class PerDiem {
  private PerDiem() {}

  static long of(Debt debt, DayFraction day, Basis basis) {
    BigInteger yearly =
        product(debt.runningBase(), debt.runningRate())
            .add(product(debt.lateBase(), debt.lateRate()))
            .multiply(BigInteger.valueOf(day.numerator()));
    BigInteger year =
        BigInteger.valueOf(basis.rateUnit()).multiply(BigInteger.valueOf(day.denominator()));
    return new BigDecimal(yearly)
        .divide(new BigDecimal(year), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** The part of a year that the night after a day counts for; nothing before interest runs. */
  static DayFraction nightAfter(LocalDate day, Basis basis) {
    return day.isBefore(basis.note().terms().interest().accruesFrom())
        ? DayFraction.ZERO
        : basis.dayCount().perDiem(day, basis.context());
  }

  private static BigInteger product(long base, long rate) {
    return BigInteger.valueOf(base).multiply(BigInteger.valueOf(rate));
  }
}
