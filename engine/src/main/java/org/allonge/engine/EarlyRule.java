package org.allonge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.allonge.note.DayFraction;
import org.allonge.note.PaymentTerms.PremiumStep;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Whether principal may be paid before it is due, and at what premium (rulebook 6). Money that may
 * not pay it is held. Days are epoch days, amounts minor units.
 */
final class EarlyRule {
  static final String LOCKED = "prepayment-locked";
  static final String NOT_IN_PART = "prepayment-in-part";
  static final String WITHOUT_NOTICE = "prepayment-without-notice";
  static final String NO_REFERENCE = "reference-rate-missing";

  private static final long NO_NOTICE = Long.MAX_VALUE;

  private final Prepayment terms;
  private final Basis basis;
  private final Fixings fixings;
  private long noticed;

  EarlyRule(Resolved note, Basis basis, Fixings fixings) {
    this.terms = note.terms().payments().prepayment();
    this.basis = basis;
    this.fixings = fixings;
  }

  /** Whether the note has a premium at all. */
  boolean charges() {
    return switch (terms) {
      case Prepayment.Silent s -> false;
      case Prepayment.Free f -> false;
      case Prepayment.Locked l -> false;
      case Prepayment.AtPremium p -> true;
      case Prepayment.Differential d -> true;
    };
  }

  void clear() {
    noticed = NO_NOTICE;
  }

  /** The holder was told on a day; the first notice stands. */
  void notice(long day) {
    noticed = Math.min(noticed, day);
  }

  /**
   * Why nothing may be paid early on a day, or null where it may.
   *
   * @param whole whether the payment pays everything
   */
  @Nullable String obstacle(long day, boolean whole) {
    return switch (terms) {
      case Prepayment.Silent s -> null;
      case Prepayment.Free f -> f.inPart() || whole ? null : NOT_IN_PART;
      case Prepayment.Locked l -> before(day, l.until()) || l.until() == null ? LOCKED : null;
      case Prepayment.AtPremium p -> obstacle(day, p.lockedUntil(), p.noticeDays());
      case Prepayment.Differential d ->
          reference(d, day) == null ? NO_REFERENCE : obstacle(day, d.lockedUntil(), d.noticeDays());
    };
  }

  private @Nullable String obstacle(long day, @Nullable LocalDate lockedUntil, int noticeDays) {
    if (before(day, lockedUntil)) {
      return LOCKED;
    }
    boolean inTime = noticeDays == 0 || (noticed != NO_NOTICE && noticed + noticeDays <= day);
    return inTime ? null : WITHOUT_NOTICE;
  }

  private static boolean before(long day, @Nullable LocalDate until) {
    return until != null && day < until.toEpochDay();
  }

  /**
   * What of a sum of money goes to principal, so that it and its premium are not more.
   *
   * @param before principal that the same payment paid early already
   * @param taken the premium taken for that
   */
  long principalFrom(long day, Rate rate, long before, long taken, long money) {
    BigDecimal part = part(day, rate);
    if (part.signum() == 0) {
      return money;
    }
    long principal =
        BigDecimal.valueOf(money)
            .divide(part.add(BigDecimal.ONE), 0, RoundingMode.DOWN)
            .longValueExact();
    while (principal + 1 + rounded(part, before + principal + 1) - taken <= money) {
      principal++;
    }
    while (principal > 0 && principal + rounded(part, before + principal) - taken > money) {
      principal--;
    }
    return principal;
  }

  /** The premium on principal paid early, rounded as interest is. */
  long premium(long day, Rate rate, long principal) {
    return principal == 0 ? 0 : rounded(part(day, rate), principal);
  }

  private long rounded(BigDecimal part, long principal) {
    return part.multiply(BigDecimal.valueOf(principal))
        .setScale(0, basis.rounding().mode())
        .longValueExact();
  }

  /** The premium on one unit of principal. */
  BigDecimal part(long day, Rate rate) {
    return switch (terms) {
      case Prepayment.Silent s -> BigDecimal.ZERO;
      case Prepayment.Free f -> BigDecimal.ZERO;
      case Prepayment.Locked l -> BigDecimal.ZERO;
      case Prepayment.AtPremium p -> percent(p, day);
      case Prepayment.Differential d -> lost(d, day, rate);
    };
  }

  private static BigDecimal percent(Prepayment.AtPremium terms, long day) {
    for (PremiumStep step : terms.steps()) {
      if (step.before() == null || day < step.before().toEpochDay()) {
        return step.premium().value();
      }
    }
    return BigDecimal.ZERO;
  }

  /** What the premium on a day is made of. */
  PremiumWhy why(long day, Rate rate) {
    if (terms instanceof Prepayment.Differential d && day < d.until().toEpochDay()) {
      BigDecimal reference = reference(d, day);
      if (reference != null) {
        return new PremiumWhy.Lost(rate, new Rate(reference), d, day);
      }
    }
    return new PremiumWhy.Percent(new Rate(part(day, rate)));
  }

  /** The first day on which all may be paid early if the holder is told on a day at the latest. */
  long opens(long day) {
    return switch (terms) {
      case Prepayment.Silent s -> day;
      case Prepayment.Free f -> day;
      case Prepayment.Locked l ->
          l.until() == null ? Agenda.NEVER : Math.max(day, l.until().toEpochDay());
      case Prepayment.AtPremium p -> opens(day, p.lockedUntil(), p.noticeDays());
      case Prepayment.Differential d -> opens(day, d.lockedUntil(), d.noticeDays());
    };
  }

  private long opens(long day, @Nullable LocalDate lockedUntil, int noticeDays) {
    long told = Math.min(noticed, day) + noticeDays;
    long locked = lockedUntil == null ? day : lockedUntil.toEpochDay();
    return Math.max(day, Math.max(told, locked));
  }

  /** The interest that the holder loses on one unit to the end of the term, not discounted. */
  private BigDecimal lost(Prepayment.Differential terms, long day, Rate rate) {
    BigDecimal reference = reference(terms, day);
    if (reference == null || day >= terms.until().toEpochDay()) {
      return BigDecimal.ZERO;
    }
    BigDecimal difference = rate.value().subtract(reference).subtract(terms.margin().value());
    DayFraction time =
        basis.dayCount().fraction(LocalDate.ofEpochDay(day), terms.until(), basis.context());
    return difference
        .max(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(time.numerator()))
        .divide(BigDecimal.valueOf(time.denominator()), LevelPayment.DIGITS);
  }

  private @Nullable BigDecimal reference(Prepayment.Differential terms, long day) {
    return fixings.lastOn(terms.index(), day);
  }
}
