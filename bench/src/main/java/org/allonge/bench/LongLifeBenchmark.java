package org.allonge.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.allonge.engine.Account;
import org.allonge.engine.Engine;
import org.allonge.engine.Totals;
import org.allonge.note.Facts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Level instalments for one year and for thirty, and a year with two hundred facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class LongLifeBenchmark {
  private static final LocalDate YEAR = LocalDate.of(2004, 2, 1);
  private static final LocalDate THIRTY_YEARS = LocalDate.of(2033, 2, 1);

  private final Engine year = Engine.of(Notes.level("10000.00", "869.88", "2004-02-01"));
  private final Engine thirty = Engine.of(Notes.level("250000.00", "1834.41", "2033-02-01"));
  private final Engine busy = Engine.of(Notes.monthly());
  private final Facts facts = Notes.busyYear();
  private final Totals busyTotals = busy.totals(facts);
  private final Totals thirtyTotals = thirty.totals(Facts.NONE);

  /** Twelve payments of a stated amount, nothing paid: the account with its entries. */
  @Benchmark
  public Account twelveLevel() {
    return year.account(Facts.NONE, YEAR);
  }

  /** Three hundred and sixty. */
  @Benchmark
  public Account threeHundredSixtyLevel() {
    return thirty.account(Facts.NONE, THIRTY_YEARS);
  }

  /** The same without lines. */
  @Benchmark
  public long threeHundredSixtyLevelTotals() {
    return thirtyTotals.on(THIRTY_YEARS.toEpochDay()).payoff();
  }

  /** Two hundred facts: the account with its entries. */
  @Benchmark
  public Account twoHundredFacts() {
    return busy.account(facts, Notes.MONTHLY_END);
  }

  /** The same without lines. */
  @Benchmark
  public long twoHundredFactsTotals() {
    return busyTotals.on(Notes.MONTHLY_END.toEpochDay()).payoff();
  }
}
