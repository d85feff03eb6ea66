package org.allonge.engine;

import java.math.BigDecimal;
import org.allonge.note.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What is owed under a note at one moment: principal, interest accrued and posted, costs. Amounts
 * in minor units, days as epoch days.
 *
 * <p>Interest runs in two streams: on principal that is not due at the contract rate, and on what
 * is overdue at the rate after maturity. A stretch of days is counted once, when its base or rate
 * is about to change or something is posted, so that a fact which changes neither changes nothing
 * (rulebook 1).
 */
final class Debt {
  private static final long NO_NIGHT = -1;

  final Postings postings;
  final Costs costs = new Costs();
  final Charges charges = new Charges();
  private final Accrual running;
  private final Accrual late;
  private final @Nullable Trace trace;

  private long principal;
  private long overdue;
  private long runningRate;
  private long lateRate;
  private long countedTo;
  private long interestPosted;
  private long postedInPeriod;
  private long periodBase;
  private long periodRate;
  private boolean changed;
  private final boolean costsBearInterest;
  private final boolean lateWithInstalments;
  private long fixedBase;
  private long capitalised;

  /** The servicing fee, where there is one and somebody asks what flows. */
  @Nullable FeeStream fees;

  Debt(Accrual empty, Resolved note, int room, @Nullable Trace trace) {
    this.postings = new Postings(room);
    this.running = empty;
    this.late = empty.fresh();
    this.costsBearInterest = note.costsBearInterest();
    this.lateWithInstalments = note.overdueAmounts();
    this.trace = trace;
  }

  /**
   * Begins.
   *
   * @param amount principal that is there at once
   * @param base what interest is reckoned on, or -1 for the principal unpaid
   * @param accrued interest that had accrued before
   */
  void open(long amount, long rate, long base, long accrued, long accrualDay) {
    postings.clear();
    costs.clear();
    charges.clear();
    fixedBase = base;
    capitalised = 0;
    running.clear();
    late.clear();
    if (accrued != 0) {
      running.take(-accrued);
      bring(accrued);
    }
    if (fees != null) {
      fees.clear();
    }
    principal = amount;
    overdue = 0;
    runningRate = rate;
    lateRate = rate;
    countedTo = accrualDay;
    interestPosted = 0;
    startInstalmentPeriod();
  }

  // -- balances ------------------------------------------------------------------------------

  long principal() {
    return principal + overdue;
  }

  long unmatured() {
    return principal;
  }

  long overdue() {
    return overdue;
  }

  /** Principal that has not fallen due, neither with an instalment nor at maturity. */
  long notYetDue() {
    return principal + overdue - postings.unpaidPrincipal();
  }

  long postedUnpaid() {
    return postings.unpaidInterest();
  }

  /** Everything on the account but what has only accrued. */
  long booked() {
    return principal + overdue + postings.unpaidInterest() + costs.unpaid() + charges.unpaid();
  }

  /** Interest that was added to principal. */
  long capitalised() {
    return capitalised;
  }

  /** What bears interest at the contract rate. */
  long runningBase() {
    return baseOf(principal);
  }

  /** What bears interest at the contract rate where the principal that does so is as given. */
  long baseOf(long running) {
    return running == 0 || fixedBase < 0 ? running : fixedBase;
  }

  long interestPosted() {
    return interestPosted;
  }

  /**
   * What the base after maturity is: overdue principal, the unpaid interest that joined it and,
   * where the note says so, costs that are agreed or adjudged.
   */
  long lateBase() {
    long base = overdue + postings.unpaidInBase();
    return costsBearInterest ? base + costs.firm() : base;
  }

  long runningRate() {
    return runningRate;
  }

  long lateRate() {
    return lateRate;
  }

  /** Whether the nights since the last instalment date had different principals or rates. */
  boolean changedInPeriod() {
    return changed;
  }

  /**
   * Whether the nights up to the next instalment date will have had if nothing happens till then.
   */
  boolean changingInPeriod() {
    return changed
        || (periodBase != NO_NIGHT && (periodBase != runningBase() || periodRate != runningRate));
  }

  /** The principal of the nights since the last instalment date, where it did not change. */
  long periodBase() {
    return periodBase == NO_NIGHT ? runningBase() : periodBase;
  }

  /** The rate of the nights since the last instalment date, where it did not change. */
  long periodRate() {
    return periodBase == NO_NIGHT ? runningRate : periodRate;
  }

