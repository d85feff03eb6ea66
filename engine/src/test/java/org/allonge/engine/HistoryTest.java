package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Amendment;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Rate;
import org.allonge.note.Reversal;
import org.junit.jupiter.api.Test;

/** What the way in which facts became known does to an account, and does not. */
class HistoryTest {
  private static final LocalDate FAR = LocalDate.parse("2999-12-31");

  @Test
  void orderOfRecordingFactsOfDifferentDaysChangesNothing() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      LocalDate on = life.someDay(dice);
      Facts other = new Facts(Orders.otherDaysFirst(life.facts().list(), dice));
      Account one = life.engine().account(life.facts(), on);
      Account two = life.engine().account(other, on);
      assertThat(Figures.differences(Figures.of(one), Figures.of(two))).isEmpty();
      assertThat(two.entries()).hasToString(one.entries().toString());
    });
  }

  @Test
  void accountAsKnownThenIsTheAccountFromWhatWasRecordedByThen() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      LocalDate on = life.someDay(dice);
      Instant then = moment(life, dice);
      Account asKnown = life.engine().account(life.facts(), on, then);
      Account fromKnown = life.engine().account(recordedBy(life.facts(), then), on);
      assertThat(Figures.differences(Figures.of(asKnown), Figures.of(fromKnown))).isEmpty();
      assertThat(asKnown.entries()).hasToString(fromKnown.entries().toString());
      if (PlainModel.covers(life.terms())) {
        PlainModel plain = PlainModel.at(life.terms(), life.readings(), life.facts(), on, then);
        assertThat(Figures.differences(Figures.of(asKnown), Figures.of(plain, on))).isEmpty();
      }
    });
  }

  private static Instant moment(Life life, Dice dice) {
    List<Instant> moments = new ArrayList<>();
    for (Fact fact : life.facts().list()) {
      if (fact.recordedAt() != null) {
        moments.add(fact.recordedAt().minusSeconds(dice.one(0, 0, 1)));
      }
    }
    return moments.isEmpty() ? Instant.EPOCH : dice.one(moments);
  }

  private static Facts recordedBy(Facts facts, Instant moment) {
    return new Facts(
        facts.list().stream()
            .filter(f -> f.recordedAt() == null || !f.recordedAt().isAfter(moment))
            .toList());
  }

  @Test
  void sameQuestionHasTheSameAnswer() {
    EveryLife.check(life -> {
      LocalDate on = life.someDay(life.dice());
      Account one = life.engine().account(life.facts(), on);
      Account two = life.engine().account(life.facts(), on);
      assertThat(Figures.of(two)).isEqualTo(Figures.of(one));
      assertThat(two.entries()).hasToString(one.entries().toString());
      assertThat(two.refused()).isEqualTo(one.refused());
      assertThat(two.remarks()).isEqualTo(one.remarks());
    });
  }

  @Test
  void factsOfLaterDaysChangeNothing() {
    EveryLife.check(life -> {
      LocalDate on = life.someDay(life.dice());
      Account all = life.engine().account(life.facts(), on);
      Account some = life.engine().account(upTo(life.facts(), on), on);
      assertThat(Figures.differences(Figures.of(all), Figures.of(some))).isEmpty();
    });
  }

  /** The facts of days up to one, and the payments that they name. */
  private static Facts upTo(Facts facts, LocalDate day) {
    List<Fact> list = new ArrayList<>();
    for (Fact fact : facts.list()) {
      boolean named =
          facts.list().stream()
              .anyMatch(f ->
                  f instanceof Reversal r && r.of().equals(fact.id()) && !r.date().isAfter(day));
      if (named || !fact.date().isAfter(day)) {
        list.add(fact);
      }
    }
    return new Facts(list);
  }

  @Test
  void wideAndNarrowArithmeticAgree() {
    EveryLife.check(life -> {
      LocalDate on = life.someDay(life.dice());
      Account account = life.engine().account(life.facts(), on);
      Account wide = life.engine().account(life.facts().plus(thatNeedsDecimals()), on);
      assertThat(Figures.differences(Figures.of(account), Figures.of(wide))).isEmpty();
    });
  }

  /** A fact of a far day that does nothing yet, but has a rate that no long can count. */
  private static Fact thatNeedsDecimals() {
    return new Amendment("decimals", FAR, null, null, Rate.of("0.000000000000000001"));
  }
}
