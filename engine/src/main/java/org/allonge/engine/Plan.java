package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Cycle;

/**
 * When instalments fall due before maturity and how much principal each brings (rulebook 4). Days
 * are epoch days, amounts minor units.
 */
sealed interface Plan {
  /** No further date. */
  long NEVER = Long.MAX_VALUE;

  /** The first due day after a day (exclusive), or {@link #NEVER}. */
  long next(long afterDay);

  /**
   * The principal that falls due on a day.
   *
   * @param interest the interest that falls due with it
   * @param unmatured principal that is not due yet
   */
  long principal(long day, long interest, long unmatured);

  /** Whether the interest accrued falls due on a day of the plan. */
  default boolean withInterest(long day) {
    return true;
  }

  /** Everything at maturity. */
  record AtMaturity() implements Plan {
    @Override
    public long next(long afterDay) {
      return NEVER;
    }

    @Override
    public long principal(long day, long interest, long unmatured) {
      return 0;
    }
  }

  /** Interest only. */
  record InterestOnly(Cycle.Dates dates) implements Plan {
    @Override
    public long next(long afterDay) {
      return dates.nextEpochDay(afterDay);
    }

    @Override
    public long principal(long day, long interest, long unmatured) {
      return 0;
    }
  }

  /**
   * Equal payments of interest and principal: what the interest leaves of the payment is principal.
   * Where the interest is more than the payment, because something before was paid late, all of it
   * falls due and no principal.
   */
  record Level(Cycle.Dates dates, long payment) implements Plan {
    @Override
    public long next(long afterDay) {
      return dates.nextEpochDay(afterDay);
    }

    @Override
    public long principal(long day, long interest, long unmatured) {
      return Math.clamp(payment - interest, 0, unmatured);
    }
  }

  /** The same part of the principal each time. */
  record FixedPrincipal(Cycle.Dates dates, long part) implements Plan {
    @Override
    public long next(long afterDay) {
      return dates.nextEpochDay(afterDay);
    }

    @Override
    public long principal(long day, long interest, long unmatured) {
      return Math.min(part, unmatured);
    }
  }

  /**
   * The rows of a table.
   *
   * @param rows ascending by day, one a day
   */
  record Table(List<Row> rows) implements Plan {
    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }

    @Override
    public long next(long afterDay) {
      for (Row row : rows) {
        if (row.day() > afterDay) {
          return row.day();
        }
      }
      return NEVER;
    }

    @Override
    public long principal(long day, long interest, long unmatured) {
      return Math.min(row(day).principal(), unmatured);
    }

    @Override
    public boolean withInterest(long day) {
      return row(day).withInterest();
    }

    private Row row(long day) {
      for (Row row : rows) {
        if (row.day() == day) {
          return row;
        }
      }
      throw new IllegalArgumentException("no row on " + LocalDate.ofEpochDay(day));
    }
  }

  /** One row of a table. */
  record Row(long day, long principal, boolean withInterest) {}
}
