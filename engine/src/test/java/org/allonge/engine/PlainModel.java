package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.allonge.engine.PlainDates.Item;
import org.allonge.engine.PlainDue.Cause;
import org.allonge.note.Accelerated;
import org.allonge.note.Advance;
import org.allonge.note.AfterDefault.Acceleration;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.Demand;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Funding;
import org.allonge.note.IndexEnded;
import org.allonge.note.Maturity;
import org.allonge.note.Payment;
import org.allonge.note.PrepaymentNotice;
import org.allonge.note.Rate;
import org.allonge.note.RateFixing;
import org.allonge.note.Readings;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;
import org.allonge.note.Transfer;

/**
 * The rulebook told a second time: one calendar day after the other, exact fractions, no short
 * cuts. Slow, and plain enough to be checked by reading; the engine must agree with it to the cent.
 */
final class PlainModel {
  private static final int EARLY_DAYS = 15;

  private final PlainRules rules;
  private final PlainFacts facts;
  private final Set<LocalDate> missed;
  private final Map<String, Boolean> early;
  private final PlainDates dates;
  private final PlainRate rates;
  private final PlainPlan plan;
  private final PlainOptions options;
  private final PlainEarly prepayment;
  private final PlainPayments payments;
  private final PlainLate lateness;
  private final PlainBase base;
  final PlainDebt debt;
  final List<String> refused = new ArrayList<>();

  private LocalDate maturity;
  private boolean accelerated;
  private boolean matured;
  private LocalDate maturedOn;
  private LocalDate inTimeUntil;
  private long extendedPart;
  private LocalDate extendedTo;
  private boolean rateChanged;
  private LocalDate stopAfter;

  private final PlainPeriod period = new PlainPeriod();
  private Ratio levelDifference = Ratio.ZERO;

  private PlainModel(
      PlainRules rules,
      PlainFacts facts,
      Set<LocalDate> missed,
      Map<String, Boolean> early,
      LocalDate on) {
    this.rules = rules;
    this.facts = facts;
    this.missed = missed;
    this.early = early;
    this.dates = new PlainDates(rules, on);
    this.rates = new PlainRate(rules, on);
    this.plan = new PlainPlan(rules, rates.rate());
    this.options = new PlainOptions(rules.terms.extensions(), rules.partCanBeExtended());
    this.debt = new PlainDebt(rules);
    this.prepayment = new PlainEarly(rules, rates);
    this.payments = new PlainPayments(rules, debt, prepayment, plan);
    this.lateness = new PlainLate(rules, debt);
    this.base = new PlainBase(rules, debt, on);
    this.maturity = rules.maturity();
    period.start(rules.accruesFrom(), 0);
  }

  /** The model lived through to the end of a day. */
  static PlainModel at(Terms terms, Readings readings, Facts facts, LocalDate on, Instant knownAt) {
    PlainRules rules = new PlainRules(terms, readings);
    PlainFacts known = new PlainFacts(facts, on, knownAt);
    return at(rules, known, new HashMap<>(), on, (model, day) -> {});
  }

  /**
   * The figures of some days: as if each were asked for alone, but in one walk as long as no
   * reversal undoes what was known on the day before.
   */
  static Map<LocalDate, List<String>> figures(
      Terms terms, Readings readings, Facts facts, Collection<LocalDate> days) {
    PlainRules rules = new PlainRules(terms, readings);
    NavigableSet<LocalDate> left = new TreeSet<>(days);
    Map<LocalDate, List<String>> figures = new HashMap<>();
    while (!left.isEmpty()) {
      LocalDate first = left.first();
      LocalDate undone = reversalAfter(facts, first);
      LocalDate last = undone == null ? left.last() : left.lower(undone);
      PlainFacts known = new PlainFacts(facts, last, null);
      NavigableSet<LocalDate> walked = left.headSet(last, true);
      at(
          rules,
          known,
          new HashMap<>(),
          last,
          (model, day) -> {
            if (walked.contains(day)) {
              figures.computeIfAbsent(day, on -> Figures.of(model, on));
            }
          });
      walked.clear();
    }
    return figures;
  }

