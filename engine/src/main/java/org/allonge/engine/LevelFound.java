package org.allonge.engine;

import java.math.BigDecimal;
import org.allonge.note.Rate;

/**
 * From what a level payment was found. Days are epoch days.
 *
 * @param principal principal that was not due yet, in minor units
 * @param accrued interest accrued to the day and not posted, in minor units
 * @param rate the contract rate
 * @param day the day
 * @param after the day after which there are payments (exclusive)
 * @param maturity the maturity as it stood, or {@link Agenda#NEVER}
 */
record LevelFound(
    long principal, BigDecimal accrued, Rate rate, long day, long after, long maturity) {}
