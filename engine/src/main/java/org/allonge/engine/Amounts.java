package org.allonge.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a plan as they stand: as stated, as found since, and in the proportion to which
 * principal paid early has cut them. Minor units.
 */
final class Amounts {
  private static final long STATED = -1;

  private final Plan plan;
  private long found = STATED;
  private @Nullable BigInteger after;
  private @Nullable BigInteger before;

  Amounts(Plan plan) {
    this.plan = plan;
  }

  void clear() {
    found = STATED;
    after = null;
    before = null;
  }

  /** The amount of a series. */
  long of(int phase) {
    long amount = uncut(phase);
    return after == null || before == null ? amount : scaled(amount, after, before);
  }

  private static long scaled(long amount, BigInteger after, BigInteger before) {
    return new BigDecimal(BigInteger.valueOf(amount).multiply(after))
        .divide(new BigDecimal(before), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** The amount of a series before principal paid early cut it. */
  long uncut(int phase) {
    return found == STATED ? plan.amount(phase) : found;
  }

  /** The part of it that is left, as a fraction; null where nothing cut it. */
  @Nullable String cut() {
    return after == null || before == null ? null : after + "/" + before;
  }

  /** A level payment was found. */
  void found(long payment) {
    clear();
    found = payment;
  }

  /** Principal paid early cut what is not due yet from one amount to another: so every amount. */
  void cut(long principalBefore, long principalAfter) {
    BigInteger numerator = after == null ? BigInteger.ONE : after;
    BigInteger denominator = before == null ? BigInteger.ONE : before;
    numerator = numerator.multiply(BigInteger.valueOf(principalAfter));
    denominator = denominator.multiply(BigInteger.valueOf(principalBefore));
    BigInteger common = numerator.gcd(denominator);
    after = numerator.divide(common);
    before = denominator.divide(common);
  }
}
