package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Day counts against published figures; each table names its source. */
class DayCountTest {

  /** Rulebook 2, and the instalments of the seed's note: days elapsed, end inclusive. */
  @ParameterizedTest
  @CsvSource({
    "act/365f, 2003-02-07, 2003-03-01, 22/365",
    "act/365f, 2003-06-01, 2003-07-01, 30/365",
    "act/365f, 2003-08-01, 2003-08-08, 7/365",
    "act/365f, 2004-02-28, 2004-03-01, 2/365",
    "act/360, 2003-02-07, 2003-03-01, 22/360",
    "act/360, 2003-01-01, 2004-01-01, 365/360",
    "nl/365, 2004-02-28, 2004-03-01, 1/365",
    "nl/365, 2004-02-28, 2004-02-29, 0/365",
    "nl/365, 2004-02-29, 2004-03-01, 1/365",
    "nl/365, 2003-01-01, 2009-01-01, 2190/365",
    "28/336, 2003-01-15, 2003-02-15, 28/336",
    "28/336, 2003-01-28, 2003-01-31, 0/336",
    "28/336, 2003-01-31, 2003-02-28, 28/336",
    "28/336, 2003-02-10, 2004-02-10, 336/336",
  })
  void countsElapsedDays(String id, LocalDate from, LocalDate to, String expected) {
    assertThat(DayCount.of(id).fraction(from, to, DayCountContext.NONE)).hasToString(expected);
  }

  /** ISDA, 30/360 Day Count Conventions (2008-12-22): examples for the 2006 Definitions, 4.16. */
  @ParameterizedTest
  @CsvSource({
    "2006-08-20, 2007-02-20, 180, 180, 180",
    "2007-02-20, 2007-08-20, 180, 180, 180",
    "2007-08-20, 2008-02-20, 180, 180, 180",
    "2008-02-20, 2008-08-20, 180, 180, 180",
    "2008-08-20, 2009-02-20, 180, 180, 180",
    "2009-02-20, 2009-08-20, 180, 180, 180",
    "2006-08-31, 2007-02-28, 178, 178, 180",
    "2007-02-28, 2007-08-31, 183, 182, 180",
    "2007-08-31, 2008-02-29, 179, 179, 180",
    "2008-02-29, 2008-08-31, 182, 181, 180",
    "2008-08-31, 2009-02-28, 178, 178, 180",
    "2009-02-28, 2009-08-31, 183, 182, 180",
    "2006-01-31, 2006-02-28, 28, 28, 30",
    "2006-01-30, 2006-02-28, 28, 28, 30",
    "2006-02-28, 2006-03-03, 5, 5, 3",
    "2006-02-14, 2006-02-28, 14, 14, 16",
    "2006-09-30, 2006-10-31, 30, 30, 30",
    "2006-10-31, 2006-11-28, 28, 28, 28",
    "2007-08-31, 2008-02-28, 178, 178, 178",
    "2008-02-28, 2008-08-28, 180, 180, 180",
    "2008-02-28, 2008-08-30, 182, 182, 182",
    "2008-02-28, 2008-08-31, 183, 182, 182",
    "2007-02-26, 2008-02-28, 362, 362, 362",
    "2007-02-26, 2008-02-29, 363, 363, 364",
    "2008-02-29, 2009-02-28, 359, 359, 360",
    "2008-02-28, 2008-03-30, 32, 32, 32",
    "2008-02-28, 2008-03-31, 33, 32, 32",
  })
  void countsMonthsOfThirtyDays(LocalDate from, LocalDate to, long us, long european, long isda) {
    assertThat(days(DayCount.THIRTY_360, from, to)).isEqualTo(us);
    assertThat(days(DayCount.THIRTY_E_360, from, to)).isEqualTo(european);
    assertThat(days(DayCount.THIRTY_E_360_ISDA, from, to)).isEqualTo(isda);
  }

  /** The same examples with a maturity: the last day of February stands where it is the end. */
  @ParameterizedTest
  @CsvSource({
    "2011-08-31, 2012-02-29, 2012-02-29, 179",
    "2007-02-28, 2008-02-28, 2008-02-29, 358",
    "2007-02-28, 2008-02-29, 2008-02-29, 359",
    "2008-02-29, 2009-02-28, 2008-02-29, 360",
    "2006-08-31, 2007-02-28, 2007-03-31, 180",
    "2007-01-31, 2007-08-31, 2007-08-31, 210",
    "2007-02-28, 2007-02-28, 2007-02-28, 0",
  })
  void aMaturityInFebruaryStands(LocalDate from, LocalDate to, LocalDate maturity, long days) {
    var context = DayCountContext.NONE.withMaturity(maturity);
    assertThat(DayCount.THIRTY_E_360_ISDA.fraction(from, to, context))
        .isEqualTo(new DayFraction(days, 360));
  }

