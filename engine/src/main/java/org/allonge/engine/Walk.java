package org.allonge.engine;

import java.time.LocalDate;
import java.util.Set;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Rate;
import org.allonge.note.Reversal;
import org.jspecify.annotations.Nullable;

/**
 * The life of a note, day by day of those days on which something happens, in the order of rulebook
 * 3: terms change, what falls due is posted, costs are charged, payments are applied.
 *
 * <p>One walk serves one thread and runs once or, from the start again, several times.
 */
final class Walk {
  /** An instalment paid at most so many days early is held to its day (rulebook 6). */
  private static final int EARLY_DAYS = 15;

  private final Resolved note;
  private final Basis basis;
  private final Timeline facts;
  private final Log log;
  private final ExtensionRule extensions;
  private final RatePath rates;
  private final Course course;
  private final Accrual carry;
  private final Debt debt;
  private final Splits splits = new Splits();
  private final PaymentRule payments;

  private int next;
  private Rate contractRate;
  private boolean maturedToday;
  private long received;

  Walk(
      Resolved note,
      Basis basis,
      boolean wide,
      Timeline facts,
      @Nullable Journal journal,
      @Nullable Trace trace) {
    this.note = note;
    this.basis = basis;
    this.facts = facts;
    this.extensions = new ExtensionRule(note.terms().extensions(), note.partialExtension());
    this.rates = RatePath.of(note.terms().interest().rate());
    this.course = new Course(note, rates);
    this.carry = basis.accrual(wide);
    this.debt = new Debt(basis.accrual(wide), trace);
    this.payments = new PaymentRule(debt, splits, note.costsFirst());
    this.log = new Log(journal, trace, debt, splits);
    this.contractRate = note.rate();
  }

  // -- results -------------------------------------------------------------------------------

  Debt debt() {
    return debt;
  }

  Splits splits() {
    return splits;
  }

  Course course() {
    return course;
  }

  Timeline facts() {
    return facts;
  }

  Basis basis() {
    return basis;
  }

  // -- the walk ------------------------------------------------------------------------------

  /**
   * Walks from the note's date to a day, inclusive.
   *
   * @param missed the maturities that are known to have been missed: the days up to the next
   *     business day do not save them
   * @return a maturity that turns out to have been missed, or null when the walk is complete
   */
  @Nullable LocalDate run(long asOf, Set<LocalDate> missed) {
    open();
    long day = nextDay();
    while (day <= asOf) {
      if (missedMaturity(day)) {
        return course.missedMaturity();
      }
      live(day, missed);
      day = nextDay();
    }
    if (missedMaturity(asOf)) {
      return course.missedMaturity();
    }
    debt.countTo(asOf);
    checkConservation();
    return null;
  }

  private long nextDay() {
    return Math.min(facts.day(next), course.nextDay());
  }

  /** The time in which a maturity could still be met is over: was it? */
  private boolean missedMaturity(long day) {
    if (!course.timeIsUp(day)) {
      return false;
    }
    course.metInTime();
    return debt.postings.oldestUnpaidDay() <= course.missedMaturity().toEpochDay();
  }

  private void live(long day, Set<LocalDate> missed) {
    maturedToday = false;
    changeTerms(day);
    fallDue(day, missed);
    charge(day);
    receive(day);
    joinBase();
    noteReversals(day);
  }

  private void open() {
    long principal = note.terms().principal().minor();
    next = 0;
    received = 0;
    contractRate = note.rate();
    carry.clear();
    extensions.clear();
    course.open();
    splits.clear(facts.size());
    log.clear();
    debt.open(
        principal,
        basis.contract(contractRate),
        note.terms().interest().accruesFrom().toEpochDay());
    log.add(Entry.Kind.ADVANCE, note.terms().date().toEpochDay(), principal, null);
  }

  // -- options and amendments ----------------------------------------------------------------

  private void changeTerms(long day) {
    changeRate(day);
    while (facts.day(next) == day && Timeline.step(facts.fact(next)) == Timeline.Step.TERMS) {
      if (facts.fact(next) instanceof ExtensionExercised extension) {
        extend(day, extension);
      } else if (facts.fact(next) instanceof Amendment amendment) {
        amend(day, amendment);
      }
      next++;
    }
  }

  /** The note itself changes its rate, from the night of a day. */
  private void changeRate(long day) {
    if (!course.rateChangesOn(day)) {
      return;
    }
    course.rateChanged(day);
    Rate rate = rates.on(day, contractRate);
    if (rate != null && !rate.equals(contractRate)) {
      debt.countTo(day);
      contractRate = rate;
      applyRates();
      log.add(Entry.Kind.RATE, day, 0, null);
    }
  }

