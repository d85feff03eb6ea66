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
    table.row("Interest accrued since", Amounts.grouped(account.interestAccruedSince()));
    for (Cost.State state : Cost.State.values()) {
      costs(table, account, state);
    }
    Money credit = account.unappliedCredit();
    if (!credit.isZero()) {
      table.row("Less credit held", Amounts.grouped(credit.negated()));
    }
    table.row(sheet.page()::bold, "Payoff", Amounts.grouped(account.payoff()));
    sheet.heading("What is owed").table(table);
  }

  private static void costs(Table table, Account account, Cost.State state) {
    if (!account.costs(state).isZero()) {
      table.row("Costs, " + state.id(), Amounts.grouped(account.costs(state)));
    }
  }
}
