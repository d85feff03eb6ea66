package org.allonge.bench;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.product.bond.FixedCouponBond;
import com.opengamma.strata.product.bond.FixedCouponBondPaymentPeriod;
import com.opengamma.strata.product.bond.ResolvedFixedCouponBond;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.allonge.engine.Account;
import org.allonge.engine.Engine;
import org.allonge.engine.Totals;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Facts;
import org.allonge.note.Terms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole life of a note: 250,000.00 at 8% for a year, monthly interest by actual days, 14 dated
 * entries. Beside it a bond of the same sum, rate, day count and dates in OpenGamma Strata, and the
 * same life with the maturity reached by an option to extend.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class WholeLifeBenchmark {
  private final Terms terms = Notes.oneYear();
  private final Engine engine = Engine.of(terms);
  private final Totals totals = engine.totals(Facts.NONE);

  private final Engine extended = Engine.of(Notes.monthly());
  private final Facts extension =
      Facts.of(
          new ExtensionExercised("f1", LocalDate.of(2003, 8, 1), null, Notes.MONTHLY_END, null));
  private final Totals extendedTotals = extended.totals(extension);
  private final long end = Notes.MONTHLY_END.toEpochDay();

  private final FixedCouponBond bond = Peer.bond(LocalDate.of(2003, 2, 7), Notes.MONTHLY_END);
  private final ReferenceData reference = ReferenceData.minimal();

  /** The account with all its entries, from terms that are resolved already. */
  @Benchmark
  public Account accountWithEntries() {
    return engine.account(Facts.NONE, Notes.MONTHLY_END);
  }

  /** The same and the figures that a caller asks for. */
  @Benchmark
  public long payoffAndPerDiem() {
    Account account = engine.account(Facts.NONE, Notes.MONTHLY_END);
    return account.payoff().minor() + account.perDiem().minor();
  }

  /** From agreed terms: dates, calendar, law and all. */
  @Benchmark
  public Account fromAgreedTerms() {
    return Engine.of(terms).account(Facts.NONE, Notes.MONTHLY_END);
  }

  /** Figures without lines, in memory that is used again. */
  @Benchmark
  public long totalsOnly() {
    return totals.on(end).payoff();
  }

  /** The same life by way of an extension, with its entries. */
  @Benchmark
  public Account extendedWithEntries() {
    return extended.account(extension, Notes.MONTHLY_END);
  }

  /** The same life by way of an extension, without lines. */
  @Benchmark
  public long extendedTotalsOnly() {
    return extendedTotals.on(end).payoff();
  }

  /** Strata: the bond resolved, its cash flows summed, its accrued interest. */
  @Benchmark
  public double strataResolveFlowsAccrued() {
    ResolvedFixedCouponBond resolved = bond.resolve(reference);
    double sum = 0;
    for (FixedCouponBondPaymentPeriod period : resolved.getPeriodicPayments()) {
      sum += period.getFixedRate() * period.getYearFraction() * bond.getNotional();
    }
    return sum + Peer.accrued(resolved, Notes.MONTHLY_END);
  }
}
