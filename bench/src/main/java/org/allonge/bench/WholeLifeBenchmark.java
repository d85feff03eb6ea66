package org.allonge.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.allonge.engine.Account;
import org.allonge.engine.Engine;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Facts;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
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
 * The whole life of a note like the first one that Allonge was made for: 250,000.00 at 8%, monthly
 * interest by actual days, extended once; 14 dated entries besides the extension.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class WholeLifeBenchmark {
  private static final String TERMS =
      """
      {
        "date": "2003-02-07", "currency": "USD", "principal": "250000.00",
        "makers": [{"name": "Maker"}], "payees": [{"name": "Payee"}],
        "interest": {
          "rate": {"kind": "fixed", "value": "0.08"},
          "day_count": "act/365f", "accrues_from": "2003-02-07"
        },
        "instalments": {
          "kind": "interest-only", "first": "2003-03-01", "cycle": {"every": "P1M", "day": 1}
        },
        "maturity": {"date": "2003-08-08"},
        "extensions": [{"by": "maker", "to": "2004-02-09"}],
        "payments": {"prepayment": {"kind": "free"}, "business_days": {"calendar": "us-ca"}},
        "after_default": {
          "rate": {"kind": "highest-lawful", "jurisdictions": ["US-CA"]},
          "interest_on_interest": true
        },
        "law": {"jurisdiction": "US-CA"}
      }
      """;

  private static final LocalDate END = LocalDate.of(2004, 2, 9);

  private final Terms terms = TermsJson.read(TERMS);
  private final Engine engine = Engine.of(terms);
  private final Facts facts =
      Facts.of(new ExtensionExercised("f1", LocalDate.of(2003, 8, 1), null, END, null));

  /** The account with all its entries, from terms that are resolved already. */
  @Benchmark
  public Account accountWithEntries() {
    return engine.account(facts, END);
  }

  /** The same and the figures that a caller asks for. */
  @Benchmark
  public long payoffAndPerDiem() {
    Account account = engine.account(facts, END);
    return account.payoff().minor() + account.perDiem().minor();
  }

  /** From agreed terms: dates, calendar, law and all. */
  @Benchmark
  public Account fromAgreedTerms() {
    return Engine.of(terms).account(facts, END);
  }
}
