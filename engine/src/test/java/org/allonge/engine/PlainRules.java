package org.allonge.engine;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.AfterDefault.Scope;
import org.allonge.note.BusinessCalendar;
import org.allonge.note.Calendars;
import org.allonge.note.Cycle;
import org.allonge.note.DayCountContext;
import org.allonge.note.DayFraction;
import org.allonge.note.Funding;
import org.allonge.note.Instalments;
import org.allonge.note.InterestDue;
import org.allonge.note.Maturity;
import org.allonge.note.PaymentTerms.AfterPrepayment;
import org.allonge.note.PaymentTerms.Application;
import org.allonge.note.Rate;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.RollConvention;
import org.allonge.note.Terms;
import org.allonge.note.law.LawTables;
import org.allonge.note.law.LawfulRate;

/** What the terms of a note and the readings chosen come to. */
final class PlainRules {
  private static final int MONTHS_OF_YEAR = 12;

  final Terms terms;
  final BusinessCalendar calendar;
  final Compounding compounding;
  private final Readings readings;
  private final DayCountContext context;
  private final Rate highestLawful;

  PlainRules(Terms terms, Readings readings) {
    this.terms = terms;
    this.readings = readings;
    this.calendar = Calendars.of(terms.payments().calendar());
    this.compounding = compoundingOf();
    this.context = contextOf();
    this.highestLawful = highestLawful();
  }

  // -- days ----------------------------------------------------------------------------------

  LocalDate accruesFrom() {
    return terms.interest().accruesFrom();
  }

  /** The day on which the life of the note begins: its date, or that of interest if earlier. */
  LocalDate start() {
    return terms.date().isBefore(accruesFrom()) ? terms.date() : accruesFrom();
  }

  /** The maturity that the note states, or null. */
  LocalDate maturity() {
    return switch (terms.maturity()) {
      case Maturity.On on -> on.date();
      case Maturity.OnDemand demand -> demand.longStop();
      case Maturity.WhenRepaid repaid -> null;
    };
  }

  /**
   * Rulebook 2: where a date falls in time; moved only if interest then runs to the moved date.
   * Nothing moves back before interest runs.
   */
  LocalDate dueDay(LocalDate date) {
    if (!terms.payments().rollMovesAccrual()) {
      return date;
    }
    LocalDate earliest = date.isBefore(accruesFrom()) ? date : accruesFrom();
    return rolled(date).isBefore(earliest) ? earliest : rolled(date);
  }

  private LocalDate rolled(LocalDate date) {
    return terms.payments().roll().roll(date, calendar);
  }

  /** The last day in time of something due on a day, grace included. */
  LocalDate lastTimely(LocalDate due) {
    LocalDate moved =
        terms.payments().roll() == RollConvention.NONE ? calendar.nextOnOrAfter(due) : rolled(due);
    Integer grace = terms.payments().graceDays();
    return grace == null ? moved : moved.plusDays(grace);
  }

  // -- money ---------------------------------------------------------------------------------

  long rounded(Ratio amount) {
    return amount.rounded(terms.interest().rounding().mode());
  }

  static long halfUp(Ratio amount) {
    return amount.rounded(RoundingMode.HALF_UP);
  }

  /** The part of a year from one day to another. */
  Ratio part(LocalDate from, LocalDate to) {
    return ratio(terms.interest().dayCount().fraction(from, to, context));
  }

  /** What one more day is worth in a quotation. */
  Ratio perDiem(LocalDate day) {
    return ratio(terms.interest().dayCount().perDiem(day, context));
  }

  private static Ratio ratio(DayFraction part) {
    return Ratio.of(part.numerator(), part.denominator());
  }

  private DayCountContext contextOf() {
    return switch (terms.interest().dayCount()) {
      case BUS_252 -> DayCountContext.NONE.withCalendar(calendar);
      case THIRTY_360 -> DayCountContext.NONE.withEndOfMonth(onLastDays());
      case THIRTY_E_360_ISDA -> toMaturity(DayCountContext.NONE);
      case ACT_ACT_ICMA -> firstCoupon();
      case ACT_365L -> toMaturity(firstCoupon());
      case ACT_365F, ACT_360, ACT_ACT_ISDA, ACT_ACT_AFB, THIRTY_E_360, NL_365, TWENTY_EIGHT_336 ->
          DayCountContext.NONE;
    };
  }

