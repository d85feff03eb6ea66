package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Payment;
import org.allonge.note.Reversal;

/** Which facts count on which day, and which payments came back. */
final class PlainFacts {
  private final List<Fact> facts = new ArrayList<>();
  private final Map<LocalDate, List<Fact>> byDay = new TreeMap<>();

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
  }

  /** The facts of a day that are of one kind. */
  <T extends Fact> List<T> on(LocalDate day, Class<T> kind) {
    return byDay.getOrDefault(day, List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  boolean reversed(Payment payment) {
    return facts.stream()
        .anyMatch(f -> f instanceof Reversal r && r.of().equals(payment.id()) && counts(r));
  }

  /** A reversal counts if the payment was received by then and had not come back before. */
  boolean counts(Reversal reversal) {
    boolean received =
        facts.stream()
            .anyMatch(f ->
                f instanceof Payment p
                    && p.id().equals(reversal.of())
                    && !p.date().isAfter(reversal.date()));
    for (Fact earlier : facts.subList(0, facts.indexOf(reversal))) {
      if (earlier instanceof Reversal r && r.of().equals(reversal.of()) && counts(r)) {
        return false;
      }
    }
    return received;
  }
}
