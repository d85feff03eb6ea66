package org.allonge.engine;

import java.util.Arrays;

/**
 * What has fallen due, oldest first, and how much of it is paid. Amounts in minor units, days as
 * epoch days.
 */
final class Postings {
  private long[] day = new long[16];
  private long[] interest = new long[16];
  private long[] principal = new long[16];
  private long[] interestPaid = new long[16];
  private long[] principalPaid = new long[16];
  private boolean[] instalment = new boolean[16];
  private boolean[] inBase = new boolean[16];
  private int size;
  private int firstUnpaid;
  private long unpaidInterest;
  private long unpaidInBase;
  private long unpaidPrincipal;

  void clear() {
    size = 0;
    firstUnpaid = 0;
    unpaidInterest = 0;
    unpaidInBase = 0;
    unpaidPrincipal = 0;
  }

  /** Adds what falls due on a day; interest that joins the base at once is no instalment. */
  void add(long onDay, long interestDue, long principalDue, boolean isInstalment) {
    if (size == day.length) {
      grow();
    }
    day[size] = onDay;
    interest[size] = interestDue;
    principal[size] = principalDue;
    interestPaid[size] = 0;
    principalPaid[size] = 0;
    instalment[size] = isInstalment;
    inBase[size] = !isInstalment;
    size++;
    unpaidInterest = Math.addExact(unpaidInterest, interestDue);
    unpaidInBase += isInstalment ? 0 : interestDue;
    unpaidPrincipal = Math.addExact(unpaidPrincipal, principalDue);
  }

  private void grow() {
    int length = size * 2;
    day = Arrays.copyOf(day, length);
    interest = Arrays.copyOf(interest, length);
    principal = Arrays.copyOf(principal, length);
    interestPaid = Arrays.copyOf(interestPaid, length);
    principalPaid = Arrays.copyOf(principalPaid, length);
    instalment = Arrays.copyOf(instalment, length);
    inBase = Arrays.copyOf(inBase, length);
  }

  int size() {
    return size;
  }

  long day(int i) {
    return day[i];
  }

  long interest(int i) {
    return interest[i];
  }

  long principal(int i) {
    return principal[i];
  }

  boolean instalment(int i) {
    return instalment[i];
  }

  long paid(int i) {
    return interestPaid[i] + principalPaid[i];
  }

  long unpaidInterest() {
    return unpaidInterest;
  }

  /** The unpaid interest that bears interest. */
  long unpaidInBase() {
    return unpaidInBase;
  }

  /** All unpaid interest bears interest from now on. */
  void joinBase() {
    Arrays.fill(inBase, firstUnpaid, size, true);
    unpaidInBase = unpaidInterest;
  }

  /** Unpaid interest bears no interest any more. */
  void leaveBase() {
    Arrays.fill(inBase, 0, size, false);
    unpaidInBase = 0;
  }

  long unpaidPrincipal() {
    return unpaidPrincipal;
  }

  boolean allPaid() {
    return unpaidInterest == 0 && unpaidPrincipal == 0;
  }

  /** Pays posted interest, the oldest first, and gives what was used. */
  long payInterest(long most) {
    long left = Math.min(most, unpaidInterest);
    long used = left;
    for (int i = firstUnpaid; left > 0; i++) {
      left -= payInterestOf(i, left);
    }
    skipPaid();
    return used;
  }

  /** Pays the interest of one posting and gives what was used. */
  long payInterestOf(int i, long most) {
    long part = Math.min(most, interest[i] - interestPaid[i]);
    interestPaid[i] += part;
    unpaidInterest -= part;
    unpaidInBase -= inBase[i] ? part : 0;
    return part;
  }

  /** Pays principal that has fallen due, the oldest first, and gives what was used. */
  long payPrincipal(long most) {
    long left = Math.min(most, unpaidPrincipal);
    long used = left;
    for (int i = firstUnpaid; left > 0; i++) {
      left -= payPrincipalOf(i, left);
    }
    skipPaid();
    return used;
  }

  /** Pays the principal of one posting and gives what was used. */
  long payPrincipalOf(int i, long most) {
    long part = Math.min(most, principal[i] - principalPaid[i]);
    principalPaid[i] += part;
    unpaidPrincipal -= part;
    return part;
  }

  /** The principal that fell due is not due any more: the maturity was moved after the fact. */
  long recallPrincipal() {
    long recalled = unpaidPrincipal;
    for (int i = firstUnpaid; i < size; i++) {
      principal[i] = principalPaid[i];
    }
    unpaidPrincipal = 0;
    skipPaid();
    return recalled;
  }

  /** What fell due on one day, or -1. */
  int indexOf(long onDay) {
    for (int i = size - 1; i >= 0; i--) {
      if (day[i] == onDay && instalment[i]) {
        return i;
      }
    }
    return -1;
  }

  /** The due day of the oldest posting that is not wholly paid, or Long.MAX_VALUE. */
  long oldestUnpaidDay() {
    skipPaid();
    return firstUnpaid < size ? day[firstUnpaid] : Long.MAX_VALUE;
  }

  private void skipPaid() {
    while (firstUnpaid < size
        && paid(firstUnpaid) == interest[firstUnpaid] + principal[firstUnpaid]) {
      firstUnpaid++;
    }
  }
}
