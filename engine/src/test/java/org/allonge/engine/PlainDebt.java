package org.allonge.engine;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allonge.engine.PlainSplit.Use;
import org.allonge.note.Cost;
import org.allonge.note.Funding;

/** What is owed, what was paid of it, and what is held for it. */
final class PlainDebt {
  private static final List<Cost.State> FIRMEST_FIRST =
      List.of(Cost.State.ADJUDGED, Cost.State.AGREED, Cost.State.CLAIMED);

  private final PlainRules rules;

  /** Interest at the contract rate, on what is owed before maturity. */
  final PlainInterest onNotDue;

  /** Interest on what is overdue, and on costs, at the later rate once that is in force. */
  final PlainInterest onOverdue;

  final List<PlainDue> dues = new ArrayList<>();
  final Map<Cost.State, Long> costs = new EnumMap<>(Cost.State.class);
  final List<PlainSplit> splits = new ArrayList<>();
  long notDue;
  long charges;
  long granted;
  long paidOfAccrued;
  long advanced;

  PlainDebt(PlainRules rules) {
    this.rules = rules;
    this.onNotDue = new PlainInterest(rules);
    this.onOverdue = new PlainInterest(rules);
    for (Cost.State state : Cost.State.values()) {
      costs.put(state, 0L);
    }
    long principal = rules.terms.principal().minor();
    switch (rules.terms.funding()) {
      case Funding.Whole whole -> notDue = principal;
      case Funding.Draws draws -> notDue = 0;
      case Funding.Carried carried -> {
        notDue = principal;
        onNotDue.add(Ratio.of(carried.accrued() == null ? 0 : carried.accrued().minor()));
      }
    }
  }

  // -- sums ----------------------------------------------------------------------------------

  /** Principal that fell due. */
  long due() {
    long sum = 0;
    for (PlainDue due : dues) {
      sum += due.unpaidPrincipal();
    }
    return sum;
  }

  /** Principal that bears the later rate once that is in force. */
  long overdue() {
    long sum = 0;
    for (PlainDue due : dues) {
      sum += due.overdue ? due.unpaidPrincipal() : 0;
    }
    return sum;
  }

  long principal() {
    return notDue + due();
  }

  long posted() {
    long sum = 0;
    for (PlainDue due : dues) {
      sum += due.unpaidInterest();
    }
    return sum;
  }

  /** Unpaid interest that bears interest. */
  long inBase() {
    long sum = 0;
    for (PlainDue due : dues) {
      sum += due.inBase ? due.unpaidInterest() : 0;
    }
    return sum;
  }

  /** What bears the later rate once that is in force. */
  long overdueBase() {
    return overdue() + inBase() + costsBearingInterest();
  }

  long allCosts() {
    return costs.values().stream().mapToLong(c -> c).sum();
  }

  long costsBearingInterest() {
    return rules.costsBearInterest()
        ? costs.get(Cost.State.AGREED) + costs.get(Cost.State.ADJUDGED)
        : 0;
  }

  long credit() {
    return granted + splits.stream().mapToLong(s -> s.held).sum();
  }

  Ratio accruedExactly() {
    return onNotDue.amount().plus(onOverdue.amount());
  }

  long accrued() {
    return rules.rounded(accruedExactly());
  }

  /** All that is owed, without what paying early would cost. */
  long owed() {
    return principal() + posted() + accrued() + charges + allCosts();
  }

  boolean nothingDue() {
    return dues.stream().noneMatch(PlainDue::isUnpaid);
  }

  /** Whether something that fell due on or before a day is unpaid. */
  boolean unpaidOf(LocalDate day) {
    return dues.stream().anyMatch(d -> d.isUnpaid() && !d.date.isAfter(day));
  }

  /** Whether something that fell due was to be paid before a day, and was not. */
  boolean pastDue(LocalDate day) {
    return dues.stream().anyMatch(d -> d.isUnpaid() && rules.lastTimely(d.date).isBefore(day));
  }

  // -- interest ------------------------------------------------------------------------------

  void clearAccrued() {
    onNotDue.clear();
    onOverdue.clear();
  }

  /** Interest below zero pays interest that is unpaid; the rest is credit of the maker. */
  void setOff(long amount) {
    granted += amount - payPosted(amount);
  }

  // -- paying --------------------------------------------------------------------------------

  /** Interest that fell due, the oldest first. */
  long payPosted(long money) {
    long left = money;
    for (PlainDue due : dues) {
      left -= due.payInterest(left);
    }
    return money - left;
  }

  /** Rulebook 6: all of what accrued, rounded, and afresh; or exactly what is paid. */
  long payAccrued(long money) {
    long all = accrued();
    if (all <= 0 || money <= 0) {
      return 0;
    }
    if (money >= all) {
      clearAccrued();
    } else {
      takeAccrued(money);
    }
    long used = Math.min(money, all);
    paidOfAccrued += used;
    return used;
  }

  private void takeAccrued(long money) {
    long whole = Math.max(0, onNotDue.amount().rounded(RoundingMode.FLOOR));
    long part = Math.min(money, whole);
    onNotDue.take(part);
    onOverdue.take(money - part);
  }

  long payDue(long money) {
    long left = money;
    for (PlainDue due : dues) {
      left -= due.payPrincipal(left);
    }
    return money - left;
  }

  /** Interest that fell due on one day. */
  long payInterestOf(LocalDate date, long money) {
    long left = money;
    for (PlainDue due : dues) {
      left -= due.isOf(date) ? due.payInterest(left) : 0;
    }
    return money - left;
  }

  long payPrincipalOf(LocalDate date, long money) {
    long left = money;
    for (PlainDue due : dues) {
      left -= due.isOf(date) ? due.payPrincipal(left) : 0;
    }
    return money - left;
  }

  long payCharges(long money) {
    long part = Math.min(money, charges);
    charges -= part;
    return part;
  }

  long payCosts(long money) {
    long left = money;
    for (Cost.State state : FIRMEST_FIRST) {
      left -= payCosts(state, left);
    }
    return money - left;
  }

  long payCosts(Cost.State state, long money) {
    long part = Math.min(money, costs.get(state));
    costs.merge(state, -part, Long::sum);
    return part;
  }

  /** A fraction of a cent on a debt that is paid is no debt. */
  void settle() {
    if (principal() == 0 && nothingDue() && accrued() == 0) {
      clearAccrued();
    }
  }

  // -- credit --------------------------------------------------------------------------------

  /** Money held earlier went to a use, the oldest first. */
  void useCredit(Use use, long amount) {
    long left = amount;
    for (PlainSplit split : splits) {
      long part = Math.min(left, split.held);
      split.held -= part;
      split.book(use, part);
      left -= part;
    }
    granted -= left;
  }
}
