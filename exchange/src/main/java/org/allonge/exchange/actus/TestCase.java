package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One case of a test bed: a contract, what was observed, and what should come of it.
 *
 * @param id the identifier of the case
 * @param contract the terms
 * @param to the last moment of which events are asked, or null for all
 * @param observed the values of indexes, by the name of the index
 * @param events what happened to the contract
 * @param expected the official events, in their order
 */
record TestCase(
    String id,
    Contract contract,
    @Nullable Moment to,
    SortedMap<String, List<Value>> observed,
    List<Happened> events,
    List<Event> expected) {
  /** Copies the lists. */
  TestCase {
    events = List.copyOf(events);
    expected = List.copyOf(expected);
  }

  /** A value of an index on a day. */
  record Value(Moment at, BigDecimal value) {}

  /** Something that happened to the contract. */
  record Happened(Moment at, String type, @Nullable BigDecimal value) {}

  /** The first day on which something of a kind happened. */
  Optional<Moment> first(String type) {
    return events.stream()
        .filter(e -> e.type().equals(type))
        .map(Happened::at)
        .sorted()
        .findFirst();
  }
}
