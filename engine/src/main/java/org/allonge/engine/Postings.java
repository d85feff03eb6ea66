package org.allonge.engine;

import java.util.Arrays;

/**
 * What has fallen due, oldest first, and how much of it is paid. Amounts in minor units, days as
 * epoch days.
 */
final class Postings {
  private static final int DAY = 0;
  private static final int INTEREST = 1;
  private static final int PRINCIPAL = 2;
  private static final int INTEREST_PAID = 3;
  private static final int PRINCIPAL_PAID = 4;
  private static final int MARKS = 5;
  private static final int WIDTH = 6;

  private static final long INSTALMENT = 1;
  private static final long IN_BASE = 2;
  private static final long MATURITY = 4;
  private static final long OVERDUE = 8;

  /**
   * One row after the other: few stores and one array for what a portfolio asks a million times.
   */
  private long[] cells;

  private int size;
  private int firstUnpaid;

  /** All postings before this one bear interest. */
  private int allInBaseBefore;

  /** The principal of all postings before this one is overdue. */
  private int allOverdueBefore;

  private long unpaidInterest;
  private long unpaidInBase;
  private long unpaidPrincipal;

  /** Nothing yet, with room for so many. */
  Postings(int room) {
    this.cells = new long[Math.max(4, room) * WIDTH];
  }

  void clear() {
    size = 0;
    firstUnpaid = 0;
    allInBaseBefore = 0;
    allOverdueBefore = 0;
    unpaidInterest = 0;
    unpaidInBase = 0;
    unpaidPrincipal = 0;
  }

  /** Adds what falls due on a day; interest that joins the base at once is no instalment. */
  void add(long onDay, long interestDue, long principalDue, boolean isInstalment) {
    int row = size * WIDTH;
    if (row == cells.length) {
      cells = Arrays.copyOf(cells, row * 2);
    }
    long[] all = cells;
    all[row + DAY] = onDay;
    all[row + INTEREST] = interestDue;
    all[row + PRINCIPAL] = principalDue;
    all[row + INTEREST_PAID] = 0;
    all[row + PRINCIPAL_PAID] = 0;
    all[row + MARKS] = isInstalment ? INSTALMENT : IN_BASE;
    size++;
    unpaidInterest = Math.addExact(unpaidInterest, interestDue);
    unpaidInBase += isInstalment ? 0 : interestDue;
    unpaidPrincipal = Math.addExact(unpaidPrincipal, principalDue);
  }

  /** What was added last fell due at maturity, and what fell due before is overdue with it. */
  void atMaturity() {
    cells[(size - 1) * WIDTH + MARKS] |= MATURITY;
    allOverdueBefore = size;
  }

  /** The principal of one posting is overdue. */
  void markOverdue(int i) {
    cells[i * WIDTH + MARKS] |= OVERDUE;
  }

  /**
   * Whether the principal of a posting is overdue: it matured, or was late where that is enough.
   */
  boolean overdue(int i) {
    return i < allOverdueBefore || (cell(i, MARKS) & OVERDUE) != 0;
  }

  private long cell(int i, int column) {
    return cells[i * WIDTH + column];
  }

  private boolean inBase(int i) {
    return i < allInBaseBefore || (cell(i, MARKS) & IN_BASE) != 0;
  }

  int size() {
    return size;
  }

  long day(int i) {
    return cell(i, DAY);
  }

  long interest(int i) {
    return cell(i, INTEREST);
  }

  long principal(int i) {
    return cell(i, PRINCIPAL);
  }

  boolean instalment(int i) {
    return (cell(i, MARKS) & INSTALMENT) != 0;
  }

  /** Whether it is an instalment, and not what falls due at maturity. */
  boolean beforeMaturity(int i) {
    return (cell(i, MARKS) & (INSTALMENT | MATURITY)) == INSTALMENT;
  }

  long paid(int i) {
    return cell(i, INTEREST_PAID) + cell(i, PRINCIPAL_PAID);
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
    allInBaseBefore = size;
    unpaidInBase = unpaidInterest;
  }

  /** The unpaid interest of one posting bears interest from now on. */
  void joinBase(int i) {
    if (!inBase(i)) {
      cells[i * WIDTH + MARKS] |= IN_BASE;
      unpaidInBase += interest(i) - cell(i, INTEREST_PAID);
    }
  }

  long unpaidPrincipal(int i) {
    return principal(i) - cell(i, PRINCIPAL_PAID);
  }

  long unpaid(int i) {
    return interest(i) + principal(i) - paid(i);
  }

  /** Unpaid interest bears no interest any more, and no principal is overdue. */
  void leaveBase() {
    allInBaseBefore = 0;
    allOverdueBefore = 0;
    for (int i = 0; i < size; i++) {
      cells[i * WIDTH + MARKS] &= ~(IN_BASE | OVERDUE);
    }
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
    long part = Math.min(most, interest(i) - cell(i, INTEREST_PAID));
    cells[i * WIDTH + INTEREST_PAID] += part;
    unpaidInterest -= part;
    unpaidInBase -= inBase(i) ? part : 0;
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
    long part = Math.min(most, principal(i) - cell(i, PRINCIPAL_PAID));
    cells[i * WIDTH + PRINCIPAL_PAID] += part;
    unpaidPrincipal -= part;
    return part;
  }

  /** The principal that fell due is not due any more: the maturity was moved after the fact. */
  long recallPrincipal() {
    long recalled = unpaidPrincipal;
    for (int i = firstUnpaid; i < size; i++) {
      cells[i * WIDTH + PRINCIPAL] = cell(i, PRINCIPAL_PAID);
    }
    unpaidPrincipal = 0;
    skipPaid();
    return recalled;
  }

  /** The first of what fell due on one day, or -1. */
  int indexOf(long onDay) {
    for (int i = 0; i < size; i++) {
      if (fellDueOn(i, onDay)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there is such a posting, and it fell due on a day. */
  boolean fellDueOn(int i, long onDay) {
    return i < size && day(i) == onDay && instalment(i);
  }

  /** The due day of the oldest posting that is not wholly paid, or Long.MAX_VALUE. */
  long oldestUnpaidDay() {
    skipPaid();
    return firstUnpaid < size ? day(firstUnpaid) : Long.MAX_VALUE;
  }

  private void skipPaid() {
    while (firstUnpaid < size
        && paid(firstUnpaid) == interest(firstUnpaid) + principal(firstUnpaid)) {
      firstUnpaid++;
    }
  }
}
