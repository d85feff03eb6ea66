package org.allonge.engine;

import org.junit.jupiter.api.Test;

/** What the way in which facts became known does to an account, and does not. */
class HistoryTest {
  private static final int SOME = 4;

  @Test
  void orderOfRecordingFactsOfDifferentDaysChangesNothing() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      Histories.anyOrderOfDays(At.someDay(life, dice), dice);
    });
  }

  @Test
  void factsOfLaterDaysChangeNothing() {
    EveryLife.check(life -> Histories.laterDaysChangeNothing(At.someDay(life, life.dice())));
  }

  @Test
  void sameQuestionHasTheSameAnswer() {
    EveryLife.check(life -> Histories.sameAgain(At.someDay(life, life.dice())));
  }

  @Test
  void accountAsKnownThenIsTheAccountFromWhatWasRecordedByThen() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      Histories.asKnownThen(At.someDay(life, dice), dice);
    });
  }

  @Test
  void secondModelKnowsWhatWasKnownThen() {
    EveryLife.check(
        SOME,
        life -> {
          Dice dice = life.dice();
          Histories.secondModelAsKnownThen(At.someDay(life, dice), dice);
        });
  }

  @Test
  void wideAndNarrowArithmeticAgree() {
    EveryLife.check(life -> Histories.wideAndNarrowAgree(At.someDay(life, life.dice())));
  }
}
