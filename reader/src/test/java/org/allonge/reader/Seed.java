package org.allonge.reader;

import java.util.SplittableRandom;

/**
 * The seed of a generated test: always the same, unless {@code -Dallonge.seed=N} says otherwise.
 * Its text belongs into the description of every assertion, so that a failure can be replayed.
 */
record Seed(long value) {
  static Seed current() {
    return new Seed(Long.getLong("allonge.seed", 20_030_207));
  }

  SplittableRandom random() {
    return new SplittableRandom(value);
  }

  @Override
  public String toString() {
    return "replay with -Dallonge.seed=" + value;
  }
}
