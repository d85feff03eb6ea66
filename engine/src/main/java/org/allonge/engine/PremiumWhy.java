package org.allonge.engine;

import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.Rate;

/** What the premium on principal paid early is made of. */
sealed interface PremiumWhy {
  /** A part of the principal. */
  record Percent(Rate percent) implements PremiumWhy {}

  /**
   * The interest that the holder loses.
   *
   * @param rate the contract rate
   * @param reference the reference rate
   * @param terms what is added to it, and until when interest is lost
   * @param day the day of payment
   */
  record Lost(Rate rate, Rate reference, Prepayment.Differential terms, long day)
      implements PremiumWhy {}
}
