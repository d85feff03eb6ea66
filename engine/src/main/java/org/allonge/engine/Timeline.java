package org.allonge.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allonge.note.Accelerated;
import org.allonge.note.Advance;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.Demand;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.IndexEnded;
import org.allonge.note.Payment;
import org.allonge.note.PrepaymentNotice;
import org.allonge.note.RateFixing;
import org.allonge.note.Reversal;
import org.allonge.note.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * The facts that count for one account, in the order in which they take effect: by day, within a
 * day by the order of rulebook 3, within that as recorded.
 *
 * <p>A fact counts when it was known at the moment asked about; a walk stops at the day asked
 * about.
 */
final class Timeline {
  /** The steps of a day in which facts take effect; instalments post after TERMS. */
  enum Step {
    INDEXES,
    TERMS,
    CHARGES,
    PAYMENTS,
    NOTED
  }

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::date).thenComparing(Timeline::step);

  /** Facts come nearly in order: moving a few is cheaper than sorting all, moving many is not. */
  private static final long MOST_MOVES = 32;

  private final Fact[] facts;
  private final long[] days;
  private final Step[] steps;
  private final int size;
  private final long[] reversedOn;
  private Map<Reversal, String> refusedReversals = Map.of();

  private Timeline(List<Fact> all, @Nullable Instant knownAt) {
    this.facts = new Fact[all.size()];
    this.days = new long[facts.length];
    this.steps = new Step[facts.length];
    this.reversedOn = new long[facts.length];
    this.size = take(all, knownAt);
    if (Arrays.asList(steps).contains(Step.NOTED)) {
      refusedReversals = new HashMap<>();
      markReversed();
    }
  }

  static Timeline of(Facts facts, @Nullable Instant knownAt) {
    return new Timeline(facts.list(), knownAt);
  }

  /** Takes what was known, in order; gives how many there are. */
  private int take(List<Fact> all, @Nullable Instant knownAt) {
    int count = 0;
    long moves = 0;
    boolean few = true;
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      if (knownAt == null || fact.knownAt(knownAt)) {
        put(count, fact);
        if (few) {
          moves += toItsPlace(count);
          few = moves <= MOST_MOVES * (count + 1);
        }
        count++;
      }
    }
    if (!few) {
      sort(count);
    }
    return count;
  }

  private void put(int i, Fact fact) {
    facts[i] = fact;
    days[i] = fact.date().toEpochDay();
    steps[i] = fact instanceof Payment ? Step.PAYMENTS : step(fact);
    reversedOn[i] = Agenda.NEVER;
  }

  /** Moves a fact before those that take effect later; gives how many those are. */
  private int toItsPlace(int from) {
    int to = from;
    while (to > 0 && comesBefore(from, to - 1)) {
      to--;
    }
    if (to < from) {
      Fact fact = facts[from];
      long day = days[from];
      Step step = steps[from];
      System.arraycopy(facts, to, facts, to + 1, from - to);
      System.arraycopy(days, to, days, to + 1, from - to);
      System.arraycopy(steps, to, steps, to + 1, from - to);
      facts[to] = fact;
      days[to] = day;
      steps[to] = step;
    }
    return from - to;
  }

  private boolean comesBefore(int one, int other) {
    return days[one] < days[other]
        || (days[one] == days[other] && steps[one].compareTo(steps[other]) < 0);
  }

  private void sort(int count) {
    Arrays.sort(facts, 0, count, ORDER);
    for (int i = 0; i < count; i++) {
      put(i, facts[i]);
    }
  }

  static Step step(Fact fact) {
    return switch (fact) {
      case RateFixing f -> Step.INDEXES;
      case IndexEnded e -> Step.INDEXES;
      case ExtensionExercised e -> Step.TERMS;
      case Amendment a -> Step.TERMS;
      case Advance a -> Step.TERMS;
      case Demand d -> Step.TERMS;
      case Accelerated a -> Step.TERMS;
      case PrepaymentNotice n -> Step.TERMS;
      case Cost c -> Step.CHARGES;
      case Payment p -> Step.PAYMENTS;
      case Reversal r -> Step.NOTED;
      case Transfer t -> Step.NOTED;
    };
  }

  private void markReversed() {
    for (int i = 0; i < size; i++) {
      if (facts[i] instanceof Reversal reversal) {
        mark(reversal, paymentNear(reversal.of(), i));
      }
    }
  }

  /** The payment with an id, sought backwards first: payments come back soon; or -1. */
  private int paymentNear(String id, int reversal) {
    int payment = reversal - 1;
    while (payment >= 0 && !isPayment(payment, id)) {
      payment--;
    }
    if (payment >= 0) {
      return payment;
    }
    payment = reversal + 1;
    while (payment < size && !isPayment(payment, id)) {
      payment++;
    }
    return payment < size ? payment : -1;
  }

  private boolean isPayment(int i, String id) {
    return facts[i] instanceof Payment && facts[i].id().equals(id);
  }

  private void mark(Reversal reversal, int payment) {
    if (payment < 0 || facts[payment].date().isAfter(reversal.date())) {
      refusedReversals.put(reversal, "The payment " + reversal.of() + " was not received by then.");
    } else if (reversedOn[payment] != Agenda.NEVER) {
      refusedReversals.put(reversal, "The payment " + reversal.of() + " is reversed already.");
    } else {
      reversedOn[payment] = reversal.date().toEpochDay();
    }
  }

  int size() {
    return size;
  }

  Fact fact(int i) {
    return facts[i];
  }

  /** Whether a fact changes terms, or what they look to, before anything falls due. */
  boolean ofTerms(int i) {
    return steps[i].compareTo(Step.TERMS) <= 0;
  }

  /** The day of a fact, or Long.MAX_VALUE past the last one. */
  long day(int i) {
    return i < size ? days[i] : Long.MAX_VALUE;
  }

  /** Whether a payment counts as never made, as of a day. */
  boolean reversed(int i, long asOf) {
    return reversedOn[i] <= asOf;
  }

  /** How many facts take effect by a day, inclusive. */
  int sizeBy(long asOf) {
    int count = size;
    while (count > 0 && days[count - 1] > asOf) {
      count--;
    }
    return count;
  }

  /** Why a reversal has no effect, or null where it has one. */
  @Nullable String refusal(Reversal reversal) {
    return refusedReversals.get(reversal);
  }
}
