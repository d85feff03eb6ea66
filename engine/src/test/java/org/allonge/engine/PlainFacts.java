package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Payment;
import org.allonge.note.Reversal;

/** Which facts count on which day, and which payments came back. */
final class PlainFacts {
  private final List<Fact> facts = new ArrayList<>();
  private final Map<LocalDate, List<Fact>> byDay = new HashMap<>();
  private final Set<String> reversed = new HashSet<>();
  private final Set<String> counting = new HashSet<>();

  /** The facts of days up to one and known at a moment, by day, those of one day as recorded. */
  PlainFacts(Facts all, LocalDate on, Instant knownAt) {
    for (Fact fact : all.list()) {
      boolean known =
          knownAt == null || fact.recordedAt() == null || !fact.recordedAt().isAfter(knownAt);
      if (known && !fact.date().isAfter(on)) {
        facts.add(fact);
        byDay.computeIfAbsent(fact.date(), day -> new ArrayList<>()).add(fact);
      }
    }
    facts.sort(Comparator.comparing(Fact::date));
    for (Fact fact : facts) {
      if (fact instanceof Reversal r && received(r) && reversed.add(r.of())) {
        counting.add(r.id());
      }
    }
  }

  private boolean received(Reversal reversal) {
    return facts.stream()
        .anyMatch(f ->
            f instanceof Payment p
                && p.id().equals(reversal.of())
                && !p.date().isAfter(reversal.date()));
  }

  /** The facts of a day. */
  List<Fact> on(LocalDate day) {
    return byDay.getOrDefault(day, List.of());
  }

  /** The facts of all days before one, by date. */
  List<Fact> before(LocalDate day) {
    return facts.stream().filter(f -> f.date().isBefore(day)).toList();
  }

  /** What had happened when a payment was received, as far as it was not undone. */
  PlainFacts until(Payment payment) {
    List<Fact> happened = new ArrayList<>();
    boolean before = true;
    for (Fact fact : facts) {
      before &= !fact.equals(payment);
      boolean undone =
          fact instanceof Reversal || (fact instanceof Payment p && reversed.contains(p.id()));
      boolean money = fact instanceof Payment;
      if (!undone && (before || (!money && fact.date().equals(payment.date())))) {
        happened.add(fact);
      }
    }
    return new PlainFacts(new Facts(happened), payment.date(), null);
  }

  boolean reversed(Payment payment) {
    return reversed.contains(payment.id());
  }

  /** A reversal counts if the payment was received by then and had not come back before. */
  boolean counts(Reversal reversal) {
    return counting.contains(reversal.id());
  }
}
