package org.allonge.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Choice;
import org.allonge.note.Money;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.reader.NamedReading;
import org.jspecify.annotations.Nullable;

/**
 * Puts the dollars beside the readings that a note leaves open: the engine runs every alternative,
 * one at a time, the others as chosen.
 */
final class Pricing {
  private Pricing() {}

  /**
   * A reading with its prices.
   *
   * @param reading the reading as the reader names it
   * @param on the day of the prices, or null where there are none
   * @param payoff the payoff under the chosen meaning, or null where there is none
   * @param alternatives the other meanings
   */
  record Priced(
      NamedReading reading,
      @Nullable LocalDate on,
      @Nullable Money payoff,
      List<Alternative> alternatives) {
    Priced {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * Another meaning.
   *
   * @param choice its id
   * @param payoff the payoff under it, or null where it has none
   * @param difference the payoff less that under the chosen meaning, or null
   */
  record Alternative(String choice, @Nullable Money payoff, @Nullable Money difference) {}

  /** The readings without prices: the account of the note cannot be computed. */
  static List<Priced> unpriced(List<NamedReading> readings) {
    return readings.stream().map(Pricing::unpriced).toList();
  }

  /** The readings at their prices on a day. */
  static List<Priced> on(LocalDate day, Question question, List<NamedReading> readings) {
    Money payoff = question.account(day).payoff();
    List<Priced> priced = new ArrayList<>();
    for (NamedReading reading : readings) {
      Optional<ReadingId> id = Choice.find(ReadingId.class, reading.id());
      priced.add(
          id.isEmpty()
              ? unpriced(reading)
              : new Priced(reading, day, payoff, alternatives(reading, id.get(), day, question)));
    }
    return priced;
  }

  private static Priced unpriced(NamedReading reading) {
    List<Alternative> alternatives =
        reading.alternatives().stream().map(c -> new Alternative(c, null, null)).toList();
    return new Priced(reading, null, null, alternatives);
  }

  private static List<Alternative> alternatives(
      NamedReading reading, ReadingId id, LocalDate day, Question question) {
    Readings base = question.engine().readings().with(id, reading.chosen());
    Money chosen = payoff(question, base, day);
    List<Alternative> alternatives = new ArrayList<>();
    for (String choice : reading.alternatives()) {
      Money other = payoff(question, base.with(id, choice), day);
      alternatives.add(new Alternative(choice, other, other.minus(chosen)));
    }
    return alternatives;
  }

  private static Money payoff(Question question, Readings readings, LocalDate day) {
    return question
        .engine()
        .with(readings)
        .account(question.facts(), day, question.knownAt())
        .payoff();
  }
}
