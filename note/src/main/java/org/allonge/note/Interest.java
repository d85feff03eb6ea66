package org.allonge.note;

import java.time.LocalDate;

/**
 * Interest before maturity.
 *
 * @param rate the rate, fixed or moving
 * @param dayCount how elapsed days become a part of a year
 * @param accruesFrom the day after which interest runs (exclusive): 7 Feb means that the night to 8
 *     Feb is the first one charged (rulebook 2)
 * @param rounding how posted interest is rounded
 * @param base what bears it
 * @param due when it falls due, where not simply with the instalments
 * @param mayBeNegative whether the rate may fall below zero, so that the payee owes interest
 */
public record Interest(
    RateTerm rate,
    DayCount dayCount,
    LocalDate accruesFrom,
    Rounding rounding,
    InterestBase base,
    InterestDue due,
    boolean mayBeNegative) {

  /** Interest on what is unpaid, due with the instalments and never negative. */
  public Interest(RateTerm rate, DayCount dayCount, LocalDate accruesFrom, Rounding rounding) {
    this(
        rate,
        dayCount,
        accruesFrom,
        rounding,
        new InterestBase.Outstanding(),
        InterestDue.WITH_INSTALMENTS,
        false);
  }
}
