package org.allonge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.allonge.engine.AppliedPayment;
import org.allonge.note.Money;

/** Payments and what they went to; only what there is has a column of its own. */
final class PaymentsTable {
  private PaymentsTable() {}

  /**
   * One use of a payment.
   *
   * @param title what stands above it
   * @param amount how much of a payment
   * @param usual whether it is shown where no payment has any, unless others need the room
   */
  private record Use(String title, Function<AppliedPayment, Money> amount, boolean usual) {
    boolean isIn(List<AppliedPayment> payments) {
      return payments.stream().anyMatch(p -> !amount.apply(p).isZero());
    }
  }

  private static final List<Use> USES =
      List.of(
          new Use("Interest", AppliedPayment::interest, true),
          new Use("Principal", AppliedPayment::principal, true),
          new Use("Charges", AppliedPayment::charges, false),
          new Use("Premium", AppliedPayment::premium, false),
          new Use("Costs", AppliedPayment::costs, true),
          new Use("Held", AppliedPayment::unapplied, true));

  static Table of(List<AppliedPayment> payments) {
    List<Use> uses = uses(payments);
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.text("Received"));
    columns.add(Table.text("Id"));
    columns.add(Table.amount("Amount"));
    uses.forEach(use -> columns.add(Table.amount(use.title())));
    Table table = new Table(columns.toArray(Table.Column[]::new));
    payments.forEach(p -> table.row(row(p, uses)));
    return table;
  }

  private static List<Use> uses(List<AppliedPayment> payments) {
    boolean crowded = USES.stream().anyMatch(use -> !use.usual() && use.isIn(payments));
    return USES.stream().filter(use -> use.isIn(payments) || (use.usual() && !crowded)).toList();
  }

  private static String[] row(AppliedPayment payment, List<Use> uses) {
    List<String> cells = new ArrayList<>();
    cells.add(payment.date().toString());
    cells.add(payment.reversed() ? payment.id() + " (came back)" : payment.id());
    cells.add(Amounts.grouped(payment.amount()));
    uses.forEach(use -> cells.add(Amounts.grouped(use.amount().apply(payment))));
    return cells.toArray(String[]::new);
  }
}
