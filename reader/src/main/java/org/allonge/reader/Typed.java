package org.allonge.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of tokens with a meaning of its own: an amount, a date, a rate and so on. */
sealed interface Typed {
  /** Its first token, inclusive. */
  int from();

  /** One past its last token. */
  int to();

  /**
   * An amount of money.
   *
   * @param words what the words say, or null where only figures stand
   * @param figures what the figures say, or null where only words stand
   * @param currency ISO 4217 code
   */
  record Amount(
      int from, int to, @Nullable BigDecimal words, @Nullable BigDecimal figures, String currency)
      implements Typed {
    BigDecimal value() {
      BigDecimal said = words != null ? words : figures;
      return said == null ? BigDecimal.ZERO : said;
    }

    boolean agrees() {
      return words == null || figures == null || words.compareTo(figures) == 0;
    }
  }

  /**
   * A calendar date.
   *
   * @param date the day, or null when there is no such day
   * @param other the day it would be with day and month exchanged, where the print allows both
   */
  record Day(int from, int to, @Nullable LocalDate date, @Nullable LocalDate other)
      implements Typed {}

  /** A month of a year without a day: "February 2005". */
  record MonthOfYear(int from, int to, int year, int month) implements Typed {}

  /**
   * Days that come round each year: "June 30 and December 31", "January 2 of 2008, 2009 and 2010".
   *
   * @param days the days
   * @param years the years, where they are listed
   */
  record YearDays(int from, int to, List<MonthDay> days, List<Integer> years) implements Typed {
    public YearDays {
      days = List.copyOf(days);
      years = List.copyOf(years);
    }
  }

  /** What a percentage is per. */
  enum Per {
    YEAR,
    MONTH,
    UNSAID
  }

  /**
   * A percentage.
   *
   * @param words what the words say, as a number of per cent, or null
   * @param figures what the figures say, as a number of per cent, or null
   * @param per the time it is for
   * @param points true for percentage points or basis points: a margin, not a rate
   */
  record Percent(
      int from,
      int to,
      @Nullable BigDecimal words,
      @Nullable BigDecimal figures,
      Per per,
      boolean points)
      implements Typed {
    BigDecimal value() {
      BigDecimal said = words != null ? words : figures;
      return said == null ? BigDecimal.ZERO : said;
    }

    boolean agrees() {
      return words == null || figures == null || words.compareTo(figures) == 0;
    }
  }

  /**
   * A length of time.
   *
   * @param period years, months or days
   * @param business true for business, banking or trading days
   */
  record Length(int from, int to, Period period, boolean business) implements Typed {}

  /** A count in words, figures or both: "forty-eight (48)". */
  record Count(int from, int to, long value) implements Typed {}

  /**
   * A day that comes round: "the first day of each month", "the last Business Day of each quarter".
   *
   * @param day 1 to 31, or 32 for the last
   * @param business true for a business day
   * @param months the months named, 1 to 12; empty for every month
   * @param every how many months lie between two of them: 1, 3, 6, 12
   */
  record DayOfMonth(int from, int to, int day, boolean business, List<Integer> months, int every)
      implements Typed {
    static final int LAST = 32;

    public DayOfMonth {
      months = List.copyOf(months);
    }
  }
}
