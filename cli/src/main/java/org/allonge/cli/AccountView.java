package org.allonge.cli;

import java.util.function.UnaryOperator;
import org.allonge.engine.Account;
import org.allonge.engine.Entry;
import org.allonge.engine.Hands;
import org.allonge.engine.Instalment;
import org.allonge.engine.RefusedFact;
import org.allonge.engine.Remark;
import org.allonge.engine.Status;
import org.allonge.note.Fact;
import org.allonge.note.Funding;
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
    view.hands();
    view.entries();
    view.refused();
    view.remarks();
    return view.sheet.toString();
  }

  private void head() {
    sheet.title("Account at the end of " + account.asOf(), question.frame());
    sheet.line("");
    Table table = new Table(Table.text(""), Table.wrapped(""));
    table.row(style(account.status()), "Status", status());
    table.row("Payoff", Amounts.grouped(account.payoff()));
    table.row("Per diem", Amounts.grouped(account.perDiem()));
    table.row("Maturity", MaturityWords.of(account));
    funding(table);
    chosen(account.engine().readings(), table);
    sheet.table(table);
  }

  /** How the principal came to the maker, where that is not simply all of it. */
  private void funding(Table table) {
    switch (account.terms().funding()) {
      case Funding.Whole whole -> {
        Money discount = whole.discount();
        if (discount != null && !discount.isZero()) {
          table.row("Advanced", discounted(discount));
        }
      }
      case Funding.Draws draws ->
          table.row(
              "Drawn",
              show(account.advanced()) + "; " + show(account.undrawn()) + " can still be drawn");
      case Funding.Carried carried -> table.row("Debt", "taken over, nothing was advanced");
    }
  }

  private String discounted(Money discount) {
    Money principal = account.terms().principal();
    boolean kept = discount.minor() > 0;
    Money magnitude = kept ? discount : discount.negated();
    return show(principal.minus(discount))
        + ": "
        + show(principal)
        + (kept ? " less a discount of " : " and a premium of ")
        + show(magnitude);
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

  private String status() {
    return switch (account.status()) {
      case CURRENT -> "current";
      case PAST_DUE -> "past due";
      case MATURED_UNPAID -> "matured, unpaid";
      case COSTS_UNPAID ->
          account.costs().isZero() ? "paid, but for late charges" : "paid, but for costs";
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
    section("Payments", PaymentsTable.of(account.payments()));
  }

  /** What is each one's, where makers or payees have shares. */
  private void hands() {
    Table makers =
        new Table(
            Table.trimmed("Maker"),
            Table.text("Share"),
            Table.amount("Charged"),
            Table.amount("Paid"),
            Table.amount("Owes"));
    for (Hands.Maker m : account.hands().makers()) {
      makers.row(m.name(), m.share().toString(), show(m.charged()), show(m.paid()), show(m.owed()));
    }
    section("By maker", makers);
    Table payees =
        new Table(
            Table.trimmed("Payee"),
            Table.text("Share"),
            Table.amount("Received"),
            Table.amount("Is owed"));
    for (Hands.Payee p : account.hands().payees()) {
      payees.row(p.name(), p.share().toString(), show(p.received()), show(p.owed()));
    }
    section("By payee", payees);
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
    account.remarks().forEach(this::remark);
    if (!question.idle().isEmpty()) {
      sheet.text(question.idleNotice());
    }
  }

  private void remark(Remark remark) {
    Fact fact = remark.fact();
    if (fact == null) {
      sheet.item(remark.id() + ":", remark.message());
    } else {
      sheet.item(fact.id(), remark.id() + ": " + remark.message());
    }
  }

  private static String show(Money money) {
    return Amounts.grouped(money);
  }
}
