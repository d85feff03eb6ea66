package org.allonge.engine;

import java.time.LocalDate;

/**
 * The figures of one note's account for callers that need many of them and no lines: a portfolio, a
 * projection, a search for a day. Asked again it works in the same memory and allocates nothing.
 *
 * <pre>{@code
 * Totals totals = engine.totals(facts);
 * long owed = totals.on(day.toEpochDay()).payoff();
 * }</pre>
 *
 * <p>Amounts are in minor units of the note's currency, days are epoch days. Not for use by several
 * threads at once. Same rules and same figures as {@link Account}.
 */
public final class Totals {
  private final Engine engine;
  private final Timeline facts;
  private final Basis basis;
  private final Missed missed = new Missed();
  private Walk walk;
  private boolean wide;
  private long reach;
  private long asOf;

  Totals(Engine engine, Timeline facts, Basis basis) {
    this.engine = engine;
    this.facts = facts;
    this.basis = basis;
    this.wide = !basis.narrow();
    this.reach = Long.MIN_VALUE;
    this.walk = fresh(engine.note().accruesFrom());
  }

  private Walk fresh(long until) {
    reach = Math.max(until, reach);
    Agenda agenda = engine.agenda(reach);
    return new Walk(new State(engine.note(), basis, wide, facts, agenda, 16, null, null, null));
  }

  /**
   * Draws up the account at the end of a day.
   *
   * @param epochDay the day, not before the note's date
   * @return this
   * @throws org.allonge.note.Refused when amounts leave the range that {@link Engine#account} has
   */
  public Totals on(long epochDay) {
    if (epochDay < engine.note().date()) {
      throw new IllegalArgumentException("a day before the note: " + epochDay);
    }
    asOf = epochDay;
    if (!walk.course().agenda().covers(epochDay)) {
      walk = fresh(epochDay);
    }
    try {
      run();
    } catch (ArithmeticException tooLarge) {
      runWidely(tooLarge);
    }
    return this;
  }

  private void run() {
    missed.clear();
    boolean complete = false;
    while (!complete) {
      complete = walk.run(asOf, missed);
    }
  }

  private void runWidely(ArithmeticException tooLarge) {
    if (wide) {
      throw Engine.outOfRange(tooLarge);
    }
    wide = true;
    walk = fresh(asOf);
    try {
      run();
    } catch (ArithmeticException beyond) {
      throw Engine.outOfRange(beyond);
    }
  }

  /** Unpaid principal. */
  public long principal() {
    return walk.debt().principal();
  }

  /** Interest that has fallen due or was posted, and is unpaid. */
  public long interestPostedUnpaid() {
    return walk.debt().postedUnpaid();
  }

  /** Interest accrued since the last posting, rounded. */
  public long interestAccruedSince() {
    return walk.debt().accrued();
  }

  /** Unpaid costs of collection and late charges. */
  public long costsAndCharges() {
    return walk.debt().costs.unpaid() + walk.debt().charges.unpaid();
  }

  /** Money of the maker that is held and not yet used. */
  public long unappliedCredit() {
    return walk.splits().credit();
  }

  /** What the next day adds; made in memory of its own. */
  public long perDiem() {
    LocalDate day = LocalDate.ofEpochDay(asOf);
    return PerDiem.of(walk.debt(), PerDiem.nightAfter(day, basis), basis);
  }

  /** The premium that paying everything on the day would cost. */
  public long premium() {
    return walk.premium(asOf);
  }

  /** What pays everything on the day; never below zero. */
  public long payoff() {
    return Payoff.of(walk, asOf);
  }
}
