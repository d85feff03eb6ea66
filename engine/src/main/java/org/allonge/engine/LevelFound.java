package org.allonge.engine;

import java.math.BigDecimal;
import org.allonge.note.Rate;

/**
 * From what a level payment is found. Days are epoch days.
 *
 * @param principal principal that is not due yet, in minor units
 * @param interest what has accrued by the first date of payment if nothing is paid till then and is
 *     not posted, in minor units
 * @param rate the contract rate
 * @param after the day after which there are payments (exclusive)
 * @param maturity the maturity as it stands, or {@link Agenda#NEVER}
 */
record LevelFound(long principal, BigDecimal interest, Rate rate, long after, long maturity) {
  /** Principal and interest on the first date of payment, in minor units. */
  BigDecimal owed() {
    return BigDecimal.valueOf(principal).add(interest);
  }
}
