package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Amendment;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Payment;
import org.allonge.note.Problem;
import org.allonge.note.Readings;
import org.allonge.note.Refused;
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
  /** How far due dates are worked out beyond the day asked about. */
  private static final int LOOK_AHEAD_DAYS = 400;

  private final Resolved note;
  private final Basis standard;
  private final Readings readings;
  private final LawTables law;
  private final FactsCheck factsCheck;
  private volatile Agenda agenda;

  private Engine(Resolved note, Readings readings, LawTables law) {
    this.note = note;
    this.standard = note.basis(note.decimals());
    this.readings = readings;
    this.law = law;
    this.factsCheck = new FactsCheck(note.terms());
    this.agenda = Agenda.of(note, horizon(note));
  }

  /** The day to which due dates are worked out at once: the maturity, where there is one. */
  private static long horizon(Resolved note) {
    long start = note.accruesFrom();
    return (note.maturity() == Agenda.NEVER ? start : note.maturity()) + LOOK_AHEAD_DAYS;
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
    note.accountable();
    return new Account(this, note, facts, on, knownAt, computed(facts, on, knownAt, Wanted.LINES));
  }

  /** The same account with what went into every amount. */
  Computed explained(Facts facts, LocalDate on, @Nullable Instant knownAt) {
    return computed(facts, on, knownAt, Wanted.EXPLANATIONS);
  }

  /**
   * A finished walk and what it left behind.
   *
   * @param walk the walk, counted to the day
   * @param journal its lines, or null
   * @param trace what went into them, or null
   * @param flows what flowed, where that was asked for
   */
  record Computed(Walk walk, @Nullable Journal journal, @Nullable Trace trace, List<Flow> flows) {}

  /**
   * What flows from the note's date to a day, inclusive, when each payment is made on the day on
   * which it falls due.
   *
   * @param facts what happens besides; payments among them are refused
   * @throws Refused as {@link #account} does
   */
  public List<Flow> flows(Facts facts, LocalDate until) {
    check(facts, until);
    refusePayments(facts);
    return computed(facts, until, null, Wanted.FLOWS).flows();
  }

  /**
   * What flows after a day, when all that the facts tell happens, and from then on each payment is
   * made besides on the day on which it falls due.
   *
   * @param after the day, exclusive; what is unpaid at its end stays so unless the facts pay it
   * @param until the last day, inclusive
   * @throws Refused as {@link #account} does
   */
  public List<Flow> flowsAfter(Facts facts, LocalDate after, LocalDate until) {
    check(facts, until);
    return computed(facts, until, null, Wanted.flowsAfter(after)).flows().stream()
        .filter(flow -> flow.reckoned().isAfter(after))
        .toList();
  }

  /**
   * The last day on which what falls due on a day can be paid in time, inclusive: the day, or a
   * business day after it, with the note's days of grace (rulebook 2, 5).
   */
  public LocalDate lastTimelyDay(LocalDate due) {
    return note.lastTimelyDay(due);
  }

  private static void refusePayments(Facts facts) {
    for (Fact fact : facts.list()) {
      if (fact instanceof Payment) {
        throw new Refused(
            new Problem(
                "payment-in-projection",
                "facts",
                "no payment, since each is supposed to be made on its day",
                fact.id(),
                "Leave payments out, or ask for the account."));
      }
    }
  }

  /**
   * Figures of the note's account for callers that need many and no lines: see {@link Totals}.
   *
   * @throws Refused for a fact before the note's date or in another currency
   */
  public Totals totals(Facts facts) {
    check(facts, terms().date());
    note.accountable();
    return new Totals(this, Timeline.of(facts, null), basis(facts));
  }

  /**
   * What a computation leaves behind besides figures.
   *
   * @param lines the lines of an account; where not, what flows
   * @param words what went into the lines
   * @param paidAfter the day from which on (exclusive) all is paid on its day, where flows are
   *     asked for
   */
  record Wanted(boolean lines, boolean words, long paidAfter) {
    static final Wanted LINES = new Wanted(true, false, Agenda.NEVER);
    static final Wanted EXPLANATIONS = new Wanted(true, true, Agenda.NEVER);
    static final Wanted FLOWS = new Wanted(false, false, Long.MIN_VALUE);

    static Wanted flowsAfter(LocalDate day) {
      return new Wanted(false, false, day.toEpochDay());
    }
  }

  Agenda agenda(long asOf) {
    Agenda known = agenda;
    if (!known.covers(asOf)) {
      known = Agenda.of(note, asOf + LOOK_AHEAD_DAYS);
      agenda = known;
    }
    return known;
  }

  private Basis basis(Facts facts) {
    int decimals = decimals(facts);
    return decimals == note.decimals() ? standard : note.basis(decimals);
  }

  Resolved note() {
    return note;
  }

  private Computed computed(Facts facts, LocalDate on, @Nullable Instant knownAt, Wanted wanted) {
    Timeline timeline = Timeline.of(facts, knownAt);
    Basis basis = basis(facts);
    if (basis.narrow()) {
      try {
        return walked(timeline, basis, false, on, wanted);
      } catch (ArithmeticException tooLarge) {
        // One long cannot count this note's interest; the wide form can. Same rules, same result.
        return widely(timeline, basis, on, wanted);
      }
    }
    return widely(timeline, basis, on, wanted);
  }

  private Computed widely(Timeline timeline, Basis basis, LocalDate on, Wanted wanted) {
    try {
      return walked(timeline, basis, true, on, wanted);
    } catch (ArithmeticException beyond) {
      throw outOfRange(beyond);
    }
  }

  static Refused outOfRange(ArithmeticException beyond) {
    return new Refused(
        new Problem(
            "amount-out-of-range",
            "principal",
            "amounts up to 10^15 minor units over the life of the note",
            "an overflow: " + beyond.getMessage(),
            "Check the principal, the rate and the day asked about."));
  }

  private Journal journal(int room) {
    return new Journal(terms().currency(), terms().words(), room);
  }

  private Computed walked(
      Timeline timeline, Basis basis, boolean wide, LocalDate on, Wanted wanted) {
    long day = on.toEpochDay();
    Agenda agenda = agenda(day);
    int room = agenda.seek(day + 1) + 2;
    Journal journal = wanted.lines() ? journal(room + 2 * timeline.size()) : null;
    Trace trace = wanted.words() ? new Trace() : null;
    FlowLog flows = wanted.lines() ? null : new FlowLog(note, wanted.paidAfter());
    State state = new State(note, basis, wide, timeline, agenda, room, journal, trace, flows);
    Walk walk = new Walk(state);
    Missed missed = new Missed();
    boolean complete = false;
    while (!complete) {
      complete = walk.run(day, missed);
    }
    return new Computed(walk, journal, trace, flows == null ? List.of() : flows.flows());
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
    List<Problem> problems = new ArrayList<>(0);
    if (on.isBefore(terms().date())) {
      problems.add(
          new Problem(
              "day-before-note",
              "on",
              "a day not before the note's date, " + terms().date(),
              on.toString(),
              "Ask for a day in the life of the note."));
    }
    problems.addAll(factsCheck.problems(facts));
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }
}
