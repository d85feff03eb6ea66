package org.allonge.cli;

import java.time.LocalDate;
import org.allonge.engine.Account;
import org.allonge.engine.PayoffQuote;
import org.jspecify.annotations.Nullable;

/** A payoff quote for a person. */
final class PayoffView {
  private PayoffView() {}

  static String of(Question question, PayoffQuote quote, Page page) {
    Account account = quote.account();
    Sheet sheet = new Sheet(page);
    sheet.title("Payoff on " + account.asOf(), question.frame());
    Owed.table(sheet, account);
    PayoffQuote.Obstacle obstacle = quote.obstacle();
    if (obstacle != null) {
      sheet.line("").text(words(obstacle));
    }
    sheet.heading("Good through " + quote.goodThrough() + ", as far as nothing else happens");
    sheet.table(days(quote));
    sheet.line("").text(change(quote.perDiemChangesOn()));
    return sheet.toString();
  }

  private static Table days(PayoffQuote quote) {
    return quote.days().stream().allMatch(day -> day.premium().isZero())
        ? withoutPremium(quote)
        : withPremium(quote);
  }

  private static Table withoutPremium(PayoffQuote quote) {
    Table table =
        new Table(Table.text("Paid on"), Table.amount("Payoff"), Table.amount("Per diem after"));
    for (PayoffQuote.Day day : quote.days()) {
      table.row(
          day.date().toString(), Amounts.grouped(day.payoff()), Amounts.grouped(day.perDiem()));
    }
    return table;
  }

  private static Table withPremium(PayoffQuote quote) {
    Table table =
        new Table(
            Table.text("Paid on"),
            Table.amount("Payoff"),
            Table.amount("Premium in it"),
            Table.amount("Per diem after"));
    for (PayoffQuote.Day day : quote.days()) {
      table.row(
          day.date().toString(),
          Amounts.grouped(day.payoff()),
          Amounts.grouped(day.premium()),
          Amounts.grouped(day.perDiem()));
    }
    return table;
  }

  private static String words(PayoffQuote.Obstacle obstacle) {
    LocalDate opens = obstacle.opens();
    String when =
        opens == null
            ? "; no day is known on which it may be."
            : "; it may be on " + opens + " if the holder is told in time.";
    return "The note may not be paid off early on this day ("
        + obstacle.id()
        + ")"
        + when
        + " The figures are what is owed.";
  }

  private static String change(@Nullable LocalDate day) {
    return day == null
        ? "The per diem does not change within a year."
        : "The per diem next changes on " + day + ".";
  }
}
