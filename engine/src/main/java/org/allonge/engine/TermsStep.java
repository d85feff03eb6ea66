package org.allonge.engine;

import org.allonge.note.Accelerated;
import org.allonge.note.Advance;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.Demand;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.IndexEnded;
import org.allonge.note.Payment;
import org.allonge.note.PrepaymentNotice;
import org.allonge.note.Rate;
import org.allonge.note.RateFixing;
import org.allonge.note.Reversal;
import org.allonge.note.Transfer;
import org.jspecify.annotations.Nullable;

/** How terms change on a day: by facts before anything falls due, by the note itself after it. */
final class TermsStep {
  static final String RATE_UNKNOWN = "fixing-missing";

  private final State s;
  private final Course course;
  private final Debt debt;
  private final Log log;
  private final DueStep due;
  private final EarlyRule early;
  private final ExtensionRule extensions;

  TermsStep(State state, DueStep due, EarlyRule early) {
    this.s = state;
    this.course = state.course;
    this.debt = state.debt;
    this.log = state.log;
    this.due = due;
    this.early = early;
    this.extensions =
        new ExtensionRule(state.note.terms().extensions(), state.note.partialExtension());
  }

  void clear() {
    extensions.clear();
  }

  // -- facts ---------------------------------------------------------------------------------

  /** Takes the facts of a day that change terms. */
  void facts(long day) {
    while (s.facts.day(s.next) == day && s.facts.ofTerms(s.next)) {
      take(day, s.facts.fact(s.next));
      s.next++;
    }
  }

  private void take(long day, Fact fact) {
    Refusal refusal = taken(day, fact);
    if (refusal != null) {
      log.refuse(fact, refusal);
    }
  }

  private @Nullable Refusal taken(long day, Fact fact) {
    return switch (fact) {
      case ExtensionExercised extension -> extend(day, extension);
      case Amendment amendment -> amend(day, amendment);
      case Advance advance -> advance(day, advance);
      case Demand demand -> demand(day, demand);
      case Accelerated accelerated -> accelerate(day, accelerated);
      case RateFixing fixing -> fix(fixing);
      case IndexEnded ended -> end(ended);
      case PrepaymentNotice notice -> notice(day);
      case Payment p -> throw ofAnotherStep(p);
      case Reversal r -> throw ofAnotherStep(r);
      case Cost c -> throw ofAnotherStep(c);
      case Transfer t -> throw ofAnotherStep(t);
    };
  }

  private static IllegalStateException ofAnotherStep(Fact fact) {
    return new IllegalStateException("no term changes by " + fact.kind());
  }

  private @Nullable Refusal notice(long day) {
    early.notice(day);
    return null;
  }

  private @Nullable Refusal fix(RateFixing fixing) {
    if (!s.note.looksTo(fixing.index())) {
      return IndexRule.otherIndex(fixing.index());
    }
    s.fixings.add(fixing);
    return null;
  }

  private @Nullable Refusal end(IndexEnded ended) {
    if (!s.note.looksTo(ended.index())) {
      return IndexRule.otherIndex(ended.index());
    }
    s.fixings.add(ended);
    return null;
  }

  private @Nullable Refusal extend(long day, ExtensionExercised fact) {
    long to = fact.maturity().toEpochDay();
    Refusal refusal =
        extensions.exercise(
            fact, day, to, course.maturityNominal(), course.wholeMatured(), debt.principal());
    if (refusal != null) {
      return refusal;
    }
    if (fact.amount() != null && fact.amount().minor() < debt.principal()) {
      course.extendPart(fact.amount().minor(), to);
    } else {
      course.extend(day, to);
    }
    log.add(Entry.Kind.EXTENSION, day, 0, fact);
    return null;
  }

