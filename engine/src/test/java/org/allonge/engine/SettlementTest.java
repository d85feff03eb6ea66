package org.allonge.engine;

import org.junit.jupiter.api.Test;

/** Paying everything owed on any day leaves zero then, and on every later day. */
class SettlementTest {
  @Test
  void payoffLeavesNothing() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      Settlement.leavesNothing(life, life.someDay(dice), dice);
    });
  }
}
