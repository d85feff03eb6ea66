package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Instalments;
import org.allonge.note.Payment;
import org.allonge.note.Rate;
import org.allonge.note.Readings;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;

/**
 * The rulebook told a second time: one calendar day after the other, exact fractions, no short
 * cuts. Slow, and plain enough to be checked by reading; the engine must agree with it to the cent.
 */
final class PlainModel {
  private static final int EARLY_DAYS = 15;

  private final PlainRules rules;
  private final PlainFacts facts;
  private final Set<LocalDate> missed;
  private final PlainOptions options;
  private final PlainPayments payments;
  final PlainDebt debt;
  final List<String> refused = new ArrayList<>();

  private Rate rate;
  private Rate lateRate;
  private boolean rateAgreed;
  private LocalDate maturity;
  private boolean matured;
  private boolean partMatured;
  private LocalDate maturedOn;
  private LocalDate inTimeUntil;
  private long extendedPart;
  private LocalDate extendedTo;

  private final PlainPeriod period = new PlainPeriod();
  private Ratio levelDifference = Ratio.ZERO;

  private PlainModel(PlainRules rules, PlainFacts facts, Set<LocalDate> missed) {
    this.rules = rules;
    this.facts = facts;
    this.missed = missed;
    this.options = new PlainOptions(rules.terms.extensions(), rules.partCanBeExtended());
    this.debt = new PlainDebt(rules);
    this.payments = new PlainPayments(debt, rules.costsFirst());
    this.maturity = rules.maturity();
    setRate(rules.contractRate());
    period.start(rules.terms.interest().accruesFrom(), 0);
  }

  /** Whether it knows the kind of a note: no principal falls due before maturity. */
  static boolean covers(Terms terms) {
    return switch (terms.instalments()) {
      case Instalments.Bullet b -> true;
      case Instalments.InterestOnly i -> true;
      case Instalments.Level l -> false;
      case Instalments.FixedPrincipal f -> false;
      case Instalments.Custom c -> false;
    };
  }

  /** The model lived through to the end of a day. */
  static PlainModel at(Terms terms, Readings readings, Facts facts, LocalDate on, Instant knownAt) {
    PlainRules rules = new PlainRules(terms, readings);
    Set<LocalDate> missed = new TreeSet<>();
    while (true) {
      PlainModel model = new PlainModel(rules, new PlainFacts(facts, on, knownAt), missed);
      LocalDate late = model.live(on);
      if (late == null) {
        return model;
      }
      missed.add(late);
    }
  }

  /** Lives day by day; gives a maturity that was hoped to be met in time, and was not. */
  private LocalDate live(LocalDate on) {
    LocalDate accruesFrom = rules.terms.interest().accruesFrom();
    LocalDate day = rules.terms.date().isBefore(accruesFrom) ? rules.terms.date() : accruesFrom;
    for (; !day.isAfter(on); day = day.plusDays(1)) {
      if (inTimeUntil != null && day.isAfter(inTimeUntil)) {
        inTimeUntil = null;
        if (debt.unpaidOf(maturedOn)) {
          return maturedOn;
        }
      }
      if (day.isAfter(accruesFrom)) {
        night(day);
      }
      changeTerms(day);
      boolean maturesToday = !matured && day.equals(maturity);
      fallDue(day);
      charge(day);
      receive(day);
      if (maturesToday && inTimeUntil == null && rules.compounding() != Compounding.NONE) {
        debt.dues.forEach(due -> due.inBase = true);
      }
      note(day);
    }
    return null;
  }

  private void night(LocalDate day) {
    debt.onNotDue.night(debt.notDue, rate, day);
    debt.onOverdue.night(lateBase(), nightlyLateRate(), day);
    period.night(debt.notDue, rate);
  }

  private long lateBase() {
    return debt.overdue + debt.inBase();
  }

  private Rate nightlyLateRate() {
    return inTimeUntil == null ? lateRate : rate;
  }

  private void setRate(Rate contract) {
    rate = contract;
    lateRate = rules.lateRate(contract);
  }

  // -- terms ---------------------------------------------------------------------------------

  private void changeTerms(LocalDate day) {
    Rate step = rules.stepOn(day);
    if (step != null && !rateAgreed) {
      setRate(step);
    }
    for (Fact fact : facts.on(day, Fact.class)) {
      if (fact instanceof ExtensionExercised extension) {
        extend(extension);
      } else if (fact instanceof Amendment amendment) {
        amend(amendment);
      }
    }
  }

