package org.allonge.cli;

import java.time.LocalDate;
import org.allonge.engine.Account;
import org.allonge.note.Money;

/** What falls due ahead, for a person. */
final class ScheduleView {
  private ScheduleView() {}

  static String of(Question question, Projection ahead, Page page) {
    Account account = ahead.account();
    Sheet sheet = new Sheet(page);
    sheet.title("Due after " + account.asOf(), question.frame());
    sheet.line("");
    if (ahead.rows().isEmpty()) {
      sheet.text(nothing(account));
    } else {
      sheet.table(table(ahead));
      sheet.line("").text(assumption(ahead));
    }
    if (!ahead.overdue().isZero()) {
      sheet.text(
          "Fallen due by %s and unpaid: %s."
              .formatted(account.asOf(), Amounts.grouped(ahead.overdue())));
    }
    return sheet.toString();
  }

  private static String nothing(Account account) {
    return account.maturity().isAfter(account.asOf())
        ? "Nothing falls due any more."
        : "Nothing: the note matured on " + account.maturity() + ".";
  }

  private static Table table(Projection ahead) {
    Table table =
        new Table(
            Table.text("Due"),
            Table.amount("Interest"),
            Table.amount("Principal"),
            Table.amount("Total"),
            Table.amount("Left"),
            Table.text("In time until"));
    Money interest = Money.zero(ahead.overdue().currency());
    Money principal = interest;
    for (Projection.Row row : ahead.rows()) {
      table.row(
          row.due().date().toString(),
          Amounts.grouped(row.due().interest()),
          Amounts.grouped(row.due().principal()),
          Amounts.grouped(row.total()),
          Amounts.grouped(row.balance()),
          timely(row.due().date(), row.due().lastTimelyDay()));
      interest = interest.plus(row.due().interest());
      principal = principal.plus(row.due().principal());
    }
    String total = Amounts.grouped(interest.plus(principal));
    return table.row("All", Amounts.grouped(interest), Amounts.grouped(principal), total, "", "");
  }

  /** The last day in time, where the due date is no business day. */
  private static String timely(LocalDate due, LocalDate last) {
    return last.equals(due) ? "" : last.toString();
  }

  private static String assumption(Projection ahead) {
    String overdue = ahead.overdue().isZero() ? "" : "what is overdue is paid at once, ";
    return "Up to the maturity as it stands, "
        + ahead.rows().getLast().due().date()
        + ", if "
        + overdue
        + "each is paid on its day and nothing else happens.";
  }
}
