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
 */
public record Interest(
    RateTerm rate, DayCount dayCount, LocalDate accruesFrom, Rounding rounding) {}
