package org.allonge.bench;

import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.date.DayCounts;
import com.opengamma.strata.basics.date.DaysAdjustment;
import com.opengamma.strata.basics.schedule.Frequency;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import com.opengamma.strata.basics.schedule.RollConventions;
import com.opengamma.strata.basics.schedule.StubConvention;
import com.opengamma.strata.pricer.bond.DiscountingFixedCouponBondProductPricer;
import com.opengamma.strata.product.LegalEntityId;
import com.opengamma.strata.product.SecurityId;
import com.opengamma.strata.product.bond.FixedCouponBond;
import com.opengamma.strata.product.bond.FixedCouponBondYieldConvention;
import com.opengamma.strata.product.bond.ResolvedFixedCouponBond;
import java.time.LocalDate;

/** A bond of OpenGamma Strata with the terms of a note: the peer that is measured beside it. */
final class Peer {
  private Peer() {}

  /** Monthly coupons on the 1st at 8%, actual days over 365, on 250,000. */
  static FixedCouponBond bond(LocalDate start, LocalDate end) {
    PeriodicSchedule schedule =
        PeriodicSchedule.builder()
            .startDate(start)
            .firstRegularStartDate(start.plusMonths(1).withDayOfMonth(1))
            .lastRegularEndDate(end.withDayOfMonth(1))
            .endDate(end)
            .frequency(Frequency.P1M)
            .businessDayAdjustment(BusinessDayAdjustment.NONE)
            .stubConvention(StubConvention.BOTH)
            .rollConvention(RollConventions.DAY_1)
            .build();
    return FixedCouponBond.builder()
        .securityId(SecurityId.of("Note", "1"))
        .legalEntityId(LegalEntityId.of("Maker", "1"))
        .currency(Currency.USD)
        .notional(250_000)
        .fixedRate(0.08)
        .dayCount(DayCounts.ACT_365F)
        .accrualSchedule(schedule)
        .settlementDateOffset(DaysAdjustment.NONE)
        .yieldConvention(FixedCouponBondYieldConvention.US_STREET)
        .build();
  }

  /** The interest accrued in the coupon that a day closes. */
  static double accrued(ResolvedFixedCouponBond bond, LocalDate on) {
    return DiscountingFixedCouponBondProductPricer.DEFAULT.accruedInterest(bond, on.minusDays(1));
  }
}
