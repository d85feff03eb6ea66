package org.allonge.engine;

import java.util.Arrays;

/**
 * How each payment was used: interest, principal, costs, and what is held as unapplied credit.
 * Credit is used in the order in which it was received.
 */
final class Splits {
  /** What a part of a payment went to. */
  enum Use {
    INTEREST(0),
    PRINCIPAL(1),
    COSTS(2),
    CHARGES(3),
    PREMIUM(4);

    private final int column;

    Use(int column) {
      this.column = column;
    }
  }

  private static final int WIDTH = 6;
  private static final int UNAPPLIED = 5;

  private long[] parts = new long[16 * WIDTH];
  private int size;
  private int current;
  private long credit;
  private boolean touched;

  void clear(int payments) {
    size = payments + 1; // the last row is credit that no payment brought
    if (parts.length < size * WIDTH) {
      parts = new long[size * WIDTH];
    } else if (touched) {
      Arrays.fill(parts, 0);
    }
    touched = false;
    credit = 0;
  }

  /** Names the payment, by its place in the timeline, whose money is used from now on. */
  void current(int payment) {
    current = payment;
  }

  long credit() {
    return credit;
  }

  /** Money of the current payment went to a use. */
  void use(Use use, long amount) {
    touched = true;
    parts[current * WIDTH + use.column] += amount;
  }

  /** Money of the current payment is held. */
  void hold(long amount) {
    touched = true;
    parts[current * WIDTH + UNAPPLIED] += amount;
    credit = Math.addExact(credit, amount);
  }

  /** Credit, the oldest first, went to a use. */
  void useCredit(Use use, long amount) {
    credit -= amount;
    long left = amount;
    for (int i = 0; left > 0; i++) {
      long part = Math.min(left, parts[i * WIDTH + UNAPPLIED]);
      parts[i * WIDTH + UNAPPLIED] -= part;
      parts[i * WIDTH + use.column] += part;
      left -= part;
    }
  }

  /** Credit that no payment brought: interest posted too high that was taken back. */
  void grant(long amount) {
    touched = true;
    parts[(size - 1) * WIDTH + UNAPPLIED] += amount;
    credit = Math.addExact(credit, amount);
  }

  /** What of the credit that no payment brought is still held. */
  long granted() {
    return unapplied(size - 1);
  }

  /** What of the credit that no payment brought went to a use. */
  long granted(Use use) {
    return of(size - 1, use);
  }

  long of(int payment, Use use) {
    return parts[payment * WIDTH + use.column];
  }

  long unapplied(int payment) {
    return parts[payment * WIDTH + UNAPPLIED];
  }
}