  private void extend(long day, ExtensionExercised fact) {
    Refusal refusal =
        extensions.exercise(fact, course.maturity(), course.wholeMatured(), debt.principal());
    if (refusal != null) {
      log.refuse(fact, refusal);
      return;
    }
    long to = fact.maturity().toEpochDay();
    if (fact.amount() != null && fact.amount().minor() < debt.principal()) {
      course.extendPart(fact.amount().minor(), to);
    } else {
      course.extend(to);
    }
    log.add(Entry.Kind.EXTENSION, day, 0, fact);
  }

  private void amend(long day, Amendment fact) {
    if (fact.maturity() != null && fact.maturity().isBefore(fact.date())) {
      log.refuse(fact, AmendmentRule.inThePast(fact));
      return;
    }
    debt.countTo(day);
    if (fact.rate() != null) {
      contractRate = fact.rate();
      course.endRateChanges();
    }
    if (fact.maturity() != null) {
      moveMaturity(day, fact.maturity().toEpochDay());
    }
    applyRates();
    log.add(Entry.Kind.AMENDMENT, day, 0, fact);
  }

  private void moveMaturity(long day, long to) {
    if (course.hasMatured()) {
      debt.revive();
    }
    course.amend(day, to);
  }

  private void applyRates() {
    long contract = basis.contract(contractRate);
    debt.rates(contract, course.stillTimely() ? contract : basis.late(contractRate));
  }

  // -- what falls due ------------------------------------------------------------------------

  private void fallDue(long day, Set<LocalDate> missed) {
    if (course.maturesOn(day)) {
      mature(day, missed);
    } else if (course.instalmentOn(day)) {
      postInstalment(day);
    }
    if (course.compoundsOn(day)) {
      compound(day);
    }
  }

  private void postInstalment(long day) {
    debt.countTo(day);
    boolean withInterest = note.plan().withInterest(day);
    long interest = withInterest ? postAccrued(day) : 0;
    long principal = note.plan().principal(day, interest, debt.notYetDue());
    course.instalmentPosted(day);
    debt.startInstalmentPeriod();
    if (interest > 0 || principal > 0) {
      debt.post(day, interest, principal);
    }
    if (interest == 0 && principal > 0) {
      log.add(Entry.Kind.INSTALMENT, day, 0, null);
    }
    if (withInterest) {
      log.fallsDue(Entry.Kind.INSTALMENT, day, interest);
    }
    useCreditOnDue(day);
  }

  /** Takes the interest of an instalment out of the accrual and gives its amount. */
  private long postAccrued(long day) {
    Accrual accrued = debt.runningForPosting();
    long amount = instalmentAmount(day, accrued);
    if (note.level()) {
      carry.include(accrued);
      carry.take(amount);
    }
    accrued.clear();
    return amount;
  }

