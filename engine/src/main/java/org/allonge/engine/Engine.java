package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Problem;
import org.allonge.note.Readings;
import org.allonge.note.Refused;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;
import org.allonge.note.law.LawTables;
import org.jspecify.annotations.Nullable;

/**
 * The account of one note as a pure function of terms, readings, law tables, facts, the day asked
 * about and the moment of knowledge.
 *
 * <pre>{@code
 * Engine engine = Engine.of(terms);
 * Account account = engine.account(facts, LocalDate.parse("2003-08-08"));
 * Money payoff = account.payoff();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. No clock, no input or output, no floating
 * point.
 */
public final class Engine {
  private final Resolved note;
  private final Basis standard;
  private final Readings readings;
  private final LawTables law;

  private Engine(Resolved note, Readings readings, LawTables law) {
    this.note = note;
    this.standard = note.basis(note.decimals());
    this.readings = readings;
    this.law = law;
  }

  /** The engine of a note with every default reading and the law tables of this release. */
  public static Engine of(Terms terms) {
    return of(terms, Readings.DEFAULT, LawTables.bundled());
  }

  /**
   * The engine of a note under chosen readings and given law tables.
   *
   * @throws Refused for terms that cannot stand, or that this engine does not compute
   */
  public static Engine of(Terms terms, Readings readings, LawTables law) {
    return new Engine(Resolved.of(terms.checked(), readings, law), readings, law);
  }

  /** The terms. */
  public Terms terms() {
    return note.terms();
  }

  /** The readings. */
  public Readings readings() {
    return readings;
  }

  /** The rate after maturity and what it rests on. */
  public LateRate lateRate() {
    return note.lateRate();
  }

  /** The same note under other readings. */
  public Engine with(Readings others) {
    return of(terms(), others, law);
  }

  /** The account at the end of a day, from all facts. */
  public Account account(Facts facts, LocalDate on) {
    return account(facts, on, null);
  }

  /**
   * The account at the end of a day, as it was known at a moment.
   *
   * @param on the day asked about, not before the note's date; facts of later days are ignored
   * @param knownAt facts recorded after this moment are ignored; null for none
   * @throws Refused for a day or a fact before the note's date, another currency, or amounts beyond
   *     range
   */
  public Account account(Facts facts, LocalDate on, @Nullable Instant knownAt) {
    check(facts, on);
    return new Account(this, note, facts, on, knownAt, computed(facts, on, knownAt, false));
  }

  /** The same account with what went into every amount. */
  Computed explained(Facts facts, LocalDate on, @Nullable Instant knownAt) {
    return computed(facts, on, knownAt, true);
  }

  /**
   * A finished walk and what it left behind.
   *
   * @param walk the walk, counted to the day
   * @param journal its lines
   * @param trace what went into them, or null
   */
  record Computed(Walk walk, Journal journal, @Nullable Trace trace) {}

  private Computed computed(Facts facts, LocalDate on, @Nullable Instant knownAt, boolean traced) {
    Timeline timeline = Timeline.of(facts, on.toEpochDay(), knownAt);
    int decimals = decimals(facts);
    Basis basis = decimals == note.decimals() ? standard : note.basis(decimals);
    if (basis.narrow()) {
      try {
        return walked(timeline, basis, false, on, traced);
      } catch (ArithmeticException tooLarge) {
        // One long cannot count this note's interest; the wide form can. Same rules, same result.
        return widely(timeline, basis, on, traced);
      }
    }
    return widely(timeline, basis, on, traced);
  }

  private Computed widely(Timeline timeline, Basis basis, LocalDate on, boolean traced) {
    try {
      return walked(timeline, basis, true, on, traced);
    } catch (ArithmeticException beyond) {
      throw new Refused(
          new Problem(
              "amount-out-of-range",
              "principal",
              "amounts up to 10^15 minor units over the life of the note",
              "an overflow: " + beyond.getMessage(),
              "Check the principal, the rate and the day asked about."));
    }
  }

  private Computed walked(
      Timeline timeline, Basis basis, boolean wide, LocalDate on, boolean traced) {
    Set<LocalDate> late = new TreeSet<>();
    while (true) {
      Journal journal = new Journal(terms().currency(), terms().words());
      Trace trace = traced ? new Trace() : null;
      Walk walk = new Walk(note, basis, wide, timeline, journal, trace);
      LocalDate missed = walk.run(on.toEpochDay(), late);
      if (missed == null) {
        return new Computed(walk, journal, trace);
      }
      late.add(missed);
    }
  }

  private int decimals(Facts facts) {
    int most = note.decimals();
    for (Fact fact : facts.list()) {
      if (fact instanceof Amendment a && a.rate() != null) {
        most = Math.max(most, a.rate().value().scale());
      }
    }
    return most;
  }

  private void check(Facts facts, LocalDate on) {
    List<Problem> problems = new ArrayList<>();
    if (on.isBefore(terms().date())) {
      problems.add(
          new Problem(
              "day-before-note",
              "on",
              "a day not before the note's date, " + terms().date(),
              on.toString(),
              "Ask for a day in the life of the note."));
    }
    for (int i = 0; i < facts.list().size(); i++) {
      check(facts.list().get(i), "facts[" + i + "]", problems);
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }

  private void check(Fact fact, String path, List<Problem> problems) {
    if (fact.date().isBefore(terms().date())) {
      problems.add(
          new Problem(
              "fact-before-note",
              path + ".date",
              "a day not before the note's date, " + terms().date(),
              fact.date().toString(),
              "Correct the date of the fact, or of the note."));
    }
    switch (fact) {
      case Payment p -> {
        check(p.amount(), path, problems);
        for (Payment.Direction direction : p.direction()) {
          check(direction.amount(), path, problems);
        }
      }
      case Cost c -> check(c.amount(), path, problems);
      case ExtensionExercised e -> check(e.amount(), path, problems);
      case Amendment a -> {}
      case Reversal r -> {}
    }
  }

  private void check(@Nullable Money amount, String path, List<Problem> problems) {
    if (amount != null && !amount.currency().equals(terms().currency())) {
      problems.add(
          new Problem(
              "other-currency",
              path + ".amount",
              "an amount in " + terms().currency(),
              amount.currency() + " " + amount,
              "Record what the note's currency was credited with."));
    }
  }
}
