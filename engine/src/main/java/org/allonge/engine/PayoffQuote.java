package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.jspecify.annotations.Nullable;

/**
 * What pays a note off on a day and on the days after it, as far as nothing else happens (rulebook
 * 6).
 *
 * @param account the account on the day
 * @param goodThrough the last day of the quote, inclusive
 * @param days the payoff of each day from the first to the last, inclusive
 * @param perDiemChangesOn the first later day on which the per diem is another, or null where it
 *     does not change within a year
 */
public record PayoffQuote(
    Account account, LocalDate goodThrough, List<Day> days, @Nullable LocalDate perDiemChangesOn) {

  /** How far a change of the per diem is looked for. */
  private static final int HORIZON_DAYS = 366;

  /** Copies the list. */
  public PayoffQuote {
    days = List.copyOf(days);
  }

  /**
   * One day of a quote.
   *
   * @param date the day
   * @param payoff what pays everything at its end
   * @param perDiem what the next day adds
   */
  public record Day(LocalDate date, Money payoff, Money perDiem) {}

  /**
   * A quote from the engine.
   *
   * @param facts what is known; a fact of a later day counts on its day, so leave later ones out
   *     for a quote that supposes that nothing else happens
   * @param on the first day
   * @param goodThrough the last day, not before the first
   * @throws IllegalArgumentException when it is before
   */
  public static PayoffQuote of(Engine engine, Facts facts, LocalDate on, LocalDate goodThrough) {
    if (goodThrough.isBefore(on)) {
      throw new IllegalArgumentException(goodThrough + " is before " + on);
    }
    Account account = engine.account(facts, on);
    List<Day> days = new ArrayList<>();
    for (LocalDate day = on; !day.isAfter(goodThrough); day = day.plusDays(1)) {
      Account then = engine.account(facts, day);
      days.add(new Day(day, then.payoff(), then.perDiem()));
    }
    return new PayoffQuote(account, goodThrough, days, change(engine, facts, account));
  }

  private static @Nullable LocalDate change(Engine engine, Facts facts, Account account) {
    Money now = account.perDiem();
    for (int i = 1; i <= HORIZON_DAYS; i++) {
      LocalDate day = account.asOf().plusDays(i);
      if (!engine.account(facts, day).perDiem().equals(now)) {
        return day;
      }
    }
    return null;
  }
}
