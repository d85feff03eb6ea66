package org.allonge.note.law;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.allonge.note.Money;

/**
 * What is known of a loan; what is not here is not known.
 *
 * @param values by fact, in the order of {@link LawFact}
 */
public record LawFacts(Map<LawFact, String> values) {
  /** Nothing known. */
  public static final LawFacts NONE = new LawFacts(Map.of());

  /** Copies the map. */
  public LawFacts {
    Map<LawFact, String> copy = new EnumMap<>(LawFact.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * The same, and one fact more.
   *
   * @throws IllegalArgumentException when the value is none of this fact; {@link LawFact#takes}
   */
  public LawFacts with(LawFact fact, String value) {
    if (!fact.takes(value)) {
      throw new IllegalArgumentException(fact.id() + " must be " + fact.expected());
    }
    Map<LawFact, String> more = new EnumMap<>(LawFact.class);
    more.putAll(values);
    more.put(fact, value);
    return new LawFacts(more);
  }

  /** The same, as if one fact were not known. */
  public LawFacts without(LawFact fact) {
    Map<LawFact, String> less = new EnumMap<>(LawFact.class);
    less.putAll(values);
    less.remove(fact);
    return new LawFacts(less);
  }

  /** The value of a fact, if it is known. */
  public Optional<String> of(LawFact fact) {
    return Optional.ofNullable(values.get(fact));
  }

  Optional<Money> sum(LawFact fact) {
    return of(fact).map(Money::usd);
  }
}
