package org.allonge.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.Instalments.Phase;
import org.allonge.note.Instalments.PhaseKind;
import org.allonge.note.Instalments.Row;
import org.allonge.note.Instalments.Schedule;
import org.allonge.note.Instalments.Stub;
import org.allonge.note.InterestDue;
import org.allonge.note.LevelOptions;
import org.allonge.note.LevelOptions.Shortfall;
import org.allonge.note.LevelOptions.Solving;
import org.allonge.note.Money;

/** Random answers to what falls due before maturity, and when. */
final class RandomInstalments {
  private static final int FEW_DAYS = 7;

  private final Dice dice;
  private final LocalDate date;
  private final LocalDate after;
  private final LocalDate maturity;
  private final Money principal;

  /** Instalments of a note of a day, after one when interest runs, up to a maturity. */
  RandomInstalments(
      Dice dice, LocalDate date, LocalDate after, LocalDate maturity, Money principal) {
    this.dice = dice;
    this.date = date;
    this.after = after;
    this.maturity = maturity;
    this.principal = principal;
  }

  /** Instalments that repay principal, where the note ends by being repaid. */
  Instalments repaying() {
    Instalments.Level level =
        new Instalments.Level(schedule(cycle()), part(3, 15), null, options(null));
    Instalments.FixedPrincipal fixed =
        new Instalments.FixedPrincipal(schedule(cycle()), part(2, 15));
    return dice.one(level, level, fixed, new Instalments.Phased(phases(true)));
  }

  Instalments instalments() {
    int kind = dice.between(1, 100);
    if (kind <= 14) {
      return new Instalments.Bullet();
    }
    if (kind <= 42) {
      return new Instalments.InterestOnly(
          schedule(cycle()), dice.one(null, InstalmentAmount.ACTUAL, InstalmentAmount.LEVEL));
    }
    if (kind <= 65) {
      return level();
    }
    if (kind <= 78) {
      Money stated = dice.chance(60) ? part(3, 30) : null;
      return new Instalments.FixedPrincipal(schedule(cycle()), stated);
    }
    return kind <= 89 ? new Instalments.Phased(phases(false)) : new Instalments.Custom(rows());
  }

  /** A level payment found over equal periods needs months between the payments. */
  private Instalments level() {
    boolean stated = dice.chance(45);
    LocalDate by = dice.chance(20) ? maturity.plusDays(dice.between(1, 800)) : null;
    LevelOptions options = options(by);
    boolean months = !stated && options.solving() == Solving.EQUAL_PERIODS;
    Cycle cycle = months ? Cycle.every(Period.ofMonths(dice.one(1, 1, 3))) : cycle();
    Integer count = !stated && dice.chance(25) ? dice.between(1, 24) : null;
    return new Instalments.Level(schedule(cycle), stated ? part(3, 60) : null, count, options);
  }

  private LevelOptions options(LocalDate by) {
    return new LevelOptions(
        by,
        dice.one(Solving.EQUAL_PERIODS, Solving.ACTUAL_DAYS),
        dice.one(Shortfall.FALLS_DUE, Shortfall.ADDED_TO_PRINCIPAL, Shortfall.EXCLUDED),
        dice.chance(40));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    LocalDate day = dice.chance(80) ? after : date;
    for (int i = dice.between(1, 8); i > 0; i--) {
      day = day.plusDays(dice.between(FEW_DAYS, 90));
      Money part = dice.chance(20) ? new Money(0, principal.currency()) : part(4, 20);
      rows.add(new Row(day, part, dice.chance(70)));
    }
    return rows;
  }

  private List<Phase> phases(boolean repaying) {
    List<Phase> phases = new ArrayList<>();
    Schedule schedule = schedule(cycle());
    for (int i = dice.between(1, 3); i > 0; i--) {
      PhaseKind kind = repaying && i == 1 ? PhaseKind.PRINCIPAL : dice.one(PhaseKind.values());
      phases.add(new Phase(schedule, part(3, 20), kind));
      LocalDate next = schedule.first().plusDays(dice.between(FEW_DAYS, 200));
      schedule = new Schedule(next, cycleThrough(), stub());
    }
    return phases;
  }

  private Money part(int largest, int smallest) {
    long minor = Math.max(1, principal.minor() / dice.between(largest, smallest));
    return new Money(minor, principal.currency());
  }

  // -- when ----------------------------------------------------------------------------------

  /** When interest falls due, where that is not simply with the instalments. */
  InterestDue interestDue(LocalDate accruesFrom) {
    List<Schedule> own = new ArrayList<>();
    if (dice.chance(16)) {
      LocalDate first = accruesFrom.plusDays(dice.one(0, dice.between(1, 90)));
      own.add(new Schedule(first, cycleThrough(), stub()));
      if (dice.chance(30)) {
        LocalDate next = first.plusDays(dice.between(30, 200));
        own.add(new Schedule(next, cycleThrough(), stub()));
      }
    }
    InterestDue.Capitalisation capitalisation =
        dice.chance(12)
            ? new InterestDue.Capitalisation(
                dice.chance(40) ? null : accruesFrom.plusDays(dice.between(0, 300)))
            : null;
    boolean advance = dice.chance(10);
    return new InterestDue(
        own, advance ? InterestDue.Timing.ADVANCE : InterestDue.Timing.ARREARS, capitalisation);
  }

  Schedule schedule(Cycle cycle) {
    LocalDate anchor = after.plusDays(dice.between(0, 40));
    return new Schedule(cycle.from(anchor).next(after), cycle, stub());
  }

  private Stub stub() {
    return dice.chance(80) ? Stub.SHORT : Stub.LONG;
  }

  /** A rhythm of which any day can be a date. */
  private Cycle cycleThrough() {
    return dice.chance(75)
        ? new Cycle(Period.ofMonths(dice.one(1, 1, 2, 3, 6)), Cycle.OF_ANCHOR, dice.chance(50))
        : Cycle.every(Period.ofDays(dice.one(FEW_DAYS, 14, 30, 90)));
  }

  private Cycle cycle() {
    if (dice.chance(60)) {
      return new Cycle(Period.ofMonths(1), dice.one(1, 1, 15, 30, 31), false);
    }
    if (dice.chance(50)) {
      return new Cycle(Period.ofMonths(dice.one(1, 2, 3, 6, 12)), Cycle.OF_ANCHOR, dice.chance(50));
    }
    return Cycle.every(Period.ofDays(dice.one(FEW_DAYS, 10, 14, 30, 90)));
  }
}
