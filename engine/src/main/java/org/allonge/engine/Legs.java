package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.engine.Agenda.Item;
import org.allonge.engine.Agenda.Leg;
import org.allonge.note.Instalments;
import org.allonge.note.Instalments.Schedule;
import org.allonge.note.InterestDue;
import org.allonge.note.LevelOptions.Solving;
import org.allonge.note.ServicingFee;
import org.allonge.note.Terms;

/** The series of due dates that terms give: what {@link Agenda} is made from (rulebook 4). */
final class Legs {
  private final Terms terms;
  private final InterestDue interest;
  private final List<Leg> legs = new ArrayList<>();

  private Legs(Terms terms) {
    this.terms = terms;
    this.interest = terms.interest().due();
  }

  static List<Leg> of(Terms terms) {
    Legs all = new Legs(terms);
    all.ofInterest();
    all.ofInstalments();
    all.ofFee();
    return List.copyOf(all.legs);
  }

  /** Single days that belong to no series. */
  static List<Item> singles(Resolved note) {
    Terms terms = note.terms();
    List<Item> items = new ArrayList<>();
    InterestDue.Capitalisation capitalisation = terms.interest().due().capitalisation();
    if (capitalisation != null && capitalisation.until() != null) {
      int what = Agenda.INTEREST | Agenda.CAPITALISED;
      items.add(Item.single(capitalisation.until(), what, 0, note));
    }
    if (terms.instalments() instanceof Instalments.Custom custom) {
      for (int i = 0; i < custom.rows().size(); i++) {
        Instalments.Row row = custom.rows().get(i);
        items.add(Item.single(row.date(), Agenda.PRINCIPAL | interest(row, terms), i, note));
      }
    }
    if (solvedByDays(terms.instalments())) {
      items.add(Item.single(solvingDay(terms), Agenda.SOLVED, 0, note));
    }
    return items;
  }

  private static int interest(Instalments.Row row, Terms terms) {
    boolean capitalised = row.date().toEpochDay() <= capitalisedTo(terms.interest().due());
    int what = capitalised ? Agenda.INTEREST | Agenda.CAPITALISED : Agenda.INTEREST;
    return row.withInterest() ? what : 0;
  }

  private static boolean solvedByDays(Instalments instalments) {
    return instalments instanceof Instalments.Level level
        && level.amount() == null
        && level.options().solving() == Solving.ACTUAL_DAYS;
  }

  /** The payment is found as stated, or the day before the first one, or where interest begins. */
  private static LocalDate solvingDay(Terms terms) {
    Instalments.Level level = (Instalments.Level) terms.instalments();
    if (level.options().foundOn() != null) {
      return level.options().foundOn();
    }
    LocalDate first = level.schedule().first();
    LocalDate start = terms.interest().accruesFrom();
    return first.isAfter(start) ? first.minusDays(1) : start;
  }

  private void ofInterest() {
    List<Schedule> own = interest.schedules();
    for (int i = 0; i < own.size(); i++) {
      long before = i + 1 < own.size() ? own.get(i + 1).first().toEpochDay() : Agenda.NEVER;
      legs.add(leg(own.get(i), before, Agenda.INTEREST, 0));
    }
  }

  private void ofInstalments() {
    switch (terms.instalments()) {
      case Instalments.Bullet b -> {}
      case Instalments.InterestOnly i -> legs.add(leg(i.schedule(), Agenda.INTEREST));
      case Instalments.Level l -> legs.add(leg(l.schedule(), withInterest()));
      case Instalments.FixedPrincipal f -> legs.add(leg(f.schedule(), withInterest()));
      case Instalments.Phased p -> phases(p.phases());
      case Instalments.Custom c -> {}
    }
  }

  private void phases(List<Instalments.Phase> phases) {
    for (int i = 0; i < phases.size(); i++) {
      boolean last = i + 1 == phases.size();
      long before = last ? Agenda.NEVER : phases.get(i + 1).schedule().first().toEpochDay();
      legs.add(leg(phases.get(i).schedule(), before, withInterest(), i));
    }
  }

  /** Principal brings the interest along, unless interest has dates of its own. */
  private int withInterest() {
    return interest.schedules().isEmpty() ? Agenda.PRINCIPAL | Agenda.INTEREST : Agenda.PRINCIPAL;
  }

  private Leg leg(Schedule schedule, int what) {
    return leg(schedule, Agenda.NEVER, what, 0);
  }

  private void ofFee() {
    ServicingFee fee = terms.payments().fee();
    if (fee != null) {
      legs.add(leg(fee.schedule(), Agenda.FEE));
    }
  }

  private Leg leg(Schedule schedule, long before, int what, int phase) {
    LocalDate last = schedule.last();
    return new Leg(
        schedule.cycle().from(schedule.first()),
        last == null ? before : Math.min(before, last.toEpochDay() + 1),
        last == null && schedule.stub() == Instalments.Stub.LONG,
        what,
        phase,
        capitalisedTo(interest));
  }

  private static long capitalisedTo(InterestDue interest) {
    InterestDue.Capitalisation capitalisation = interest.capitalisation();
    if (capitalisation == null) {
      return Long.MIN_VALUE;
    }
    LocalDate until = capitalisation.until();
    return until == null ? Agenda.NEVER : until.toEpochDay();
  }
}