  private void extend(ExtensionExercised fact) {
    if (!options.exercise(fact, maturity, matured, debt.principal())) {
      refused.add(fact.id());
    } else if (fact.amount() != null && fact.amount().minor() < debt.principal()) {
      extendedPart = fact.amount().minor();
      extendedTo = fact.maturity();
    } else {
      maturity = fact.maturity();
      extendedPart = 0;
    }
  }

  private void amend(Amendment fact) {
    if (fact.maturity() != null && fact.maturity().isBefore(fact.date())) {
      refused.add(fact.id());
      return;
    }
    if (fact.rate() != null) {
      rateAgreed = true;
      setRate(fact.rate());
    }
    if (fact.maturity() != null) {
      if (matured || partMatured) {
        revive(fact.date());
      }
      maturity = fact.maturity();
      extendedPart = 0;
    }
  }

  private void revive(LocalDate day) {
    debt.notDue += debt.overdue;
    debt.overdue = 0;
    for (PlainDue due : debt.dues) {
      due.principal = due.principalPaid;
      due.inBase = false;
    }
    matured = false;
    partMatured = false;
    maturedOn = null;
    inTimeUntil = null;
    period.start(day, 0);
  }

  // -- what falls due ------------------------------------------------------------------------

  private void fallDue(LocalDate day) {
    if (!matured && day.equals(maturity)) {
      mature(day);
    } else if (!matured && rules.isInstalmentDay(day)) {
      postInstalment(day);
    }
    if (compounds(day)) {
      compound(day);
    }
  }

  /** What falls due with an instalment: all that accrued, but that on what is overdue. */
  private Ratio fallingDue() {
    return debt.overdue == 0
        ? debt.onNotDue.amount().plus(debt.onOverdue.amount())
        : debt.onNotDue.amount();
  }

  private void clearFallingDue() {
    debt.onNotDue.clear();
    if (debt.overdue == 0) {
      debt.onOverdue.clear();
    }
  }

  private void postInstalment(LocalDate day) {
    long amount = debt.rounded(fallingDue());
    if (rules.level()) {
      if (period.wholeUpTo(day, rules) && period.unchanged()) {
        amount = levelAmount(period.base(), period.rate());
      }
      levelDifference = levelDifference.plus(fallingDue()).minus(Ratio.of(amount));
    }
    clearFallingDue();
    if (amount > 0) {
      debt.dues.add(new PlainDue(day, amount, 0, true));
    }
    period.start(day, debt.paidOfAccrued);
    payments.creditPaysDue();
  }

  private long levelAmount(long base, Rate yearly) {
    Ratio part = Ratio.of(base).times(Ratio.of(yearly.value())).times(Ratio.of(rules.months(), 12));
    return Math.max(0, debt.rounded(part) - period.paidSince(debt.paidOfAccrued));
  }

  private void mature(LocalDate day) {
    long amount = debt.rounded(fallingDue().plus(levelDifference));
    clearFallingDue();
    levelDifference = Ratio.ZERO;
    long stays = Math.min(extendedPart, debt.notDue);
    debt.dues.add(new PlainDue(day, Math.max(0, amount), debt.notDue - stays, true));
    debt.overdue += debt.notDue - stays;
    debt.notDue = stays;
    if (amount < 0) {
      debt.granted += -amount - debt.payPosted(-amount);
    }
    matured = stays == 0;
    partMatured = true;
    if (!matured) {
      maturity = extendedTo;
      extendedPart = 0;
    }
    maturedOn = day;
    LocalDate timely = rules.calendar.nextOnOrAfter(day);
    inTimeUntil = timely.isAfter(day) && !missed.contains(day) ? timely : null;
    period.start(day, debt.paidOfAccrued);
    payments.creditPaysDue();
  }

  /** Rulebook 7: whether unpaid interest joins the base today. */
  private boolean compounds(LocalDate day) {
    if (maturedOn == null || !day.isAfter(maturedOn) || missedNothing()) {
      return false;
    }
    return switch (rules.compounding()) {
      case NONE, ONCE -> false;
      case DAILY -> true;
      case MONTHLY -> rules.bullet() ? isMonthly(day) : rules.isInstalmentDay(day);
    };
  }

  /** The maturity fell on a day of rest and is being met in time, or was. */
  private boolean missedNothing() {
    return rules.calendar.nextOnOrAfter(maturedOn).isAfter(maturedOn)
        && !missed.contains(maturedOn);
  }

