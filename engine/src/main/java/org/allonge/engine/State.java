package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk through the life of a note stands: what the steps of a day share. Days are epoch
 * days, amounts minor units.
 */
final class State {
  final Resolved note;
  final Basis basis;
  final Timeline facts;
  final Fixings fixings = new Fixings();
  final RatePath rates;
  final @Nullable Indexing indexing;
  final Course course;
  final Accrual carry;
  final Debt debt;
  final Splits splits = new Splits();
  final Amounts amounts;
  final Log log;

  /** Whether interest is counted in one long. */
  final boolean narrow;

  /** The place of the next fact. */
  int next;

  /** The contract rate of the nights that follow. */
  Rate contractRate;

  /** Money received from the maker. */
  long received;

  /** Principal advanced. */
  long advanced;

  /** Whether the level payment is to be found anew. */
  boolean recast;

  private final long principalAtStart;
  private final long accruedAtStart;
  private long timelyFor = Agenda.NEVER;
  private long timelyUntil;

  State(
      Resolved note,
      Basis basis,
      boolean wide,
      Timeline facts,
      Agenda agenda,
      int room,
      @Nullable Journal journal,
      @Nullable Trace trace,
      @Nullable FlowLog flows) {
    this.note = note;
    this.basis = basis;
    this.facts = facts;
    this.narrow = basis.narrow() && !wide;
    this.rates = RatePath.of(note, fixings);
    this.indexing = flows == null ? null : Indexing.of(note, fixings);
    this.course = new Course(note, rates, indexing, agenda);
    this.carry = basis.accrual(wide);
    this.debt = new Debt(basis.accrual(wide), note, room, trace);
    this.debt.fees = flows == null ? null : FeeStream.of(note, basis);
    this.amounts = new Amounts(note.plan());
    this.log = new Log(journal, trace, flows, debt, splits);
    this.contractRate = note.rate();
    this.principalAtStart = note.principalAtStart();
    this.accruedAtStart = note.accruedAtStart();
  }

  void open() {
    next = 0;
    received = 0;
    advanced = principalAtStart;
    recast = false;
    contractRate = note.rate();
    carry.clear();
    fixings.clear();
    amounts.clear();
    if (indexing != null) {
      indexing.clear();
    }
    course.open();
    splits.clear(facts.size());
    log.clear();
    debt.open(
        advanced,
        basis.contract(contractRate),
        note.base().initial(),
        accruedAtStart,
        note.accruesFrom());
    if (note.overdueAmounts()) {
      applyRates();
    }
  }

  /** The last day on which what is due on a day can be paid in time, inclusive. */
  long lastTimelyDay(long due) {
    if (due != timelyFor) {
      timelyFor = due;
      timelyUntil = note.lastTimelyDay(LocalDate.ofEpochDay(due)).toEpochDay();
    }
    return timelyUntil;
  }

  /** Whether something is unpaid whose last timely day is over. */
  boolean pastDue(long day) {
    long oldest = debt.postings.oldestUnpaidDay();
    return oldest <= day && lastTimelyDay(oldest) < day;
  }

  /** The rates that follow from the contract rate as it stands. */
  void applyRates() {
    debt.rates(basis.contract(contractRate), lateRate(contractRate));
  }

  /** The rate of what is overdue, where the contract rate is as given. */
  long lateRate(Rate contract) {
    boolean late = course.hasMatured() ? !course.stillTimely() : note.overdueAmounts();
    return late ? basis.late(contract) : basis.contract(contract);
  }

  /** Notes a flow whose due date is not moved. */
  void flow(Flow.Kind kind, long day, long amount) {
    flow(kind, day, day, amount, debt.principal(), flowsWanted() ? debt.accrued() : 0);
  }

  void flow(Flow.Kind kind, long day, long nominal, long amount, long principal, long accrued) {
    FlowLog flows = log.flows();
    if (flows != null) {
      long paid = indexing == null ? amount : indexing.times(kind, amount);
      flows.add(kind, day, nominal, paid, principal, accrued, contractRate);
    }
  }

  /** Whether somebody asks what flows. */
  boolean flowsWanted() {
    return log.flows() != null;
  }

  /** Whether all that falls due on a day counts as paid on it. */
  boolean paysAsDue(long day) {
    FlowLog flows = log.flows();
    return flows != null && flows.paysOn(day);
  }
}
