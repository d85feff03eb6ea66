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
   * @param options what the note says besides
   */
  record Level(
      Schedule schedule, @Nullable Money amount, @Nullable Integer count, LevelOptions options)
      implements Instalments {
    /** A level payment of which the note says no more. */
    public Level(Schedule schedule, @Nullable Money amount, @Nullable Integer count) {
      this(schedule, amount, count, LevelOptions.USUAL);
    }
  }

  /**
   * A fixed part of principal on each date, with the interest accrued.
   *
   * @param principal the part, or null for equal parts on each date and at maturity
   */
  record FixedPrincipal(Schedule schedule, @Nullable Money principal) implements Instalments {}

  /**
   * Several series one after the other, each until the first date of the next: "500.00 a month for
   * two years, then 800.00".
   *
   * @param phases in ascending order of their first dates
   */
  record Phased(List<Phase> phases) implements Instalments {
    /** Copies the phases. */
    public Phased {
      phases = List.copyOf(phases);
    }
  }

  /**
   * One series of payments.
   *
   * @param schedule when
   * @param amount how much each time, above zero
   * @param kind what the amount is
   */
  record Phase(Schedule schedule, Money amount, PhaseKind kind) {}

  /** What the amount of a {@link Phase} is. */
  enum PhaseKind implements Choice {
    /** Principal that is paid back, besides interest. */
    PRINCIPAL("principal"),
    /** Interest and principal together. */
    LEVEL("level"),
    /** Principal that is advanced further. */
    ADVANCE("advance");

    private final String id;

    PhaseKind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

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
   * @param stub what becomes of a last period that is not whole
   * @param last the last due date where the note states it, inclusive, whatever becomes of a last
   *     period; null where the series runs on to maturity
   */
  record Schedule(LocalDate first, Cycle cycle, Stub stub, @Nullable LocalDate last) {
    /** A series to maturity. */
    public Schedule(LocalDate first, Cycle cycle, Stub stub) {
      this(first, cycle, stub, null);
    }

    /** A series to maturity whose last period may be short. */
    public Schedule(LocalDate first, Cycle cycle) {
      this(first, cycle, Stub.SHORT);
    }
  }

  /** What becomes of a last period that does not end on a date of the series. */
  enum Stub implements Choice {
    /** It stands as a short period of its own. */
    SHORT("short"),
    /** It joins the whole period before it: the last date of the series falls away. */
    LONG("long");

    private final String id;

    Stub(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
