package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.BusinessCalendar;
import org.allonge.note.Calendars;
import org.allonge.note.Choice;
import org.allonge.note.Cycle;
import org.allonge.note.DayCountContext;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.Maturity;
import org.allonge.note.PaymentTerms.Application;
import org.allonge.note.Problem;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.ReadingId;
import org.allonge.note.ReadingId.EarlyPayment;
import org.allonge.note.ReadingId.PartialExtension;
import org.allonge.note.Readings;
import org.allonge.note.Refused;
import org.allonge.note.RollConvention;
import org.allonge.note.Terms;
import org.allonge.note.law.LawTables;
import org.jspecify.annotations.Nullable;

/**
 * Terms with real dates, calendars and lawful rates applied: computed, never stored
 * (ARCHITECTURE.md, <i>as resolved</i>).
 *
 * @param terms the terms as agreed
 * @param plan what falls due before maturity
 * @param dates the rhythm of the instalments, or null where there is none
 * @param maturity the maturity before any extension or amendment
 * @param rate the contract rate at the start
 * @param lateRate the rate after maturity
 * @param level whether interest instalments are level parts of the year
 * @param monthsPerInstalment months between instalments, or 0 where it is not a number of months
 * @param compounding how unpaid interest joins the base after maturity
 * @param costsFirst whether payments meet costs before interest
 * @param hold whether an instalment paid early is held to its day
 * @param partialExtension whether a part of the principal can be extended
 * @param calendar the business days of the place of payment
 */
