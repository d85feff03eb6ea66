package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allonge.note.Amendment;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Rate;
import org.allonge.note.Reversal;

/** Laws about the way in which facts became known: dear ones, each asks for further accounts. */
final class Histories {
  private static final LocalDate FAR = LocalDate.parse("2999-12-31");

  private Histories() {}

  /** The order of recording facts of different days changes nothing. */
  static void anyOrderOfDays(At at, Dice dice) {
    Facts other = new Facts(Orders.otherDaysFirst(at.life().facts().list(), dice));
    assertSameLines(at, at.life().engine().account(other, at.day()));
  }

  /** The account of a day is that from only the facts up to the day. */
  static void laterDaysChangeNothing(At at) {
    Facts facts = upTo(at.life().facts(), at.day());
    assertSameLines(at, at.life().engine().account(facts, at.day()));
  }

  /** The facts of days up to one, and the payments that they name. */
  private static Facts upTo(Facts facts, LocalDate day) {
    Set<String> named = new HashSet<>();
    for (Fact fact : facts.list()) {
      if (fact instanceof Reversal reversal && !reversal.date().isAfter(day)) {
        named.add(reversal.of());
      }
    }
    return new Facts(
        facts.list().stream()
            .filter(fact -> named.contains(fact.id()) || !fact.date().isAfter(day))
            .toList());
  }

  /** The same question has the same answer. */
  static void sameAgain(At at) {
    Account again = at.life().engine().account(at.life().facts(), at.day());
    assertSameLines(at, again);
    assertThat(again.refused()).isEqualTo(at.account().refused());
    assertThat(again.remarks()).isEqualTo(at.account().remarks());
  }

  /** Interest counted in one long and as a fraction of any size is the same. */
  static void wideAndNarrowAgree(At at) {
    Facts facts = at.life().facts().plus(thatNeedsDecimals());
    assertSame(at.figures(), at.life().engine().account(facts, at.day()));
  }

  /** A fact of a far day that does nothing yet, but has a rate that no long can count. */
  private static Fact thatNeedsDecimals() {
    return new Amendment("decimals", FAR, null, null, Rate.of("0.000000000000000001"));
  }

  // -- what was known ------------------------------------------------------------------------

  /** The account as known at a moment is that from what was recorded by then. */
  static void asKnownThen(At at, Dice dice) {
    Engine engine = at.life().engine();
    Instant then = moment(at.life(), dice);
    Account asKnown = engine.account(at.life().facts(), at.day(), then);
    Account fromKnown = engine.account(recordedBy(at.life().facts(), then), at.day());
    assertSame(Figures.of(asKnown), fromKnown);
    assertThat(fromKnown.entries()).hasToString(asKnown.entries().toString());
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

  // -- the second model ----------------------------------------------------------------------

  /** The second model, written apart from the engine, has the same figures to the cent. */
  static void secondModel(Life life, List<At> days) {
    Map<LocalDate, List<String>> plain =
        PlainModel.figures(
            life.terms(), life.readings(), life.facts(), days.stream().map(At::day).toList());
    for (At at : days) {
      assertAgree(at.figures(), plain.get(at.day()), at.day());
    }
  }

  static void secondModelAsKnownThen(At at, Dice dice) {
    Life life = at.life();
    Instant then = moment(life, dice);
    assertAgree(
        Figures.of(life.engine().account(life.facts(), at.day(), then)),
        Figures.of(
            PlainModel.at(life.terms(), life.readings(), life.facts(), at.day(), then), at.day()),
        at.day());
  }

  private static void assertAgree(List<String> figures, List<String> plain, LocalDate on) {
    assertThat(Figures.differences(figures, plain))
        .as("engine (<) and second model (>) on %s", on)
        .isEmpty();
  }

  private static void assertSameLines(At at, Account other) {
    assertSame(at.figures(), other);
    if (!other.entries().toString().equals(at.lines())) {
      assertThat(other.entries()).hasToString(at.lines());
    }
  }

  private static void assertSame(List<String> figures, Account other) {
    List<String> differences = Figures.differences(figures, Figures.of(other));
    if (!differences.isEmpty()) {
      assertThat(differences).as("on %s", other.asOf()).isEmpty();
    }
  }
}
