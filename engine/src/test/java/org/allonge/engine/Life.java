package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Facts;
import org.allonge.note.Readings;
import org.allonge.note.Terms;
import org.allonge.note.law.LawTables;

/**
 * A random note and what happened to it.
 *
 * @param seed the number out of which it was made
 * @param last a day after everything
 * @param engine the engine of the note, one for all questions
 */
record Life(long seed, Terms terms, Readings readings, Facts facts, LocalDate last, Engine engine) {

  /** The life of a seed; always the same one. */
  static Life of(long seed) {
    Dice dice = new Dice(seed);
    RandomTerms notes = new RandomTerms(dice);
    Terms terms = notes.terms();
    Readings readings = notes.readings(terms);
    Engine engine = Engine.of(terms, readings, LawTables.bundled());
    return new RandomFacts(dice, notes, engine).life(seed);
  }

  /** Choices that belong to this life, other than those that made it. */
  Dice dice() {
    return new Dice(~seed);
  }

  Life with(Facts others) {
    return new Life(seed, terms, readings, others, last, engine);
  }

  /** A day of the life: one on which something happened, or any. */
  LocalDate someDay(Dice dice) {
    if (!facts.list().isEmpty() && dice.chance(50)) {
      LocalDate day = dice.one(facts.list()).date().plusDays(dice.one(0, 0, 1));
      boolean before = day.isBefore(terms.date());
      return before ? terms.date() : day.isAfter(last) ? last : day;
    }
    return dice.day(terms.date(), last);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("life " + seed + "\n" + terms + "\n" + readings + "\n");
    facts.list().forEach(fact -> text.append(fact).append('\n'));
    return text.toString();
  }
}
