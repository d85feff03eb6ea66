package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The engine and the plain model, written apart from each other, agree to the cent. */
class PlainModelTest {
  @Test
  void agrees() {
    EveryLife.check(
        life -> {
          Dice dice = life.dice();
          Engine engine = life.engine();
          for (int i = 0; i < 3; i++) {
            LocalDate on = i == 0 ? life.last() : life.someDay(dice);
            Account account = engine.account(life.facts(), on);
            PlainModel plain =
                PlainModel.at(life.terms(), life.readings(), life.facts(), on, null);
            assertThat(Figures.differences(Figures.of(account), Figures.of(plain, on))).isEmpty();
          }
        });
  }
}