record Resolved(
    Terms terms,
    Plan plan,
    Cycle.@Nullable Dates dates,
    LocalDate maturity,
    Rate rate,
    LateRate lateRate,
    boolean level,
    int monthsPerInstalment,
    Compounding compounding,
    boolean costsFirst,
    boolean hold,
    boolean partialExtension,
    BusinessCalendar calendar) {

  static Resolved of(Terms terms, Readings readings, LawTables law) {
    Cycle.Dates dates = dates(terms.instalments());
    LocalDate maturity = maturity(terms.maturity());
    Rate rate = rate(terms.interest().rate());
    Resolved note =
        new Resolved(
            terms,
            plan(terms, maturity, rate),
            dates,
            maturity,
            rate,
            LateRate.of(terms, readings, law),
            level(terms.instalments(), readings),
            dates == null ? 0 : (int) dates.cycle().every().toTotalMonths(),
            compounding(terms, readings),
            application(terms, readings) == Application.COSTS_FIRST,
            readings.choice(ReadingId.EARLY_PAYMENT, EarlyPayment.class) == EarlyPayment.HOLD,
            readings.choice(ReadingId.PARTIAL_EXTENSION, PartialExtension.class)
                == PartialExtension.YES,
            calendar(terms));
    note.context(); // refuses a day count that lacks what it needs
    return note;
  }

  private static Cycle.@Nullable Dates dates(Instalments instalments) {
    return switch (instalments) {
      case Instalments.Bullet b -> null;
      case Instalments.InterestOnly i -> dates(i.schedule());
      case Instalments.Level l -> dates(l.schedule());
      case Instalments.FixedPrincipal f -> dates(f.schedule());
      case Instalments.Custom c -> null;
    };
  }

  private static Cycle.Dates dates(Instalments.Schedule schedule) {
    return schedule.cycle().from(schedule.first());
  }

  private static Plan plan(Terms terms, LocalDate maturity, Rate rate) {
    return switch (terms.instalments()) {
      case Instalments.Bullet b -> new Plan.AtMaturity();
      case Instalments.InterestOnly i -> new Plan.InterestOnly(dates(i.schedule()));
      case Instalments.Level l ->
          new Plan.Level(dates(l.schedule()), payment(terms, l, maturity, rate));
      case Instalments.FixedPrincipal f ->
          new Plan.FixedPrincipal(dates(f.schedule()), f.principal().minor());
      case Instalments.Custom c -> new Plan.Table(c.rows().stream().map(Resolved::row).toList());
    };
  }

  private static Plan.Row row(Instalments.Row row) {
    return new Plan.Row(row.date().toEpochDay(), row.principal().minor(), row.withInterest());
  }

  /** The level payment: as stated, or solved for the number of payments. */
  private static long payment(Terms terms, Instalments.Level level, LocalDate maturity, Rate rate) {
    if (level.amount() != null) {
      return level.amount().minor();
    }
    Cycle.Dates dates = dates(level.schedule());
    int months = (int) dates.cycle().every().toTotalMonths();
    if (months == 0) {
      throw unsupported("instalments.cycle.every", "a solved payment every so many days");
    }
    int periods =
        level.count() != null
            ? level.count()
            : dates.between(dates.anchor().minusDays(1), maturity).size();
    if (periods == 0) {
      throw noInstalment(dates.next(dates.anchor().minusDays(1)), maturity);
    }
    return LevelPayment.of(terms.principal().minor(), rate, months, periods);
  }

  private static Refused noInstalment(LocalDate first, LocalDate maturity) {
    return new Refused(
        new Problem(
            "no-instalment-before-maturity",
            "instalments.first",
            "a day not after the maturity, " + maturity + ", or an amount or a count of payments",
            first.toString(),
            "Correct the term against the words of the note."));
  }

  private static LocalDate maturity(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On on -> on.date();
      case Maturity.OnDemand d -> throw unsupported("maturity", "on_demand");
    };
  }

  private static Rate rate(RateTerm rate) {
    return switch (rate) {
      case RateTerm.Fixed f -> f.rate();
      case RateTerm.None n -> Rate.ZERO;
      case RateTerm.Stepped s -> s.initial();
      case RateTerm.Floating f -> throw unsupported("interest.rate", "floating");
    };
  }

  private static boolean level(Instalments instalments, Readings readings) {
    return instalments instanceof Instalments.InterestOnly i
        && settled(i.amount(), ReadingId.INSTALMENT_AMOUNT, readings, InstalmentAmount.class)
            == InstalmentAmount.LEVEL;
  }

  private static Compounding compounding(Terms terms, Readings readings) {
    return terms.afterDefault().interestOnInterest()
        ? settled(
            terms.afterDefault().compounding(),
            ReadingId.POST_MATURITY_COMPOUNDING,
            readings,
            Compounding.class)
        : Compounding.NONE;
  }

  private static Application application(Terms terms, Readings readings) {
    return settled(
        terms.payments().application(), ReadingId.APPLICATION, readings, Application.class);
  }

  /** What the note settles, or else the reading. */
  private static <E extends Enum<E> & Choice> E settled(
      @Nullable E stated, ReadingId id, Readings readings, Class<E> type) {
    return stated == null ? readings.choice(id, type) : stated;
  }

  private static BusinessCalendar calendar(Terms terms) {
    if (terms.payments().roll() != RollConvention.NONE && terms.payments().rollMovesAccrual()) {
      throw unsupported("payments.business_days.roll_moves_accrual", "true");
    }
    return Calendars.of(terms.payments().calendar());
  }

  private static Refused unsupported(String path, String kind) {
    return new Refused(
        new Problem(
            "kind-not-computed",
            path,
            "a kind that the engine computes: at a fixed or stepped rate, due on a date",
            kind,
            "The terms can be read and kept; their account cannot be computed yet."));
  }

  /** How days and rates become money, for rates of up to so many decimals. */
  Basis basis(int decimals) {
    return Basis.of(this, context(), decimals);
  }

  private DayCountContext context() {
    return switch (terms.interest().dayCount()) {
      case BUS_252 -> DayCountContext.NONE.withCalendar(calendar);
      case THIRTY_E_360_ISDA -> DayCountContext.NONE.withMaturity(maturity);
      case ACT_ACT_ICMA -> coupon();
      case ACT_365L -> throw unsupported("interest.day_count", "act/365l");
      case ACT_365F,
          ACT_360,
          ACT_ACT_ISDA,
          ACT_ACT_AFB,
          THIRTY_360,
          THIRTY_E_360,
          NL_365,
          TWENTY_EIGHT_336 ->
          DayCountContext.NONE;
    };
  }

  private DayCountContext coupon() {
    if (dates == null || monthsPerInstalment == 0 || 12 % monthsPerInstalment != 0) {
      throw unsupported("interest.day_count", "act/act-icma without regular instalments");
    }
    return DayCountContext.coupon(dates.at(0), dates.at(1), 12 / monthsPerInstalment);
  }

  /** The decimals of the rates that the terms themselves state. */
  int decimals() {
    int contract = rate.value().scale();
    if (terms.interest().rate() instanceof RateTerm.Stepped stepped) {
      for (RateTerm.Step step : stepped.steps()) {
        contract = Math.max(contract, step.rate().value().scale());
      }
    }
    int late = (lateRate.fixed() == null ? lateRate.margin() : lateRate.fixed()).value().scale();
    return Math.max(contract, late);
  }

  /** The last day on which a payment due on a day is in time, inclusive. */
  LocalDate lastTimelyDay(LocalDate due) {
    return calendar.nextOnOrAfter(due);
  }

  List<String> lateCitations() {
    return lateRate.citations();
  }
}
