package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.allonge.note.Cycle;
import org.allonge.note.Instalments;
import org.allonge.note.Instalments.Schedule;
import org.allonge.note.Instalments.Stub;
import org.allonge.note.InterestDue;
import org.allonge.note.Terms;

/** The dates on which something falls due before maturity, each where it falls in time. */
final class PlainDates {
  private static final int NO_PART = -1;

  /**
   * One date of a series.
   *
   * @param date as written
   * @param next the date after it as written; null for single days
   * @param first whether it is the first of its series
   * @param stub what becomes of a last period that is not whole
   * @param interest whether interest falls due
   * @param part which amount of principal falls due: the phase or row, or none
   */
  record Item(
      LocalDate date, LocalDate next, boolean first, Stub stub, boolean interest, int part) {

    boolean principal() {
      return part != NO_PART;
    }

    /** Rulebook 2: a long stub swallows the last regular date before the maturity. */
    boolean swallowed(LocalDate maturity) {
      return stub == Stub.LONG
          && !first
          && maturity != null
          && next.isAfter(maturity)
          && date.isBefore(maturity);
    }
  }

  private final PlainRules rules;
  private final Terms terms;
  private final LocalDate end;
  private final Map<LocalDate, List<Item>> byDay = new HashMap<>();
  private final TreeSet<LocalDate> interestDays = new TreeSet<>();

  /** The dates up to a day and enough of those that follow it. */
  PlainDates(PlainRules rules, LocalDate through) {
    this.rules = rules;
    this.terms = rules.terms;
    this.end = through.plusDays(800);
    ofInterest();
    ofInstalments();
  }

  private void ofInterest() {
    InterestDue due = terms.interest().due();
    List<Schedule> own = due.schedules();
    for (int i = 0; i < own.size(); i++) {
      LocalDate before = i + 1 < own.size() ? own.get(i + 1).first() : LocalDate.MAX;
      series(own.get(i), before, true, NO_PART);
    }
    if (due.capitalisation() != null && due.capitalisation().until() != null) {
      single(due.capitalisation().until(), true, NO_PART);
    }
  }

  private void ofInstalments() {
    switch (terms.instalments()) {
      case Instalments.Bullet b -> {}
      case Instalments.InterestOnly i -> series(i.schedule(), LocalDate.MAX, true, NO_PART);
      case Instalments.Level l -> series(l.schedule(), LocalDate.MAX, withInterest(), 0);
      case Instalments.FixedPrincipal f -> series(f.schedule(), LocalDate.MAX, withInterest(), 0);
      case Instalments.Phased p -> {
        for (int i = 0; i < p.phases().size(); i++) {
          boolean last = i + 1 == p.phases().size();
          LocalDate before = last ? LocalDate.MAX : p.phases().get(i + 1).schedule().first();
          series(p.phases().get(i).schedule(), before, withInterest(), i);
        }
      }
      case Instalments.Custom c -> {
        for (int i = 0; i < c.rows().size(); i++) {
          single(c.rows().get(i).date(), c.rows().get(i).withInterest(), i);
        }
      }
    }
  }

  /** Rulebook 4: principal brings interest along unless interest has dates of its own. */
  private boolean withInterest() {
    return terms.interest().due().schedules().isEmpty();
  }

  private void series(Schedule schedule, LocalDate before, boolean interest, int part) {
    Cycle.Dates dates = schedule.cycle().from(schedule.first());
    for (long k = 0; dates.at(k).isBefore(before) && !dates.at(k).isAfter(end); k++) {
      boolean joinsTheNext =
          k > 0 && schedule.stub() == Stub.LONG && dates.at(k + 1).isAfter(before);
      if (!joinsTheNext) {
        add(new Item(dates.at(k), dates.at(k + 1), k == 0, schedule.stub(), interest, part));
      }
    }
  }

  private void single(LocalDate day, boolean interest, int part) {
    add(new Item(day, null, true, Stub.SHORT, interest, part));
  }

  private void add(Item item) {
    LocalDate day = rules.dueDay(item.date());
    byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(item);
    if (item.interest()) {
      interestDays.add(day);
    }
  }

  /** What falls due on a day if the maturity, as written, stands as it does. */
  List<Item> on(LocalDate day, LocalDate maturity) {
    List<Item> items = byDay.get(day);
    return items == null
        ? List.of()
        : items.stream().filter(item -> !item.swallowed(maturity)).toList();
  }

  /** The next day on which interest falls due before the maturity, or null. */
  LocalDate nextInterest(LocalDate after, LocalDate maturity) {
    for (LocalDate day : interestDays.tailSet(after, false)) {
      if (on(day, maturity).stream().anyMatch(Item::interest)) {
        return day;
      }
    }
    return null;
  }

  /** Whether interest of a date is added to principal. */
  boolean capitalised(LocalDate date) {
    InterestDue.Capitalisation c = terms.interest().due().capitalisation();
    return c != null && (c.until() == null || !date.isAfter(c.until()));
  }
}
