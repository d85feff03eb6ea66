package org.allonge.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.BusinessCalendar;
import org.allonge.note.Calendars;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Cycle;
import org.allonge.note.DayCount;
import org.allonge.note.Execution;
import org.allonge.note.Funding;
import org.allonge.note.GoverningLaw;
import org.allonge.note.Instalments;
import org.allonge.note.Interest;
import org.allonge.note.InterestBase;
import org.allonge.note.InterestDue;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.Parties;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.Refused;
import org.allonge.note.Rounding;
import org.allonge.note.Security;
import org.allonge.note.Terms;
import org.allonge.note.Words;

/** Random notes of every kind. */
final class RandomTerms {
  private static final LocalDate FIRST_DAY = LocalDate.parse("1990-01-01");
  private static final LocalDate LAST_DAY = LocalDate.parse("2028-12-31");
  private static final int TRIES = 200;

  private final Dice dice;
  private final List<Refused> refusals = new ArrayList<>();

  RandomTerms(Dice dice) {
    this.dice = dice;
  }

  /** Terms that can stand and be computed: what the engine refuses is drawn again. */
  Terms terms() {
    for (int i = 0; i < TRIES; i++) {
      Terms terms = drawn();
      try {
        return Engine.of(terms).terms();
      } catch (Refused refused) {
        refusals.add(refused);
      }
    }
    throw new IllegalStateException("no terms in " + TRIES + " tries");
  }

  /** What the engine refused of the terms that were drawn. */
  List<Refused> refusals() {
    return refusals;
  }

  /** Readings under which the terms can be computed. */
  Readings readings(Terms terms) {
    for (int i = 0; i < TRIES; i++) {
      Readings readings = readings();
      try {
        return Engine.of(terms).with(readings).readings();
      } catch (Refused refused) {
        refusals.add(refused);
      }
    }
    throw new IllegalStateException("no readings in " + TRIES + " tries");
  }

  private Readings readings() {
    Readings readings = Readings.DEFAULT;
    for (ReadingId id : ReadingId.values()) {
      if (dice.chance(50)) {
        readings = readings.with(id, dice.one(id.choices()));
      }
    }
    return readings;
  }

  private Terms drawn() {
    LocalDate date = dice.day(FIRST_DAY, LAST_DAY);
    LocalDate accruesFrom = dice.chance(90) ? date : date.plusDays(dice.between(-20, 40));
    String calendar = dice.one("none", "weekends", "us-ca", "us-ca", "us-ca-bank");
    LocalDate later = accruesFrom.isAfter(date) ? accruesFrom : date;
    LocalDate about = maturity(later, Calendars.of(calendar));
    Money principal = principal();
    RandomInstalments random = new RandomInstalments(dice, date, later, about, principal);
    RandomConduct conduct = new RandomConduct(dice, date, about, principal);
    Maturity maturity = maturity(about);
    Instalments instalments =
        maturity instanceof Maturity.WhenRepaid ? random.repaying() : random.instalments();
    return new Terms(
        date,
        principal,
        new Parties(List.of(), List.of(), null),
        interest(accruesFrom, random, instalments, principal),
        instalments,
        maturity,
        conduct.extensions(),
        conduct.payments(calendar),
        conduct.afterDefault(),
        Security.NONE,
        new GoverningLaw("US-CA", dice.one(Purpose.values())),
        new Execution(null, List.of()),
        Words.NONE,
        funding(principal));
  }

  private Interest interest(
      LocalDate accruesFrom, RandomInstalments random, Instalments instalments, Money principal) {
    boolean mayBeNegative = dice.chance(6);
    InterestDue due =
        dice.chance(65) ? InterestDue.WITH_INSTALMENTS : random.interestDue(accruesFrom);
    return new Interest(
        new RandomRates(dice, mayBeNegative).term(accruesFrom),
        dayCount(instalments, due),
        accruesFrom,
        dice.chance(80) ? Rounding.HALF_UP : dice.one(Rounding.values()),
        base(random, principal),
        due,
        mayBeNegative);
  }

  private InterestBase base(RandomInstalments random, Money principal) {
    int kind = dice.between(1, 100);
    Money other =
        dice.chance(30) ? new Money(principal.minor() / 2 + 1, principal.currency()) : null;
    if (kind <= 6) {
      return new InterestBase.Original(other);
    }
    return kind <= 12
        ? new InterestBase.Lagged(
            other, random.schedule(Cycle.every(Period.ofMonths(dice.one(1, 3)))))
        : new InterestBase.Outstanding();
  }

  private LocalDate maturity(LocalDate after, BusinessCalendar calendar) {
    int days =
        dice.chance(1)
            ? dice.between(2_000, 4_000)
            : dice.chance(25) ? dice.between(1, 1_100) : dice.between(1, 400);
    LocalDate maturity = after.plusDays(days);
    if (!calendar.id().equals("none") && dice.chance(30)) {
      while (calendar.isBusinessDay(maturity)) {
        maturity = maturity.plusDays(1);
      }
    }
    return maturity;
  }

  private Maturity maturity(LocalDate about) {
    int kind = dice.between(1, 100);
    if (kind <= 10) {
      Period notice =
          dice.one(Period.ZERO, Period.ofDays(10), Period.ofDays(30), Period.ofMonths(1));
      return new Maturity.OnDemand(notice, dice.chance(60) ? about : null);
    }
    return kind <= 20 ? new Maturity.WhenRepaid() : new Maturity.On(about);
  }

  private Money principal() {
    long minor =
        dice.chance(90) ? dice.between(1_000, 100_000_000_000L) : dice.amount(Money.LIMIT / 1_000);
    String currency = dice.chance(90) ? "USD" : dice.one("JPY", "KWD", "EUR");
    return new Money(minor, CurrencyUnit.of(currency));
  }

  private Funding funding(Money principal) {
    int kind = dice.between(1, 100);
    if (kind <= 14) {
      return new Funding.Draws(dice.chance(50));
    }
    Money part = new Money(principal.minor() / dice.between(15, 60), principal.currency());
    if (kind <= 22) {
      return new Funding.Carried(dice.chance(20) ? null : part);
    }
    return new Funding.Whole(kind <= 30 ? dice.one(part, part.negated()) : null);
  }

  private DayCount dayCount(Instalments instalments, InterestDue due) {
    if (dice.chance(40)) {
      return DayCount.ACT_365F;
    }
    boolean coupons = !due.schedules().isEmpty() || !(instalments instanceof Instalments.Bullet);
    DayCount count = dice.one(DayCount.values());
    boolean needsCoupons = count == DayCount.ACT_ACT_ICMA || count == DayCount.ACT_365L;
    return needsCoupons && !coupons ? DayCount.ACT_360 : count;
  }

  /** A rate that the parties may agree on. */
  Rate rate() {
    return new RandomRates(dice, false).rate();
  }
}
