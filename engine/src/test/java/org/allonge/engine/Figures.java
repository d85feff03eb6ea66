package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.engine.PlainSplit.Use;
import org.allonge.note.Cost;
import org.allonge.note.Fact;

/** An account as lines of text that can be compared, amounts in minor units. */
final class Figures {
  private Figures() {}

  /** Every balance, what fell due, how payments were used, what was refused. */
  static List<String> of(Account a) {
    List<String> lines = new ArrayList<>(balances(a));
    for (Instalment i : a.instalments()) {
      lines.add(due(i.date(), i.interest().minor(), i.principal().minor(), i.paid().minor()));
    }
    for (AppliedPayment p : a.payments()) {
      lines.add(
          split(
              p.id(),
              p.interest().minor(),
              p.principal().minor(),
              p.costs().minor(),
              p.charges().minor(),
              p.premium().minor(),
              p.unapplied().minor(),
              p.reversed()));
    }
    lines.add("refused " + refused(a));
    return lines;
  }

  /** The lines in which two accounts differ; empty where they are the same. */
  static List<String> differences(List<String> one, List<String> other) {
    if (one.equals(other)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    one.stream().filter(line -> !other.contains(line)).forEach(line -> lines.add("< " + line));
    other.stream().filter(line -> !one.contains(line)).forEach(line -> lines.add("> " + line));
    if (lines.isEmpty()) {
      lines.add("the same lines in another order or number");
    }
    return lines;
  }

  static List<String> balances(Account a) {
    return List.of(
        "as of " + a.asOf() + " " + a.status() + ", due " + a.maturity(),
        "principal " + a.principal().minor(),
        "interest posted " + a.interestPostedUnpaid().minor(),
        "interest accrued " + a.interestAccruedSince().minor(),
        "costs claimed " + a.costs(Cost.State.CLAIMED).minor(),
        "costs agreed " + a.costs(Cost.State.AGREED).minor(),
        "costs adjudged " + a.costs(Cost.State.ADJUDGED).minor(),
        "late charges " + a.lateCharges().minor(),
        "premium " + a.premium().minor(),
        "credit " + a.unappliedCredit().minor(),
        "payoff " + a.payoff().minor(),
        "per diem " + a.perDiem().minor());
  }

  private static List<String> refused(Account a) {
    return a.refused().stream().map(RefusedFact::fact).map(Fact::id).sorted().toList();
  }

  /** The same lines from the plain model. */
  static List<String> of(PlainModel m, LocalDate on) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "as of " + on + " " + m.status(on) + ", due " + m.maturity(),
                "principal " + m.debt.principal(),
                "interest posted " + m.debt.posted(),
                "interest accrued " + m.debt.accrued(),
                "costs claimed " + m.debt.costs.get(Cost.State.CLAIMED),
                "costs agreed " + m.debt.costs.get(Cost.State.AGREED),
                "costs adjudged " + m.debt.costs.get(Cost.State.ADJUDGED),
                "late charges " + m.debt.charges,
                "premium " + m.premium(on),
                "credit " + m.debt.credit(),
                "payoff " + m.payoff(on),
                "per diem " + m.perDiem(on)));
    for (PlainDue d : m.debt.dues) {
      if (d.cause != PlainDue.Cause.COMPOUNDING) {
        lines.add(due(d.date, d.interest, d.principal, d.interestPaid + d.principalPaid));
      }
    }
    for (PlainSplit s : m.debt.splits) {
      lines.add(
          split(
              s.payment.id(),
              s.of(Use.INTEREST),
              s.of(Use.PRINCIPAL),
              s.of(Use.COSTS),
              s.of(Use.CHARGES),
              s.of(Use.PREMIUM),
              s.held,
              s.reversed));
    }
    lines.add("refused " + m.refused.stream().sorted().toList());
    return lines;
  }

  private static String due(LocalDate date, long interest, long principal, long paid) {
    return "due " + date + ": interest " + interest + " principal " + principal + " paid " + paid;
  }

  private static String split(
      String id,
      long interest,
      long principal,
      long costs,
      long charges,
      long premium,
      long held,
      boolean reversed) {
    return "payment "
        + id
        + (": interest " + interest + " principal " + principal + " costs " + costs)
        + (" charges " + charges + " premium " + premium + " held " + held)
        + (reversed ? " reversed" : "");
  }
}
