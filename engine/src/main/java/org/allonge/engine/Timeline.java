package org.allonge.engine;

import java.time.Instant;
import java.util.ArrayList;
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

  private final Fact[] facts;
  private final long[] days;
  private final boolean[] ofTerms;
  private final long[] reversedOn;
  private Map<Reversal, String> refusedReversals = Map.of();

  private Timeline(List<Fact> sorted) {
    this.facts = sorted.toArray(Fact[]::new);
    this.days = new long[facts.length];
    this.ofTerms = new boolean[facts.length];
    this.reversedOn = new long[facts.length];
    boolean reversals = false;
    for (int i = 0; i < facts.length; i++) {
      Fact fact = facts[i];
      days[i] = fact.date().toEpochDay();
      boolean reversal = fact instanceof Reversal;
      reversals |= reversal;
      ofTerms[i] = !reversal && !(fact instanceof Payment) && step(fact).compareTo(Step.TERMS) <= 0;
    }
    Arrays.fill(reversedOn, Agenda.NEVER);
    if (reversals) {
      refusedReversals = new HashMap<>();
      markReversed();
    }
  }

  static Timeline of(Facts facts, @Nullable Instant knownAt) {
    List<Fact> sorted = new ArrayList<>(facts.list().size());
    boolean inOrder = true;
    for (Fact fact : facts.list()) {
      if (fact.knownAt(knownAt)) {
        inOrder = inOrder && (sorted.isEmpty() || inOrder(sorted.getLast(), fact));
        sorted.add(fact);
      }
    }
    if (!inOrder) {
      sorted.sort(ORDER);
    }
    return new Timeline(sorted);
  }

  private static boolean inOrder(Fact before, Fact fact) {
    int days = before.date().compareTo(fact.date());
    boolean sameKind = before.getClass() == fact.getClass();
    return days < 0 || (days == 0 && (sameKind || ORDER.compare(before, fact) <= 0));
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
    for (int i = 0; i < facts.length; i++) {
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
    while (payment < facts.length && !isPayment(payment, id)) {
      payment++;
    }
    return payment < facts.length ? payment : -1;
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
    return facts.length;
  }

  Fact fact(int i) {
    return facts[i];
  }

  /** Whether a fact changes terms, or what they look to, before anything falls due. */
  boolean ofTerms(int i) {
    return ofTerms[i];
  }

  /** The day of a fact, or Long.MAX_VALUE past the last one. */
  long day(int i) {
    return i < days.length ? days[i] : Long.MAX_VALUE;
  }

  /** Whether a payment counts as never made, as of a day. */
  boolean reversed(int i, long asOf) {
    return reversedOn[i] <= asOf;
  }

  /** How many facts take effect by a day, inclusive. */
  int sizeBy(long asOf) {
    int size = facts.length;
    while (size > 0 && days[size - 1] > asOf) {
      size--;
    }
    return size;
  }

  /** Why a reversal has no effect, or null where it has one. */
  @Nullable String refusal(Reversal reversal) {
    return refusedReversals.get(reversal);
  }
}
