package org.allonge.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.allonge.note.AfterDefault;
import org.allonge.note.AfterDefault.CollectionCosts;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.BusinessCalendar;
import org.allonge.note.Calendars;
import org.allonge.note.DayCount;
import org.allonge.note.Execution;
import org.allonge.note.ExtensionOption;
import org.allonge.note.GoverningLaw;
import org.allonge.note.Instalments;
import org.allonge.note.Interest;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.Parties;
import org.allonge.note.PaymentTerms;
import org.allonge.note.PaymentTerms.Application;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.RollConvention;
import org.allonge.note.Rounding;
import org.allonge.note.Security;
import org.allonge.note.Terms;
import org.allonge.note.Words;

/** Random notes of the kinds that are computed. */
final class RandomTerms {
  private static final LocalDate FIRST_DAY = LocalDate.parse("1990-01-01");
  private static final LocalDate LAST_DAY = LocalDate.parse("2028-12-31");
  private static final List<DayCount> OF_COUPONS = List.of(DayCount.ACT_ACT_ICMA);
  private static final List<DayCount> PLAIN =
      List.of(
          DayCount.ACT_360,
          DayCount.ACT_ACT_ISDA,
          DayCount.ACT_ACT_AFB,
          DayCount.THIRTY_360,
          DayCount.THIRTY_E_360,
          DayCount.THIRTY_E_360_ISDA,
          DayCount.NL_365,
          DayCount.TWENTY_EIGHT_336,
          DayCount.BUS_252);

  private final Dice dice;

  RandomTerms(Dice dice) {
    this.dice = dice;
  }

  Terms terms() {
    LocalDate date = dice.day(FIRST_DAY, LAST_DAY);
    LocalDate accruesFrom = dice.chance(90) ? date : date.plusDays(dice.between(-20, 40));
    String calendar = dice.one("none", "weekends", "us-ca", "us-ca", "us-ca-bank");
    LocalDate later = accruesFrom.isAfter(date) ? accruesFrom : date;
    LocalDate maturity = maturity(later, Calendars.of(calendar));
    Money principal = principal();
    Instalments instalments = new RandomInstalments(dice, later, maturity, principal).instalments();
    return new Terms(
            date,
            principal,
            new Parties(List.of(), List.of(), null),
            new Interest(rateTerm(accruesFrom), dayCount(instalments), accruesFrom, rounding()),
            instalments,
            new Maturity.On(maturity),
            extensions(maturity),
            payments(calendar),
            afterDefault(),
            Security.NONE,
            new GoverningLaw("US-CA", dice.one(Purpose.values())),
            new Execution(null, List.of()),
            Words.NONE)
        .checked();
  }

  Readings readings() {
    Readings readings = Readings.DEFAULT;
    for (ReadingId id : ReadingId.values()) {
      if (dice.chance(50)) {
        readings = readings.with(id, dice.one(id.choices()));
      }
    }
    return readings;
  }

  private LocalDate maturity(LocalDate after, BusinessCalendar calendar) {
    int days = dice.chance(1) ? dice.between(2_000, 4_000) : dice.between(1, 1_100);
    LocalDate maturity = after.plusDays(days);
    if (!calendar.id().equals("none") && dice.chance(40)) {
      while (calendar.isBusinessDay(maturity)) {
        maturity = maturity.plusDays(1);
      }
    }
    return maturity;
  }

  private Money principal() {
    long minor =
        dice.chance(90) ? dice.between(1_000, 100_000_000_000L) : dice.amount(Money.LIMIT / 100);
    String currency = dice.chance(90) ? "USD" : dice.one("JPY", "KWD", "EUR");
    return new Money(minor, Currency.getInstance(currency));
  }

  private RateTerm rateTerm(LocalDate accruesFrom) {
    if (dice.chance(4)) {
      return new RateTerm.None();
    }
    return dice.chance(15)
        ? new RateTerm.Stepped(rate(), steps(accruesFrom))
        : new RateTerm.Fixed(rate());
  }

  private List<RateTerm.Step> steps(LocalDate after) {
    List<RateTerm.Step> steps = new ArrayList<>();
    LocalDate day = after;
    for (int i = dice.between(1, 3); i > 0; i--) {
      day = day.plusDays(dice.between(1, 200));
      steps.add(new RateTerm.Step(day, rate()));
    }
    return steps;
  }

  Rate rate() {
    int decimals = dice.chance(5) ? Rate.MAX_DECIMALS : dice.between(2, 6);
    BigInteger highest = BigInteger.TEN.pow(decimals).multiply(BigInteger.valueOf(3));
    BigInteger parts = BigInteger.valueOf(dice.between(0, 1_000_000)).multiply(highest);
    return new Rate(new BigDecimal(parts.divide(BigInteger.valueOf(10_000_000)), decimals));
  }

  private Rounding rounding() {
    return dice.chance(80) ? Rounding.HALF_UP : dice.one(Rounding.values());
  }

  private DayCount dayCount(Instalments instalments) {
    if (dice.chance(40)) {
      return DayCount.ACT_365F;
    }
    boolean coupons =
        instalments instanceof Instalments.InterestOnly i
            && i.schedule().cycle().every().toTotalMonths() > 0;
    return coupons && dice.chance(15) ? dice.one(OF_COUPONS) : dice.one(PLAIN);
  }

  private List<ExtensionOption> extensions(LocalDate maturity) {
    List<ExtensionOption> options = new ArrayList<>();
    while (options.size() < 3 && dice.chance(55)) {
      options.add(option(maturity));
    }
    return options;
  }

  private ExtensionOption option(LocalDate maturity) {
    return new ExtensionOption(
        dice.one(ExtensionOption.Side.values()),
        dice.chance(50)
            ? new ExtensionOption.Target.ToDate(maturity.plusDays(dice.between(1, 400)))
            : new ExtensionOption.Target.ByPeriod(
                dice.one(Period.ofDays(90), Period.ofMonths(1), Period.ofMonths(6))),
        dice.chance(20) ? maturity.minusDays(dice.between(1, 90)) : null,
        dice.chance(50) ? maturity.minusDays(dice.between(0, 10)) : null,
        dice.between(1, 3));
  }

  private PaymentTerms payments(String calendar) {
    return new PaymentTerms(
        new PaymentTerms.Prepayment.Free(true),
        dice.one(null, null, Application.COSTS_FIRST, Application.COSTS_LAST),
        calendar,
        RollConvention.NONE,
        false,
        null);
  }

  private AfterDefault afterDefault() {
    return new AfterDefault(
        defaultRate(),
        dice.chance(70),
        dice.chance(50) ? null : dice.one(Compounding.values()),
        AfterDefault.Acceleration.NONE,
        dice.chance(75) ? new CollectionCosts(true, List.of(), true, false) : null,
        dice.chance(50));
  }

  private DefaultRate defaultRate() {
    return dice.one(
        new DefaultRate.SameRate(),
        new DefaultRate.Stated(rate()),
        new DefaultRate.Margin(Rate.of("0.05")),
        new DefaultRate.HighestLawful(List.of("US-CA")));
  }
}
