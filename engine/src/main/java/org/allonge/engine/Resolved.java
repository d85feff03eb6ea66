package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.AfterDefault.Scope;
import org.allonge.note.BusinessCalendar;
import org.allonge.note.Calendars;
import org.allonge.note.Choice;
import org.allonge.note.Cycle;
import org.allonge.note.DayCountContext;
import org.allonge.note.Funding;
import org.allonge.note.Indexation;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.InterestDue;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.PaymentTerms.AfterPrepayment;
import org.allonge.note.PaymentTerms.Application;
import org.allonge.note.PaymentTerms.Prepayment;
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
 * @param date the note's date as an epoch day
 * @param accruesFrom the day after which interest runs, as an epoch day
 * @param legs the series of due dates before maturity
 * @param plan the principal that falls due on them
 * @param dates the rhythm of the instalments, or null where there is none
 * @param maturity the maturity before any extension or amendment as an epoch day, or {@link
 *     Agenda#NEVER} where no day is set
 * @param rate the contract rate at the start
 * @param lateRate the rate after maturity
 * @param level whether interest instalments are level parts of the year
 * @param monthsPerInstalment months between instalments, or 0 where it is not a number of months
 * @param compounding how unpaid interest joins the base after maturity
 * @param costsFirst whether payments meet costs before interest
 * @param hold whether an instalment paid early is held to its day
 * @param partialExtension whether a part of the principal can be extended
 * @param base what interest is reckoned on
 * @param calendar the business days of the place of payment
 */
record Resolved(
    Terms terms,
    long date,
    long accruesFrom,
    List<Agenda.Leg> legs,
    Plan plan,
    Cycle.@Nullable Dates dates,
    long maturity,
    Rate rate,
    LateRate lateRate,
    boolean level,
    int monthsPerInstalment,
    Compounding compounding,
    boolean costsFirst,
    boolean hold,
    boolean partialExtension,
    BasePath base,
    BusinessCalendar calendar) {

  static Resolved of(Terms terms, Readings readings, LawTables law) {
    Cycle.Dates dates = dates(terms.instalments());
    Rate rate = rate(terms.interest().rate());
    long maturity = maturity(terms.maturity());
    Resolved note =
        new Resolved(
            terms,
            terms.date().toEpochDay(),
            terms.interest().accruesFrom().toEpochDay(),
            Legs.of(terms),
            Plans.of(terms, maturity, rate),
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
            BasePath.of(terms.interest().base(), terms.principal().minor()),
            Calendars.of(terms.payments().calendar()));
    note.checked();
    return note;
  }

  private static Cycle.@Nullable Dates dates(Instalments instalments) {
    return switch (instalments) {
      case Instalments.Bullet b -> null;
      case Instalments.InterestOnly i -> dates(i.schedule());
      case Instalments.Level l -> dates(l.schedule());
      case Instalments.FixedPrincipal f -> dates(f.schedule());
      case Instalments.Phased p -> dates(p.phases().getFirst().schedule());
      case Instalments.Custom c -> null;
    };
  }

  private static Cycle.Dates dates(Instalments.Schedule schedule) {
    return schedule.cycle().from(schedule.first());
  }

  private static long maturity(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On on -> on.date().toEpochDay();
      case Maturity.OnDemand d -> d.longStop() == null ? Agenda.NEVER : d.longStop().toEpochDay();
      case Maturity.WhenRepaid r -> Agenda.NEVER;
    };
  }

  private static Rate rate(RateTerm rate) {
    return switch (rate) {
      case RateTerm.Fixed f -> f.rate();
      case RateTerm.None n -> Rate.ZERO;
      case RateTerm.Stepped s -> s.initial();
      case RateTerm.Floating f -> f.initial() == null ? Rate.ZERO : f.initial();
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

  /**
   * Refuses what no account can be drawn up of: a day count without what it needs, and the like.
   */
  private void checked() {
    context();
    if (inAdvance() && level) {
      throw unsupported("interest.due.timing", "level parts of a year paid in advance");
    }
  }

  /**
   * Refuses an account of what only flows are computed of.
   *
   * @throws Refused for a note whose payments follow an index or that has a servicing fee
   */
  void accountable() {
    if (terms.payments().indexation() != null) {
      throw unsupported("payments.indexation", "payments that follow an index");
    }
    if (terms.payments().fee() != null) {
      throw unsupported("payments.servicing_fee", "a servicing fee");
    }
  }

  private static Refused unsupported(String path, String kind) {
    return new Refused(
        new Problem(
            "kind-not-computed",
            path,
            "a kind that the engine computes",
            kind,
            "The terms can be read and kept; their account cannot be computed."));
  }

  // -- what the terms say --------------------------------------------------------------------

  boolean costsBearInterest() {
    return terms.afterDefault().costs() != null && terms.afterDefault().costs().bearInterest();
  }

  /** Whether what an instalment leaves unpaid bears the later rate before maturity. */
  boolean overdueAmounts() {
    return terms.afterDefault().scope() == Scope.OVERDUE_AMOUNTS;
  }

  /** Whether principal paid early makes later instalments smaller. */
  boolean cutsInstalments() {
    return terms.payments().afterPrepayment() == AfterPrepayment.SMALLER_INSTALMENTS;
  }

  boolean inAdvance() {
    return terms.interest().due().timing() == InterestDue.Timing.ADVANCE;
  }

  /** Whether interest is reckoned on a stated sum and not on what is unpaid. */
  boolean fixedBase() {
    return base.initial() >= 0;
  }

  /** Whether the note ends when its instalments have repaid it. */
  boolean untilRepaid() {
    return terms.maturity() instanceof Maturity.WhenRepaid;
  }

  /** Whether the level payment is found anew when the rate changes. */
  boolean recasts() {
    return terms.instalments() instanceof Instalments.Level level && level.options().recast();
  }

  /** Principal that is there from the start. */
  long principalAtStart() {
    return terms.funding() instanceof Funding.Draws ? 0 : terms.principal().minor();
  }

  /** Whether money changes hands at the start. */
  boolean advancedAtStart() {
    return terms.funding() instanceof Funding.Whole;
  }

  /** Interest that had accrued before interest under the note begins. */
  long accruedAtStart() {
    return terms.funding() instanceof Funding.Carried carried && carried.accrued() != null
        ? carried.accrued().minor()
        : 0;
  }

  /** What of the principal is kept back at the start. */
  long discount() {
    return terms.funding() instanceof Funding.Whole whole && whole.discount() != null
        ? whole.discount().minor()
        : 0;
  }

  /** Whether a value of an index bears on the rate or on the premium. */
  boolean looksTo(String index) {
    boolean rated =
        terms.interest().rate() instanceof RateTerm.Floating floating
            && (index.equals(floating.index()) || isFallback(index, floating));
    boolean premium =
        terms.payments().prepayment() instanceof Prepayment.Differential d
            && index.equals(d.index());
    Indexation indexation = terms.payments().indexation();
    return rated || premium || (indexation != null && index.equals(indexation.index()));
  }

  private static boolean isFallback(String index, RateTerm.Floating floating) {
    RateTerm.Fallback fallback = floating.resetting().fallback();
    return fallback != null && index.equals(fallback.index());
  }

  /** The largest amount, in minor units. */
  long limit() {
    return Money.limit(terms.currency());
  }

  // -- days ----------------------------------------------------------------------------------

  /** The day on which something due on a date takes effect: moved where interest then runs on. */
  long dueDay(long date) {
    if (!terms.payments().rollMovesAccrual() || date == Agenda.NEVER) {
      return date;
    }
    long earliest = Math.min(date, accruesFrom()); // nothing moves back before interest runs
    return Math.max(earliest, rolled(LocalDate.ofEpochDay(date)).toEpochDay());
  }

  /** The day on which what is due on a date is paid. */
  LocalDate payDay(long date) {
    return rolled(LocalDate.ofEpochDay(date));
  }

  private LocalDate rolled(LocalDate date) {
    return terms.payments().roll().roll(date, calendar);
  }

  /**
   * The last day on which a payment due on a day is in time, inclusive: the day, moved as the note
   * says, or to the next business day where it says nothing (Civil Code 7, 9-11), and its grace.
   */
  LocalDate lastTimelyDay(LocalDate due) {
    LocalDate moved =
        terms.payments().roll() == RollConvention.NONE ? calendar.nextOnOrAfter(due) : rolled(due);
    Integer grace = terms.payments().graceDays();
    return grace == null ? moved : moved.plusDays(grace);
  }

  // -- rates and day counts ------------------------------------------------------------------

  /** How days and rates become money, for rates of up to so many decimals. */
  Basis basis(int decimals) {
    return Basis.of(this, context(), decimals);
  }

  private DayCountContext context() {
    return switch (terms.interest().dayCount()) {
      case BUS_252 -> DayCountContext.NONE.withCalendar(calendar);
      case THIRTY_360 -> DayCountContext.NONE.withEndOfMonth(followsEndOfMonth());
      case THIRTY_E_360_ISDA -> toMaturity(DayCountContext.NONE);
      case ACT_ACT_ICMA -> coupon();
      case ACT_365L -> toMaturity(coupon());
      case ACT_365F, ACT_360, ACT_ACT_ISDA, ACT_ACT_AFB, THIRTY_E_360, NL_365, TWENTY_EIGHT_336 ->
          DayCountContext.NONE;
    };
  }

  /** Whether interest falls due on the last day of each month, because the note says so. */
  private boolean followsEndOfMonth() {
    Cycle.Dates coupons = coupons();
    return coupons != null
        && coupons.cycle().endOfMonth()
        && coupons.anchor().getDayOfMonth() == coupons.anchor().lengthOfMonth();
  }

  private DayCountContext toMaturity(DayCountContext context) {
    return maturity == Agenda.NEVER
        ? context
        : context.withMaturity(LocalDate.ofEpochDay(maturity));
  }

  private DayCountContext coupon() {
    Cycle.Dates coupons = coupons();
    int months = coupons == null ? 0 : (int) coupons.cycle().every().toTotalMonths();
    if (coupons == null || months == 0 || 12 % months != 0) {
      String count = terms.interest().dayCount().id();
      throw unsupported("interest.day_count", count + " without regular instalments");
    }
    return DayCountContext.coupon(coupons.at(0), coupons.at(1), 12 / months);
  }

  /** The rhythm in which interest falls due. */
  Cycle.@Nullable Dates coupons() {
    List<Instalments.Schedule> own = terms.interest().due().schedules();
    return own.isEmpty() ? dates : dates(own.getFirst());
  }

  /** The decimals of the rates that the terms themselves state. */
  int decimals() {
    int contract = rate.value().scale();
    if (terms.interest().rate() instanceof RateTerm.Stepped stepped) {
      for (RateTerm.Step step : stepped.steps()) {
        contract = Math.max(contract, step.rate().value().scale());
      }
    } else if (terms.interest().rate() instanceof RateTerm.Floating) {
      contract = Rate.MAX_DECIMALS;
    }
    int late = (lateRate.fixed() == null ? lateRate.margin() : lateRate.fixed()).value().scale();
    return Math.max(contract, late);
  }

  List<String> lateCitations() {
    return lateRate.citations();
  }
}
