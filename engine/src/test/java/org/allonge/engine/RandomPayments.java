package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Payment.Direction;
import org.allonge.note.Payment.Target;

/** Random payments, most of an amount that means something on their day. */
final class RandomPayments {
  private static final long MOST = Money.LIMIT / 1_000;

  private final Dice dice;
  private final Engine engine;

  RandomPayments(Dice dice, Engine engine) {
    this.dice = dice;
    this.engine = engine;
  }

  Payment on(LocalDate day, String id, Instant recordedAt, Facts before) {
    Account account = engine.account(before, day);
    long amount = Math.clamp(amount(account, before), 1, MOST);
    List<Direction> direction = dice.chance(12) ? direction(account) : List.of();
    return new Payment(id, day, recordedAt, money(amount), direction);
  }

  /** Often near what is due: exactly, a cent off, double, half. */
  private long amount(Account account, Facts before) {
    long payoff = account.payoff().minor();
    long posted = account.interestPostedUnpaid().minor();
    long accrued = account.interestAccruedSince().minor();
    long principal = account.principal().minor();
    long due = due(account);
    return switch (dice.between(0, 15)) {
      case 0 -> payoff;
      case 1 -> payoff + dice.one(-1, 1, 500);
      case 2, 3 -> due;
      case 4 -> due + dice.one(-1L, 1L, due);
      case 5 -> due / 2;
      case 6 -> posted + accrued;
      case 7, 8, 9, 10 -> nextInstalment(account, before);
      case 11 -> nextInstalment(account, before) + dice.one(-1, 1, 100);
      case 12 -> due + accrued + dice.between(0, Math.max(1, principal / 3));
      case 13 -> principal;
      case 14 -> due + account.lateCharges().minor();
      default -> dice.amount(Math.max(10, principal / 5));
    };
  }

  private static long due(Account account) {
    long due = 0;
    for (Instalment instalment : account.instalments()) {
      due += instalment.unpaid().minor();
    }
    return due;
  }

  private long nextInstalment(Account account, Facts before) {
    Account then = engine.account(before, account.asOf().plusDays(dice.one(15, 15, 40)));
    for (Instalment instalment : then.instalments()) {
      if (instalment.date().isAfter(account.asOf())) {
        long principal = dice.chance(70) ? instalment.principal().minor() : 0;
        return instalment.interest().minor() + principal;
      }
    }
    return account.perDiem().minor() * 30;
  }

  private List<Direction> direction(Account account) {
    List<Direction> list = new ArrayList<>();
    while (list.isEmpty() || (list.size() < 3 && dice.chance(40))) {
      Target to = dice.one(Target.values());
      Money limit = dice.chance(50) ? money(dice.amount(engine.terms().principal().minor())) : null;
      list.add(new Direction(to, to == Target.INSTALMENT ? dueDate(account) : null, limit));
    }
    return list;
  }

  private LocalDate dueDate(Account account) {
    if (account.instalments().isEmpty() || dice.chance(10)) {
      return account.asOf().plusDays(dice.between(0, 20));
    }
    return dice.one(account.instalments()).date();
  }

  private Money money(long minor) {
    return new Money(minor, engine.terms().currency());
  }
}