  private static LocalDate reversalAfter(Facts facts, LocalDate day) {
    return facts.list().stream()
        .filter(fact -> fact instanceof Reversal && fact.date().isAfter(day))
        .map(Fact::date)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static PlainModel at(
      PlainRules rules,
      PlainFacts facts,
      Map<String, Boolean> early,
      LocalDate on,
      BiConsumer<PlainModel, LocalDate> seen) {
    Set<LocalDate> missed = new TreeSet<>();
    while (true) {
      Map<String, Boolean> decided = new HashMap<>(early);
      PlainModel model = new PlainModel(rules, facts, missed, decided, on);
      LocalDate late = model.live(on, seen);
      if (late == null) {
        return model;
      }
      missed.add(late);
    }
  }

  private LocalDate live(LocalDate on) {
    return live(on, (model, day) -> {});
  }

  /**
   * Lives day by day, each shown at its end; gives a maturity that was hoped to be met in time, and
   * was not.
   */
  private LocalDate live(LocalDate on, BiConsumer<PlainModel, LocalDate> seen) {
    LocalDate first = rules.start();
    facts.before(first).forEach(fact -> learn(fact));
    for (LocalDate day = first; !day.isAfter(on); day = day.plusDays(1)) {
      if (inTimeUntil != null && day.isAfter(inTimeUntil)) {
        inTimeUntil = null;
        if (debt.unpaidOf(maturedOn)) {
          return maturedOn;
        }
      }
      lives(day);
      seen.accept(this, day);
      if (stopAfter != null && day.isAfter(stopAfter) && mayFallDue(day)) {
        return null;
      }
    }
    return null;
  }

  private void lives(LocalDate day) {
    if (day.isAfter(rules.accruesFrom())) {
      night(day);
    }
    List<Fact> today = facts.on(day);
    today.forEach(this::learn);
    today.forEach(fact -> changeTerms(fact, day));
    LocalDate before = maturedOn;
    fallDue(day);
    late(day);
    changeRate(day);
    today.forEach(this::charge);
    today.forEach(fact -> receive(fact, day));
    boolean maturedToday = day.equals(maturedOn) && !day.equals(before);
    if (maturedToday && inTimeUntil == null && rules.compounding != Compounding.NONE) {
      debt.dues.forEach(due -> due.inBase = true);
    }
    today.forEach(this::note);
    base.endOf(day);
  }

  private void night(LocalDate day) {
    long bearing = base.now();
    debt.onNotDue.night(bearing, rates.rate(), day);
    debt.onOverdue.night(debt.overdueBase(), overdueRate(), day);
    period.night(bearing, rates.rate());
  }

  /** The rate of what is overdue, and of costs: the later rate once that is in force. */
  private Rate overdueRate() {
    boolean inForce = maturedOn == null ? rules.overdueAmounts() : inTimeUntil == null;
    return inForce ? rules.lateRate(rates.rate()) : rates.rate();
  }

  // -- terms ---------------------------------------------------------------------------------

  private void learn(Fact fact) {
    boolean known =
        switch (fact) {
          case RateFixing fixing -> rates.learn(fixing);
          case IndexEnded end -> rates.learn(end);
          default -> true;
        };
    if (!known) {
      refused.add(fact.id());
    }
  }

  private void changeTerms(Fact fact, LocalDate day) {
    boolean allowed =
        switch (fact) {
          case ExtensionExercised extension -> extend(extension);
          case Amendment amendment -> amend(amendment);
          case Advance draw -> draw(draw);
          case Demand demand -> demand(demand);
          case Accelerated declared -> accelerate(day);
          case PrepaymentNotice notice -> {
            prepayment.announced(day);
            yield true;
          }
          case Payment p -> true;
          case Reversal r -> true;
          case Cost c -> true;
          case RateFixing f -> true;
          case IndexEnded e -> true;
          case Transfer t -> true;
        };
    if (!allowed) {
      refused.add(fact.id());
    }
  }

  private boolean extend(ExtensionExercised fact) {
    if (maturity == null || !options.exercise(fact, maturity, matured, debt.principal())) {
      return false;
    }
    if (fact.amount() != null && fact.amount().minor() < debt.principal()) {
      extendedPart = fact.amount().minor();
      extendedTo = fact.maturity();
    } else {
      maturity = fact.maturity();
      accelerated = false;
      extendedPart = 0;
    }
    return true;
  }

  private boolean amend(Amendment fact) {
    if (fact.maturity() != null && fact.maturity().isBefore(fact.date())) {
      return false;
    }
    if (fact.rate() != null) {
      rateChanged = true;
      rates.agree(fact.rate());
    }
    if (fact.maturity() != null) {
      if (maturedOn != null) {
        revive(fact.date());
      }
      maturity = fact.maturity();
      accelerated = false;
      extendedPart = 0;
    }
    return true;
  }

  private void revive(LocalDate day) {
    debt.notDue += debt.due();
    for (PlainDue due : debt.dues) {
      due.principal = due.principalPaid;
      due.inBase = false;
      due.overdue = false;
    }
    matured = false;
    maturedOn = null;
    inTimeUntil = null;
    period.start(day, debt.paidOfAccrued);
  }

  private boolean draw(Advance fact) {
    if (!(rules.terms.funding() instanceof Funding.Draws draws) || matured) {
      return false;
    }
    long amount = fact.amount().minor();
    long used = draws.revolving() ? debt.principal() : debt.advanced;
    if (used + amount > rules.terms.principal().minor()) {
      return false;
    }
    debt.advanced += amount;
    debt.notDue += amount;
    return true;
  }

  private boolean demand(Demand fact) {
    if (!(rules.terms.maturity() instanceof Maturity.OnDemand onDemand) || matured) {
      return false;
    }
    LocalDate due = fact.date().plus(onDemand.notice());
    if (maturity != null && !due.isBefore(maturity)) {
      return false;
    }
    maturity = due;
    extendedPart = 0;
    return true;
  }

  private boolean accelerate(LocalDate day) {
    boolean clause = rules.terms.afterDefault().acceleration() != Acceleration.NONE;
    if (!clause || matured || !debt.pastDue(day)) {
      return false;
    }
    maturity = day;
    accelerated = true;
    extendedPart = 0;
    return true;
  }

  /** Changes of rate that the note itself provides for, and the level payment that they change. */
  private void changeRate(LocalDate day) {
    rateChanged |= rates.change(day);
    if (!matured && plan.recast() && rateChanged) {
      rateChanged = false;
      find(day, false);
    }
  }

  /** The level payment is found, for payments after the day or, where one falls due, from it. */
  private void find(LocalDate day, boolean dueToday) {
    LocalDate after = dueToday ? day.minusDays(1) : day;
    plan.find(after, debt.notDue, rates.rate(), maturity, first -> owedOn(day, first));
  }

  /** What is owed on a later day, of what is not due, if nothing happens until then. */
  private Ratio owedOn(LocalDate today, LocalDate day) {
    Ratio besides = allFallsDue() ? debt.onOverdue.amount() : Ratio.ZERO;
    Ratio interest =
        day.isAfter(today)
            ? debt.onNotDue.amountIf(debt.notDue, rates.rate(), today, day)
            : debt.onNotDue.amount();
    return Ratio.of(debt.notDue).plus(interest).plus(besides);
  }

  // -- what falls due ------------------------------------------------------------------------

  private boolean maturesBy(LocalDate day) {
    return maturity != null
        && !day.isBefore(rules.terms.date())
        && !(accelerated ? maturity : rules.dueDay(maturity)).isAfter(day);
  }

  private void fallDue(LocalDate day) {
    if (!matured && maturesBy(day)) {
      mature(day);
    } else if (!matured) {
      List<Item> items = dates.on(day, maturity);
      boolean dueToday = items.stream().anyMatch(Item::principal);
      if (plan.foundOn(day) && dueToday) {
        find(day, true);
      }
      if (!items.isEmpty()) {
        postInstalment(day, items);
      }
      if (plan.foundOn(day) && !dueToday) {
        find(day, false);
      }
    }
    if (compounds(day)) {
      compound(day);
    }
  }

  /** Whether all that accrued falls due, and not only what accrued on what is not overdue. */
  private boolean allFallsDue() {
    return debt.overdue() == 0 || rules.overdueAmounts();
  }

  private Ratio fallingDue() {
    return allFallsDue() ? debt.accruedExactly() : debt.onNotDue.amount();
  }

  private void clearFallingDue() {
    if (allFallsDue()) {
      debt.clearAccrued();
    } else {
      debt.onNotDue.clear();
    }
  }

  private void postInstalment(LocalDate day, List<Item> items) {
    boolean bringsInterest = items.stream().anyMatch(Item::interest);
    long sum = plan.principal(parts(items), rules.rounded(fallingDue()), debt.notDue);
    long principal = Math.max(0, sum);
    long added = Math.max(0, -sum);
    boolean advances = added > 0 && !plan.level(parts(items).getFirst());
    if (advances) {
      debt.advanced += added;
      debt.notDue += added;
      added = 0;
    }
    if (rules.untilRepaid() && principal > 0 && principal == debt.notDue) {
      maturity = day;
      accelerated = true;
      mature(day, Cause.REPAID);
      return;
    }
    debt.notDue += added - principal;
    boolean capitalises = bringsInterest && capitalised(items);
    boolean fallsDue = bringsInterest && !capitalises;
    if (!fallsDue) {
      debt.advanced += added;
    }
    long interest = bringsInterest ? interest(day, items, capitalises) : 0;
    interest -= fallsDue ? added : 0;
    long capitalised = capitalises ? Math.max(0, interest) : 0;
    debt.notDue += capitalised;
    postDue(day, Cause.INSTALMENT, interest - capitalised, principal);
    period.start(lastWritten(items), debt.paidOfAccrued);
    payments.creditPaysDue();
  }

  private static LocalDate lastWritten(List<Item> items) {
    return items.stream().map(Item::date).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static List<Integer> parts(List<Item> items) {
    return items.stream().filter(Item::principal).map(Item::part).toList();
  }

  private void postDue(LocalDate day, Cause cause, long interest, long principal) {
    if (interest > 0 || principal > 0) {
      debt.dues.add(new PlainDue(day, cause, Math.max(0, interest), principal));
    }
    if (interest < 0) {
      debt.setOff(-interest);
    }
  }

  private boolean capitalised(List<Item> items) {
    return items.stream().anyMatch(i -> i.interest() && dates.capitalised(i.date()));
  }

  /** The interest of a date; what accrued is taken off. */
  private long interest(LocalDate day, List<Item> items, boolean capitalises) {
    if (rules.inAdvance() && !capitalises) {
      return inAdvance(day);
    }
    long amount = rules.rounded(fallingDue());
    if (rules.level() && !capitalises) {
      if (wholePeriod(items) && period.unchanged()) {
        amount = levelAmount();
      }
      levelDifference = levelDifference.plus(fallingDue()).minus(Ratio.of(amount));
    }
    clearFallingDue();
    return amount;
  }

  /** Interest of the period that begins, with what the one before had too little or too much. */
  private long inAdvance(LocalDate day) {
    LocalDate next = dates.nextInterest(day, maturity);
    LocalDate end = maturity == null ? null : rules.dueDay(maturity);
    LocalDate until = next == null || (end != null && end.isBefore(next)) ? end : next;
    if (allFallsDue()) {
      debt.onNotDue.add(debt.onOverdue.amount());
      debt.onOverdue.clear();
    }
    Ratio then =
        until == null || !until.isAfter(day)
            ? debt.onNotDue.amount()
            : debt.onNotDue.amountIf(base.ofWhatIsNotDue(), rates.rate(), day, until);
    long amount = rules.rounded(then);
    debt.onNotDue.take(amount);
    return amount;
  }

  /** Whether the period that ends is a whole step of the series. */
  private boolean wholePeriod(List<Item> items) {
    var schedule = rules.schedule();
    if (schedule.cycle().every().toTotalMonths() == 0) {
      return false;
    }
    var series = schedule.cycle().from(schedule.first());
    LocalDate before = series.at(series.indexAtOrBefore(items.getFirst().date()) - 1);
    return before.equals(period.start());
  }

  private long levelAmount() {
    long months = rules.schedule().cycle().every().toTotalMonths();
    Ratio part =
        Ratio.of(period.base()).times(Ratio.of(period.rate().value())).times(Ratio.of(months, 12));
    return Math.max(0, rules.rounded(part) - period.paidSince(debt.paidOfAccrued));
  }

  private void mature(LocalDate day) {
    mature(day, Cause.MATURITY);
  }

  private void mature(LocalDate day, Cause cause) {
    long amount = rules.rounded(fallingDue().plus(levelDifference));
    clearFallingDue();
    levelDifference = Ratio.ZERO;
    long stays = Math.min(extendedPart, debt.notDue);
    long principal = debt.notDue - stays;
    debt.notDue = stays;
    debt.dues.add(new PlainDue(day, cause, Math.max(0, amount), principal));
    debt.dues.forEach(due -> due.overdue = true);
    if (amount < 0) {
      debt.setOff(-amount);
    }
    matured = stays == 0;
    if (!matured) {
      maturity = extendedTo;
      extendedPart = 0;
    }
    maturedOn = day;
    LocalDate timely = rules.lastTimely(day);
    inTimeUntil = timely.isAfter(day) && !missed.contains(day) ? timely : null;
    period.start(day, debt.paidOfAccrued);
    payments.creditPaysDue();
  }

  /** Instalments that are late by now are charged, bear the later rate, or accelerate. */
  private void late(LocalDate day) {
    lateness.charge(day);
    if (lateness.accelerates(day) && !matured) {
      maturity = day;
      accelerated = true;
      extendedPart = 0;
      mature(day);
    }
  }

  /** Rulebook 7: whether unpaid interest joins the base today. */
  private boolean compounds(LocalDate day) {
    if (maturedOn == null || !day.isAfter(maturedOn) || inTime()) {
      return false;
    }
    return switch (rules.compounding) {
      case NONE, ONCE -> false;
      case DAILY -> true;
      case MONTHLY -> rules.schedule() == null ? isMonthly(day) : isOfSeries(day);
    };
  }

  /** The maturity fell on a day of rest and is being met in time, or was. */
  private boolean inTime() {
    return rules.lastTimely(maturedOn).isAfter(maturedOn) && !missed.contains(maturedOn);
  }

  private boolean isOfSeries(LocalDate day) {
    var series = rules.schedule().cycle().from(rules.schedule().first());
    return !day.isBefore(series.anchor()) && series.at(series.indexAtOrBefore(day)).equals(day);
  }

  private boolean isMonthly(LocalDate day) {
    long months = maturedOn.withDayOfMonth(1).until(day.withDayOfMonth(1)).toTotalMonths();
    return maturedOn.plusMonths(months).equals(day);
  }

  private void compound(LocalDate day) {
    boolean all = debt.principal() == debt.overdue();
    long amount = rules.rounded(all ? debt.accruedExactly() : debt.onOverdue.amount());
    debt.onOverdue.clear();
    if (all) {
      debt.onNotDue.clear();
    }
    if (amount > 0) {
      PlainDue due = new PlainDue(day, Cause.COMPOUNDING, amount, 0);
      due.inBase = true;
      debt.dues.add(due);
    } else if (amount < 0) {
      debt.setOff(-amount);
      payments.creditPaysDue();
    }
  }

  // -- costs and payments --------------------------------------------------------------------

  private void charge(Fact fact) {
    if (!(fact instanceof Cost cost)) {
      return;
    }
    if (rules.terms.afterDefault().costs() == null && cost.state() != Cost.State.ADJUDGED) {
      refused.add(cost.id());
      return;
    }
    debt.costs.merge(cost.state(), cost.amount().minor(), Long::sum);
    if (cost.state() != Cost.State.CLAIMED) {
      payments.creditPaysCost(cost.state());
    }
  }

  private void receive(Fact fact, LocalDate day) {
    if (fact instanceof Payment payment) {
      PlainSplit split = new PlainSplit(payment, facts.reversed(payment));
      debt.splits.add(split);
      if (!split.reversed) {
        receive(day, split);
      }
    }
  }

  private void receive(LocalDate day, PlainSplit split) {
    if (isEarly(day, split.payment)) {
      split.held += split.payment.amount().minor();
    } else {
      payments.receive(day, split, maturedOn == null && !debt.pastDue(day));
    }
    if (debt.principal() == 0) {
      levelDifference = Ratio.ZERO;
    }
  }

  /** Whether a payment is just the next instalment, paid early. */
  private boolean isEarly(LocalDate day, Payment payment) {
    Boolean decided = early.get(payment.id());
    if (decided != null) {
      return decided;
    }
    boolean possible =
        rules.holdsEarlyPayments()
            && !matured
            && payment.direction().isEmpty()
            && debt.nothingDue()
            && !rules.inAdvance()
            && debt.credit() == 0
            && payment.amount().minor() < debt.owed();
    boolean is = possible && payment.amount().minor() == nextDue(day, payment);
    early.put(payment.id(), is);
    return is;
  }

  /** What falls due next within some days if nothing happens until then. */
  private long nextDue(LocalDate day, Payment payment) {
    LocalDate end = day.plusDays(EARLY_DAYS);
    PlainModel then =
        new PlainModel(rules, facts.until(payment), new TreeSet<>(missed), early, end);
    then.stopAfter = day;
    if (then.live(end) != null) {
      return 0;
    }
    PlainDue due = then.dueAfter(day);
    if (due == null || plan.foundOn(due.date)) {
      return 0; // nothing, or nothing that is known already
    }
    return due.cause == Cause.MATURITY ? due.unpaidInterest() : due.unpaid();
  }

  /** Whether a day is one on which the terms make something fall due, or find what it is. */
  private boolean mayFallDue(LocalDate day) {
    return day.equals(maturedOn) || plan.foundOn(day) || !dates.on(day, maturity).isEmpty();
  }

  /** The first that fell due after a day, or null. */
  private PlainDue dueAfter(LocalDate day) {
    for (PlainDue due : debt.dues) {
      if (due.date.isAfter(day)) {
        return due;
      }
    }
    return null;
  }

  private void note(Fact fact) {
    if (fact instanceof Reversal reversal && !facts.counts(reversal)) {
      refused.add(reversal.id());
    }
  }

  // -- answers -------------------------------------------------------------------------------

  LocalDate maturity() {
    return maturity;
  }

  long premium(LocalDate on) {
    return payments.premium(on);
  }

  long payoff(LocalDate on) {
    return Math.max(0, debt.owed() + premium(on) - debt.credit());
  }

  long perDiem(LocalDate on) {
    if (on.isBefore(rules.accruesFrom())) {
      return 0;
    }
    Ratio yearly = yearly(base.now(), rates.rate()).plus(yearly(debt.overdueBase(), overdueRate()));
    return PlainRules.halfUp(yearly.times(rules.perDiem(on)));
  }

  private static Ratio yearly(long bearing, Rate rate) {
    return Ratio.of(bearing).times(Ratio.of(rate.value()));
  }

  Status status(LocalDate on) {
    if (debt.principal() == 0 && debt.posted() == 0 && debt.accrued() <= 0) {
      if (debt.allCosts() + debt.charges > debt.credit()) {
        return Status.COSTS_UNPAID;
      }
      return rules.draws() && !matured ? Status.CURRENT : Status.PAID;
    }
    if (matured || (maturedOn != null && debt.overdue() > 0)) {
      return Status.MATURED_UNPAID;
    }
    return debt.pastDue(on) ? Status.PAST_DUE : Status.CURRENT;
  }
}
