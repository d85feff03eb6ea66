package org.allonge.engine;

import java.util.Arrays;
import org.allonge.note.Payment;

/** A payment and what its money went to. */
final class PlainSplit {
  /** What a part of a payment goes to. */
  enum Use {
    INTEREST,
    PRINCIPAL,
    COSTS,
    CHARGES,
    PREMIUM
  }

  final Payment payment;
  final boolean reversed;
  private final long[] used = new long[Use.values().length];
  long held;

  PlainSplit(Payment payment, boolean reversed) {
    this.payment = payment;
    this.reversed = reversed;
  }

  long of(Use use) {
    return used[use.ordinal()];
  }

  /** All that it went to. */
  long total() {
    return Arrays.stream(used).sum();
  }

  void book(Use use, long amount) {
    used[use.ordinal()] += amount;
  }
}
