package org.allonge.cli;

import java.time.LocalDate;
import org.allonge.engine.Account;
import org.allonge.note.Funding;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.RateTerm;

/** What falls due ahead, for a person. */
final class ScheduleView {
  private final Sheet sheet;
  private final Projection ahead;
  private final Account account;

  private ScheduleView(Projection ahead, Page page) {
    this.sheet = new Sheet(page);
    this.ahead = ahead;
    this.account = ahead.account();
  }

  static String of(Question question, Projection ahead, Page page) {
    ScheduleView view = new ScheduleView(ahead, page);
    view.sheet.title("Due after " + view.account.asOf(), question.frame());
    view.sheet.line("");
    if (ahead.rows().isEmpty()) {
      view.sheet.text(view.nothing());
    } else {
      view.rows();
    }
    if (!ahead.overdue().isZero()) {
      view.sheet.text(
          "Fallen due by %s and unpaid: %s."
              .formatted(view.account.asOf(), Amounts.grouped(ahead.overdue())));
    }
    return view.sheet.toString();
  }

  // -- where there is nothing ----------------------------------------------------------------

  private String nothing() {
    return switch (ahead.end()) {
      case MATURITY -> over();
      case ASKED -> "Nothing falls due up to " + ahead.until() + ".";
      case DEMAND ->
          undrawn()
              ? "Nothing is drawn, so that nothing falls due."
              : "Nothing falls due until the holder asks for payment" + notice() + ".";
      case NOT_REPAID -> "Nothing falls due.";
    };
  }

  private String over() {
    LocalDate maturity = account.maturity();
    if (maturity != null && !maturity.isAfter(account.asOf())) {
      return "Nothing: the note matured on " + maturity + ".";
    }
    return undrawn()
        ? "Nothing is drawn, so that nothing falls due."
        : "Nothing falls due any more.";
  }

  private boolean undrawn() {
    return account.terms().funding() instanceof Funding.Draws && account.principal().isZero();
  }

  // -- the table -----------------------------------------------------------------------------

  private void rows() {
    sheet.table(table());
    sheet.line("").text(reach());
    if (ahead.rows().stream().anyMatch(row -> row.principal().minor() < 0)) {
      sheet.text(
          "Below zero stands what is added to principal: interest that is not paid, or money that"
              + " is advanced.");
    }
    if (account.terms().interest().rate() instanceof RateTerm.Floating floating) {
      sheet.text(
          "By the values of %s known on %s; in the end at %s."
              .formatted(floating.index(), account.asOf(), ahead.rate().percent()));
    }
  }

  private Table table() {
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
          row.date().toString(),
          Amounts.grouped(row.interest()),
          Amounts.grouped(row.principal()),
          Amounts.grouped(row.total()),
          Amounts.grouped(row.balance()),
          timely(row));
      interest = interest.plus(row.interest());
      principal = principal.plus(row.principal());
    }
    String total = Amounts.grouped(interest.plus(principal));
    return table.row("All", Amounts.grouped(interest), Amounts.grouped(principal), total, "", "");
  }

  /** The last day in time, where it is another than the due date and there is anything to pay. */
  private static String timely(Projection.Row row) {
    boolean same = row.lastTimelyDay().equals(row.date()) || row.total().minor() <= 0;
    return same ? "" : row.lastTimelyDay().toString();
  }

  // -- how far it goes -----------------------------------------------------------------------

  private String reach() {
    String condition = ", if " + assumption() + ".";
    return switch (ahead.end()) {
      case MATURITY -> end() + condition;
      case ASKED -> "Up to " + ahead.until() + "; more falls due later" + condition;
      case DEMAND ->
          "Up to "
              + ahead.until()
              + condition
              + " The whole falls due when the holder asks for payment"
              + notice()
              + ".";
      case NOT_REPAID ->
          "Up to "
              + ahead.until()
              + condition
              + " The instalments have not repaid the note by then.";
    };
  }

  private String end() {
    LocalDate last = ahead.rows().getLast().date();
    return account.maturity() == null
        ? "Up to " + last + ", when all is repaid"
        : "Up to the maturity as it stands, " + last;
  }

  private String assumption() {
    String overdue = ahead.overdue().isZero() ? "" : "what is overdue is paid at once, ";
    return overdue + "each is paid on its day and nothing else happens";
  }

  private String notice() {
    boolean given =
        account.terms().maturity() instanceof Maturity.OnDemand demand && !demand.notice().isZero();
    return given ? " and its notice is over" : "";
  }
}
