package org.allonge.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allonge.engine.Account;
import org.allonge.engine.Engine;
import org.allonge.engine.Instalment;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Payment.Direction;
import org.allonge.note.Payment.Target;

/**
 * What will fall due if nothing happens but that what is overdue is paid at once, and each
 * instalment on its day.
 *
 * @param account the account on the day looked ahead from
 * @param overdue what has fallen due by then and is unpaid
 * @param rows what falls due after that day, in order of date
 */
record Projection(Account account, Money overdue, List<Row> rows) {
  Projection {
    rows = List.copyOf(rows);
  }

  /**
   * What falls due on one day.
   *
   * @param due the instalment
   * @param balance the principal left when it is paid
   */
  record Row(Instalment due, Money balance) {

    Money total() {
      return due.interest().plus(due.principal());
    }
  }

  /**
   * Looks ahead.
   *
   * @param facts what has happened by the day, inclusive
   * @param on the day, not before the note's
   */
  static Projection of(Engine engine, Facts facts, LocalDate on) {
    Account account = engine.account(facts, on);
    List<Row> rows = new ArrayList<>();
    Facts paid = paying(engine, facts, on);
    Optional<Instalment> next = next(engine, paid, on);
    while (next.isPresent()) {
      LocalDate day = next.get().date();
      paid = paying(engine, paid, day);
      rows.add(new Row(next.get(), engine.account(paid, day).principal()));
      next = next(engine, paid, day);
    }
    return new Projection(account, overdue(account), rows);
  }

  /** The first thing that falls due after a day, up to the maturity as it will then stand. */
  private static Optional<Instalment> next(Engine engine, Facts facts, LocalDate after) {
    LocalDate maturity = engine.account(facts, after).maturity();
    if (!maturity.isAfter(after)) {
      return Optional.empty();
    }
    return engine.account(facts, maturity).instalments().stream()
        .filter(i -> i.date().isAfter(after) && !i.interest().plus(i.principal()).isZero())
        .findFirst();
  }

  /** The same facts, and on a day the payment of all that has fallen due by then. */
  private static Facts paying(Engine engine, Facts facts, LocalDate day) {
    Facts paid = facts;
    for (Instalment due : engine.account(facts, day).instalments()) {
      if (due.unpaid().minor() > 0) {
        paid = paid.plus(payment(due, day));
      }
    }
    return paid;
  }

  private static Payment payment(Instalment due, LocalDate day) {
    Direction direction = new Direction(Target.INSTALMENT, due.date(), null);
    String id = "(due on " + due.date() + ")";
    return new Payment(id, day, null, due.unpaid(), List.of(direction));
  }

  private static Money overdue(Account account) {
    return account.instalments().stream()
        .map(Instalment::unpaid)
        .reduce(Money.zero(account.terms().currency()), Money::plus);
  }
}
