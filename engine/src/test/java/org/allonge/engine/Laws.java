package org.allonge.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allonge.note.Cost;
import org.allonge.note.Facts;
import org.allonge.note.Funding;
import org.allonge.note.InterestDue;
import org.allonge.note.Terms;

/**
 * What holds for every account whatever happened: cheap enough to be asked after every fact. Both
 * sides of each law are made of what everybody can see of an account.
 */
final class Laws {
  private Laws() {}

  /** All of them. */
  static void hold(Account account) {
    conserved(account);
    withinBounds(account);
    splitsSum(account);
    instalmentsInOrder(account);
    linesLeadOn(account);
  }

  // -- rulebook 1: no cent comes from nowhere or goes nowhere --------------------------------

  /** What was advanced, posted and charged is what was received and is owed. */
  static void conserved(Account a) {
    long charged = takenOver(a.terms());
    for (Entry entry : a.entries()) {
      charged += entry.kind() == Entry.Kind.PAYMENT ? 0 : change(entry);
    }
    long received = 0;
    for (AppliedPayment payment : a.payments()) {
      received += payment.reversed() ? 0 : payment.amount().minor();
    }
    verify(charged == received + owed(a), a, "charged, received, owed", charged, received, owed(a));
  }

  /** A debt that the note takes over is no advance. */
  private static long takenOver(Terms terms) {
    return terms.funding() instanceof Funding.Carried ? terms.principal().minor() : 0;
  }

  private static long owed(Account a) {
    return a.principal().minor()
        + a.interestPostedUnpaid().minor()
        + a.costs().minor()
        + a.lateCharges().minor()
        - a.unappliedCredit().minor();
  }

  // -- signs ---------------------------------------------------------------------------------

  /** Balances are never below zero, but for interest that is paid ahead or may be negative. */
  static void withinBounds(Account a) {
    verify(
        a.principal().minor() >= 0
            && a.interestPostedUnpaid().minor() >= 0
            && a.lateCharges().minor() >= 0
            && a.premium().minor() >= 0
            && a.unappliedCredit().minor() >= 0
            && a.payoff().minor() >= 0,
        a,
        "a balance below zero");
    boolean ahead = a.terms().interest().due().timing() == InterestDue.Timing.ADVANCE;
    boolean negative = a.terms().interest().mayBeNegative();
    verify(ahead || negative || a.interestAccruedSince().minor() >= 0, a, "accrued below zero");
    verify(negative || a.perDiem().minor() >= 0, a, "per diem below zero");
    long costs = 0;
    for (Cost.State state : Cost.State.values()) {
      verify(a.costs(state).minor() >= 0, a, "costs below zero", state);
      costs += a.costs(state).minor();
    }
    verify(a.costs().minor() == costs, a, "costs by state sum to", costs);
  }

  // -- payments ------------------------------------------------------------------------------

  /** The parts of every payment sum to it, and none is below zero. */
  static void splitsSum(Account a) {
    long held = 0;
    for (AppliedPayment p : a.payments()) {
      List<Long> parts =
          List.of(
              p.interest().minor(),
              p.principal().minor(),
              p.costs().minor(),
              p.charges().minor(),
              p.premium().minor(),
              p.unapplied().minor());
      long sum = parts.stream().mapToLong(part -> part).sum();
      verify(sum == (p.reversed() ? 0 : p.amount().minor()), a, "parts sum to", p, sum);
      verify(parts.stream().allMatch(part -> part >= 0), a, "a part below zero", p);
      held += p.unapplied().minor();
    }
    verify(held <= a.unappliedCredit().minor(), a, "held of payments", held);
  }

  // -- what fell due -------------------------------------------------------------------------

  static void instalmentsInOrder(Account a) {
    Instalment before = null;
    for (Instalment i : a.instalments()) {
      verify(i.unpaid().minor() >= 0 && i.paid().minor() >= 0, a, "below zero", i);
      verify(!i.date().isAfter(a.asOf()), a, "lies ahead", i);
      verify(
          before == null || !before.date().isAfter(i.date()), a, "one after the other", i, before);
      before = i;
    }
  }

  // -- lines ---------------------------------------------------------------------------------

  /** Every line leads from one balance to the next, and its name is its own. */
  static void linesLeadOn(Account a) {
    long balance = takenOver(a.terms());
    Set<String> ids = new HashSet<>();
    for (Entry e : a.entries()) {
      balance += change(e);
      verify(e.balance().minor() == balance, a, "by the lines", e, balance);
      verify(!e.date().isAfter(a.asOf()), a, "lies ahead", e);
      verify(ids.add(e.id()), a, "twice", e.id());
    }
    verify(balance == owed(a), a, "the last line, and what is owed", balance, owed(a));
  }

  private static long change(Entry e) {
    return switch (e.kind()) {
      case ADVANCE,
          INSTALMENT,
          CAPITALISED,
          MATURITY,
          COMPOUNDING,
          INTEREST,
          ADJUSTMENT,
          COST,
          PREMIUM,
          LATE_CHARGE ->
          e.amount().minor();
      case PAYMENT -> -e.amount().minor();
      case PAYMENT_REVERSED,
          REVERSAL,
          CREDIT_APPLIED,
          RATE,
          EXTENSION,
          AMENDMENT,
          DEMAND,
          ACCELERATION,
          TRANSFER ->
          0;
    };
  }

  // -- the same without lines ----------------------------------------------------------------

  /** Figures without lines are the figures of the account. */
  static void sameTotals(Totals totals, Account a) {
    totals.on(a.asOf().toEpochDay());
    verify(
        totals.principal() == a.principal().minor()
            && totals.interestPostedUnpaid() == a.interestPostedUnpaid().minor()
            && totals.interestAccruedSince() == a.interestAccruedSince().minor()
            && totals.costsAndCharges() == a.costs().minor() + a.lateCharges().minor()
            && totals.unappliedCredit() == a.unappliedCredit().minor()
            && totals.payoff() == a.payoff().minor(),
        a,
        "the totals are",
        List.of(
            totals.principal(),
            totals.interestPostedUnpaid(),
            totals.interestAccruedSince(),
            totals.costsAndCharges(),
            totals.unappliedCredit(),
            totals.payoff()));
  }

  static void sameTotals(Engine engine, Facts facts, Account account) {
    sameTotals(engine.totals(facts), account);
  }

  /** An assertion that costs nothing while it holds: it is asked a million times. */
  private static void verify(boolean holds, Account on, String breach, Object... figures) {
    if (!holds) {
      throw new AssertionError("on %s: %s %s".formatted(on.asOf(), breach, List.of(figures)));
    }
  }
}
