package org.allonge.note.law;

import java.time.LocalDate;
import org.allonge.note.Purpose;

/**
 * What is asked about the highest lawful rate.
 *
 * @param state two letters
 * @param contractDate when the contract to lend was made
 * @param loanDate when the loan was made
 * @param purpose what it was for; buying, building or improving real property is {@code business}
 * @param facts what else is known
 */
public record LawQuestion(
    String state, LocalDate contractDate, LocalDate loanDate, Purpose purpose, LawFacts facts) {

  /** The earlier of contract and loan, which decides. */
  public LocalDate earlier() {
    return contractDate.isBefore(loanDate) ? contractDate : loanDate;
  }
}
