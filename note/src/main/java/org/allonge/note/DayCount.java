package org.allonge.note;

import java.time.LocalDate;

/**
 * A rule that turns elapsed days into an exact part of a year (rulebook 2).
 *
 * <p>Days are elapsed nights: from a day exclusive to a day inclusive, so that 7 February to 1
 * March 2003 is 22 days. Where a rule asks in which year or on what kind of day a night lies, the
 * night from one day to the next belongs to the first of the two, as the published rules have it
 * ("including the first day, excluding the last"). Every rule gives nothing for one and the same
 * day and refuses an end before the start.
 *
 * <p>Splitting a stretch changes nothing, except under {@link #THIRTY_360}, {@link
 * #THIRTY_E_360_ISDA} at a maturity in February, and {@link #ACT_ACT_AFB}, whose rules are not
 * additive.
 */
public enum DayCount implements Choice {
  /** Days over 365, in leap years too. */
  ACT_365F("act/365f", 365),
  /** Days over 360. */
  ACT_360("act/360", 360),
  /** Days over 366 in leap years and 365 in others (2006 ISDA Definitions 4.16(b)). */
  ACT_ACT_ISDA("act/act-isda", 0),
  /**
   * Days over the length of the coupon period times the periods of a year (ICMA Rule 251). Needs
   * the coupon period; in a stub a regular (notional) one, from which the periods go on both ways.
   */
  ACT_ACT_ICMA("act/act-icma", 0),
  /** Whole years back from the end, the rest over 365, or 366 with a 29 February in it. */
  ACT_ACT_AFB("act/act-afb", 0),
  /**
   * Months of 30 days, US bond basis (2006 ISDA Definitions 4.16(f)); with the end-of-month flag of
   * the context the last day of February counts as the 30th.
   */
  THIRTY_360("30/360", 360),
  /** Months of 30 days, Eurobond basis (2006 ISDA Definitions 4.16(g)). */
  THIRTY_E_360("30e/360", 360),
  /**
   * Months of 30 days, each last day the 30th (2006 ISDA Definitions 4.16(h)); a maturity in
   * February stands, where the context has one.
   */
  THIRTY_E_360_ISDA("30e/360-isda", 360),
  /**
   * Days over 366 or 365: with annual coupons 366 where a 29 February lies in the coupon period
   * (start exclusive, end inclusive), with others where it ends in a leap year (ICMA Rule 251).
   * Needs the coupon period, from which regular ones go on both ways; the last one ends with the
   * maturity, where the context has one.
   */
  ACT_365L("act/365l", 0),
  /** Days without any 29 February over 365. */
  NL_365("nl/365", 365),
  /** Months of 28 days: any later day counts as the 28th. */
  TWENTY_EIGHT_336("28/336", 336),
  /** Business days over 252; needs a calendar. A night counts where its first day is one. */
  BUS_252("bus/252", 252);

  private final String id;
  private final int denominator;

  DayCount(String id, int denominator) {
    this.id = id;
    this.denominator = denominator;
  }

  @Override
  public String id() {
    return id;
  }

