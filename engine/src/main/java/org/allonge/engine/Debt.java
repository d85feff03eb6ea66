package org.allonge.engine;

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

  final Postings postings = new Postings();
  final Costs costs = new Costs();
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

  Debt(Accrual empty, @Nullable Trace trace) {
    this.running = empty;
    this.late = empty.fresh();
    this.trace = trace;
  }

  void open(long amount, long rate, long accrualDay) {
    postings.clear();
    costs.clear();
    running.clear();
    late.clear();
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
    return principal + overdue + postings.unpaidInterest() + costs.unpaid();
  }

  long interestPosted() {
    return interestPosted;
  }

  /** What the base after maturity is: overdue principal and the unpaid interest that joined it. */
  long lateBase() {
    return overdue + postings.unpaidInBase();
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
        || (periodBase != NO_NIGHT && (periodBase != principal || periodRate != runningRate));
  }

  /** The principal of the nights since the last instalment date, where it did not change. */
  long periodBase() {
    return periodBase == NO_NIGHT ? principal : periodBase;
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
    changed = changingInPeriod();
    periodBase = principal;
    periodRate = runningRate;
    if (principal > 0) {
      running.add(principal, runningRate, countedTo, day);
      record(principal, runningRate, day, false);
    }
    if (lateBase() > 0) {
      late.add(lateBase(), lateRate, countedTo, day);
      record(lateBase(), lateRate, day, true);
    }
    countedTo = day;
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

  /** What the contract stream would hold on a later day if nothing happened, rounded. */
  long projected(long day, Accrual carry) {
    Accrual then = running.copy();
    then.add(principal, runningRate, Math.min(countedTo, day), day);
    if (overdue == 0) {
      then.include(late);
    }
    return then.roundedWith(carry);
  }

  /** What of the accrued interest falls due with an instalment: not that on what is overdue. */
  Accrual runningForPosting() {
    if (overdue == 0) {
      running.include(late);
      late.clear();
      if (trace != null) {
        trace.lateJoinsRunning();
      }
    }
    return running;
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

  // -- rates and bases -----------------------------------------------------------------------

  void rates(long contract, long afterMaturity) {
    runningRate = contract;
    lateRate = afterMaturity;
  }

  /** Unpaid posted interest joins the base after maturity. */
  void joinPosted() {
    postings.joinBase();
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

  private void clearAccrued() {
    running.clear();
    late.clear();
    if (trace != null) {
      trace.settled();
    }
  }

  /** Pays principal, what is due first; gives what was used. */
  long payPrincipal(long most) {
    long due = payDue(most);
    long early = Math.min(most - due, notYetDue());
    principal -= early;
    return due + early;
  }

  /** Pays principal that has fallen due, the oldest first; gives what was used. */
  long payDue(long most) {
    return paidDue(postings.payPrincipal(most));
  }

  /** Pays principal that fell due on one day; gives what was used. */
  long payPrincipalOf(int posting, long most) {
    return paidDue(postings.payPrincipalOf(posting, most));
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
