package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allonge.note.Cost;

/** What is owed, what was paid of it, and what is held for it. */
final class PlainDebt {
  /** What a part of a payment goes to. */
  enum Use {
    INTEREST,
    PRINCIPAL,
    COSTS
  }

  private static final List<Cost.State> FIRMEST_FIRST =
      List.of(Cost.State.ADJUDGED, Cost.State.AGREED, Cost.State.CLAIMED);

  private final PlainRules rules;
  final PlainInterest onNotDue;
  final PlainInterest onOverdue;
  final List<PlainDue> dues = new ArrayList<>();
  final Map<Cost.State, Long> costs = new EnumMap<>(Cost.State.class);
  final List<PlainSplit> splits = new ArrayList<>();
  long notDue;
  long overdue;
  long granted;
  long paidOfAccrued;

  PlainDebt(PlainRules rules) {
    this.rules = rules;
    this.onNotDue = rules.noInterest();
    this.onOverdue = rules.noInterest();
    this.notDue = rules.terms.principal().minor();
    for (Cost.State state : Cost.State.values()) {
      costs.put(state, 0L);
    }
  }

  // -- sums ----------------------------------------------------------------------------------

  long principal() {
    return notDue + overdue;
  }

  long posted() {
    return dues.stream().mapToLong(PlainDue::unpaidInterest).sum();
  }

  long inBase() {
    return dues.stream().filter(d -> d.inBase).mapToLong(PlainDue::unpaidInterest).sum();
  }

  long allCosts() {
    return costs.values().stream().mapToLong(c -> c).sum();
  }

  long credit() {
    return granted + splits.stream().mapToLong(s -> s.held).sum();
  }

  long accrued() {
    return rounded(onNotDue.amount().plus(onOverdue.amount()));
  }

  long owed() {
    return principal() + posted() + accrued() + allCosts();
  }

  long rounded(Ratio amount) {
    return amount.rounded(rules.terms.interest().rounding().mode());
  }

  boolean nothingDue() {
    return dues.stream().noneMatch(PlainDue::unpaid);
  }

  /** Whether something that fell due on or before a day is unpaid. */
  boolean unpaidOf(LocalDate day) {
    return dues.stream().anyMatch(d -> d.unpaid() && !d.date.isAfter(day));
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
      onNotDue.clear();
      onOverdue.clear();
    } else {
      long contract =
          Math.min(money, Math.max(0, onNotDue.amount().rounded(java.math.RoundingMode.FLOOR)));
      onNotDue.take(contract);
      onOverdue.take(money - contract);
    }
    long used = Math.min(money, all);
    paidOfAccrued += used;
    return used;
  }

  /** Principal, what is overdue first. */
  long payPrincipal(long money) {
    long left = money - payOverdue(money);
    long early = Math.min(left, notDue);
    notDue -= early;
    return money - left + early;
  }

  long payOverdue(long money) {
    long left = money;
    for (PlainDue due : dues) {
      left -= due.payPrincipal(left);
    }
    overdue -= money - left;
    return money - left;
  }

  /** What fell due on one day, its interest first. */
  long payInterestOf(LocalDate date, long money) {
    return dueOn(date) == null ? 0 : dueOn(date).payInterest(money);
  }

  long payPrincipalOf(LocalDate date, long money) {
    long used = dueOn(date) == null ? 0 : dueOn(date).payPrincipal(money);
    overdue -= used;
    return used;
  }

  private PlainDue dueOn(LocalDate date) {
    return dues.stream().filter(d -> d.instalment && d.date.equals(date)).findFirst().orElse(null);
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
      onNotDue.clear();
      onOverdue.clear();
    }
  }

  // -- credit --------------------------------------------------------------------------------

  /** Money held earlier went to a use, the oldest first. */
  void useCredit(Use use, long amount) {
    long left = amount;
    for (PlainSplit split : splits) {
      long part = Math.min(left, split.held);
      split.held -= part;
      book(split, use, part);
      left -= part;
    }
    granted -= left;
  }

  static void book(PlainSplit split, Use use, long amount) {
    switch (use) {
      case INTEREST -> split.interest += amount;
      case PRINCIPAL -> split.principal += amount;
      case COSTS -> split.costs += amount;
    }
  }
}
