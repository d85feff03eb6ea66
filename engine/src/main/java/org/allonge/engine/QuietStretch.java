package org.allonge.engine;

import org.allonge.note.AfterDefault.Acceleration;
import org.allonge.note.Rounding;

/**
 * Instalments of a plain note between which nothing else happens, posted one after the other in a
 * few steps each. The figures are those that {@link DueStep} posts; what is not plain, and every
 * explanation, goes that way.
 */
final class QuietStretch {
  private final State s;
  private final Course course;
  private final Agenda agenda;
  private final Debt debt;
  private final Postings postings;
  private final Plan plan;
  private final boolean plain;

  QuietStretch(State state) {
    this.s = state;
    this.course = state.course;
    this.agenda = state.course.agenda();
    this.debt = state.debt;
    this.postings = state.debt.postings;
    this.plan = state.note.plan();
    this.plain = state.narrow && plainDays(state) && plainTerms(state.note) && state.log.plain();
  }

  private static boolean plainDays(State state) {
    return state.basis.actualDays() && state.basis.rounding() == Rounding.HALF_UP;
  }

  private static boolean plainTerms(Resolved note) {
    boolean late =
        note.terms().afterDefault().lateCharge() != null
            || note.terms().afterDefault().acceleration() == Acceleration.AUTOMATIC
            || note.overdueAmounts();
    boolean odd = note.inAdvance() || note.level() || note.untilRepaid() || note.fixedBase();
    return !late && !odd && note.plan().onlyRepays();
  }

  /**
   * Posts the instalments from a day on, up to the next day on which something else happens.
   *
   * @param first the day on which the next thing happens
   * @param asOf the last day, inclusive
   * @return whether there was one to post
   */
  boolean live(long first, long asOf) {
    if (!plain || first != course.nextInstalment() || course.hasMatured()) {
      return false;
    }
    return post(first, Math.min(asOf + 1, s.facts.day(s.next)));
  }

  /**
   * Posts the instalment of a day after the facts that change terms, or says that it is not plain.
   */
  boolean instalment(long day) {
    return plain && !course.hasMatured() && day == course.nextInstalment() && post(day, day + 1);
  }

  private boolean post(long first, long before) {
    long limit = Math.min(before, course.nextOther());
    int entry = course.entry();
    if (first >= limit || !agenda.plain(entry) || !debt.quiet() || s.splits.credit() > 0) {
      return false;
    }
    post(entry, first, limit);
    return true;
  }

  private void post(int firstEntry, long first, long limit) {
    NarrowAccrual accrual = debt.runningNarrow();
    long yearly = Math.multiplyExact(debt.unmatured(), debt.runningRate());
    long from = debt.countedTo();
    long posted = 0;
    int entry = firstEntry;
    for (long day = first; day < limit && agenda.plain(entry); day = agenda.day(++entry)) {
      long interest = accrual.takeRounded(yearly, day - from);
      postOne(day, interest, agenda.plainPrincipal(entry) ? principal(entry, interest) : 0);
      posted += interest;
      from = day;
    }
    debt.quietTo(from, posted);
    course.quietTo(entry);
  }

  private long principal(int entry, long interest) {
    int phase = agenda.phase(entry);
    return plan.principal(phase, s.amounts.of(phase), interest, debt.notYetDue());
  }

  private void postOne(long day, long interest, long principal) {
    if (interest > 0 || principal > 0) {
      postings.add(day, interest, principal, true);
      s.log.add(Entry.Kind.INSTALMENT, day, interest, null);
    }
  }
}