  private long instalmentAmount(long day, Accrual accrued) {
    if (!levelOn(day) || debt.changedInPeriod()) {
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
  private boolean levelOn(long day) {
    return note.level() && course.closesWholePeriod(day);
  }

  private long levelAmount() {
    long level =
        LevelPart.of(debt.periodBase(), debt.periodRate(), note.monthsPerInstalment(), basis);
    return Math.max(0, level - debt.postedInPeriod());
  }

  private void mature(long day, Set<LocalDate> missed) {
    debt.countTo(day);
    Accrual accrued = debt.runningForPosting();
    long amount = accrued.roundedWith(carry);
    log.carried(carry);
    accrued.clear();
    carry.clear();
    long extended = course.extendedPart(debt.notYetDue());
    long due = debt.notYetDue() - extended;
    debt.mature(extended);
    debt.post(day, Math.max(0, amount), due);
    if (amount > 0) {
      log.fallsDue(Entry.Kind.MATURITY, day, amount);
    } else {
      log.add(Entry.Kind.MATURITY, day, 0, null);
      splits.grant(debt.unpost(-amount));
      log.fallsDue(Entry.Kind.ADJUSTMENT, day, amount);
    }
    course.matured(day, extended, missed);
    debt.startInstalmentPeriod();
    maturedToday = true;
    applyRates();
    useCreditOnDue(day);
  }

  private void compound(long day) {
    debt.countTo(day);
    course.compounded(day);
    Accrual accrued = debt.lateForPosting();
    long amount = accrued.rounded();
    accrued.clear();
    if (amount > 0) {
      debt.postJoining(day, amount);
    }
    log.joinsBase(day, amount);
  }

  /** Interest that is unpaid at the end of the day of maturity bears interest from then on. */
  private void joinBase() {
    if (maturedToday && !course.stillTimely() && note.compounding() != Compounding.NONE) {
      debt.joinPosted();
    }
  }

  /** Unapplied credit pays whatever falls due, on that day (rulebook 6). */
  private void useCreditOnDue(long day) {
    if (splits.credit() > 0) {
      long used = payments.creditPaysDue();
      if (used > 0) {
        log.add(Entry.Kind.CREDIT_APPLIED, day, used, null);
      }
    }
  }

  // -- costs ---------------------------------------------------------------------------------

  private void charge(long day) {
    while (facts.day(next) == day && facts.fact(next) instanceof Cost cost) {
      Refusal refusal = CostRule.refusal(cost, note.terms());
      if (refusal == null) {
        charge(day, cost);
      } else {
        log.refuse(cost, refusal);
      }
      next++;
    }
  }

  private void charge(long day, Cost cost) {
    debt.costs.add(cost.state(), cost.amount().minor());
    log.add(Entry.Kind.COST, day, cost.amount().minor(), cost);
    if (!pastDue(day)) {
      log.remark(CostRule.BEFORE_DEFAULT, cost, CostRule.beforeDefault(cost));
    }
    if (cost.state() != Cost.State.CLAIMED && splits.credit() > 0) {
      long used = payments.creditPaysCost(cost.state());
      log.add(Entry.Kind.CREDIT_APPLIED, day, used, cost);
    }
  }

  /** Whether something is unpaid whose last timely day is over. */
  boolean pastDue(long day) {
    long oldest = debt.postings.oldestUnpaidDay();
    return oldest < day && note.lastTimelyDay(LocalDate.ofEpochDay(oldest)).toEpochDay() < day;
  }

  // -- payments ------------------------------------------------------------------------------

  private void receive(long day) {
    while (facts.day(next) == day && facts.fact(next) instanceof Payment payment) {
      if (facts.reversed(next)) {
        log.add(Entry.Kind.PAYMENT_REVERSED, day, payment.amount().minor(), payment);
      } else {
        receive(day, payment);
      }
      next++;
    }
  }

  private void receive(long day, Payment payment) {
    debt.countTo(day);
    long amount = payment.amount().minor();
    received = Math.addExact(received, amount);
    if (early(day, payment)) {
      splits.current(next);
      splits.hold(amount);
    } else {
      log.receiving(payment);
      log.paidInterest(day, payments.apply(payment, next), payment);
    }
    if (debt.principal() == 0) {
      carry.clear();
    }
    log.add(Entry.Kind.PAYMENT, day, amount, payment);
  }

  /** An instalment paid early: just its amount, nothing else due, without direction. */
  private boolean early(long day, Payment payment) {
    long due = course.nextDue();
    if (!note.hold() || !payment.direction().isEmpty() || due - day > EARLY_DAYS) {
      return false;
    }
    long amount = payment.amount().minor();
    return debt.postings.allPaid()
        && splits.credit() == 0
        && amount == amountDue(due)
        && amount < debt.booked() + debt.accrued();
  }

  /**
   * What will fall due on the next due date if nothing happens until then, before principal at
   * maturity.
   */
  private long amountDue(long due) {
    if (course.maturesOn(due)) {
      return debt.projected(due, carry);
    }
    long interest = note.plan().withInterest(due) ? interestDue(due) : 0;
    return interest + note.plan().principal(due, interest, debt.notYetDue());
  }

  private long interestDue(long due) {
    return levelOn(due) && !debt.changingInPeriod()
        ? levelAmount()
        : debt.projected(due, carry.fresh());
  }

  private void noteReversals(long day) {
    while (facts.day(next) == day && facts.fact(next) instanceof Reversal reversal) {
      String why = facts.refusal(reversal);
      if (why == null) {
        log.add(Entry.Kind.REVERSAL, day, 0, reversal);
      } else {
        log.refuse(reversal, new Refusal("nothing-to-reverse", null, why));
      }
      next++;
    }
  }

  /**
   * Rulebook 1: what was advanced and posted is what was received and what is outstanding.
   *
   * @throws IllegalStateException when a cent is missing: a bug, never a state of a note
   * @throws ArithmeticException when an amount may be beyond what money can be
   */
  private void checkConservation() {
    long charged = note.terms().principal().minor() + debt.interestPosted() + debt.costs.charged();
    if (Math.addExact(charged, debt.accrued()) > Money.LIMIT || received > Money.LIMIT) {
      throw new ArithmeticException("more than 10^15 minor units charged or received");
    }
    long held = received + debt.booked() - splits.credit();
    if (charged != held) {
      throw new IllegalStateException(
          "money is not conserved: %d charged, %d received and owed".formatted(charged, held));
    }
  }
}
