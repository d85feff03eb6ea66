package org.allonge.note;

/** The door of the facts that carry an amount: a file of facts is refused before it comes here. */
final class AboveZero {
  private AboveZero() {}

  /**
   * Lets an amount above zero pass.
   *
   * @throws IllegalArgumentException when it is zero or below
   */
  static void check(Money amount) {
    if (amount.minor() <= 0) {
      throw new IllegalArgumentException("an amount above zero, found " + amount);
    }
  }
}
