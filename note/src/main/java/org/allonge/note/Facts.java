package org.allonge.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one note in the order in which they were recorded.
 *
 * <p>Order matters only within a day. Ids are unique and a reversal names a payment that is there.
 *
 * @param list the facts as recorded
 */
public record Facts(List<Fact> list) {
  /** Nothing has happened. */
  public static final Facts NONE = new Facts(List.of());

  /**
   * Checks ids and references.
   *
   * @throws Refused for a duplicate id, or a reversal of what is not there
   */
  public Facts {
    list = List.copyOf(list);
    List<Problem> problems = problems(list);
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }

  /** The facts given, in that order. */
  public static Facts of(Fact... facts) {
    return new Facts(List.of(facts));
  }

  /** The same facts and one more. */
  public Facts plus(Fact fact) {
    List<Fact> more = new ArrayList<>(list);
    more.add(fact);
    return new Facts(more);
  }

  /** The facts by date, those of one day in the order recorded. */
  public List<Fact> byDate() {
    List<Fact> sorted = new ArrayList<>(list);
    sorted.sort(Comparator.comparing(Fact::date));
    return List.copyOf(sorted);
  }

  private static List<Problem> problems(List<Fact> facts) {
    Map<String, Fact> seen = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (seen.putIfAbsent(fact.id(), fact) != null) {
        problems.add(duplicate(i, fact.id()));
      }
    }
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) instanceof Reversal r && !(seen.get(r.of()) instanceof Payment)) {
        problems.add(unknownPayment(i, r.of()));
      }
    }
    return problems;
  }

  private static Problem duplicate(int index, String id) {
    return new Problem(
        "duplicate-id",
        "facts[" + index + "].id",
        "an id that no other fact of the note has",
        id,
        "Give each fact its own id, or leave all ids out to have f1, f2, ... by position.");
  }

  private static Problem unknownPayment(int index, String of) {
    return new Problem(
        "unknown-payment",
        "facts[" + index + "].of",
        "the id of a payment in the same file",
        of,
        "Name the payment that came back; a payment without an id is f1, f2, ... by position.");
  }
}
