package org.allonge.engine;

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

  Log(@Nullable Journal journal, @Nullable Trace trace, Debt debt, Splits splits) {
    this.journal = journal;
    this.trace = trace;
    this.debt = debt;
    this.splits = splits;
  }

  void clear() {
    if (journal != null) {
      journal.clear();
    }
    if (trace != null) {
      trace.clear();
    }
  }

  void add(Entry.Kind kind, long day, long amount, @Nullable Fact fact) {
    add(kind, day, amount, debt.booked() - splits.credit(), fact);
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

  /** A payment is about to be applied. */
  void receiving(Payment payment) {
    if (trace != null) {
      trace.receiving(payment);
    }
  }

  /** A payment had interest posted that it paid; its own line follows. */
  void paidInterest(long day, long posted, Payment payment) {
    if (posted == 0) {
      return;
    }
    long beforePayment = debt.booked() - splits.credit() + payment.amount().minor();
    add(Entry.Kind.INTEREST, day, posted, beforePayment, payment);
    if (trace != null) {
      trace.paymentPosted(lastEntry(), debt.accrued());
    }
  }

  void refuse(Fact fact, Refusal refusal) {
    if (journal != null) {
      journal.refuse(fact, refusal);
    }
  }

  void remark(String id, Fact fact, String message) {
    if (journal != null) {
      journal.remark(id, fact, message);
    }
  }
}
