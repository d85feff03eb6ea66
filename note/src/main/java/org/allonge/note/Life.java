package org.allonge.note;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a note can last by its own words.
 *
 * @param accrues the day after which interest runs
 * @param end the latest day on which the whole can fall due, every option exercised; null where no
 *     day bounds it
 */
record Life(LocalDate accrues, @Nullable LocalDate end) {
  /** The longest life of a note, in years, for which a schedule is drawn up. */
  static final int LONGEST_YEARS = 1_000;

  private static final int DAYS_OF_YEAR = 366;
  private static final int MONTHS_OF_YEAR = 12;

  static Life of(Terms terms) {
    return new Life(terms.interest().accruesFrom(), end(terms));
  }

  private static @Nullable LocalDate end(Terms terms) {
    LocalDate stated = stated(terms.maturity());
    return stated == null ? null : extended(terms, stated);
  }

  private static @Nullable LocalDate stated(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On on -> on.date();
      case Maturity.OnDemand demand -> demand.longStop();
      case Maturity.WhenRepaid repaid -> null;
    };
  }

  /** First to the latest of the stated days, then by every period as often as it can be used. */
  private static LocalDate extended(Terms terms, LocalDate stated) {
    LocalDate end = stated;
    for (ExtensionOption option : terms.extensions()) {
      if (option.to() instanceof ExtensionOption.Target.ToDate to && to.date().isAfter(end)) {
        end = to.date();
      }
    }
    for (ExtensionOption option : terms.extensions()) {
      if (option.to() instanceof ExtensionOption.Target.ByPeriod by && !tooLong(by.period())) {
        end = later(end, by.period(), option.times(), latest(terms));
      }
    }
    return end;
  }

  private static LocalDate later(LocalDate from, Period period, int times, LocalDate latest) {
    LocalDate end = from;
    for (int i = 0; i < times && end.isBefore(latest); i++) {
      LocalDate next = end.plus(period);
      if (!next.isAfter(end)) {
        return end; // a period that leads nowhere is refused elsewhere
      }
      end = next;
    }
    return end.isAfter(latest) && !from.isAfter(latest) ? latest : end;
  }

  /** The last day that the life of these terms may reach. */
  static LocalDate latest(Terms terms) {
    return terms.date().plusYears(LONGEST_YEARS);
  }

  /** Whether a period alone is longer than any life. */
  static boolean tooLong(Period period) {
    return period.toTotalMonths() > (long) LONGEST_YEARS * MONTHS_OF_YEAR
        || period.get(ChronoUnit.DAYS) > (long) LONGEST_YEARS * DAYS_OF_YEAR;
  }
}
