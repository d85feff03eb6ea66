package org.allonge.engine;

import java.time.LocalDate;
import java.time.Period;
import org.allonge.note.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * The due dates that lie ahead of a note at one moment: the next instalment, the maturity as it
 * stands, the next day on which interest joins the base, and the last day on which a maturity that
 * is no business day can still be met. Days are epoch days.
 */
final class Course {
  static final long NEVER = Agenda.NEVER;

  private final Resolved note;
  private final RatePath rates;
  private final Agenda agenda;
  private final int firstEntry;
  private int at;
  private int what;
  private long instalment;
  private long lastInstalment;
  private long maturity;
  private long maturityDay;
  private long compounding;
  private long rateChange;
  private long baseChange;
  private boolean matured;
  private boolean partMatured;
  private long timelyUntil;
  private long timelyMaturity;
  private long extendedPart;
  private long extendedMaturity;

  private final @Nullable Indexing indexing;

  Course(Resolved note, RatePath rates, @Nullable Indexing indexing, Agenda agenda) {
    this.note = note;
    this.rates = rates;
    this.indexing = indexing;
    this.agenda = agenda;
    this.firstEntry = agenda.seek(Math.min(note.date(), note.accruesFrom()));
  }

  void open() {
    long accrual = note.accruesFrom();
    matured = false;
    partMatured = false;
    mature(note.date(), note.maturity());
    at = firstEntry;
    skipSwallowed();
    lastInstalment = accrual;
    compounding = NEVER;
    rateChange = rates.next(accrual - 1);
    baseChanged(accrual - 1);
    timelyUntil = NEVER;
    extendedPart = 0;
  }

  // -- questions -----------------------------------------------------------------------------

  /** The next day on which something happens by the terms. */
  long nextDay() {
    long change = Math.min(compounding, Math.min(rateChange, baseChange));
    return matured ? change : Math.min(change, Math.min(instalment, maturityDay));
  }

  /** The next day on which interest falls due, while the note has not matured. */
  long nextDue() {
    return matured ? NEVER : Math.min(instalment, maturityDay);
  }

  /** The day of the next instalment, or {@link #NEVER}. */
  long nextInstalment() {
    return instalment;
  }

  /** The next day on which anything but an instalment happens by the terms. */
  long nextOther() {
    return Math.min(Math.min(compounding, rateChange), Math.min(baseChange, maturityDay));
  }

  boolean maturesOn(long day) {
    return !matured && day == maturityDay;
  }

  boolean instalmentOn(long day) {
    return !matured && day == instalment && day != maturityDay;
  }

  /** The place in the agenda of the next instalment. */
  int entry() {
    return at;
  }

  /** Whether something happens with the next instalment: one of the marks of {@link Agenda}. */
  boolean brings(int mark) {
    return (what & mark) != 0;
  }

  /** The due date of the next instalment as the terms give it. */
  long nominalInstalment() {
    return agenda.nominal(at);
  }

  Agenda agenda() {
    return agenda;
  }

  /** Whether another rate may begin to apply on the night of a day. */
  boolean rateChangesOn(long day) {
    return day == rateChange;
  }

  /**
   * Whether from the night of a day interest is reckoned on the principal of the day, or an indexed
   * note multiplies by another index.
   */
  boolean baseChangesOn(long day) {
    return day == baseChange;
  }

  /** The next day from whose night another rate may apply, or {@link #NEVER}. */
  long nextRateChange() {
    return rateChange;
  }

  /** The next day from whose night the base may be another, or {@link #NEVER}. */
  long nextBaseChange() {
    return baseChange;
  }

  boolean compoundsOn(long day) {
    return day == compounding;
  }

  /** The maturity as it stands, or null where nothing has set a day. */
  @Nullable LocalDate maturity() {
    return maturity == NEVER ? null : LocalDate.ofEpochDay(maturity);
  }