  private boolean onLastDays() {
    if (coupons() == null || !coupons().cycle().endOfMonth()) {
      return false;
    }
    LocalDate first = coupons().first();
    return first.plusDays(1).getDayOfMonth() == 1;
  }

  private DayCountContext toMaturity(DayCountContext known) {
    return maturity() == null ? known : known.withMaturity(maturity());
  }

  private DayCountContext firstCoupon() {
    Cycle.Dates coupons = coupons().cycle().from(coupons().first());
    return DayCountContext.coupon(coupons.at(0), coupons.at(1), couponsPerYear());
  }

  private int couponsPerYear() {
    return (int) (MONTHS_OF_YEAR / coupons().cycle().every().toTotalMonths());
  }

  /** The series in which interest falls due, or null. */
  Instalments.Schedule coupons() {
    var own = terms.interest().due().schedules();
    return own.isEmpty() ? schedule() : own.getFirst();
  }

  /** The series of the instalments, or null. */
  Instalments.Schedule schedule() {
    return switch (terms.instalments()) {
      case Instalments.Bullet b -> null;
      case Instalments.InterestOnly i -> i.schedule();
      case Instalments.Level l -> l.schedule();
      case Instalments.FixedPrincipal f -> f.schedule();
      case Instalments.Phased p -> p.phases().getFirst().schedule();
      case Instalments.Custom c -> null;
    };
  }

  // -- readings ------------------------------------------------------------------------------

  /** Rulebook 4: whether instalments are equal parts of the year; only months divide a year. */
  boolean level() {
    if (!(terms.instalments() instanceof Instalments.InterestOnly i)) {
      return false;
    }
    String settled =
        i.amount() == null ? readings.choice(ReadingId.INSTALMENT_AMOUNT) : i.amount().id();
    return settled.equals("level");
  }

  private Compounding compoundingOf() {
    if (!interestOnInterest()) {
      return Compounding.NONE;
    }
    Compounding stated = terms.afterDefault().compounding();
    return stated == null
        ? readings.choice(ReadingId.POST_MATURITY_COMPOUNDING, Compounding.class)
        : stated;
  }

  boolean interestOnInterest() {
    return terms.afterDefault().interestOnInterest();
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

  // -- kinds ---------------------------------------------------------------------------------

  boolean inAdvance() {
    return terms.interest().due().timing() == InterestDue.Timing.ADVANCE;
  }

  boolean untilRepaid() {
    return terms.maturity() instanceof Maturity.WhenRepaid;
  }

  boolean draws() {
    return terms.funding() instanceof Funding.Draws;
  }

  /** Whether what instalments left unpaid bears the later rate before maturity. */
  boolean overdueAmounts() {
    return terms.afterDefault().scope() == Scope.OVERDUE_AMOUNTS;
  }

  /** Whether principal paid early makes later instalments smaller. */
  boolean cuts() {
    return terms.payments().afterPrepayment() == AfterPrepayment.SMALLER_INSTALMENTS;
  }

  boolean costsBearInterest() {
    return terms.afterDefault().costs() != null && terms.afterDefault().costs().bearInterest();
  }

  // -- the later rate ------------------------------------------------------------------------

  /** Rulebook 7: the rate after maturity where the contract rate is as given. */
  Rate lateRate(Rate contract) {
    return switch (terms.afterDefault().rate()) {
      case DefaultRate.SameRate same -> contract;
      case DefaultRate.Stated stated -> stated.rate();
      case DefaultRate.Margin margin -> contract.plus(margin.margin());
      case DefaultRate.HighestLawful highest -> highestLawful == null ? contract : highestLawful;
    };
  }

  private Rate highestLawful() {
    LawTables law = LawTables.bundled();
    LawfulRate found =
        switch (readings.choice(ReadingId.POST_MATURITY_RATE)) {
          case "ca-ceiling" ->
              law.californiaCeiling(terms.date(), terms.date(), terms.law().purpose());
          case "legal-rate-after-breach" -> law.legalRateAfterBreach(terms.date());
          default -> new LawfulRate.NoData("", terms.date(), java.util.List.of());
        };
    return found instanceof LawfulRate.Known known ? known.rate() : null;
  }
}
