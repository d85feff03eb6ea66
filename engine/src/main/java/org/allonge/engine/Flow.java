package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Choice;
import org.allonge.note.Money;
import org.allonge.note.Rate;

/**
 * One thing that happens to a note when everything is paid on the day on which it falls due.
 *
 * @param kind what it is
 * @param paid the day on which money changes hands: the due date, moved to a business day where the
 *     note says so
 * @param reckoned the day up to which interest is reckoned
 * @param amount what the maker pays; below zero what the maker receives; nothing for what moves no
 *     money
 * @param principal unpaid principal after it
 * @param accrued interest accrued and not paid after it
 * @param rate the contract rate after it
 */
public record Flow(
    Kind kind,
    LocalDate paid,
    LocalDate reckoned,
    Money amount,
    Money principal,
    Money accrued,
    Rate rate) {

  /** What can happen. */
  public enum Kind implements Choice {
    /** Principal is advanced at the start, less a discount. */
    FUNDING("funding"),
    /** Principal is advanced later. */
    ADVANCE("advance"),
    /** Principal of an instalment; below zero what the instalment adds to it. */
    PRINCIPAL("principal"),
    /** The whole was asked for. */
    DEMAND("demand"),
    /** Interest of an instalment, or of the maturity. */
    INTEREST("interest"),
    /** Interest is added to principal; the amount is nothing. */
    CAPITALISED("capitalised"),
    /** The rate is set anew from an index, or by a step. */
    RATE("rate"),
    /** The level payment is found. */
    PAYMENT_FOUND("payment-found"),
    /** The note is bought or sold; the amount is the price, and what accrued is besides. */
    TRANSFER("transfer"),
    /** What interest is reckoned on is set anew. */
    BASE("base"),
    /** That by which an indexed note multiplies what falls due is set anew. */
    INDEX("index"),
    /** The servicing fee. */
    FEE("fee"),
    /** The principal that is left at maturity. */
    MATURITY("maturity");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
