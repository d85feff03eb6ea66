package org.allonge.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.Money;

/** Random answers to what falls due before maturity. */
final class RandomInstalments {
  private final Dice dice;
  private final LocalDate after;
  private final LocalDate maturity;
  private final Money principal;

  /** Instalments between a day, exclusive, and a maturity, on a principal. */
  RandomInstalments(Dice dice, LocalDate after, LocalDate maturity, Money principal) {
    this.dice = dice;
    this.after = after;
    this.maturity = maturity;
    this.principal = principal;
  }

  Instalments instalments() {
    int kind = dice.between(1, 100);
    if (kind <= 20) {
      return new Instalments.Bullet();
    }
    return kind <= 80 ? interestOnly() : withPrincipal();
  }

  private Instalments interestOnly() {
    return new Instalments.InterestOnly(
        schedule(cycle()), dice.one(null, InstalmentAmount.ACTUAL, InstalmentAmount.LEVEL));
  }

  private Instalments withPrincipal() {
    return switch (dice.between(1, 3)) {
      case 1 -> level();
      case 2 -> new Instalments.FixedPrincipal(schedule(cycle()), part(3, 30));
      default -> new Instalments.Custom(rows());
    };
  }

  /** A level payment that is solved needs months between the payments, and one of them in time. */
  private Instalments level() {
    Instalments.Schedule schedule = schedule(Cycle.every(Period.ofMonths(dice.one(1, 1, 3))));
    boolean solved = dice.chance(50) && !schedule.first().isAfter(maturity);
    return new Instalments.Level(schedule, solved ? null : part(5, 40), null);
  }

  private List<Instalments.Row> rows() {
    List<Instalments.Row> rows = new ArrayList<>();
    LocalDate day = after;
    for (int i = dice.between(1, 8); i > 0; i--) {
      day = day.plusDays(dice.between(1, 90));
      Money part = dice.chance(20) ? Money.zero(currency()) : part(4, 20);
      rows.add(new Instalments.Row(day, part, dice.chance(70)));
    }
    return rows;
  }

  private Money part(int largest, int smallest) {
    return new Money(Math.max(1, principal.minor() / dice.between(largest, smallest)), currency());
  }

  private Currency currency() {
    return principal.currency();
  }

  private Instalments.Schedule schedule(Cycle cycle) {
    LocalDate anchor = after.plusDays(dice.between(0, 40));
    return new Instalments.Schedule(cycle.from(anchor).next(after), cycle);
  }

  private Cycle cycle() {
    if (dice.chance(60)) {
      return new Cycle(Period.ofMonths(1), dice.one(1, 1, 15, 30, 31), false);
    }
    if (dice.chance(50)) {
      return new Cycle(Period.ofMonths(dice.one(1, 2, 3, 6, 12)), Cycle.OF_ANCHOR, dice.chance(50));
    }
    return Cycle.every(Period.ofDays(dice.one(7, 10, 14, 30, 90)));
  }
}
