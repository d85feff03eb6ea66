package org.allonge.engine;

import org.allonge.note.AfterDefault.Compounding;

/**
 * The life of a note, day by day of those days on which something happens, in the order of rulebook
 * 3: terms change, what falls due is posted, the note's own changes begin, costs are charged,
 * payments are applied.
 *
 * <p>One walk serves one thread and runs once or, from the start again, any number of times.
 */
final class Walk {
  private final State s;
  private final Resolved note;
  private final boolean advancedAtStart;
  private final long limit;
  private final Timeline facts;
  private final Course course;
  private final Debt debt;
  private final EarlyRule earlyRule;
  private final EarlyPrincipal early;
  private final DueStep due;
  private final TermsStep terms;
  private final LateWatch late;
  private final ReceiptStep receipts;
  private final QuietStretch quiet;

  Walk(State state) {
    this.s = state;
    this.note = state.note;
    this.advancedAtStart = state.note.advancedAtStart();
    this.limit = state.note.limit();
    this.facts = state.facts;
    this.course = state.course;
    this.debt = state.debt;
    this.earlyRule = new EarlyRule(note, state.basis, state.fixings);
    this.early = new EarlyPrincipal(note, earlyRule, debt, state.amounts);
    PaymentRule payments = new PaymentRule(debt, state.splits, note.costsFirst(), early);
    this.due = new DueStep(state, payments);
    this.terms = new TermsStep(state, due, earlyRule);
    this.late = new LateWatch(state, due);
    this.quiet = new QuietStretch(state);
    this.receipts = new ReceiptStep(state, due, payments, early);
  }

  // -- results -------------------------------------------------------------------------------

  Debt debt() {
    return debt;
  }

  Splits splits() {
    return s.splits;
  }

  Course course() {
    return course;
  }

  Timeline facts() {
    return facts;
  }

  Basis basis() {
    return s.basis;
  }

  State state() {
    return s;
  }

  boolean pastDue(long day) {
    return s.pastDue(day);
  }

  /** What paying early would be on a day. */
  EarlyPrincipal early(long day) {
    early.on(day, s.contractRate);
    return early;
  }

  /** The premium that paying everything on a day would cost. */
  long premium(long day) {
    early.on(day, s.contractRate);
    return early.premiumOnAll();
  }

  // -- the walk ------------------------------------------------------------------------------

  /**
   * Walks from the note's date to a day, inclusive.
   *
   * @param missed the maturities that are known to have been missed: the days up to the next
   *     business day do not save them
   * @return whether the walk is complete; if not, one more maturity is among those missed and the
   *     walk must be made again
   */
  boolean run(long asOf, Missed missed) {
    open();
    long day = nextDay();
    while (day <= asOf) {
      if (!quiet.live(day, asOf)) {
        if (missedMaturity(day, missed)) {
          return false;
        }
        live(day, asOf, missed);
      }
      day = nextDay();
    }
    if (missedMaturity(asOf, missed)) {
      return false;
    }
    debt.countTo(asOf);
    checkConservation();
    return true;
  }

  private long nextDay() {
    return Math.min(Math.min(facts.day(s.next), course.nextDay()), late.nextDay());
  }

  /** The time in which a maturity could still be met is over: was it? */
  private boolean missedMaturity(long day, Missed missed) {
    if (!course.timeIsUp(day)) {
      return false;
    }
    debt.countTo(course.timelyUntil());
    course.metInTime();
    s.applyRates();
    boolean unmet = debt.postings.oldestUnpaidDay() <= course.timelyMaturity();
    if (unmet) {
      missed.add(course.timelyMaturity());
    }
    return unmet;
  }

  private void live(long day, long asOf, Missed missed) {
    terms.facts(day);
    due.fallDue(day, missed, quiet);
    late.live(day, missed);
    terms.changeRate(day);
    receipts.charge(day);
    receipts.receive(day, asOf);
    joinBase();
    receipts.note(day);
    terms.changeBase(day);
  }

  private void open() {
    s.open();
    earlyRule.clear();
    terms.clear();
    late.clear();
    if (advancedAtStart) {
      s.log.add(Entry.Kind.ADVANCE, note.date(), s.advanced, null);
      flowFunding();
    }
  }

  private void flowFunding() {
    if (s.flowsWanted()) {
      debt.countTo(note.date());
      s.flow(Flow.Kind.FUNDING, note.date(), note.discount() - s.advanced);
    }
  }

  /** Interest that is unpaid at the end of the day of maturity bears interest from then on. */
  private void joinBase() {
    if (due.maturedToday() && !course.stillTimely() && note.compounding() != Compounding.NONE) {
      debt.joinPosted();
    }
  }

  /**
   * Rulebook 1: what was advanced and posted is what was received and what is outstanding.
   *
   * @throws IllegalStateException when a cent is missing: a bug, never a state of a note
   * @throws ArithmeticException when an amount may be beyond what money can be
   */
  private void checkConservation() {
    long charged =
        s.advanced + debt.interestPosted() + debt.costs.charged() + debt.charges.charged();
    if (Math.addExact(charged, debt.accrued()) > limit || s.received > limit) {
      throw new ArithmeticException("more than 10^15 minor units charged or received");
    }
    long held = s.received + debt.booked() - s.splits.credit();
    if (charged != held) {
      throw new IllegalStateException(
          "money is not conserved: %d charged, %d received and owed".formatted(charged, held));
    }
  }
}
