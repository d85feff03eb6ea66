package org.allonge.engine;

import org.allonge.note.Instalments;

/**
 * What falls due on a day by the terms (rulebook 4, 7): instalments, capitalised interest, the
 * maturity, and interest that joins the base after it.
 */
final class DueStep {
  private final State s;
  private final Resolved note;
  private final Debt debt;
  private final Course course;
  private final Log log;
  private final PaymentRule payments;
  private boolean maturedToday;

  DueStep(State state, PaymentRule payments) {
    this.s = state;
    this.note = state.note;
    this.debt = state.debt;
    this.course = state.course;
    this.log = state.log;
    this.payments = payments;
  }

  /** Whether the maturity came on the day last lived. */
  boolean maturedToday() {
    return maturedToday;
  }

  void fallDue(long day, Missed missed, QuietStretch quiet) {
    maturedToday = false;
    if (course.maturesOn(day)) {
      mature(day, missed);
    } else if (course.instalmentOn(day) && !quiet.instalment(day)) {
      instalment(day, missed);
    }
    if (course.compoundsOn(day)) {
      compound(day);
    }
  }

  // -- instalments ---------------------------------------------------------------------------

  private void instalment(long day, Missed missed) {
    debt.countTo(day);
    boolean solved = course.brings(Agenda.SOLVED);
    boolean principal = course.brings(Agenda.PRINCIPAL);
    if (solved && principal) {
      findPayment(day);
    }
    if (course.brings(Agenda.FEE)) {
      fee(day, course.nominalInstalment());
    }
    if (principal) {
      withPrincipal(day, missed);
    } else if (course.brings(Agenda.CAPITALISED)) {
      capitalise(day);
      endPeriod();
      settle(day);
    } else if (course.brings(Agenda.INTEREST)) {
      interestOnly(day);
    } else {
      course.instalmentPosted();
    }
    if (solved && !principal) {
      findPayment(day);
    }
  }

  private void endPeriod() {
    course.instalmentPosted();
    debt.startInstalmentPeriod();
  }

  private void interestOnly(long day) {
    long nominal = course.nominalInstalment();
    long interest = takeInterest(day, 0);
    post(day, interest, 0);
    flowInterest(day, nominal, interest);
    endPeriod();
    settle(day);
  }

  private void withPrincipal(long day, Missed missed) {
    long nominal = course.nominalInstalment();
    int entry = course.entry();
    boolean capitalised = course.brings(Agenda.CAPITALISED);
    boolean withInterest = course.brings(Agenda.INTEREST);
    int phase = course.agenda().phase(entry);
    boolean level = note.plan().level(phase) || course.agenda().also(entry).length > 0;
    long principal = principalOn(entry, level ? debt.accruedForPosting() : 0);
    if (note.untilRepaid() && principal > 0 && principal >= debt.notYetDue()) {
      course.callDue(day);
      mature(day, missed);
      return;
    }
    bring(day, nominal, principal, withInterest && !capitalised, note.plan().level(phase));
    if (capitalised) {
      capitalise(day);
    }
    endPeriod();
    settle(day);
  }

  /**
   * The principal of a date; dates of several series that fell on one day bring it together.
   *
   * @param accrued interest accrued to the day and not posted
   */
  long principalOn(int entry, long accrued) {
    Plan plan = note.plan();
    int phase = course.agenda().phase(entry);
    int[] also = course.agenda().also(entry);
    long interest = accrued;
    long amount = s.amounts.of(phase);
    long principal = plan.principal(phase, amount, interest, debt.notYetDue());
    for (int other : also) {
      interest = plan.level(phase) ? Math.max(0, interest - amount) : interest;
      phase = other;
      amount = s.amounts.of(phase);
      principal += plan.principal(phase, amount, interest, debt.notYetDue() - principal);
    }
    return principal;
  }

  /** An instalment brings principal, which may be more principal, and interest. */
  private void bring(long day, long nominal, long principal, boolean withInterest, boolean level) {
    long accruedBefore = s.flowsWanted() ? debt.accrued() : 0;
    if (principal < 0 && !level) {
      flowPrincipal(Flow.Kind.ADVANCE, day, nominal, principal, accruedBefore);
      postInterest(day, nominal, withInterest, principal);
      advance(day, -principal);
    } else if (principal < 0) {
      flowPrincipal(Flow.Kind.PRINCIPAL, day, nominal, principal, accruedBefore);
      addShort(day, nominal, -principal, withInterest);
    } else {
      flowPrincipal(Flow.Kind.PRINCIPAL, day, nominal, principal, accruedBefore);
      postInterest(day, nominal, withInterest, principal);
    }
  }

