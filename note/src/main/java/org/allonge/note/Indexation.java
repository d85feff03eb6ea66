package org.allonge.note;

import java.math.BigDecimal;

/**
 * Payments that follow an index, such as consumer prices: what falls due is multiplied by the index
 * of the last day of a schedule over its value at the start. What is owed is kept in the amounts of
 * the start; only what changes hands is multiplied.
 *
 * @param index the index by the name that facts use
 * @param base the value of the index at the start, above zero
 * @param schedule the days whose index counts from their night on
 * @param ofInterest whether interest is multiplied
 * @param ofPrincipal whether principal is multiplied
 * @param interestFactor by what interest is multiplied until the first of the days
 * @param principalFactor by what principal is multiplied until the first of the days
 */
public record Indexation(
    String index,
    BigDecimal base,
    Instalments.Schedule schedule,
    boolean ofInterest,
    boolean ofPrincipal,
    BigDecimal interestFactor,
    BigDecimal principalFactor) {

  /** Indexation that begins at one. */
  public Indexation(
      String index,
      BigDecimal base,
      Instalments.Schedule schedule,
      boolean ofInterest,
      boolean ofPrincipal) {
    this(index, base, schedule, ofInterest, ofPrincipal, BigDecimal.ONE, BigDecimal.ONE);
  }
}
