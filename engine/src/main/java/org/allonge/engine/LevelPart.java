package org.allonge.engine;

import java.math.BigDecimal;

/** A level part of a year's interest: balance times rate times months over twelve (rulebook 4). */
final class LevelPart {
  private LevelPart() {}

  static long of(long balance, long rate, int months, Basis basis) {
    return BigDecimal.valueOf(balance)
        .multiply(BigDecimal.valueOf(rate))
        .multiply(BigDecimal.valueOf(months))
        .divide(
            BigDecimal.valueOf(basis.rateUnit()).multiply(BigDecimal.valueOf(12)),
            0,
            basis.rounding().mode())
        .longValueExact();
  }
}
