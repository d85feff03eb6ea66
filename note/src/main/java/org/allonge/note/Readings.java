package org.allonge.note;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The meanings chosen for what the words leave open. A reading that is not named has its default.
 *
 * <p>A choice counts only where the terms leave the matter open; what the note settles, it settles
 * (see {@link #open(Terms)}).
 */
public final class Readings {
  /** Every default. */
  public static final Readings DEFAULT = new Readings(new EnumMap<>(ReadingId.class));

  private final Map<ReadingId, String> chosen;

  private Readings(Map<ReadingId, String> chosen) {
    this.chosen = Collections.unmodifiableMap(chosen);
  }

  /**
   * The same readings with one choice changed.
   *
   * @throws Refused when the id has no such choice
   */
  public Readings with(ReadingId id, String choice) {
    if (!id.choices().contains(choice)) {
      throw new Refused(unknownChoice(id, choice));
    }
    Map<ReadingId, String> more = new EnumMap<>(ReadingId.class);
    more.putAll(chosen);
    more.put(id, choice);
    return new Readings(more);
  }

  /**
   * The same readings with one choice changed, both given by name.
   *
   * @throws Refused when there is no such reading or no such choice
   */
  public Readings with(String id, String choice) {
    return with(
        Choice.find(ReadingId.class, id).orElseThrow(() -> new Refused(unknownReading(id))),
        choice);
  }

  /** The id of the choice in force. */
  public String choice(ReadingId id) {
    return chosen.getOrDefault(id, id.choices().getFirst());
  }

  /** The choice in force as a value of the enum that lists the choices. */
  public <E extends Enum<E> & Choice> E choice(ReadingId id, Class<E> type) {
    return Choice.find(type, choice(id))
        .orElseThrow(() -> new IllegalArgumentException(id + " does not choose from " + type));
  }

  /** The readings that the words of these terms leave open, in order of declaration. */
  public static List<ReadingId> open(Terms terms) {
    return List.of(ReadingId.values()).stream().filter(id -> isOpen(id, terms)).toList();
  }

  private static boolean isOpen(ReadingId id, Terms terms) {
    return switch (id) {
      case INSTALMENT_AMOUNT ->
          terms.instalments() instanceof Instalments.InterestOnly i && i.amount() == null;
      case POST_MATURITY_COMPOUNDING ->
          terms.afterDefault().interestOnInterest() && terms.afterDefault().compounding() == null;
      case POST_MATURITY_RATE ->
          terms.afterDefault().rate() instanceof AfterDefault.DefaultRate.HighestLawful;
      case APPLICATION -> terms.payments().application() == null;
      case EARLY_PAYMENT -> !(terms.instalments() instanceof Instalments.Bullet);
      case PARTIAL_EXTENSION -> !terms.extensions().isEmpty();
    };
  }

  private static Problem unknownReading(String id) {
    return new Problem(
        "unknown-reading",
        "reading " + id,
        "one of " + String.join(", ", Choice.ids(ReadingId.class)),
        id,
        "Choose a reading that the note leaves open; `allonge read FILE` lists them.");
  }

  private static Problem unknownChoice(ReadingId id, String choice) {
    return new Problem(
        "unknown-choice",
        "reading " + id.id(),
        "one of " + String.join(", ", id.choices()),
        choice,
        "Write --reading " + id.id() + "=" + id.choices().getFirst() + ", for instance.");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Readings r && r.chosen.equals(chosen);
  }

  @Override
  public int hashCode() {
    return chosen.hashCode();
  }

  @Override
  public String toString() {
    return chosen.toString();
  }
}
