package org.allonge.engine;

import org.junit.jupiter.api.Test;

/**
 * What holds for every account whatever happened: signs, sums, and lines that follow each other.
 */
class BoundsTest {
  @Test
  void balancesAreNeverNegativeThatCannotBe() {
    EveryLife.check(life -> Laws.withinBounds(someAccount(life)));
  }

  @Test
  void partsOfEveryPaymentSumToIt() {
    EveryLife.check(life -> Laws.splitsSum(someAccount(life)));
  }

  @Test
  void instalmentsAreDatedAndPaidWithinBounds() {
    EveryLife.check(life -> Laws.instalmentsInOrder(someAccount(life)));
  }

  @Test
  void everyLineLeadsFromOneBalanceToTheNext() {
    EveryLife.check(life -> Laws.linesLeadOn(someAccount(life)));
  }

  /** Asked in any order, in the same memory. */
  @Test
  void figuresWithoutLinesAreTheSame() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      Engine engine = life.engine();
      Totals totals = engine.totals(life.facts());
      for (int i = 0; i < 3; i++) {
        Laws.sameTotals(totals, engine.account(life.facts(), life.someDay(dice)));
      }
    });
  }

  private static Account someAccount(Life life) {
    return life.engine().account(life.facts(), life.someDay(life.dice()));
  }
}
