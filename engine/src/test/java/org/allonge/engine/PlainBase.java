package org.allonge.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.allonge.note.Cycle;
import org.allonge.note.Instalments;
import org.allonge.note.Instalments.Stub;
import org.allonge.note.InterestBase;
import org.allonge.note.Money;

/** Rulebook 4: what interest before maturity is reckoned on. */
final class PlainBase {
  private final InterestBase base;
  private final PlainDebt debt;
  private final Set<LocalDate> resets = new HashSet<>();
  private long stated;

  PlainBase(PlainRules rules, PlainDebt debt, LocalDate through) {
    this.base = rules.terms.interest().base();
    this.debt = debt;
    Money principal = rules.terms.principal();
    switch (base) {
      case InterestBase.Outstanding outstanding -> {}
      case InterestBase.Original o ->
          stated = (o.amount() == null ? principal : o.amount()).minor();
      case InterestBase.Lagged l -> {
        stated = (l.initial() == null ? principal : l.initial()).minor();
        resets(l.resets(), rules, through);
      }
    }
  }

  private void resets(Instalments.Schedule schedule, PlainRules rules, LocalDate through) {
    Cycle.Dates dates = schedule.cycle().from(schedule.first());
    LocalDate maturity = rules.maturity();
    for (long k = 0; !dates.at(k).isAfter(through.plusDays(30)); k++) {
      boolean joins =
          schedule.stub() == Stub.LONG
              && k > 0
              && maturity != null
              && dates.at(k).isBefore(maturity)
              && dates.at(k + 1).isAfter(maturity);
      if (!joins) {
        resets.add(rules.dueDay(dates.at(k)));
      }
    }
  }

  /** The end of a day: on certain days the base is the principal as it then stands. */
  void endOf(LocalDate day) {
    if (resets.contains(day)) {
      stated = debt.principal();
    }
  }

  /** The base of the night that follows if what fell due were paid. */
  long ofWhatIsNotDue() {
    return switch (base) {
      case InterestBase.Outstanding o -> debt.notDue;
      case InterestBase.Original o -> debt.notDue > 0 ? stated : 0;
      case InterestBase.Lagged l -> debt.notDue > 0 ? stated : 0;
    };
  }

  /** The base of the night that follows. */
  long now() {
    return switch (base) {
      case InterestBase.Outstanding o -> debt.principal() - debt.overdue();
      case InterestBase.Original o -> debt.principal() > debt.overdue() ? stated : 0;
      case InterestBase.Lagged l -> debt.principal() > debt.overdue() ? stated : 0;
    };
  }
}
