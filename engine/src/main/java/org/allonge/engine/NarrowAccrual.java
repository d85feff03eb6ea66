package org.allonge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.allonge.note.DayCount;
import org.allonge.note.Rounding;

/**
 * An accrual counted in one long: a whole number of 1/unit minor units, where the unit is the
 * denominator of the day count times a power of ten for the rates.
 *
 * <p>Every step is checked: what does not fit throws {@link ArithmeticException} and the account is
 * computed again with {@link WideAccrual}.
 */
final class NarrowAccrual implements Accrual {
  private final DayCount dayCount;
  private final Rounding rounding;
  private final boolean actual;
  private final long unit;
  private final Divisor whole;
  private long value;
  private long lastBase;
  private long lastRate;
  private long lastFrom;
  private long lastTo;

  NarrowAccrual(Basis basis) {
    this.dayCount = basis.dayCount();
    this.rounding = basis.rounding();
    this.actual = basis.actualDays();
    this.unit = Math.multiplyExact((long) basis.denominator(), basis.rateUnit());
    this.whole = new Divisor(unit);
  }

  private NarrowAccrual(NarrowAccrual like) {
    this.dayCount = like.dayCount;
    this.rounding = like.rounding;
    this.actual = like.actual;
    this.unit = like.unit;
    this.whole = like.whole;
  }

  @Override
  public void add(long base, long rate, long fromDay, long toDay) {
    long days = actual ? toDay - fromDay : days(base, rate, fromDay, toDay);
    long product = Math.multiplyExact(Math.multiplyExact(base, rate), days);
    value = Math.addExact(value, product);
  }

  /** The days that a stretch adds; one that goes on is counted anew from its first day. */
  private long days(long base, long rate, long fromDay, long toDay) {
    long counted = 0;
    if (base == lastBase && rate == lastRate && fromDay == lastTo) {
      counted = dayCount.days(lastFrom, lastTo);
    } else {
      lastFrom = fromDay;
    }
    lastBase = base;
    lastRate = rate;
    lastTo = toDay;
    return dayCount.days(lastFrom, toDay) - counted;
  }

  /** Adds some days of a yearly amount, posts all of it half up, and is empty. */
  long takeRounded(long yearly, long days) {
    long all = Math.addExact(value, Math.multiplyExact(yearly, days));
    value = 0;
    return all == 0 ? 0 : rounded(all);
  }

  @Override
  public void include(Accrual other) {
    value = Math.addExact(value, ((NarrowAccrual) other).value);
  }

  @Override
  public void take(long minor) {
    value = Math.subtractExact(value, Math.multiplyExact(minor, unit));
  }

  @Override
  public void clear() {
    value = 0;
    lastBase = 0;
  }

  @Override
  public boolean isZero() {
    return value == 0;
  }

  @Override
  public boolean isNegative() {
    return value < 0;
  }

  @Override
  public long floor() {
    return Math.floorDiv(value, unit);
  }

  @Override
  public BigDecimal value() {
    return BigDecimal.valueOf(value).divide(BigDecimal.valueOf(unit), LevelPayment.DIGITS);
  }

  @Override
  public long rounded() {
    return rounded(value);
  }

  @Override
  public long roundedWith(Accrual other) {
    return rounded(Math.addExact(value, ((NarrowAccrual) other).value));
  }

  private long rounded(long amount) {
    if (amount == 0) {
      return 0;
    }
    if (rounding != Rounding.HALF_UP || amount < 0) {
      return BigDecimal.valueOf(amount)
          .divide(BigDecimal.valueOf(unit), 0, mode())
          .longValueExact();
    }
    return whole.quotient(Math.addExact(amount, unit >> 1));
  }

  private RoundingMode mode() {
    return rounding.mode();
  }

  @Override
  public Accrual fresh() {
    return new NarrowAccrual(this);
  }

  @Override
  public Accrual copy() {
    NarrowAccrual copy = new NarrowAccrual(this);
    copy.become(this);
    return copy;
  }

  @Override
  public void become(Accrual other) {
    NarrowAccrual narrow = (NarrowAccrual) other;
    value = narrow.value;
    lastBase = narrow.lastBase;
    lastRate = narrow.lastRate;
    lastFrom = narrow.lastFrom;
    lastTo = narrow.lastTo;
  }
}
