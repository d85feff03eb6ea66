package org.allonge.note;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What falls due before the maturity of a note (rulebook 4). */
public sealed interface Instalments {

  /** Nothing: principal and all interest fall due at maturity. */
  record Bullet() implements Instalments {}

  /**
   * Accrued interest on each date of a schedule, all principal at maturity.
   *
   * @param schedule when
   * @param amount how much: the interest of actual days or a level part of a year; null where the
   *     words allow both, which is the reading {@code instalment-amount}
   */
  record InterestOnly(Schedule schedule, @Nullable InstalmentAmount amount)
      implements Instalments {}

  /**
   * Equal payments of principal and interest together; the last one trues up.
   *
   * @param schedule when
   * @param amount the stated payment, or null where it is to be solved from the count
   * @param count how many payments, or null where they run to maturity
   */
  record Level(Schedule schedule, @Nullable Money amount, @Nullable Integer count)
      implements Instalments {}

  /** A fixed part of principal on each date, with the interest accrued. */
  record FixedPrincipal(Schedule schedule, Money principal) implements Instalments {}

  /** The dates and amounts of a table in the note, in ascending order of date. */
  record Custom(List<Row> rows) implements Instalments {
    /** Copies the rows. */
    public Custom {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One row of a custom table.
   *
   * @param date when it falls due
   * @param principal the principal part, zero or more
   * @param withInterest whether the interest accrued to the day is due with it
   */
  record Row(LocalDate date, Money principal, boolean withInterest) {}

  /**
   * A series of due dates.
   *
   * @param first the first due date, inclusive
   * @param cycle the rhythm, counted from the first date
   */
  record Schedule(LocalDate first, Cycle cycle) {}
}
