package org.allonge.cli;

import java.util.function.UnaryOperator;
import org.allonge.engine.Account;
import org.allonge.engine.AppliedPayment;
import org.allonge.engine.Entry;
import org.allonge.engine.Instalment;
import org.allonge.engine.RefusedFact;
import org.allonge.engine.Status;
import org.allonge.note.Money;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.Words;

/** An account for a person: the headline, what is owed, and what led to it. */
final class AccountView {
  private final Sheet sheet;
  private final Question question;
  private final Account account;

  private AccountView(Question question, Account account, Page page) {
    this.sheet = new Sheet(page);
    this.question = question;
    this.account = account;
  }

  static String of(Question question, Account account, Page page) {
    AccountView view = new AccountView(question, account, page);
    view.head();
    Owed.table(view.sheet, account);
    view.instalments();
    view.payments();
    view.entries();
    view.refused();
    view.remarks();
    return view.sheet.toString();
  }

  private void head() {
    sheet.title("Account at the end of " + account.asOf(), question.frame());
    sheet.line("");
    Table table = new Table(Table.text(""), Table.wrapped(""));
    table.row(style(account.status()), "Status", status(account.status()));
    table.row("Payoff", Amounts.grouped(account.payoff()));
    table.row("Per diem", Amounts.grouped(account.perDiem()));
    table.row("Maturity", account.maturity().toString());
    chosen(account.engine().readings(), table);
    sheet.table(table);
  }

  /** The readings that are not at their defaults. */
  private static void chosen(Readings readings, Table table) {
    for (ReadingId id : ReadingId.values()) {
      String choice = readings.choice(id);
      if (!choice.equals(id.choices().getFirst())) {
        table.row("Read with", id.id() + "=" + choice);
      }
    }
  }

  private UnaryOperator<String> style(Status status) {
    return switch (status) {
      case CURRENT, PAID -> sheet.page()::green;
      case PAST_DUE, COSTS_UNPAID -> sheet.page()::yellow;
      case MATURED_UNPAID -> sheet.page()::red;
    };
  }

  private static String status(Status status) {
    return switch (status) {
      case CURRENT -> "current";
      case PAST_DUE -> "past due";
      case MATURED_UNPAID -> "matured, unpaid";
      case COSTS_UNPAID -> "paid, but for costs";
      case PAID -> "paid";
    };
  }

  private void instalments() {
    Table table =
        new Table(
            Table.text("Due"),
            Table.amount("Interest"),
            Table.amount("Principal"),
            Table.amount("Paid"),
            Table.amount("Unpaid"));
    for (Instalment i : account.instalments()) {
      table.row(
          i.date().toString(),
          show(i.interest()),
          show(i.principal()),
          show(i.paid()),
          show(i.unpaid()));
    }
    section("Fallen due", table);
  }

  private void payments() {
    Table table =
        new Table(
            Table.text("Received"),
            Table.text("Id"),
            Table.amount("Amount"),
            Table.amount("Interest"),
            Table.amount("Principal"),
            Table.amount("Costs"),
            Table.amount("Held"));
    for (AppliedPayment p : account.payments()) {
      table.row(
          p.date().toString(),
          p.reversed() ? p.id() + " (came back)" : p.id(),
          show(p.amount()),
          show(p.interest()),
          show(p.principal()),
          show(p.costs()),
          show(p.unapplied()));
    }
    section("Payments", table);
  }

  private void entries() {
    Table table =
        new Table(
            Table.text("Date"),
            Table.trimmed("Entry"),
            Table.amount("Amount"),
            Table.amount("Balance"));
    for (Entry e : account.entries()) {
      table.row(e.date().toString(), e.id(), show(e.amount()), show(e.balance()));
    }
    section("Entries", table);
  }

  private void section(String heading, Table table) {
    if (!table.isEmpty()) {
      sheet.heading(heading).table(table);
    }
  }

  private void refused() {
    if (account.refused().isEmpty()) {
      return;
    }
    sheet.heading("Facts that the note does not allow (no effect)");
    for (RefusedFact fact : account.refused()) {
      sheet.item(fact.fact().id(), fact.rule() + ": " + fact.reason());
      Words.Quote words = fact.words();
      if (words != null) {
        String below = " ".repeat(Wrap.length(fact.fact().id()));
        sheet.item(below, "“" + Wrap.line(words.text()) + "”");
      }
    }
  }

  private void remarks() {
    if (account.remarks().isEmpty() && question.idle().isEmpty()) {
      return;
    }
    sheet.heading("Remarks");
    account.remarks().forEach(r -> sheet.item(r.fact().id(), r.id() + ": " + r.message()));
    if (!question.idle().isEmpty()) {
      sheet.text(question.idleNotice());
    }
  }

  private static String show(Money money) {
    return Amounts.grouped(money);
  }
}