  /** Interest that payments had posted since the last instalment date. */
  long postedInPeriod() {
    return postedInPeriod;
  }

  // -- accrual -------------------------------------------------------------------------------

  /** Counts interest up to a day, inclusive. */
  void countTo(long day) {
    if (day <= countedTo) {
      return;
    }
    long base = runningBase();
    changed = changingInPeriod();
    periodBase = base;
    periodRate = runningRate;
    if (base > 0) {
      running.add(base, runningRate, countedTo, day);
      record(base, runningRate, day, false);
    }
    if (fees != null) {
      fees.add(principal(), countedTo, day);
    }
    long overdueBase = lateBase();
    if (overdueBase > 0) {
      late.add(overdueBase, lateRate, countedTo, day);
      record(overdueBase, lateRate, day, true);
    }
    countedTo = day;
  }

  private void bring(long accrued) {
    if (trace != null) {
      trace.addToRunning(new Trace.Line.Brought(accrued));
    }
  }

  private void record(long base, long rate, long day, boolean isLate) {
    if (trace != null) {
      trace.accrued(base, rate, countedTo, day, isLate);
    }
  }

  /** All interest accrued and not posted, rounded; count to the day first. */
  long accrued() {
    return running.roundedWith(late);
  }

  /**
   * Puts what has accrued at the contract rate, and what else falls due with an instalment, into
   * two accruals that can be counted on from there.
   */
  void aheadInto(Accrual onRunning, Accrual onLate) {
    onRunning.become(running);
    onLate.clear();
    if (lateFallsDue()) {
      onLate.become(late);
    }
  }

  /** What else bears interest that falls due with an instalment. */
  long lateBaseAhead() {
    return lateFallsDue() ? lateBase() : 0;
  }

  private boolean lateFallsDue() {
    return overdue == 0 || lateWithInstalments;
  }

  /**
   * What of the accrued interest falls due with an instalment: not that on what is overdue, unless
   * overdue instalments bear the default rate before maturity.
   */
  Accrual runningForPosting() {
    if (lateFallsDue()) {
      running.include(late);
      late.clear();
      if (trace != null) {
        trace.lateJoinsRunning();
      }
    }
    return running;
  }

  /** How much of the accrued interest would fall due with an instalment, rounded. */
  long accruedForPosting() {
    return lateFallsDue() ? running.roundedWith(late) : running.rounded();
  }

  /**
   * What a level payment is found from, of what is owed on a day.
   *
   * @param after the day after which there are payments (exclusive)
   */
  LevelFound levelFrom(LevelSolver solver, Rate rate, long day, long after, long maturity) {
    BigDecimal besides = lateFallsDue() ? late.value() : BigDecimal.ZERO;
    return solver.from(notYetDue(), running, besides, rate, day, after, maturity);
  }

  /** What of the accrued interest joins the base after maturity. */
  Accrual lateForPosting() {
    if (principal == 0) {
      late.include(running);
      running.clear();
      if (trace != null) {
        trace.runningJoinsLate();
      }
    }
    return late;
  }

  // -- quiet stretches -----------------------------------------------------------------------

  /** Whether interest runs in one stream that is not below zero, on principal not due. */
  boolean quiet() {
    boolean costsRun = costsBearInterest && costs.firm() > 0;
    return overdue == 0
        && !costsRun
        && fixedBase < 0
        && runningRate >= 0
        && !running.isNegative()
        && late.isZero();
  }

  /** The stream on principal, where it is counted in one long. */
  NarrowAccrual runningNarrow() {
    return (NarrowAccrual) running;
  }

  long countedTo() {
    return countedTo;
  }

  /** Instalments up to a day were posted, with so much interest together. */
  void quietTo(long day, long interest) {
    countedTo = day;
    interestPosted = Math.addExact(interestPosted, interest);
    startInstalmentPeriod();
  }

  // -- rates and bases -----------------------------------------------------------------------

  void rates(long contract, long afterMaturity) {
    runningRate = contract;
    lateRate = afterMaturity;
  }

  /** Unpaid posted interest joins the base after maturity. */
  void joinPosted() {
    postings.joinBase();
  }

  /** The principal of a day is what interest is reckoned on from its night, or no longer. */
  void base(long base) {
    fixedBase = base;
  }

  /** Principal is advanced. */
  void advance(long amount) {
    principal = Math.addExact(principal, amount);
  }

