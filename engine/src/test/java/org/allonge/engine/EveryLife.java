package org.allonge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Reversal;

/**
 * Holds many random lives to one law.
 *
 * <p>The lives are numbered from 1. {@code -Dallonge.lives=N} asks for so many, {@code
 * -Dallonge.seed=S} for one alone: the one that a failure named.
 */
final class EveryLife {
  private static final long LIVES = lives(3_000);
  private static final int KEPT = 5_000;
  private static final Map<Long, Life> KNOWN = new ConcurrentHashMap<>();

  private EveryLife() {}

  /** How many lives are asked for, or else as many as given. */
  static long lives(long otherwise) {
    return Long.getLong("allonge.lives", otherwise);
  }

  /**
   * Checks all lives.
   *
   * @throws AssertionError naming the seed of the first life that breaks the law, with the facts
   *     that are needed to break it
   */
  static void check(Consumer<Life> law) {
    check(1, law);
  }

  /**
   * Checks the lives of notes of the usual kinds, for a law that holds for no others as it stands.
   */
  static void checkUsual(Consumer<Life> law) {
    checkUsual(1, law);
  }

  /** Checks one of them in so many. */
  static void checkUsual(int oneIn, Consumer<Life> law) {
    check(
        oneIn,
        life -> {
          if (UsualNotes.include(life.terms())) {
            law.accept(life);
          }
        });
  }

  /** Checks one life in so many, for a law that is dear to check. */
  static void check(int oneIn, Consumer<Life> law) {
    check(LIVES, oneIn, law);
  }

  /** Checks one in so many of a number of lives, on all processors. */
  static void check(long lives, int oneIn, Consumer<Life> law) {
    Long alone = Long.getLong("allonge.seed");
    if (alone != null) {
      checkOne(alone, law);
      return;
    }
    LongStream.rangeClosed(1, lives)
        .filter(seed -> seed % oneIn == 0)
        .parallel()
        .filter(seed -> broken(law, life(seed)) != null)
        .findFirst()
        .ifPresent(seed -> checkOne(seed, law));
  }

  private static void checkOne(long seed, Consumer<Life> law) {
    Life life = life(seed);
    Throwable broken = broken(law, life);
    if (broken == null) {
      return;
    }
    Life smallest = smallest(law, life);
    Throwable smallestBroken = broken(law, smallest);
    throw new AssertionError(
        "replay with -Dallonge.seed=%d: %s%n%s"
            .formatted(seed, smallestBroken == null ? broken : smallestBroken, smallest),
        broken);
  }

  /** The life of a seed; the first ones are kept for the next law. */
  private static Life life(long seed) {
    return seed <= KEPT ? KNOWN.computeIfAbsent(seed, Life::of) : Life.of(seed);
  }

  private static Throwable broken(Consumer<Life> law, Life life) {
    try {
      law.accept(life);
      return null;
    } catch (AssertionError | RuntimeException breach) {
      return breach;
    }
  }

  /** The same life with as few of its facts as still break the law. */
  private static Life smallest(Consumer<Life> law, Life life) {
    Life best = life;
    for (int i = best.facts().list().size() - 1; i >= 0; i--) {
      Life less = best.with(without(best.facts(), best.facts().list().get(i)));
      if (broken(law, less) != null) {
        best = less;
        i = Math.min(i, best.facts().list().size());
      }
    }
    return best;
  }

  /** The facts without one, and without the reversals of it. */
  static Facts without(Facts facts, Fact fact) {
    List<Fact> rest = new ArrayList<>();
    for (Fact other : facts.list()) {
      boolean ofIt = other instanceof Reversal r && r.of().equals(fact.id());
      if (!other.id().equals(fact.id()) && !ofIt) {
        rest.add(other);
      }
    }
    return new Facts(rest);
  }
}
