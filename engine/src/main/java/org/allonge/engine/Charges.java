package org.allonge.engine;

/** Late charges and premiums for paying early, in minor units. */
final class Charges {
  private long unpaid;
  private long late;
  private long premiums;

  void clear() {
    unpaid = 0;
    late = 0;
    premiums = 0;
  }

  /** An instalment was late. */
  void addLate(long amount) {
    unpaid = Math.addExact(unpaid, amount);
    late = Math.addExact(late, amount);
  }

  /** A premium was charged and paid in one. */
  void premiumPaid(long amount) {
    premiums = Math.addExact(premiums, amount);
  }

  long charged() {
    return late + premiums;
  }

  long late() {
    return late;
  }

  long premiums() {
    return premiums;
  }

  long unpaid() {
    return unpaid;
  }

  /** Pays late charges; gives what was used. */
  long pay(long most) {
    long part = Math.min(most, unpaid);
    unpaid -= part;
    return part;
  }
}
