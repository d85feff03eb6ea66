package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.CurrencyUnit;
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
 * @param obstacle why the note may not be paid off on the first day, or null where it may
 */
public record PayoffQuote(
    Account account,
    LocalDate goodThrough,
    List<Day> days,
    @Nullable LocalDate perDiemChangesOn,
    @Nullable Obstacle obstacle) {

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
   * @param premium what of the payoff is a premium for paying early
   */
  public record Day(LocalDate date, Money payoff, Money perDiem, Money premium) {}

  /**
   * Why a note may not be paid off on a day: before its time, or without the notice that it asks
   * for. The payoff is then what is owed, without a premium.
   *
   * @param id the remark that such a payment would get, in kebab-case
   * @param opens the first day on which it may be, if the holder is told on the day at the latest;
   *     null where no day is known
   */
  public record Obstacle(String id, @Nullable LocalDate opens) {}

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
    Totals totals = engine.totals(facts);
    List<Day> days = new ArrayList<>();
    for (LocalDate day = on; !day.isAfter(goodThrough); day = day.plusDays(1)) {
      days.add(day(totals.on(day.toEpochDay()), day, engine.terms().currency()));
    }
    return new PayoffQuote(account, goodThrough, days, change(totals, on), account.obstacle());
  }

  private static Day day(Totals totals, LocalDate day, CurrencyUnit currency) {
    return new Day(
        day,
        new Money(totals.payoff(), currency),
        new Money(totals.perDiem(), currency),
        new Money(totals.premium(), currency));
  }

  private static @Nullable LocalDate change(Totals totals, LocalDate on) {
    long now = totals.on(on.toEpochDay()).perDiem();
    for (int i = 1; i <= HORIZON_DAYS; i++) {
      LocalDate day = on.plusDays(i);
      if (totals.on(day.toEpochDay()).perDiem() != now) {
        return day;
      }
    }
    return null;
  }
}
