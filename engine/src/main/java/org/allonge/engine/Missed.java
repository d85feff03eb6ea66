package org.allonge.engine;

import java.util.Arrays;

/** Maturities, as epoch days, that are known to have been missed. */
final class Missed {
  private long[] days = new long[2];
  private int size;

  void clear() {
    size = 0;
  }

  void add(long day) {
    if (size == days.length) {
      days = Arrays.copyOf(days, size * 2);
    }
    days[size++] = day;
  }

  boolean contains(long day) {
    for (int i = 0; i < size; i++) {
      if (days[i] == day) {
        return true;
      }
    }
    return false;
  }
}