  private @Nullable Refusal amend(long day, Amendment fact) {
    if (fact.maturity() != null && fact.maturity().isBefore(fact.date())) {
      return AmendmentRule.inThePast(fact);
    }
    debt.countTo(day);
    if (fact.rate() != null) {
      s.contractRate = fact.rate();
      s.recast = s.note.recasts();
      course.endRateChanges();
    }
    if (fact.maturity() != null) {
      moveMaturity(day, fact.maturity().toEpochDay());
    }
    s.applyRates();
    log.add(Entry.Kind.AMENDMENT, day, 0, fact);
    return null;
  }

  private void moveMaturity(long day, long to) {
    if (course.hasMatured()) {
      debt.revive();
    }
    course.amend(day, to);
  }

  private @Nullable Refusal advance(long day, Advance fact) {
    Refusal refusal =
        AdvanceRule.refusal(
            fact, s.note.terms(), s.advanced, debt.principal(), course.wholeMatured());
    if (refusal != null) {
      return refusal;
    }
    debt.countTo(day);
    s.advanced = Math.addExact(s.advanced, fact.amount().minor());
    debt.advance(fact.amount().minor());
    log.add(Entry.Kind.ADVANCE, day, fact.amount().minor(), fact);
    s.flow(Flow.Kind.ADVANCE, day, -fact.amount().minor());
    return null;
  }

  private @Nullable Refusal demand(long day, Demand fact) {
    Refusal refusal =
        DemandRule.refusal(fact, s.note.terms(), course.maturity(), course.wholeMatured());
    if (refusal != null) {
      return refusal;
    }
    course.demand(day, DemandRule.due(fact, s.note.terms()).toEpochDay());
    log.add(Entry.Kind.DEMAND, day, 0, fact);
    debt.countTo(day);
    s.flow(Flow.Kind.DEMAND, day, 0);
    return null;
  }

  private @Nullable Refusal accelerate(long day, Accelerated fact) {
    Refusal refusal =
        AccelerationRule.refusal(fact, s.note.terms(), s.pastDue(day), course.wholeMatured());
    if (refusal != null) {
      return refusal;
    }
    course.callDue(day);
    log.add(Entry.Kind.ACCELERATION, day, 0, fact);
    return null;
  }

  // -- the note's own changes ----------------------------------------------------------------

  /** The note itself changes its rate, from the night of a day. */
  void changeRate(long day) {
    if (course.rateChangesOn(day)) {
      Rate rate = s.rates.on(day, s.contractRate);
      boolean unknown = s.rates.unknown(day);
      RateWhy why = log.explains() ? s.rates.why(day, s.contractRate) : null;
      course.rateChanged(day);
      if (unknown) {
        log.remark(RATE_UNKNOWN, day, IndexRule.unknown(day, s.contractRate));
      } else if (rate != null) {
        change(day, rate, why);
      }
    }
    if (s.recast && !course.wholeMatured()) {
      s.recast = false;
      due.findPayment(day);
    }
  }

  private void change(long day, Rate rate, @Nullable RateWhy why) {
    boolean changes = !rate.equals(s.contractRate);
    debt.countTo(day);
    if (changes) {
      s.contractRate = rate;
      s.applyRates();
      log.rate(day, why);
    }
    s.recast = s.note.recasts();
    s.flow(Flow.Kind.RATE, day, 0);
  }

  /**
   * The principal of a day is what interest is reckoned on from its night, and the index of a day
   * is what an indexed note multiplies by.
   */
  void changeBase(long day) {
    if (course.baseChangesOn(day)) {
      course.baseChanged(day);
      debt.countTo(day);
      changeIndex(day);
      if (s.note.base().next(day - 1, s.note) == day) {
        debt.base(debt.principal());
        s.flow(Flow.Kind.BASE, day, 0);
      }
    }
  }

  private void changeIndex(long day) {
    Indexing indexing = s.indexing;
    boolean today = indexing != null && indexing.next(day - 1) == day;
    if (indexing != null && today && !course.wholeMatured() && indexing.set(day)) {
      s.flow(Flow.Kind.INDEX, day, 0);
    }
  }
}
