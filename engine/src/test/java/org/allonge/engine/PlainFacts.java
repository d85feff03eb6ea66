package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Payment;
import org.allonge.note.Reversal;

/** Which facts count on a day, and which payments came back. */
final class PlainFacts {
  private PlainFacts() {}

  /** The facts of days up to one and known at a moment, by day, those of one day as recorded. */
  static List<Fact> counting(Facts facts, LocalDate on, Instant knownAt) {
    List<Fact> list = new ArrayList<>();
    for (Fact fact : facts.list()) {
      boolean known =
          knownAt == null || fact.recordedAt() == null || !fact.recordedAt().isAfter(knownAt);
      if (known && !fact.date().isAfter(on)) {
        list.add(fact);
      }
    }
    list.sort(Comparator.comparing(Fact::date));
    return list;
  }

  static boolean reversed(List<Fact> facts, Payment payment) {
    return facts.stream()
        .anyMatch(f -> f instanceof Reversal r && r.of().equals(payment.id()) && counts(facts, r));
  }

  /** A reversal counts if the payment was received by then and had not come back before. */
  static boolean counts(List<Fact> facts, Reversal reversal) {
    boolean received =
        facts.stream()
            .anyMatch(f ->
                f instanceof Payment p
                    && p.id().equals(reversal.of())
                    && !p.date().isAfter(reversal.date()));
    for (Fact earlier : facts.subList(0, facts.indexOf(reversal))) {
      if (earlier instanceof Reversal r && r.of().equals(reversal.of()) && counts(facts, r)) {
        return false;
      }
    }
    return received;
  }
}
