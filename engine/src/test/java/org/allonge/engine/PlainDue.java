package org.allonge.engine;

import java.time.LocalDate;

/** Something that fell due, and what was paid of it. */
final class PlainDue {
  final LocalDate date;
  final long interest;
  final boolean instalment;
  long principal;
  long interestPaid;
  long principalPaid;
  boolean inBase;

  PlainDue(LocalDate date, long interest, long principal, boolean instalment) {
    this.date = date;
    this.interest = interest;
    this.principal = principal;
    this.instalment = instalment;
  }

  long unpaidInterest() {
    return interest - interestPaid;
  }

  long unpaidPrincipal() {
    return principal - principalPaid;
  }

  boolean unpaid() {
    return unpaidInterest() + unpaidPrincipal() > 0;
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
