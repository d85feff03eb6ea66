package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.allonge.note.Fact;

/** Orders in which the same facts may be recorded. */
final class Orders {
  private Orders() {}

  /** The facts with the days in any order, those of one day in the order given. */
  static List<Fact> otherDaysFirst(List<Fact> facts, Dice dice) {
    SortedMap<LocalDate, List<Fact>> byDay = new TreeMap<>();
    for (Fact fact : facts) {
      byDay.computeIfAbsent(fact.date(), day -> new ArrayList<>()).add(fact);
    }
    List<List<Fact>> days = new ArrayList<>(byDay.values());
    dice.shuffle(days);
    List<Fact> all = new ArrayList<>();
    days.forEach(all::addAll);
    return all;
  }
}
