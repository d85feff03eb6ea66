package org.allonge.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.allonge.note.DayFraction;

/**
 * An accrual held as an exact fraction of any size. Slower than {@link NarrowAccrual}, and the only
 * form for day counts whose year changes its length within a period. The denominator is the least
 * common multiple of what was added, which is soon that of all years there are.
 */
final class WideAccrual implements Accrual {
  private final Basis basis;
  private BigInteger numerator = BigInteger.ZERO;
  private BigInteger denominator = BigInteger.ONE;
  private long lastBase;
  private long lastRate;
  private long lastFrom;
  private long lastTo;

  WideAccrual(Basis basis) {
    this.basis = basis;
  }

  @Override
  public void add(long base, long rate, long fromDay, long toDay) {
    if (base == lastBase && rate == lastRate && fromDay == lastTo) {
      addStretch(-1); // a stretch that goes on is counted anew from its first day
    } else {
      lastFrom = fromDay;
    }
    lastBase = base;
    lastRate = rate;
    lastTo = toDay;
    addStretch(1);
  }

  private void addStretch(int sign) {
    LocalDate from = LocalDate.ofEpochDay(lastFrom);
    LocalDate to = LocalDate.ofEpochDay(lastTo);
    DayFraction part = basis.dayCount().fraction(from, to, basis.context());
    plus(product(sign * part.numerator()), yearUnits(part.denominator()));
  }

  private BigInteger product(long parts) {
    return BigInteger.valueOf(lastBase)
        .multiply(BigInteger.valueOf(lastRate))
        .multiply(BigInteger.valueOf(parts));
  }

  private BigInteger yearUnits(long partsOfYear) {
    return BigInteger.valueOf(basis.rateUnit()).multiply(BigInteger.valueOf(partsOfYear));
  }

  private void plus(BigInteger n, BigInteger d) {
    if (d.equals(denominator)) {
      numerator = numerator.add(n);
      return;
    }
    BigInteger[] times = denominator.divideAndRemainder(d);
    if (times[1].signum() != 0) {
      BigInteger more = d.divide(d.gcd(denominator));
      numerator = numerator.multiply(more);
      denominator = denominator.multiply(more);
      times = denominator.divideAndRemainder(d);
    }
    numerator = numerator.add(n.multiply(times[0]));
  }

  @Override
  public void include(Accrual other) {
    WideAccrual wide = (WideAccrual) other;
    plus(wide.numerator, wide.denominator);
  }

  @Override
  public void take(long minor) {
    numerator = numerator.subtract(BigInteger.valueOf(minor).multiply(denominator));
  }

  @Override
  public void clear() {
    numerator = BigInteger.ZERO;
    denominator = BigInteger.ONE;
    lastBase = 0;
  }

  @Override
  public boolean isZero() {
    return numerator.signum() == 0;
  }

  @Override
  public boolean isNegative() {
    return numerator.signum() < 0;
  }

  @Override
  public long floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    BigInteger whole = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    return whole.longValueExact();
  }

  @Override
  public BigDecimal value() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), LevelPayment.DIGITS);
  }

  @Override
  public long rounded() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), 0, basis.rounding().mode())
        .longValueExact();
  }

  @Override
  public long roundedWith(Accrual other) {
    Accrual sum = copy();
    sum.include(other);
    return sum.rounded();
  }

  @Override
  public Accrual fresh() {
    return new WideAccrual(basis);
  }

  @Override
  public Accrual copy() {
    WideAccrual copy = new WideAccrual(basis);
    copy.become(this);
    return copy;
  }

  @Override
  public void become(Accrual other) {
    WideAccrual wide = (WideAccrual) other;
    numerator = wide.numerator;
    denominator = wide.denominator;
    lastBase = wide.lastBase;
    lastRate = wide.lastRate;
    lastFrom = wide.lastFrom;
    lastTo = wide.lastTo;
  }
}