  /**
   * FIX Repository EP200, field 1950 value 1: the four rules of the US bond basis, end of month.
   */
  @ParameterizedTest
  @CsvSource({
    "2011-02-28, 2012-02-28, 358",
    "2011-02-28, 2012-02-29, 360",
    "2012-02-29, 2016-02-29, 1440",
    "2012-02-29, 2012-03-28, 28",
    "2012-02-29, 2012-03-31, 30",
    "2011-12-28, 2012-02-29, 61",
    "2012-05-31, 2013-08-31, 450",
  })
  void februaryEndsOnTheThirtiethUnderTheEndOfMonthRule(LocalDate from, LocalDate to, long days) {
    var endOfMonth = DayCountContext.NONE.withEndOfMonth(true);
    assertThat(DayCount.THIRTY_360.fraction(from, to, endOfMonth))
        .isEqualTo(new DayFraction(days, 360));
  }

  /** ISDA, EMU and Market Conventions: Recent Developments (1998), the five worked examples. */
  @ParameterizedTest
  @CsvSource({
    "2003-11-01, 2004-05-01, 61/365, 121/366, 182/366",
    "1999-02-01, 1999-07-01, 150/365, 0/366, 150/365",
    "1999-07-01, 2000-07-01, 184/365, 182/366, 1/1",
    "2002-08-15, 2003-07-15, 334/365, 0/366, 334/365",
    "2003-07-15, 2004-01-15, 170/365, 14/366, 184/365",
    "1999-07-30, 2000-01-30, 155/365, 29/366, 184/365",
    "2000-01-30, 2000-06-30, 0/365, 152/366, 152/366",
    "1999-11-30, 2000-04-30, 32/365, 120/366, 152/366",
  })
  void actualYearsBySourceOfTheYear(
      LocalDate from, LocalDate to, String common, String leap, String afb) {
    assertThat(DayCount.ACT_ACT_ISDA.fraction(from, to, DayCountContext.NONE))
        .matches(f -> f.sameValueAs(part(common).plus(part(leap))), common + " + " + leap);
    assertThat(DayCount.ACT_ACT_AFB.fraction(from, to, DayCountContext.NONE))
        .matches(f -> f.sameValueAs(part(afb)), afb);
  }

  /** The same five examples under the ICMA rule; the coupon is regular, in a stub notional. */
  @ParameterizedTest
  @CsvSource({
    "2003-11-01, 2004-05-01, 2003-11-01, 2004-05-01, 2, false, 182/364, 0/1",
    "1999-02-01, 1999-07-01, 1998-07-01, 1999-07-01, 1, false, 150/365, 0/1",
    "1999-07-01, 2000-07-01, 1999-07-01, 2000-07-01, 1, false, 366/366, 0/1",
    "2002-08-15, 2003-07-15, 2003-01-15, 2003-07-15, 2, false, 181/362, 153/368",
    "2003-07-15, 2004-01-15, 2003-07-15, 2004-01-15, 2, false, 184/368, 0/1",
    "1999-07-30, 2000-01-30, 1999-07-30, 2000-01-30, 2, false, 184/368, 0/1",
    "2000-01-30, 2000-06-30, 2000-01-30, 2000-07-30, 2, false, 152/364, 0/1",
    "1999-11-30, 2000-04-30, 1999-11-30, 2000-02-29, 4, true, 91/364, 61/368",
  })
  void actualYearsByCoupon(
      LocalDate from,
      LocalDate to,
      LocalDate start,
      LocalDate end,
      int perYear,
      boolean endOfMonth,
      String one,
      String other) {
    var coupon = DayCountContext.coupon(start, end, perYear).withEndOfMonth(endOfMonth);
    assertThat(DayCount.ACT_ACT_ICMA.fraction(from, to, coupon))
        .matches(f -> f.sameValueAs(part(one).plus(part(other))), one + " + " + other);
  }