  /**
   * Interest falls due, with principal.
   *
   * @param principal the principal; below zero what is advanced on the same day
   */
  private void postInterest(long day, long nominal, boolean withInterest, long principal) {
    if (withInterest) {
      long due = Math.max(0, principal);
      long interest = takeInterest(day, principal);
      post(day, interest, due);
      s.flow(Flow.Kind.INTEREST, day, nominal, interest, debt.notYetDue() + due - principal, 0);
    } else if (principal > 0) {
      debt.post(day, 0, principal);
      log.add(Entry.Kind.INSTALMENT, day, 0, null);
    }
  }

  /**
   * A payment that does not cover its interest: the rest is added to principal. Where the interest
   * itself does not fall due with it, that is a further advance.
   */
  private void addShort(long day, long nominal, long shortBy, boolean withInterest) {
    if (!withInterest) {
      advance(day, shortBy);
      return;
    }
    Accrual accrued = debt.runningForPosting();
    long interest = note.inAdvance() ? takeAhead(day, accrued, -shortBy) : accrued.rounded();
    if (!note.inAdvance()) {
      accrued.clear();
    }
    log.partCapitalised(shortBy);
    debt.capitalise(shortBy);
    if (interest > shortBy) {
      debt.post(day, interest - shortBy, 0);
    }
    log.fallsDueAndCapitalised(day, interest - shortBy, shortBy);
    flowInterest(day, nominal, interest);
  }

  private void post(long day, long interest, long principal) {
    long due = Math.max(0, interest);
    if (due > 0 || principal > 0) {
      debt.post(day, due, principal);
    }
    if (due == 0 && principal > 0) {
      log.add(Entry.Kind.INSTALMENT, day, 0, null);
    }
    if (interest < 0) {
      owedByHolder(day, interest);
    } else {
      log.fallsDue(Entry.Kind.INSTALMENT, day, interest);
    }
  }

  /** Interest below zero: the holder owes it. It is set off, and what is left is credit. */
  private void owedByHolder(long day, long interest) {
    long left = debt.unpost(-interest);
    if (s.paysAsDue(day)) {
      s.received -= left;
    } else {
      s.splits.grant(left);
    }
    log.fallsDue(Entry.Kind.ADJUSTMENT, day, interest);
  }

  /**
   * Takes the interest of an instalment out of the accrual and gives its amount.
   *
   * @param principal what falls due with it; below zero what is advanced
   */
  private long takeInterest(long day, long principal) {
    Accrual accrued = debt.runningForPosting();
    if (note.inAdvance()) {
      return takeAhead(day, accrued, principal);
    }
    long amount = instalmentAmount(accrued);
    if (note.level()) {
      s.carry.include(accrued);
      s.carry.take(amount);
    }
    accrued.clear();
    return amount;
  }

  /** Interest for the period to come falls due; what was not earned before is set off. */
  private long takeAhead(long day, Accrual accrued, long principal) {
    long next = nextInterestDay();
    long to = next == Agenda.NEVER ? day : next;
    long base = debt.baseOf(debt.notYetDue() - principal);
    Accrual ahead = accrued.copy();
    ahead.add(base, debt.runningRate(), day, to);
    long amount = ahead.rounded();
    log.ahead(base, debt.runningRate(), day, to, amount);
    accrued.take(amount);
    return amount;
  }

  private long nextInterestDay() {
    Agenda agenda = course.agenda();
    int i = course.entry() + 1;
    while (agenda.day(i) != Agenda.NEVER
        && (agenda.what(i, course.maturityNominal()) & Agenda.INTEREST) == 0) {
      i++;
    }
    return Math.min(agenda.day(i), note.dueDay(course.maturityNominal()));
  }

  private long instalmentAmount(Accrual accrued) {
    if (!levelHere() || debt.changedInPeriod()) {
      return accrued.rounded();
    }
    log.levelInstead(
        debt.periodBase(), debt.periodRate(), note.monthsPerInstalment(), debt.postedInPeriod());
    return levelAmount();
  }

  /**
   * Whether a whole period between two instalment dates ends: it is level if neither principal nor
   * rate were different in its nights.
   */
  boolean levelHere() {
    return note.level() && course.closesWholePeriod();
  }

  /** What falls due in a whole period, less what payments in it had posted already. */
  long levelAmount() {
    long level =
        LevelPart.of(debt.periodBase(), debt.periodRate(), note.monthsPerInstalment(), s.basis);
    return Math.max(0, level - debt.postedInPeriod());
  }

  /** The servicing fee falls due. */
  private void fee(long day, long nominal) {
    if (debt.fees != null) {
      long amount = debt.fees.take();
      s.flow(Flow.Kind.FEE, day, nominal, amount, debt.notYetDue(), debt.accrued());
    }
  }

