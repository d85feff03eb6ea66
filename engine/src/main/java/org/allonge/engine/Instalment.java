package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Money;

/**
 * What fell due on one day.
 *
 * @param date the due date as the terms give it, unadjusted
 * @param interest the interest that fell due
 * @param principal the principal that fell due
 * @param paid how much of both is paid
 * @param lastTimelyDay the last day on which payment is still in time, inclusive: the due date, or
 *     the next business day (Civil Code 7, 9-11)
 */
public record Instalment(
    LocalDate date, Money interest, Money principal, Money paid, LocalDate lastTimelyDay) {

  /** What is still unpaid of it. */
  public Money unpaid() {
    return interest.plus(principal).minus(paid);
  }
}
