package org.allonge.engine;

import java.util.Arrays;
import org.allonge.note.Cost;

/** Costs of collection by how firm they are, in minor units. */
final class Costs {
  private static final Cost.State[] FIRMEST_FIRST = {
    Cost.State.ADJUDGED, Cost.State.AGREED, Cost.State.CLAIMED
  };

  private final long[] unpaid = new long[FIRMEST_FIRST.length];
  private long charged;

  void clear() {
    Arrays.fill(unpaid, 0);
    charged = 0;
  }

  private static int row(Cost.State state) {
    return switch (state) {
      case CLAIMED -> 0;
      case AGREED -> 1;
      case ADJUDGED -> 2;
    };
  }

  void add(Cost.State state, long amount) {
    unpaid[row(state)] = Math.addExact(unpaid[row(state)], amount);
    charged = Math.addExact(charged, amount);
  }

  long charged() {
    return charged;
  }

  long unpaid() {
    return unpaid[0] + unpaid[1] + unpaid[2];
  }

  /** What is agreed or adjudged and unpaid. */
  long firm() {
    return unpaid[row(Cost.State.AGREED)] + unpaid[row(Cost.State.ADJUDGED)];
  }

  long unpaid(Cost.State state) {
    return unpaid[row(state)];
  }

  /** Pays costs, the firmest first; gives what was used. */
  long pay(long most) {
    long left = most;
    for (Cost.State state : FIRMEST_FIRST) {
      left -= pay(state, left);
    }
    return most - left;
  }

  long pay(Cost.State state, long most) {
    long part = Math.min(most, unpaid[row(state)]);
    unpaid[row(state)] -= part;
    return part;
  }
}