  /**
   * The day count with an id.
   *
   * @throws IllegalArgumentException when there is none; {@link Choice#find} asks without throwing
   */
  public static DayCount of(String id) {
    return Choice.find(DayCount.class, id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no day count %s; there are %s".formatted(id, Choice.ids(DayCount.class))));
  }

  /**
   * The part of a year from one day to another.
   *
   * @param fromExclusive the day after which counting starts
   * @param toInclusive the last day counted, not before the first
   * @param context what this rule needs; {@link DayCountContext#NONE} where it needs nothing
   * @throws IllegalArgumentException when the days are in the wrong order or the context lacks what
   *     the rule needs
   */
  public DayFraction fraction(
      LocalDate fromExclusive, LocalDate toInclusive, DayCountContext context) {
    long from = fromExclusive.toEpochDay();
    long to = toInclusive.toEpochDay();
    if (fixed()) {
      return new DayFraction(days(from, to, context), denominator);
    }
    inOrder(from, to);
    return switch (this) {
      case ACT_ACT_ISDA -> ActualCounts.isda(from, to);
      case ACT_ACT_AFB -> ActualCounts.afb(from, to);
      case ACT_ACT_ICMA -> ActualCounts.icma(fromExclusive, toInclusive, context);
      case ACT_365L -> ActualCounts.leap(fromExclusive, toInclusive, context);
      case ACT_365F,
          ACT_360,
          THIRTY_360,
          THIRTY_E_360,
          THIRTY_E_360_ISDA,
          NL_365,
          TWENTY_EIGHT_336,
          BUS_252 ->
          throw new IllegalStateException(id + " has a fixed denominator");
    };
  }

  /**
   * Whether the denominator is always the same, so that {@link #days} and {@link #denominator} say
   * everything.
   */
  public boolean fixed() {
    return denominator != 0;
  }

  /**
   * The days of this rule's year.
   *
   * @throws IllegalStateException when it is not {@link #fixed()}
   */
  public int denominator() {
    if (!fixed()) {
      throw new IllegalStateException(id + " has no fixed denominator");
    }
    return denominator;
  }

  /**
   * The days counted between two epoch days where nothing else is known, without allocating; over
   * {@link #denominator()} they are {@link #fraction} with {@link DayCountContext#NONE}.
   *
   * @throws IllegalArgumentException when the days are in the wrong order, or for {@link #BUS_252}
   * @throws IllegalStateException when the rule is not {@link #fixed()}
   */
  public long days(long fromExclusive, long toInclusive) {
    return days(fromExclusive, toInclusive, DayCountContext.NONE);
  }

  /** The same as {@link #days(long, long)} in a context: calendar, maturity, end-of-month flag. */
  public long days(long fromExclusive, long toInclusive, DayCountContext context) {
    inOrder(fromExclusive, toInclusive);
    return switch (this) {
      case ACT_365F, ACT_360 -> toInclusive - fromExclusive;
      case NL_365 -> ActualCounts.withoutLeapDays(fromExclusive, toInclusive);
      case THIRTY_360 -> MonthCounts.us(fromExclusive, toInclusive, context.endOfMonth());
      case THIRTY_E_360 -> MonthCounts.european(fromExclusive, toInclusive);
      case THIRTY_E_360_ISDA -> MonthCounts.isda(fromExclusive, toInclusive, maturity(context));
      case TWENTY_EIGHT_336 -> MonthCounts.twentyEight(fromExclusive, toInclusive);
      case BUS_252 -> calendar(context).businessDays(fromExclusive, toInclusive);
      case ACT_ACT_ISDA, ACT_ACT_ICMA, ACT_ACT_AFB, ACT_365L ->
          throw new IllegalStateException(id + " has no fixed denominator");
    };
  }

  /**
   * What a quotation calls one more day: the part of a year by which "per diem" is multiplied, in
   * the night that follows a day. Over a fixed denominator that is one day, whatever the month;
   * what the night itself adds to an account is {@link #fraction} from the day to the next, which
   * under {@link #THIRTY_360} and its like may be nothing, or three days, at the end of a month.
   * Under {@link #BUS_252} a day that is no business day is worth nothing.
   *
   * @param day the day whose night is meant
   */
  public DayFraction perDiem(LocalDate day, DayCountContext context) {
    return fixed() && this != BUS_252
        ? new DayFraction(1, denominator)
        : fraction(day, day.plusDays(1), context);
  }

  private static void inOrder(long from, long to) {
    if (to < from) {
      throw new IllegalArgumentException(
          "days run from %s to the earlier %s"
              .formatted(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)));
    }
  }

  private static long maturity(DayCountContext context) {
    LocalDate day = context.maturity();
    return day == null ? Long.MIN_VALUE : day.toEpochDay();
  }

  private static BusinessCalendar calendar(DayCountContext context) {
    BusinessCalendar calendar = context.calendar();
    if (calendar == null) {
      throw new IllegalArgumentException("bus/252 needs a business calendar in its context");
    }
    return calendar;
  }
}