  /** OpenGamma Strata 2.12, DayCountTest: long first and last stubs of quarterly coupons. */
  @ParameterizedTest
  @CsvSource({
    "2011-10-01, 2011-11-12, 2012-02-29, 2012-05-31, true, 42/364, 0/1",
    "2011-10-01, 2012-01-12, 2012-02-29, 2012-05-31, true, 60/364, 43/364",
    "2011-07-01, 2011-11-12, 2012-02-29, 2012-05-31, true, 61/368, 73/364",
    "2011-10-01, 2012-01-12, 2012-02-29, 2012-05-29, false, 59/368, 44/368",
    "2011-08-31, 2012-01-12, 2011-05-31, 2011-08-31, true, 91/364, 43/364",
  })
  void stubsFollowTheRhythmOfTheRegularCoupon(
      LocalDate from,
      LocalDate to,
      LocalDate start,
      LocalDate end,
      boolean endOfMonth,
      String one,
      String other) {
    var coupon = DayCountContext.coupon(start, end, 4).withEndOfMonth(endOfMonth);
    assertThat(DayCount.ACT_ACT_ICMA.fraction(from, to, coupon))
        .matches(f -> f.sameValueAs(part(one).plus(part(other))), one + " + " + other);
  }

  /** The French original's own examples (1994), then OpenGamma Strata 2.12, DayCountTest. */
  @ParameterizedTest
  @CsvSource({
    "1994-02-10, 1997-06-30, 3, 140/365",
    "1994-02-10, 1994-06-30, 0, 140/365",
    "2004-02-10, 2005-02-10, 1, 0/365",
    "2004-02-28, 2005-02-28, 1, 0/365",
    "2004-02-29, 2005-02-28, 0, 365/366",
    "2003-02-28, 2005-02-27, 1, 364/365",
    "2003-02-28, 2008-02-29, 5, 0/365",
    "2003-02-28, 2008-03-01, 5, 1/365",
    "2004-02-28, 2005-02-27, 0, 365/366",
    "2004-02-28, 2005-03-01, 1, 2/366",
    "2004-02-28, 2008-02-28, 4, 0/365",
    "2004-02-28, 2008-02-29, 4, 1/365",
    "2004-02-29, 2008-02-27, 3, 364/366",
    "2004-02-29, 2008-02-28, 3, 365/366",
    "2004-02-29, 2008-02-29, 4, 0/365",
    "2004-03-01, 2005-02-28, 0, 364/365",
    "2004-03-01, 2008-02-29, 3, 364/365",
    "2003-03-01, 2008-02-29, 5, 0/365",
    "2006-03-01, 2008-02-29, 1, 364/365",
  })
  void afbCountsWholeYearsBack(LocalDate from, LocalDate to, long years, String rest) {
    assertThat(DayCount.ACT_ACT_AFB.fraction(from, to, DayCountContext.NONE))
        .matches(f -> f.sameValueAs(part(rest).plus(new DayFraction(years, 1))), rest);
  }

  /** OpenGamma Strata 2.12, DayCountTest, for the coupon that ends on the fourth date. */
  @ParameterizedTest
  @CsvSource({
    "2011-12-28, 2012-02-28, 1, 2012-02-28, 62/365",
    "2011-12-28, 2012-02-28, 1, 2012-02-29, 62/366",
    "2011-12-28, 2012-02-28, 1, 2012-03-01, 62/366",
    "2011-12-28, 2012-02-29, 1, 2012-02-29, 63/366",
    "2011-12-28, 2012-02-28, 2, 2012-02-28, 62/366",
    "2011-12-28, 2012-02-28, 2, 2012-02-29, 62/366",
    "2011-12-28, 2012-02-29, 2, 2012-03-01, 63/366",
    "2010-12-28, 2011-02-28, 2, 2011-02-28, 62/365",
    "2010-12-28, 2011-02-28, 2, 2011-03-01, 62/365",
  })
  void leapYearOfTheCoupon(
      LocalDate from, LocalDate to, int perYear, LocalDate couponEnd, String expected) {
    var coupon = DayCountContext.coupon(from, couponEnd, perYear);
    assertThat(DayCount.ACT_365L.fraction(from, to, coupon)).hasToString(expected);
  }

