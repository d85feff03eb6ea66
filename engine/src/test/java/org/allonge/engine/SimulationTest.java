package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Reversal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand random lives of notes of every kind: the cheap laws after every fact, the dear
 * ones and the second model at the end and at three random days.
 *
 * <p>Run by {@code mvn test -Psimulation -pl engine -am}; {@code -Dallonge.lives=N} makes it longer
 * or shorter, {@code -Dallonge.seed=S} replays the life that a failure named.
 */
@Tag("simulation")
class SimulationTest {
  private static final long LIVES = 100_000;
  private static final int RANDOM_DAYS = 3;

  private final LongAdder lives = new LongAdder();
  private final LongAdder facts = new LongAdder();
  private final LongAdder points = new LongAdder();

  @Test
  void everyLawHoldsInEveryLife() {
    long asked = EveryLife.lives(LIVES);
    long start = System.nanoTime();
    EveryLife.check(asked, 1, this::live);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "Simulation: %,d lives, %,d facts, cheap laws after each; dear laws"
            + " and second model on %,d days; %d s%n",
        lives.sum(), facts.sum(), points.sum(), time.toSeconds());
    assertThat(points.sum()).isEqualTo(lives.sum() * (1 + RANDOM_DAYS)).isPositive();
  }

  private void live(Life life) {
    afterEveryFact(life);
    Dice dice = life.dice();
    List<At> days = new ArrayList<>(List.of(At.of(life, life.last())));
    while (days.size() <= RANDOM_DAYS) {
      days.add(At.someDay(life, dice));
    }
    for (At at : days) {
      dear(at, dice);
    }
    Histories.secondModel(life, days);
    lives.increment();
    facts.add(life.facts().list().size());
    points.add(days.size());
  }

  /** The facts come one by one, as they happened. */
  private static void afterEveryFact(Life life) {
    Engine engine = life.engine();
    List<Fact> happened = new ArrayList<>(life.facts().list());
    happened.sort(Comparator.comparing(Fact::date));
    Facts facts = Facts.NONE;
    for (Fact fact : happened) {
      if (isKnown(fact, facts)) {
        facts = facts.plus(fact);
        LocalDate day =
            life.terms().date().isAfter(fact.date()) ? life.terms().date() : fact.date();
        Account account = engine.account(facts, day);
        Laws.hold(account);
      }
    }
  }

  /** A reversal can be recorded only once the payment is that it names. */
  private static boolean isKnown(Fact fact, Facts facts) {
    return !(fact instanceof Reversal reversal)
        || facts.list().stream().anyMatch(other -> other.id().equals(reversal.of()));
  }

  private static void dear(At at, Dice dice) {
    Life life = at.life();
    Laws.hold(at.account());
    Laws.sameTotals(life.engine(), life.facts(), at.account());
    Histories.laterDaysChangeNothing(at);
    Histories.anyOrderOfDays(at, dice);
    Histories.asKnownThen(at, dice);
    Histories.wideAndNarrowAgree(at);
    Settlement.leavesNothing(life, at.day(), dice);
  }
}