  private boolean isMonthly(LocalDate day) {
    long months = maturedOn.withDayOfMonth(1).until(day.withDayOfMonth(1)).toTotalMonths();
    return maturedOn.plusMonths(months).equals(day);
  }

  private void compound(LocalDate day) {
    Ratio joining = debt.onOverdue.amount();
    debt.onOverdue.clear();
    if (debt.notDue == 0) {
      joining = joining.plus(debt.onNotDue.amount());
      debt.onNotDue.clear();
    }
    long amount = debt.rounded(joining);
    if (amount > 0) {
      PlainDue due = new PlainDue(day, amount, 0, false);
      due.inBase = true;
      debt.dues.add(due);
    }
  }

  // -- costs and payments --------------------------------------------------------------------

  private void charge(LocalDate day) {
    for (Cost cost : facts.on(day, Cost.class)) {
      charge(cost);
    }
  }

  private void charge(Cost cost) {
    if (rules.terms.afterDefault().costs() == null && cost.state() != Cost.State.ADJUDGED) {
      refused.add(cost.id());
      return;
    }
    debt.costs.merge(cost.state(), cost.amount().minor(), Long::sum);
    if (cost.state() != Cost.State.CLAIMED) {
      payments.creditPaysCost(cost.state());
    }
  }

  private void receive(LocalDate day) {
    for (Payment payment : facts.on(day, Payment.class)) {
      PlainSplit split = new PlainSplit(payment, facts.reversed(payment));
      debt.splits.add(split);
      if (!split.reversed) {
        receive(day, split);
      }
    }
  }

  private void receive(LocalDate day, PlainSplit split) {
    if (rules.holdsEarlyPayments() && isEarly(day, split.payment)) {
      split.held += split.payment.amount().minor();
    } else {
      payments.receive(split);
    }
    if (debt.principal() == 0) {
      levelDifference = Ratio.ZERO;
    }
  }

  private boolean isEarly(LocalDate today, Payment payment) {
    for (LocalDate day = today.plusDays(1);
        !matured && !day.isAfter(today.plusDays(EARLY_DAYS));
        day = day.plusDays(1)) {
      if (day.equals(maturity) || rules.isInstalmentDay(day)) {
        return payments.isEarly(payment, amountDue(today, day));
      }
    }
    return false;
  }

  /** The interest that falls due next if nothing happens until then. */
  private long amountDue(LocalDate today, LocalDate day) {
    LocalDate accruesFrom = rules.terms.interest().accruesFrom();
    LocalDate from = today.isBefore(accruesFrom) ? accruesFrom : today;
    Ratio actual = debt.onNotDue.amountBy(from, day, debt.notDue, rate);
    if (debt.overdue == 0) {
      actual = actual.plus(debt.onOverdue.amount());
    }
    if (day.equals(maturity)) {
      return debt.rounded(actual.plus(levelDifference));
    }
    return rules.level() && period.wholeUpTo(day, rules) && period.unchanged(debt.notDue, rate)
        ? levelAmount(debt.notDue, rate)
        : debt.rounded(actual);
  }

  private void note(LocalDate day) {
    for (Reversal reversal : facts.on(day, Reversal.class)) {
      if (!facts.counts(reversal)) {
        refused.add(reversal.id());
      }
    }
  }

  // -- answers -------------------------------------------------------------------------------

  LocalDate maturity() {
    return maturity;
  }

  long payoff() {
    return Math.max(0, debt.owed() - debt.credit());
  }

  long perDiem(LocalDate on) {
    if (on.isBefore(rules.terms.interest().accruesFrom())) {
      return 0;
    }
    var part = rules.terms.interest().dayCount().perDiem(on, rules.context());
    Ratio yearly =
        Ratio.of(debt.notDue)
            .times(Ratio.of(rate.value()))
            .plus(Ratio.of(lateBase()).times(Ratio.of(nightlyLateRate().value())));
    return yearly
        .times(Ratio.of(part.numerator(), part.denominator()))
        .rounded(java.math.RoundingMode.HALF_UP);
  }

  Status status(LocalDate on) {
    if (debt.principal() + debt.posted() + debt.accrued() == 0) {
      return debt.allCosts() > 0 ? Status.COSTS_UNPAID : Status.PAID;
    }
    if (matured || debt.overdue > 0) {
      return Status.MATURED_UNPAID;
    }
    boolean late =
        debt.dues.stream()
            .anyMatch(due -> due.unpaid() && rules.calendar.nextOnOrAfter(due.date).isBefore(on));
    return late ? Status.PAST_DUE : Status.CURRENT;
  }
}
