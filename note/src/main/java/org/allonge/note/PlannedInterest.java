package org.allonge.note;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The interest of a stretch of days on the whole principal, as far as the terms alone say it.
 *
 * <p>Nothing is said where it depends on what nobody knows yet (draws, an index), where principal
 * or rate may change on the way, or where the day count needs to know more than the days.
 */
final class PlannedInterest {
  private final Terms terms;

  PlannedInterest(Terms terms) {
    this.terms = terms;
  }

  /**
   * The interest as it would be posted, in major units: however much that is, which is more than an
   * amount of money can be where the rate is beyond all measure.
   *
   * @param endOfMonth whether the dates follow the end of the month, for 30/360
   */
  Optional<BigDecimal> of(LocalDate fromExclusive, LocalDate toInclusive, boolean endOfMonth) {
    Rate rate = rate(toInclusive);
    boolean known =
        fromExclusive.isBefore(toInclusive)
            && terms.interest().due().equals(InterestDue.WITH_INSTALMENTS)
            && !(terms.funding() instanceof Funding.Draws)
            && countsByDaysAlone(terms.interest().dayCount());
    return known && rate != null
        ? Optional.of(posted(rate, fraction(fromExclusive, toInclusive, endOfMonth)))
        : Optional.empty();
  }

  private DayFraction fraction(LocalDate from, LocalDate to, boolean endOfMonth) {
    DayCountContext context = DayCountContext.NONE.withEndOfMonth(endOfMonth);
    if (terms.maturity() instanceof Maturity.On on) {
      context = context.withMaturity(on.date());
    }
    return terms.interest().dayCount().fraction(from, to, context);
  }

  private BigDecimal posted(Rate rate, DayFraction years) {
    return base()
        .major()
        .multiply(rate.value())
        .multiply(BigDecimal.valueOf(years.numerator()))
        .divide(
            BigDecimal.valueOf(years.denominator()),
            terms.currency().decimals(),
            terms.interest().rounding().mode());
  }

  private Money base() {
    return switch (terms.interest().base()) {
      case InterestBase.Outstanding outstanding -> terms.principal();
      case InterestBase.Original original -> or(original.amount());
      case InterestBase.Lagged lagged -> or(lagged.initial());
    };
  }

  private Money or(@Nullable Money stated) {
    return stated == null ? terms.principal() : stated;
  }

  /** The one rate from the start through a day, or null where it may change before. */
  private @Nullable Rate rate(LocalDate through) {
    return switch (terms.interest().rate()) {
      case RateTerm.Fixed fixed -> fixed.rate();
      case RateTerm.None none -> Rate.ZERO;
      case RateTerm.Stepped stepped ->
          stepped.steps().stream().anyMatch(step -> step.from().isBefore(through))
              ? null
              : stepped.initial();
      case RateTerm.Floating floating ->
          firstReset(floating).isBefore(through) ? null : floating.initial();
    };
  }

  private LocalDate firstReset(RateTerm.Floating floating) {
    LocalDate accrues = terms.interest().accruesFrom();
    LocalDate stated = floating.resetting().first();
    return stated == null ? floating.reset().from(accrues).next(accrues) : stated;
  }

  private static boolean countsByDaysAlone(DayCount count) {
    return switch (count) {
      case ACT_365F,
          ACT_360,
          ACT_ACT_ISDA,
          ACT_ACT_AFB,
          THIRTY_360,
          THIRTY_E_360,
          THIRTY_E_360_ISDA,
          NL_365,
          TWENTY_EIGHT_336 ->
          true;
      case ACT_ACT_ICMA, ACT_365L, BUS_252 -> false;
    };
  }
}
