package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Amendment;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Instalments;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;
import org.junit.jupiter.api.Test;

/** Facts that change nothing: splitting a period (rulebook 1), and what was undone (rulebook 6). */
class NothingHappenedTest {
  @Test
  void amendmentToTheSameRateChangesNothing() {
    EveryLife.check(life -> {
      if (moves(life.terms())) {
        return;
      }
      LocalDate day = life.someDay(life.dice());
      Rate same = rateOn(life, day);
      if (same.value().signum() >= 0) { // an agreed rate is never below zero
        assertNoDifference(life, new Amendment("same", day, null, null, same));
      }
    });
  }

  /** An agreed rate ends steps and resets, and finds a level payment anew. */
  private static boolean moves(Terms terms) {
    boolean recast =
        terms.instalments() instanceof Instalments.Level level && level.options().recast();
    return switch (terms.interest().rate()) {
      case RateTerm.Fixed fixed -> recast;
      case RateTerm.None none -> recast;
      case RateTerm.Stepped stepped -> true;
      case RateTerm.Floating floating -> true;
    };
  }

  /** The contract rate in force at the end of a day. */
  private static Rate rateOn(Life life, LocalDate day) {
    Rate rate = life.terms().interest().rate() instanceof RateTerm.Fixed f ? f.rate() : Rate.ZERO;
    for (Entry entry : life.engine().account(life.facts(), day).entries()) {
      if (entry.fact() instanceof Amendment a && a.rate() != null) {
        rate = a.rate();
      }
    }
    return rate;
  }

  @Test
  void refusedFactChangesNothing() {
    EveryLife.check(life -> {
      LocalDate day = life.someDay(life.dice());
      LocalDate never = life.terms().date();
      assertNoDifference(life, new ExtensionExercised("refused", day, null, never, null));
    });
  }

  @Test
  void paymentAndItsReversalChangeNothing() {
    EveryLife.check(life -> {
      Dice dice = life.dice();
      LocalDate received = life.someDay(dice);
      LocalDate returned = received.plusDays(dice.between(0, 30));
      Account then = life.engine().account(life.facts(), received);
      long amount = dice.one(1 + then.payoff().minor(), 1 + Math.abs(then.perDiem().minor()) * 30);
      assertNoDifference(
          life,
          new Payment(
              "bounced", received, null, new Money(amount, life.terms().currency()), List.of()),
          new Reversal("returned", returned, null, "bounced"));
    });
  }

  /** The facts may be recorded first or last: on all days after them the account is the same. */
  private static void assertNoDifference(Life life, Fact... added) {
    Engine engine = life.engine();
    Dice dice = life.dice();
    List<Fact> facts = new ArrayList<>(life.facts().list());
    boolean last = added[0] instanceof Amendment || dice.chance(50);
    facts.addAll(last ? facts.size() : 0, List.of(added));
    Facts with = new Facts(facts);
    LocalDate after = added[added.length - 1].date();
    LocalDate end = after.isAfter(life.last()) ? after : life.last();
    for (LocalDate on : List.of(after, dice.day(after, end))) {
      List<String> without = lines(engine.account(life.facts(), on), added);
      assertThat(Figures.differences(without, lines(engine.account(with, on), added))).isEmpty();
    }
  }

  /** The figures without what only says that the added facts were there. */
  private static List<String> lines(Account account, Fact... added) {
    List<String> ids = List.of(added).stream().map(Fact::id).toList();
    List<String> lines = new ArrayList<>();
    for (String line : Figures.of(account)) {
      if (line.startsWith("refused")) {
        lines.add(line.replace(", refused", "").replace("refused]", "]"));
      } else if (ids.stream().noneMatch(id -> line.startsWith("payment " + id + ":"))) {
        lines.add(line);
      }
    }
    return lines;
  }
}
