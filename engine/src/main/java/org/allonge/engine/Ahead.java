package org.allonge.engine;

import java.math.BigDecimal;
import org.allonge.note.Instalments;
import org.allonge.note.Rate;

/**
 * What will fall due on the next due date if nothing happens until then but the changes of rate and
 * base that the note itself provides for (rulebook 6). Days are epoch days, amounts minor units.
 */
final class Ahead {
  private static final long AS_IT_STANDS = -1;
  private static final long UNKNOWN = -1;

  private final State s;
  private final Debt debt;
  private final DueStep due;
  private final Accrual accrued;
  private final Accrual late;
  private Rate rate = Rate.ZERO;
  private boolean changes;
  private long payment;

  Ahead(State state, DueStep due) {
    this.s = state;
    this.debt = state.debt;
    this.due = due;
    this.accrued = state.carry.fresh();
    this.late = state.carry.fresh();
  }

  /** What falls due on the next due date; of a maturity only the interest. */
  long amountDue(long day) {
    look(day);
    if (s.course.maturesOn(day)) {
      return accrued.roundedWith(s.carry);
    }
    if (s.course.brings(Agenda.SOLVED)) {
      return UNKNOWN;
    }
    long interest = interest();
    long principal = s.course.brings(Agenda.PRINCIPAL) ? principal(interest) : 0;
    if (s.note.untilRepaid() && principal > 0 && principal >= debt.notYetDue()) {
      return accrued.roundedWith(s.carry) + principal;
    }
    boolean paid = s.course.brings(Agenda.INTEREST) && !s.course.brings(Agenda.CAPITALISED);
    return (paid ? interest : 0) + principal;
  }

  private long interest() {
    boolean level = due.levelHere() && !changes && !debt.changingInPeriod();
    return level ? due.levelAmount() : accrued.rounded();
  }

  private long principal(long interest) {
    int phase = s.course.agenda().phase(s.course.entry());
    if (payment == AS_IT_STANDS) {
      return Math.max(
          s.note.plan().level(phase) ? -interest : 0, due.principalOn(s.course.entry(), interest));
    }
    return s.note.plan().principal(phase, payment, interest, debt.notYetDue());
  }

  /** Lives up to a day with the note's own changes. */
  private void look(long day) {
    debt.aheadInto(accrued, late);
    rate = s.contractRate;
    changes = false;
    payment = AS_IT_STANDS;
    long base = debt.runningBase();
    long from = Math.min(debt.countedTo(), day);
    long rateChange = s.course.nextRateChange();
    long baseChange = s.course.nextBaseChange();
    while (Math.min(rateChange, baseChange) < day) {
      long change = Math.min(rateChange, baseChange);
      count(base, from, Math.max(from, change));
      from = Math.max(from, change);
      if (rateChange == change) {
        change(change);
        rateChange = s.rates.next(change);
      }
      if (baseChange == change) {
        changes |= base != debt.principal();
        base = debt.principal();
        baseChange = s.note.base().next(change, s.note);
      }
    }
    count(base, from, day);
    accrued.include(late);
    if (rateChange != s.course.nextRateChange()) {
      s.rates.next(s.course.nextRateChange() - 1); // back to where the walk stands
    }
  }

  private void count(long base, long from, long to) {
    accrued.add(base, s.basis.contract(rate), from, to);
    late.add(debt.lateBaseAhead(), s.lateRate(rate), from, to);
  }

  private void change(long day) {
    Rate next = s.rates.on(day, rate);
    if (next == null) {
      return;
    }
    changes |= !next.equals(rate);
    rate = next;
    if (s.note.recasts() && s.note.terms().instalments() instanceof Instalments.Level level) {
      LevelSolver solver = new LevelSolver(s.note, level, s.basis);
      payment =
          solver.payment(
              solver.from(
                  debt.notYetDue(),
                  accrued,
                  BigDecimal.ZERO,
                  rate,
                  day,
                  day,
                  s.course.maturityNominal()));
    }
  }
}
