package org.allonge.engine;

import java.time.LocalDate;

/** Something that fell due, and what was paid of it. */
final class PlainDue {
  /** What made it fall due. */
  enum Cause {
    INSTALMENT,
    MATURITY,
    REPAID,
    COMPOUNDING
  }

  final LocalDate date;
  final Cause cause;
  final long interest;
  long principal;
  long interestPaid;
  long principalPaid;

  /** Its unpaid interest bears interest after maturity. */
  boolean inBase;

  /** Its principal bears the later rate: it matured, or is late where that is enough. */
  boolean overdue;

  /** Whether it was asked if the instalment was late. */
  boolean judged;

  /** Whether it was asked if the instalment is to be charged. */
  boolean chargeJudged;

  PlainDue(LocalDate date, Cause cause, long interest, long principal) {
    this.date = date;
    this.cause = cause;
    this.interest = interest;
    this.principal = principal;
  }

  /** Whether it fell due on a day, and did not only join the base. */
  boolean isOf(LocalDate day) {
    return cause != Cause.COMPOUNDING && date.equals(day);
  }

  long unpaidInterest() {
    return interest - interestPaid;
  }

  long unpaidPrincipal() {
    return principal - principalPaid;
  }

  long unpaid() {
    return unpaidInterest() + unpaidPrincipal();
  }

  boolean isUnpaid() {
    return unpaid() > 0;
  }

  long payInterest(long money) {
    long part = Math.min(money, unpaidInterest());
    interestPaid += part;
    return part;
  }

  long payPrincipal(long money) {
    long part = Math.min(money, unpaidPrincipal());
    principalPaid += part;
    return part;
  }
}
