package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Facts;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.junit.jupiter.api.Test;

/** The engine and the plain model, written apart from each other, agree to the cent. */
class PlainModelTest {
  private static final int DAYS = 2;

  @Test
  void agreesOnRandomLives() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      Engine engine = life.engine();
      for (int i = 0; i < DAYS; i++) {
        LocalDate on = i == 0 ? life.last() : life.someDay(dice);
        assertAgree(engine, life.facts(), on);
      }
    });
  }

  /** The seed's note through two years, under each choice of each reading. */
  @Test
  void agreesOnTheSeedThroughTwoYears() {
    List<Facts> lives =
        List.of(
            Facts.NONE,
            Story.of("2003-03-10 pays 2000.00; 2003-06-20 pays 1643.84; 2003-10-03 costs 70.00"),
            Story.of("2003-08-01 extends 2004-02-09 100000.00; 2003-09-15 pays 80000.00"),
            Story.of("2003-09-15 amends maturity 2004-02-08 rate 0.09; 2004-02-09 pays 300000.00"));
    for (ReadingId id : ReadingId.values()) {
      for (String choice : id.choices()) {
        Engine engine = Engine.of(Seed.TERMS).with(Readings.DEFAULT.with(id, choice));
        for (Facts facts : lives) {
          for (int day = 0; day < 730; day += 61) {
            assertAgree(engine, facts, Seed.TERMS.date().plusDays(day));
          }
        }
      }
    }
    assertThat(lives).isNotEmpty();
  }

  private static void assertAgree(Engine engine, Facts facts, LocalDate on) {
    Account account = engine.account(facts, on);
    PlainModel plain = PlainModel.at(engine.terms(), engine.readings(), facts, on, null);
    assertThat(Figures.differences(Figures.of(account), Figures.of(plain, on)))
        .as("on %s under %s", on, engine.readings())
        .isEmpty();
  }
}