  /** The maturity as it stands, or {@link #NEVER}. */
  long maturityNominal() {
    return maturity;
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

  /** The last day on which the maturity can still be met, or {@link #NEVER}. */
  long timelyUntil() {
    return timelyUntil;
  }

  /** The maturity that can still be met, or could. */
  long timelyMaturity() {
    return timelyMaturity;
  }

  /** Whether the next instalment closes a whole period between two dates of the schedule. */
  boolean closesWholePeriod() {
    Cycle.Dates dates = note.dates();
    return dates != null
        && note.monthsPerInstalment() > 0
        && lastInstalment == dates.epochDayAt(index(dates, nominalInstalment()) - 1);
  }

  private static long index(Cycle.Dates dates, long day) {
    return dates.indexAtOrBefore(LocalDate.ofEpochDay(day));
  }

  /** How much of the principal stays with the extended maturity. */
  long extendedPart(long principal) {
    return Math.min(extendedPart, principal);
  }

  // -- changes -------------------------------------------------------------------------------

  void rateChanged(long day) {
    rateChange = rates.next(day);
  }

  void baseChanged(long day) {
    long index = indexing == null ? NEVER : indexing.next(day);
    baseChange = Math.min(note.base().next(day, note), index);
  }

  /** The parties agreed on another rate: the changes that the note provides for have ended. */
  void endRateChanges() {
    rateChange = NEVER;
  }

  /** The next instalment has been posted, or nothing of it is left. */
  void instalmentPosted() {
    lastInstalment = agenda.nominal(at);
    at++;
    skipSwallowed();
  }

  /** The instalments before an entry have been posted. */
  void quietTo(int entry) {
    lastInstalment = agenda.nominal(entry - 1);
    at = entry;
    skipSwallowed();
  }

  private void seek(long from) {
    at = agenda.seek(from);
    skipSwallowed();
  }

  /** A long last period swallows the last regular date before the maturity. */
  private void skipSwallowed() {
    instalment = agenda.day(at);
    what = agenda.what(at, maturity);
    while (instalment != NEVER && what == 0) {
      at++;
      instalment = agenda.day(at);
      what = agenda.what(at, maturity);
    }
  }

  /** The maturity moves to a date, which takes effect on no day before one. */
  private void mature(long notBefore, long on) {
    maturity = on;
    maturityDay = on == NEVER ? NEVER : Math.max(notBefore, note.dueDay(on));
  }

  /** A demand of a day makes the whole fall due on a date. */
  void demand(long day, long on) {
    mature(day, on);
    extendedPart = 0;
    if (agenda.swallows()) {
      seek(day);
    }
  }

  /** The whole falls due on a day as it is. */
  void callDue(long day) {
    maturity = day;
    maturityDay = day;
    extendedPart = 0;
  }

  void extend(long day, long to) {
    mature(day, to);
    extendedPart = 0;
    if (agenda.swallows()) {
      seek(day);
    }
  }

  void extendPart(long amount, long to) {
    extendedPart = amount;
    extendedMaturity = to;
  }

  /** The parties set another maturity; a note that had matured goes on. */
  void amend(long day, long to) {
    mature(day, to);
    extendedPart = 0;
    if (hasMatured()) {
      matured = false;
      partMatured = false;
      compounding = NEVER;
      timelyUntil = NEVER;
      lastInstalment = day;
    }
    seek(day);
  }

  /**
   * The maturity has come.
   *
   * @param extended principal that stays until the extended maturity
   * @param lastTimely the last day on which it can be met, or the day itself where it cannot later
   */
  void matured(long day, long extended, long lastTimely) {
    timelyMaturity = day;
    timelyUntil = lastTimely > day ? lastTimely : NEVER;
    matured = extended == 0;
    partMatured = true;
    if (!matured) {
      mature(day + 1, extendedMaturity);
      extendedPart = 0;
      seek(day + 1);
      lastInstalment = day;
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
