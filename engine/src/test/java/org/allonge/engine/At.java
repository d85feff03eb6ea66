package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * A life looked at on a day, with what is asked again and again.
 *
 * @param figures the figures of the account
 * @param lines its lines as text
 */
record At(Life life, LocalDate day, Account account, List<String> figures, String lines) {
  static At of(Life life, LocalDate day) {
    Account account = life.engine().account(life.facts(), day);
    return new At(life, day, account, Figures.of(account), account.entries().toString());
  }

  /** Some day, as the dice fall. */
  static At someDay(Life life, Dice dice) {
    return of(life, life.someDay(dice));
  }
}