  // -- principal -----------------------------------------------------------------------------

  private void capitalise(long day) {
    Accrual accrued = debt.runningForPosting();
    long amount = accrued.rounded();
    accrued.clear();
    if (amount < 0 && !lowersPrincipal(amount)) {
      owedByHolder(day, amount);
    } else {
      debt.capitalise(amount);
      log.capitalised(day, amount);
    }
    s.flow(Flow.Kind.CAPITALISED, day, course.nominalInstalment(), 0, debt.notYetDue(), 0);
  }

  /**
   * Interest below zero is set off. Where everything counts as paid on its day, there is nothing
   * but principal to set it off against.
   */
  private boolean lowersPrincipal(long interest) {
    return s.flowsWanted() && debt.notYetDue() + interest >= 0;
  }

  private void advance(long day, long amount) {
    s.advanced = Math.addExact(s.advanced, amount);
    debt.advance(amount);
    log.add(Entry.Kind.ADVANCE, day, amount, null);
  }

  /** The level payment is found from what is owed on a day. */
  void findPayment(long day) {
    if (note.terms().instalments() instanceof Instalments.Level level) {
      debt.countTo(day);
      LevelSolver solver = new LevelSolver(note, level, s.basis);
      boolean dueToday = course.instalmentOn(day) && course.brings(Agenda.PRINCIPAL);
      LevelFound from =
          debt.levelFrom(
              solver, s.contractRate, day, dueToday ? day - 1 : day, course.maturityNominal());
      s.amounts.found(solver.payment(from));
      if (log.explains()) {
        log.found(from);
      }
      s.flow(Flow.Kind.PAYMENT_FOUND, day, 0);
    }
  }

  // -- maturity ------------------------------------------------------------------------------

  /** The whole falls due on a day, or all of it that was not extended. */
  void mature(long day, Missed missed) {
    debt.countTo(day);
    fee(day, course.maturityNominal());
    Accrual accrued = debt.runningForPosting();
    long amount = accrued.roundedWith(s.carry);
    log.carried(s.carry);
    accrued.clear();
    s.carry.clear();
    long nominal = course.maturityNominal();
    long extended = course.extendedPart(debt.notYetDue());
    long due = debt.notYetDue() - extended;
    debt.mature(extended);
    debt.post(day, Math.max(0, amount), due);
    debt.postings.atMaturity();
    if (amount > 0) {
      log.fallsDue(Entry.Kind.MATURITY, day, amount);
    } else {
      log.add(Entry.Kind.MATURITY, day, 0, null);
      owedByHolder(day, amount);
    }
    s.flow(Flow.Kind.INTEREST, day, nominal, amount, debt.principal(), 0);
    s.flow(Flow.Kind.MATURITY, day, nominal, due, debt.principal() - due, 0);
    long timely = missed.contains(day) ? day : s.lastTimelyDay(nominal);
    course.matured(day, extended, timely);
    debt.startInstalmentPeriod();
    maturedToday = true;
    s.applyRates();
    settle(day);
  }

  private void compound(long day) {
    debt.countTo(day);
    course.compounded(day);
    Accrual accrued = debt.lateForPosting();
    long amount = accrued.rounded();
    accrued.clear();
    if (amount < 0) {
      owedByHolder(day, amount);
      settle(day);
      return;
    }
    if (amount > 0) {
      debt.postJoining(day, amount);
    }
    log.joinsBase(day, amount);
  }

  // -- settlement ----------------------------------------------------------------------------

  /** Unapplied credit pays whatever falls due, on that day (rulebook 6). */
  private void settle(long day) {
    if (s.paysAsDue(day)) {
      payAsDue();
    } else if (s.splits.credit() > 0) {
      long used = payments.creditPaysDue();
      if (used > 0) {
        log.add(Entry.Kind.CREDIT_APPLIED, day, used, null);
      }
    }
  }

  /** Everything that is due counts as paid. */
  private void payAsDue() {
    long interest = debt.payPosted(debt.postedUnpaid());
    long principal = debt.payDue(debt.postings.unpaidPrincipal());
    s.received = Math.addExact(s.received, interest + principal);
    debt.settle();
  }

  private void flowInterest(long day, long nominal, long interest) {
    s.flow(
        Flow.Kind.INTEREST,
        day,
        nominal,
        interest,
        debt.principal() - debt.postings.unpaidPrincipal(),
        0);
  }

  private void flowPrincipal(Flow.Kind kind, long day, long nominal, long principal, long accrued) {
    s.flow(kind, day, nominal, principal, debt.principal() - principal, accrued);
  }
}
