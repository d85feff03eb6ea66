package org.allonge.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Payment;
import org.allonge.note.Reversal;
import org.jspecify.annotations.Nullable;

/**
 * The facts that count for one account, in the order in which they take effect: by day, within a
 * day by the order of rulebook 3, within that as recorded.
 *
 * <p>A fact counts when it was known at the moment asked about and its day is not after the day
 * asked about.
 */
final class Timeline {
  /** The steps of a day in which facts take effect; instalments post after TERMS. */
  enum Step {
    TERMS,
    CHARGES,
    PAYMENTS,
    NOTED
  }

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::date).thenComparing(Timeline::step);

  private final Fact[] facts;
  private final long[] days;
  private final boolean[] reversed;
  private Map<Reversal, String> refusedReversals = Map.of();

  private Timeline(List<Fact> sorted) {
    this.facts = sorted.toArray(Fact[]::new);
    this.days = new long[facts.length];
    this.reversed = new boolean[facts.length];
    boolean reversals = false;
    for (int i = 0; i < facts.length; i++) {
      days[i] = facts[i].date().toEpochDay();
      reversals |= facts[i] instanceof Reversal;
    }
    if (reversals) {
      refusedReversals = new HashMap<>();
      markReversed();
    }
  }

  static Timeline of(Facts facts, long lastDay, @Nullable Instant knownAt) {
    List<Fact> sorted = new ArrayList<>(facts.list().size());
    boolean inOrder = true;
    for (Fact fact : facts.list()) {
      if (fact.date().toEpochDay() <= lastDay && fact.knownAt(knownAt)) {
        inOrder &= sorted.isEmpty() || ORDER.compare(sorted.getLast(), fact) <= 0;
        sorted.add(fact);
      }
    }
    if (!inOrder) {
      sorted.sort(ORDER);
    }
    return new Timeline(sorted);
  }

  static Step step(Fact fact) {
    return switch (fact) {
      case ExtensionExercised e -> Step.TERMS;
      case Amendment a -> Step.TERMS;
      case Cost c -> Step.CHARGES;
      case Payment p -> Step.PAYMENTS;
      case Reversal r -> Step.NOTED;
    };
  }

  private void markReversed() {
    Map<String, Integer> payments = new HashMap<>();
    for (int i = 0; i < facts.length; i++) {
      if (facts[i] instanceof Payment) {
        payments.put(facts[i].id(), i);
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof Reversal reversal) {
        mark(reversal, payments.get(reversal.of()));
      }
    }
  }

  private void mark(Reversal reversal, @Nullable Integer payment) {
    if (payment == null || facts[payment].date().isAfter(reversal.date())) {
      refusedReversals.put(reversal, "The payment " + reversal.of() + " was not received by then.");
    } else if (reversed[payment]) {
      refusedReversals.put(reversal, "The payment " + reversal.of() + " is reversed already.");
    } else {
      reversed[payment] = true;
    }
  }

  int size() {
    return facts.length;
  }

  Fact fact(int i) {
    return facts[i];
  }

  /** The day of a fact, or Long.MAX_VALUE past the last one. */
  long day(int i) {
    return i < days.length ? days[i] : Long.MAX_VALUE;
  }

  /** Whether a payment counts as never made. */
  boolean reversed(int i) {
    return reversed[i];
  }

  /** Why a reversal has no effect, or null where it has one. */
  @Nullable String refusal(Reversal reversal) {
    return refusedReversals.get(reversal);
  }
}
