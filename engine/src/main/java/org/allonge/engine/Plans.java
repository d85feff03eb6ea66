package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Instalments;
import org.allonge.note.LevelOptions.Shortfall;
import org.allonge.note.LevelOptions.Solving;
import org.allonge.note.Maturity;
import org.allonge.note.Problem;
import org.allonge.note.Rate;
import org.allonge.note.Refused;
import org.allonge.note.Terms;

/** The plan of repayment that terms give, with amounts that are not stated found (rulebook 4). */
final class Plans {
  private final Terms terms;
  private final long maturity;
  private final Rate rate;

  private Plans(Terms terms, long maturity, Rate rate) {
    this.terms = terms;
    this.maturity = maturity;
    this.rate = rate;
  }

  /**
   * The plan.
   *
   * @param maturity the maturity as an epoch day, or {@link Agenda#NEVER}
   */
  static Plan of(Terms terms, long maturity, Rate rate) {
    return new Plans(terms, maturity, rate).plan();
  }

  private Plan plan() {
    return switch (terms.instalments()) {
      case Instalments.Bullet b -> new Plan.AtMaturity();
      case Instalments.InterestOnly i -> new Plan.AtMaturity();
      case Instalments.Level l -> level(l);
      case Instalments.FixedPrincipal f -> new Plan.FixedPrincipal(part(f));
      case Instalments.Phased p -> phased(p.phases());
      case Instalments.Custom c ->
          new Plan.Table(c.rows().stream().map(row -> row.principal().minor()).toList());
    };
  }

  private static Plan phased(List<Instalments.Phase> phases) {
    return new Plan.Phases(
        phases.stream().map(p -> new Plan.Phase(p.amount().minor(), p.kind())).toList());
  }

  private Plan level(Instalments.Level level) {
    boolean adds = level.options().shortfall() == Shortfall.ADDED_TO_PRINCIPAL;
    return new Plan.Level(payment(level), adds);
  }

  /** The level payment: as stated, or found for the number of payments, or found on its day. */
  private long payment(Instalments.Level level) {
    if (level.amount() != null) {
      return level.amount().minor();
    }
    if (level.options().solving() == Solving.ACTUAL_DAYS) {
      return 0;
    }
    int months = LevelSolver.months(level);
    return LevelPayment.of(terms.principal().minor(), rate, months, count(level));
  }

  /** The number of payments by which a level payment that is found at the start repays all. */
  static int payments(Terms terms, long maturity, Instalments.Level level) {
    return new Plans(terms, maturity, Rate.ZERO).count(level);
  }

  private int count(Instalments.Level level) {
    LocalDate by = level.options().amortisedBy();
    if (level.count() != null) {
      return level.count();
    }
    if (by == null && maturity == Agenda.NEVER) {
      throw LevelSolver.noEnd();
    }
    return dates(level.schedule(), by == null ? LocalDate.ofEpochDay(maturity) : by);
  }

  /** The part of the principal: as stated, or an equal one on each date and at maturity. */
  private long part(Instalments.FixedPrincipal fixed) {
    if (fixed.principal() != null) {
      return fixed.principal().minor();
    }
    if (!(terms.maturity() instanceof Maturity.On on)) {
      throw new Refused(
          new Problem(
              "payment-not-solved",
              "instalments.principal",
              "an amount, or a dated maturity to which equal parts run",
              "neither",
              "State one of them."));
    }
    return LevelPayment.of(
        terms.principal().minor(), Rate.ZERO, 1, parts(fixed.schedule(), on.date()));
  }

  /** One part on each date before the maturity and one on it. */
  private static int parts(Instalments.Schedule schedule, LocalDate end) {
    Cycle.Dates dates = schedule.cycle().from(schedule.first());
    LocalDate last = schedule.last();
    if (last != null && last.isBefore(end)) {
      return dates(schedule, last) + 1;
    }
    int parts = dates(schedule, end);
    boolean ends = dates.at(dates.indexAtOrBefore(end)).equals(end);
    boolean joined = last == null && schedule.stub() == Instalments.Stub.LONG && parts > 1;
    return ends || joined ? parts : parts + 1;
  }

  private static int dates(Instalments.Schedule schedule, LocalDate until) {
    Cycle.Dates dates = schedule.cycle().from(schedule.first());
    LocalDate before = schedule.first().minusDays(1);
    int count = until.isAfter(before) ? dates.between(before, until).size() : 0;
    if (count == 0) {
      throw new Refused(
          new Problem(
              "no-instalment-before-maturity",
              "instalments.first",
              "a day not after the maturity, " + until + ", or an amount or a count of payments",
              schedule.first().toString(),
              "Correct the term against the words of the note."));
    }
    return count;
  }
}
