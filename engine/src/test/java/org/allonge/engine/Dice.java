package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices out of one seed; the same seed gives the same choices on every machine. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Whether something happens that happens so many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A whole number from a lowest to a highest one, both inclusive. */
  long between(long lowest, long highest) {
    return random.nextLong(lowest, highest + 1);
  }

  int between(int lowest, int highest) {
    return random.nextInt(lowest, highest + 1);
  }

  /** One of the values given, each as likely as the others. */
  @SafeVarargs
  final <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(between(first.toEpochDay(), last.toEpochDay()));
  }

  /** An amount up to a highest one, of any number of digits. */
  long amount(long highest) {
    int digits = between(1, Long.toString(highest).length());
    long bound = 1;
    for (int i = 0; i < digits; i++) {
      bound *= 10;
    }
    return between(1, Math.min(highest, bound));
  }

  /** Puts a list into another order. */
  <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T moved = list.set(i, list.get(j));
      list.set(j, moved);
    }
  }
}