  /** Interest of whole minor units is added to principal; taken out of the accrual before. */
  void capitalise(long amount) {
    principal = Math.addExact(principal, amount);
    interestPosted = Math.addExact(interestPosted, amount);
    capitalised = Math.addExact(capitalised, amount);
  }

  /**
   * What an instalment left unpaid bears the later rate from now on.
   *
   * @param withInterest whether its interest does, too
   */
  void instalmentOverdue(int posting, boolean withInterest) {
    if (!postings.overdue(posting)) {
      long unpaid = postings.unpaidPrincipal(posting);
      overdue += unpaid;
      principal -= unpaid;
      postings.markOverdue(posting);
    }
    if (withInterest) {
      postings.joinBase(posting);
    }
  }

  /** Principal falls due, all of it but what was extended. */
  void mature(long extended) {
    overdue += principal - extended;
    principal = extended;
  }

  /** The maturity was moved into the future: nothing of the principal is due any more. */
  void revive() {
    principal += overdue;
    overdue = 0;
    postings.leaveBase();
    postings.recallPrincipal();
  }

  // -- posting -------------------------------------------------------------------------------

  /** Posts an amount of interest as due on a day, with principal that falls due on it. */
  void post(long day, long interest, long principalDue) {
    postings.add(day, interest, principalDue, true);
    interestPosted = Math.addExact(interestPosted, interest);
  }

  /** Posts interest that joins the base after maturity without an instalment. */
  void postJoining(long day, long interest) {
    postings.add(day, interest, 0, false);
    interestPosted = Math.addExact(interestPosted, interest);
  }

  /** Interest that was posted too high is taken back; gives what could not be set off. */
  long unpost(long amount) {
    interestPosted -= amount;
    return amount - postings.payInterest(amount);
  }

  void startInstalmentPeriod() {
    postedInPeriod = 0;
    periodBase = NO_NIGHT;
    changed = false;
  }

  // -- payment -------------------------------------------------------------------------------

  /** Pays posted interest, the oldest first; gives what was used. */
  long payPosted(long most) {
    return postings.payInterest(most);
  }

  /** Pays interest that fell due on one day; gives what was used. */
  long payPostedOf(int posting, long most) {
    return postings.payInterestOf(posting, most);
  }

  /**
   * Pays accrued interest. If the money covers all of it, the rounded accrual is posted and accrual
   * starts afresh; if not, exactly what is paid is posted and the rest stays accrued (rulebook 6).
   */
  long payAccrued(long most) {
    long due = accrued();
    if (most <= 0 || due <= 0) {
      return 0;
    }
    if (most >= due) {
      clearAccrued();
    } else {
      takeAccrued(most);
    }
    long used = Math.min(most, due);
    interestPosted = Math.addExact(interestPosted, used);
    postedInPeriod += used;
    return used;
  }

  private void takeAccrued(long amount) {
    long ofRunning = Math.min(amount, Math.max(0, running.floor()));
    running.take(ofRunning);
    late.take(amount - ofRunning);
    if (trace != null) {
      trace.taken(ofRunning, amount - ofRunning);
    }
  }

  /** Takes back accrued interest below zero; gives what could not be set off. */
  long takeBackAccrued() {
    long below = -accrued();
    clearAccrued();
    return unpost(below);
  }

  private void clearAccrued() {
    running.clear();
    late.clear();
    if (trace != null) {
      trace.settled();
    }
  }

  /** Pays principal before it is due; gives what was used. */
  long payEarly(long most) {
    long early = Math.min(most, notYetDue());
    principal -= early;
    return early;
  }

  /** Pays principal that has fallen due, the oldest first; gives what was used. */
  long payDue(long most) {
    return paidDue(postings.payPrincipal(most));
  }

  /** Pays principal that fell due on one day; gives what was used. */
  long payPrincipalOf(int posting, long most) {
    long used = postings.payPrincipalOf(posting, most);
    overdue -= postings.overdue(posting) ? used : 0;
    principal -= postings.overdue(posting) ? 0 : used;
    return used;
  }

  /** What is overdue is paid before principal that is due and bears the contract rate. */
  private long paidDue(long used) {
    long late = Math.min(used, overdue);
    overdue -= late;
    principal -= used - late;
    return used;
  }

  /** Fractions of a minor unit that were left when nothing is owed any more are gone. */
  void settle() {
    if (principal() == 0 && postings.allPaid() && accrued() == 0) {
      clearAccrued();
    }
  }
}
