package org.allonge.cli;

import org.allonge.engine.Account;
import org.allonge.note.Cost;
import org.allonge.note.Money;

/** What a payoff is made of; costs of collection apart by how firm they are. */
final class Owed {
  private Owed() {}

  /** Adds the components and their sum to a sheet. */
  static void table(Sheet sheet, Account account) {
    Table table = new Table(Table.text(""), Table.amount(""));
    table.row("Principal", Amounts.grouped(account.principal()));
    table.row("Interest due and unpaid", Amounts.grouped(account.interestPostedUnpaid()));
    accrued(table, account.interestAccruedSince());
    notZero(table, "Late charges", account.lateCharges());
    notZero(table, "Premium for paying early", account.premium());
    for (Cost.State state : Cost.State.values()) {
      notZero(table, "Costs, " + state.id(), account.costs(state));
    }
    Money credit = account.unappliedCredit();
    if (!credit.isZero()) {
      table.row("Less credit held", Amounts.grouped(credit.negated()));
    }
    table.row(sheet.page()::bold, "Payoff", Amounts.grouped(account.payoff()));
    sheet.heading("What is owed").table(table);
  }

  /** Interest that was paid in advance for days to come is below zero. */
  private static void accrued(Table table, Money accrued) {
    boolean ahead = accrued.minor() < 0;
    table.row(
        ahead ? "Less interest paid ahead" : "Interest accrued since", Amounts.grouped(accrued));
  }

  private static void notZero(Table table, String label, Money amount) {
    if (!amount.isZero()) {
      table.row(label, Amounts.grouped(amount));
    }
  }
}