  /** Business days of a week at the turn of 2003; the night from a business day counts. */
  @ParameterizedTest
  @CsvSource({
    "2003-12-29, 2004-01-05, weekends, 5/252",
    "2003-12-29, 2004-01-05, us-fed, 4/252",
    "2003-12-31, 2004-01-01, us-fed, 1/252",
    "2004-01-01, 2004-01-02, us-fed, 0/252",
    "2004-01-03, 2004-01-05, us-fed, 0/252",
    "2003-12-29, 2004-01-05, us-ca, 5/252",
  })
  void countsBusinessDays(LocalDate from, LocalDate to, String calendar, String expected) {
    var context = DayCountContext.NONE.withCalendar(Calendars.of(calendar));
    assertThat(DayCount.BUS_252.fraction(from, to, context)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "act/365f, 2004-02-29, 1/365",
    "act/360, 2003-03-31, 1/360",
    "30/360, 2003-03-30, 1/360",
    "30e/360, 2003-02-28, 1/360",
    "nl/365, 2004-02-28, 1/365",
    "act/act-isda, 2003-12-31, 1/365",
    "act/act-isda, 2004-01-01, 1/366",
    "act/act-isda, 2004-12-31, 1/366",
    "act/act-isda, 2005-01-01, 1/365",
  })
  void aDayInAQuotation(String id, LocalDate day, String expected) {
    assertThat(DayCount.of(id).perDiem(day, DayCountContext.NONE)).hasToString(expected);
  }

  @Test
  void aQuotedDayFollowsTheCouponAndTheCalendar() {
    var coupon =
        DayCountContext.coupon(LocalDate.of(2003, 11, 1), LocalDate.of(2004, 5, 1), 2)
            .withCalendar(Calendars.of("weekends"));
    LocalDate friday = LocalDate.of(2004, 1, 2);
    assertThat(DayCount.ACT_ACT_ICMA.perDiem(friday, coupon)).hasToString("1/364");
    assertThat(DayCount.ACT_365L.perDiem(friday, coupon)).hasToString("1/366");
    assertThat(DayCount.BUS_252.perDiem(friday, coupon)).hasToString("1/252");
    assertThat(DayCount.BUS_252.perDiem(friday.plusDays(1), coupon)).hasToString("0/252");
  }

  @ParameterizedTest
  @EnumSource
  void everyIdFindsItsCount(DayCount count) {
    assertThat(DayCount.of(count.id())).isSameAs(count);
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCount.of("30/365"))
        .withMessageContaining("30/365")
        .withMessageContaining("act/365f");
  }

  @ParameterizedTest
  @EnumSource(names = {"ACT_ACT_ICMA", "ACT_365L", "BUS_252"})
  void aMissingContextIsNamed(DayCount count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            count.fraction(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), DayCountContext.NONE))
        .withMessageContaining(count.id())
        .withMessageContaining("context");
  }

  @Test
  void theLeapYearOfOneCouponIsNotThatOfAnother() {
    var coupon = DayCountContext.coupon(LocalDate.of(2003, 1, 1), LocalDate.of(2003, 7, 1), 2);
    LocalDate from = LocalDate.of(2003, 6, 1);
    LocalDate to = LocalDate.of(2003, 7, 2);
    assertThat(DayCount.ACT_365L.fraction(from, to, coupon))
        .isEqualTo(new DayFraction(30, 365).plus(new DayFraction(1, 366)));
    assertThat(DayCount.ACT_365L.fraction(from, to, coupon.withMaturity(LocalDate.of(2003, 12, 1))))
        .isEqualTo(new DayFraction(31, 365));
  }

  @Test
  void anIrregularCouponHasNoRhythm() {
    var stub = DayCountContext.coupon(LocalDate.of(2003, 2, 7), LocalDate.of(2003, 7, 1), 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            DayCount.ACT_ACT_ICMA.fraction(
                LocalDate.of(2003, 2, 7), LocalDate.of(2003, 8, 1), stub))
        .withMessageContaining("regular");
  }

  @Test
  void aCouponIsGivenWholly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayCountContext(LocalDate.EPOCH, null, 1, null, null, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCountContext.coupon(LocalDate.EPOCH, LocalDate.EPOCH, 1))
        .withMessageContaining("1970-01-01");
  }

  @ParameterizedTest
  @EnumSource(names = {"ACT_ACT_ISDA", "ACT_ACT_ICMA", "ACT_ACT_AFB", "ACT_365L"})
  void aChangingDenominatorHasNoFastPath(DayCount count) {
    assertThat(count.fixed()).isFalse();
    assertThatIllegalStateException().isThrownBy(count::denominator);
    assertThatIllegalStateException().isThrownBy(() -> count.days(0, 1));
  }

  private static long days(DayCount count, LocalDate from, LocalDate to) {
    return count.days(from.toEpochDay(), to.toEpochDay());
  }

  private static DayFraction part(String text) {
    int slash = text.indexOf('/');
    return new DayFraction(
        Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
  }
}
