package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.PaymentTerms.PremiumStep;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.Rate;

/** Rulebook 6: whether principal may be paid before it is due, and at what price. */
final class PlainEarly {
  private final PlainRules rules;
  private final PlainRate rates;
  private final Prepayment terms;
  private LocalDate notice;

  PlainEarly(PlainRules rules, PlainRate rates) {
    this.rules = rules;
    this.rates = rates;
    this.terms = rules.terms.payments().prepayment();
  }

  /** The maker announced it; the first notice stands. */
  void announced(LocalDate day) {
    notice = notice == null ? day : notice;
  }

  /** Whether so much of the principal that is not due may be paid on a day. */
  boolean allowed(LocalDate day, boolean whole) {
    return switch (terms) {
      case Prepayment.Free free -> free.inPart() || whole;
      case Prepayment.Silent silent -> true;
      case Prepayment.Locked locked -> locked.until() != null && !day.isBefore(locked.until());
      case Prepayment.AtPremium p -> unlocked(day, p.lockedUntil()) && noticed(day, p.noticeDays());
      case Prepayment.Differential d ->
          unlocked(day, d.lockedUntil())
              && noticed(day, d.noticeDays())
              && rates.value(d.index(), day) != null;
    };
  }

  private static boolean unlocked(LocalDate day, LocalDate until) {
    return until == null || !day.isBefore(until);
  }

  private boolean noticed(LocalDate day, int days) {
    return days == 0 || (notice != null && !day.isBefore(notice.plusDays(days)));
  }

  /** The premium for a principal. */
  long premium(long principal, LocalDate day) {
    return rules.rounded(Ratio.of(principal).times(price(day)));
  }

  /** The part of the principal that is charged. */
  private Ratio price(LocalDate day) {
    return switch (terms) {
      case Prepayment.Free free -> Ratio.ZERO;
      case Prepayment.Silent silent -> Ratio.ZERO;
      case Prepayment.Locked locked -> Ratio.ZERO;
      case Prepayment.AtPremium p -> {
        for (PremiumStep step : p.steps()) {
          if (step.before() == null || day.isBefore(step.before())) {
            yield Ratio.of(step.premium().value());
          }
        }
        yield Ratio.ZERO;
      }
      case Prepayment.Differential d -> lost(d, day);
    };
  }

  /** The interest that the holder loses on one unit of principal. */
  private Ratio lost(Prepayment.Differential terms, LocalDate day) {
    Rate reference = rates.value(terms.index(), day);
    if (reference == null || !day.isBefore(terms.until())) {
      return Ratio.ZERO;
    }
    Ratio over =
        Ratio.of(rates.rate().value())
            .minus(Ratio.of(reference.value()))
            .minus(Ratio.of(terms.margin().value()));
    return over.atLeast(Ratio.ZERO).times(rules.part(day, terms.until()));
  }

  /**
   * The most principal that money pays together with its premium.
   *
   * @param before principal that the same payment paid early already
   * @param taken the premium taken for that
   */
  long most(long money, long notDue, long before, long taken, LocalDate day) {
    long low = 0;
    long high = Math.min(notDue, money);
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      boolean fits = middle + premium(before + middle, day) - taken <= money;
      low = fits ? middle : low;
      high = fits ? high : middle - 1;
    }
    return low;
  }
}
