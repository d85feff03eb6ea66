package org.allonge.engine;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rulebook 1: no cent comes from nowhere or goes nowhere, on any day of any life. */
class ConservationTest {
  private static final int DAYS = 4;

  @Test
  void whatWasAdvancedAndPostedIsWhatWasReceivedAndIsOwed() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      for (int i = 0; i < DAYS; i++) {
        LocalDate on = life.someDay(dice);
        Laws.conserved(life.engine().account(life.facts(), on));
      }
    });
  }
}
