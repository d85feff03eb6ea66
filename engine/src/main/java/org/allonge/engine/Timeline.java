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

  private final Fact[] facts;
  private final boolean[] reversed;
  private final Map<Reversal, String> refusedReversals;

  private Timeline(List<Fact> sorted) {
    this.facts = sorted.toArray(Fact[]::new);
    this.reversed = new boolean[facts.length];
    this.refusedReversals = new HashMap<>();
    markReversed();
  }

  static Timeline of(Facts facts, long lastDay, @Nullable Instant knownAt) {
    List<Fact> sorted = new ArrayList<>(facts.list().size());
    for (Fact fact : facts.list()) {
      if (fact.date().toEpochDay() <= lastDay && fact.knownAt(knownAt)) {
        sorted.add(fact);
      }
    }
    sorted.sort(Comparator.comparing(Fact::date).thenComparing(Timeline::step));
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
    return i < facts.length ? facts[i].date().toEpochDay() : Long.MAX_VALUE;
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
