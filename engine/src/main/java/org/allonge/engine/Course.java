package org.allonge.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.allonge.note.Cycle;

/**
 * The due dates that lie ahead of a note at one moment: the next instalment, the maturity as it
 * stands, the next day on which interest joins the base, and the last day on which a maturity that
 * is no business day can still be met. Days are epoch days.
 */
final class Course {
  static final long NEVER = Long.MAX_VALUE;

  private final Resolved note;
  private final RatePath rates;
  private long instalment;
  private long lastInstalment;
  private long maturity;
  private long compounding;
  private long rateChange;
  private boolean matured;
  private boolean partMatured;
  private long timelyUntil;
  private long timelyMaturity;
  private long extendedPart;
  private long extendedMaturity;

  Course(Resolved note, RatePath rates) {
    this.note = note;
    this.rates = rates;
  }

  void open() {
    long accrual = note.terms().interest().accruesFrom().toEpochDay();
    instalment = instalmentAfter(accrual);
    lastInstalment = accrual;
    maturity = note.maturity().toEpochDay();
    compounding = NEVER;
    rateChange = rates.next(accrual);
    matured = false;
    partMatured = false;
    timelyUntil = NEVER;
    extendedPart = 0;
  }

  // -- questions -----------------------------------------------------------------------------

  /** The next day on which something falls due by the terms. */
  long nextDay() {
    long change = Math.min(compounding, rateChange);
    return matured ? change : Math.min(change, Math.min(instalment, maturity));
  }

  /** The next day on which interest falls due, while the note has not matured. */
  long nextDue() {
    return matured ? NEVER : Math.min(instalment, maturity);
  }

  boolean maturesOn(long day) {
    return !matured && day == maturity;
  }

  boolean instalmentOn(long day) {
    return !matured && day == instalment && day != maturity;
  }

  /** Whether another rate may begin to apply on the night of a day. */
  boolean rateChangesOn(long day) {
    return day == rateChange;
  }

  boolean compoundsOn(long day) {
    return day == compounding;
  }

  LocalDate maturity() {
    return LocalDate.ofEpochDay(maturity);
  }

  /** Whether the maturity of the whole, or of a part that was not extended, has come. */
  boolean hasMatured() {
    return matured || partMatured;
  }

  /** Whether the maturity of the whole has come. */
  boolean wholeMatured() {
    return matured;
  }

  /** Whether the maturity has come and can still be met in time. */
  boolean stillTimely() {
    return timelyUntil != NEVER;
  }

  /** Whether the days on which the maturity could still be met are over by a day. */
  boolean timeIsUp(long day) {
    return timelyUntil < day;
  }

  LocalDate missedMaturity() {
    return LocalDate.ofEpochDay(timelyMaturity);
  }

  /** Whether a day closes a whole period between two dates of the schedule. */
  boolean closesWholePeriod(long day) {
    Cycle.Dates dates = note.dates();
    return dates != null
        && note.monthsPerInstalment() > 0
        && lastInstalment == dates.epochDayAt(dates.indexAtOrBefore(LocalDate.ofEpochDay(day)) - 1);
  }

  /** How much of the principal stays with the extended maturity. */
  long extendedPart(long principal) {
    return Math.min(extendedPart, principal);
  }

  // -- changes -------------------------------------------------------------------------------

  void rateChanged(long day) {
    rateChange = rates.next(day);
  }

  /** The parties agreed on another rate: the changes that the note provides for have ended. */
  void endRateChanges() {
    rateChange = NEVER;
  }

  void instalmentPosted(long day) {
    lastInstalment = day;
    instalment = instalmentAfter(day);
  }

  void extend(long to) {
    maturity = to;
    extendedPart = 0;
  }

  void extendPart(long amount, long to) {
    extendedPart = amount;
    extendedMaturity = to;
  }

  /** The parties set another maturity; a note that had matured goes on. */
  void amend(long day, long to) {
    if (hasMatured()) {
      matured = false;
      partMatured = false;
      compounding = NEVER;
      timelyUntil = NEVER;
      lastInstalment = day;
      instalment = instalmentAfter(day - 1);
    }
    maturity = to;
    extendedPart = 0;
  }

  /**
   * The maturity has come.
   *
   * @param extended principal that stays until the extended maturity
   * @param missed maturities that were not met by the next business day
   */
  void matured(long day, long extended, Set<LocalDate> missed) {
    LocalDate date = LocalDate.ofEpochDay(day);
    long timely = note.lastTimelyDay(date).toEpochDay();
    timelyMaturity = day;
    timelyUntil = timely > day && !missed.contains(date) ? timely : NEVER;
    matured = extended == 0;
    partMatured = true;
    if (!matured) {
      maturity = extendedMaturity;
      extendedPart = 0;
      instalmentPosted(day);
    }
    compounding = stillTimely() ? NEVER : compoundingAfter(day);
  }

  /** The maturity was met on a later business day, in time. */
  void metInTime() {
    timelyUntil = NEVER;
  }

  void compounded(long day) {
    compounding = compoundingAfter(day);
  }

  private long instalmentAfter(long day) {
    return note.plan().next(day);
  }

  private long compoundingAfter(long day) {
    return switch (note.compounding()) {
      case NONE, ONCE -> NEVER;
      case DAILY -> day + 1;
      case MONTHLY ->
          note.dates() == null ? monthOfMaturityAfter(day) : note.dates().nextEpochDay(day);
    };
  }

  private long monthOfMaturityAfter(long day) {
    return Cycle.every(Period.ofMonths(1))
        .from(LocalDate.ofEpochDay(timelyMaturity))
        .nextEpochDay(day);
  }
}
