package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Fact;
import org.allonge.note.Payment;
import org.jspecify.annotations.Nullable;

/**
 * What a walk writes down, as far as somebody wants it: lines in a journal, what went into them in
 * a trace, or neither where only totals are asked for.
 */
final class Log {
  private final @Nullable Journal journal;
  private final @Nullable Trace trace;
  private final Debt debt;
  private final Splits splits;
  private final @Nullable FlowLog flows;

  Log(
      @Nullable Journal journal,
      @Nullable Trace trace,
      @Nullable FlowLog flows,
      Debt debt,
      Splits splits) {
    this.journal = journal;
    this.trace = trace;
    this.flows = flows;
    this.debt = debt;
    this.splits = splits;
  }

  /** Whether nobody asks for more than lines. */
  boolean plain() {
    return trace == null && flows == null;
  }

  /** Whoever asks what flows when everything is paid on its day, or null. */
  @Nullable FlowLog flows() {
    return flows;
  }

  void clear() {
    if (journal != null) {
      journal.clear();
    }
    if (trace != null) {
      trace.clear();
    }
    if (flows != null) {
      flows.clear();
    }
  }

  void add(Entry.Kind kind, long day, long amount, @Nullable Fact fact) {
    if (journal != null) {
      journal.add(kind, day, amount, debt.booked() - splits.credit(), fact);
    }
  }

  private void add(Entry.Kind kind, long day, long amount, long balance, @Nullable Fact fact) {
    if (journal != null) {
      journal.add(kind, day, amount, balance, fact);
    }
  }

  private int lastEntry() {
    return journal == null ? -1 : journal.entries.size() - 1;
  }

  // -- interest ------------------------------------------------------------------------------

  /** Interest that ran before maturity falls due, if there is any. */
  void fallsDue(Entry.Kind kind, long day, long amount) {
    if (amount != 0) {
      add(kind, day, amount, null);
    }
    if (trace != null && amount != 0) {
      trace.runningPosted(lastEntry());
    }
    if (trace != null) {
      trace.runningSettled();
    }
  }

  /** Interest on what is overdue joins the base, if there is any. */
  void joinsBase(long day, long amount) {
    if (amount != 0) {
      add(Entry.Kind.COMPOUNDING, day, amount, null);
    }
    if (trace != null && amount != 0) {
      trace.latePosted(lastEntry());
    }
    if (trace != null) {
      trace.lateSettled();
    }
  }

  /** A level part of the year falls due in place of what accrued. */
  void levelInstead(long balance, long rate, int months, long postedAlready) {
    if (trace != null) {
      trace.runningSettled();
      trace.addToRunning(new Trace.Line.Level(balance, rate, months));
      if (postedAlready != 0) {
        trace.addToRunning(new Trace.Line.Posted(postedAlready));
      }
    }
  }

  /** What level instalments left over falls due too. */
  void carried(Accrual carry) {
    if (trace != null && !carry.isZero()) {
      trace.addToRunning(new Trace.Line.Carried(carry.rounded()));
    }
  }

  /** Interest is added to principal in place of falling due, if there is any. */
  void capitalised(long day, long amount) {
    if (amount != 0) {
      add(Entry.Kind.CAPITALISED, day, amount, null);
    }
    if (trace != null && amount != 0) {
      trace.runningPosted(lastEntry());
    }
    if (trace != null) {
      trace.runningSettled();
    }
  }

  /** An instalment of interest falls due of which a part is added to principal. */
  void fallsDueAndCapitalised(long day, long due, long capitalised) {
    add(Entry.Kind.INSTALMENT, day, due, debt.booked() - splits.credit() - capitalised, null);
    if (trace != null) {
      trace.runningPosted(lastEntry());
      trace.runningSettled();
      trace.addToRunning(new Trace.Line.Rest(capitalised));
    }
    capitalised(day, capitalised);
  }

  /** Some of the interest that falls due is added to principal instead. */
  void partCapitalised(long amount) {
    if (trace != null) {
      trace.addToRunning(new Trace.Line.Capitalised(amount));
    }
  }

  /** Interest of the period to come falls due, too. */
  void ahead(long base, long rate, long from, long to, long posted) {
    if (trace != null) {
      trace.ahead(base, rate, from, to, posted);
    }
  }

  /** A payment is about to be applied. */
  void receiving(Payment payment) {
    if (trace != null) {
      trace.receiving(payment);
    }
  }

  /** A payment had interest posted that it paid; its own line follows. */
  void paidInterest(long day, long posted, long premium, Payment payment) {
    if (posted == 0) {
      return;
    }
    long beforePayment = debt.booked() - splits.credit() + payment.amount().minor() - premium;
    add(Entry.Kind.INTEREST, day, posted, beforePayment, payment);
    if (trace != null) {
      trace.paymentPosted(lastEntry(), debt.accrued());
    }
  }

  /** Interest below zero that a payment of everything had credited; its own line follows. */
  void credited(long day, long amount, Payment payment) {
    add(Entry.Kind.ADJUSTMENT, day, amount, payment);
    if (trace != null) {
      trace.paymentPosted(lastEntry(), 0);
    }
  }

  /** A payment was charged a premium, which it paid; its own line follows. */
  void premium(long day, EarlyPrincipal early, Payment payment) {
    if (early.premium() != 0) {
      long beforePayment = debt.booked() - splits.credit() + payment.amount().minor();
      add(Entry.Kind.PREMIUM, day, early.premium(), beforePayment, payment);
      if (trace != null) {
        trace.because(lastEntry(), new Trace.Cause.Early(early.principal(), early.why()));
      }
    }
  }

  /**
   * An instalment was late.
   *
   * @param instalment its day
   * @param of the sum of which the charge may be a part
   */
  void lateCharge(long day, long amount, long instalment, long of) {
    if (journal != null) {
      journal.lateCharge(day, amount, debt.booked() - splits.credit(), instalment);
    }
    if (trace != null) {
      trace.because(lastEntry(), new Trace.Cause.Late(instalment, of));
    }
  }

  /** The whole falls due, since an instalment was missed. */
  void accelerated(long day, long instalment) {
    add(Entry.Kind.ACCELERATION, day, 0, null);
    if (trace != null) {
      trace.because(lastEntry(), new Trace.Cause.Missed(instalment));
    }
  }

  // -- rates and payments --------------------------------------------------------------------

  /** Whether somebody asks why. */
  boolean explains() {
    return trace != null;
  }

  /** The rate was set anew. */
  void rate(long day, @Nullable RateWhy why) {
    add(Entry.Kind.RATE, day, 0, null);
    if (trace != null && why != null) {
      trace.because(lastEntry(), new Trace.Cause.RateSet(why));
    }
  }

  /** The level payment was found. */
  void found(LevelFound how) {
    if (trace != null) {
      trace.found(how);
    }
  }

  // -- what has no effect --------------------------------------------------------------------

  void refuse(Fact fact, Refusal refusal) {
    if (journal != null) {
      journal.refuse(fact, refusal);
    }
  }

  /** Something about the note itself on a day. */
  void remark(String id, long day, String message) {
    if (journal != null) {
      journal.remark(id, null, LocalDate.ofEpochDay(day) + ": " + message);
    }
  }

  void remark(String id, Fact fact, String message) {
    if (journal != null) {
      journal.remark(id, fact, message);
    }
  }
}
