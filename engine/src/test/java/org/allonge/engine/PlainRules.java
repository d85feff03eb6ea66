package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.BusinessCalendar;
import org.allonge.note.Calendars;
import org.allonge.note.Cycle;
import org.allonge.note.DayCount;
import org.allonge.note.DayCountContext;
import org.allonge.note.Instalments;
import org.allonge.note.Maturity;
import org.allonge.note.PaymentTerms.Application;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.Terms;
import org.allonge.note.law.LawTables;
import org.allonge.note.law.LawfulRate;

/** What the terms of a note and the readings chosen come to. */
final class PlainRules {
  final Terms terms;
  final BusinessCalendar calendar;
  private final Readings readings;

  PlainRules(Terms terms, Readings readings) {
    this.terms = terms;
    this.readings = readings;
    this.calendar = Calendars.of(terms.payments().calendar());
  }

  Rate contractRate() {
    return switch (terms.interest().rate()) {
      case RateTerm.Fixed fixed -> fixed.rate();
      case RateTerm.Stepped stepped -> stepped.initial();
      case RateTerm.None none -> Rate.ZERO;
      case RateTerm.Floating floating -> throw new IllegalArgumentException("not in this model");
    };
  }

  /** The rate that the note itself sets from the night of a day, or null. */
  Rate stepOn(LocalDate day) {
    if (terms.interest().rate() instanceof RateTerm.Stepped stepped) {
      for (RateTerm.Step step : stepped.steps()) {
        if (step.from().equals(day)) {
          return step.rate();
        }
      }
    }
    return null;
  }

  LocalDate maturity() {
    return ((Maturity.On) terms.maturity()).date();
  }

  boolean isInstalmentDay(LocalDate day) {
    return terms.instalments() instanceof Instalments.InterestOnly i
        && !day.isBefore(i.schedule().first())
        && day.isAfter(terms.interest().accruesFrom())
        && dates(i).at(dates(i).indexAtOrBefore(day)).equals(day);
  }

  /** The due date one step of the schedule before a due date. */
  LocalDate instalmentBefore(LocalDate day) {
    Cycle.Dates dates = dates((Instalments.InterestOnly) terms.instalments());
    return dates.at(dates.indexAtOrBefore(day) - 1);
  }

  private static Cycle.Dates dates(Instalments.InterestOnly i) {
    return i.schedule().cycle().from(i.schedule().first());
  }

  boolean bullet() {
    return terms.instalments() instanceof Instalments.Bullet;
  }

  /** Rulebook 4: whether instalments are equal parts of the year; only months divide a year. */
  boolean level() {
    if (!(terms.instalments() instanceof Instalments.InterestOnly i)) {
      return false;
    }
    String settled =
        i.amount() == null ? readings.choice(ReadingId.INSTALMENT_AMOUNT) : i.amount().id();
    return settled.equals("level");
  }

  long months() {
    return ((Instalments.InterestOnly) terms.instalments())
        .schedule()
        .cycle()
        .every()
        .toTotalMonths();
  }

  Compounding compounding() {
    if (!terms.afterDefault().interestOnInterest()) {
      return Compounding.NONE;
    }
    Compounding stated = terms.afterDefault().compounding();
    return stated == null
        ? readings.choice(ReadingId.POST_MATURITY_COMPOUNDING, Compounding.class)
        : stated;
  }

  boolean costsFirst() {
    Application stated = terms.payments().application();
    return stated == null
        ? readings.choice(ReadingId.APPLICATION).equals("costs-first")
        : stated == Application.COSTS_FIRST;
  }

  boolean holdsEarlyPayments() {
    return readings.choice(ReadingId.EARLY_PAYMENT).equals("hold");
  }

  boolean partCanBeExtended() {
    return readings.choice(ReadingId.PARTIAL_EXTENSION).equals("yes");
  }

  /** Rulebook 7: the rate after maturity where the contract rate is as given. */
  Rate lateRate(Rate contract) {
    return switch (terms.afterDefault().rate()) {
      case DefaultRate.SameRate same -> contract;
      case DefaultRate.Stated stated -> stated.rate();
      case DefaultRate.Margin margin -> contract.plus(margin.margin());
      case DefaultRate.HighestLawful highest -> highestLawful(contract);
    };
  }

  private Rate highestLawful(Rate contract) {
    LawTables law = LawTables.bundled();
    LawfulRate found =
        switch (readings.choice(ReadingId.POST_MATURITY_RATE)) {
          case "ca-ceiling" ->
              law.californiaCeiling(terms.date(), terms.date(), terms.law().purpose());
          case "legal-rate-after-breach" -> law.legalRateAfterBreach(terms.date());
          default -> new LawfulRate.NoData("", terms.date(), java.util.List.of());
        };
    return found instanceof LawfulRate.Known known ? known.rate() : contract;
  }

  PlainInterest noInterest() {
    return new PlainInterest(terms.interest().dayCount(), context());
  }

  DayCountContext context() {
    DayCount count = terms.interest().dayCount();
    if (count == DayCount.ACT_ACT_ICMA) {
      Cycle.Dates dates = dates((Instalments.InterestOnly) terms.instalments());
      return DayCountContext.coupon(dates.at(0), dates.at(1), (int) (12 / months()));
    }
    return DayCountContext.NONE.withCalendar(calendar).withMaturity(maturity());
  }
}
