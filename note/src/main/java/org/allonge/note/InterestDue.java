package org.allonge.note;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When interest falls due before maturity.
 *
 * @param schedules its own dates, each series until the first date of the next one; empty where it
 *     falls due with the instalments
 * @param timing whether it is paid for the period past or for the period to come
 * @param capitalisation how long it is added to principal in place of being paid, or null for never
 */
public record InterestDue(
    List<Instalments.Schedule> schedules, Timing timing, @Nullable Capitalisation capitalisation) {
  /** In arrears, on the dates of the instalments. */
  public static final InterestDue WITH_INSTALMENTS =
      new InterestDue(List.of(), Timing.ARREARS, null);

  /** Copies the list. */
  public InterestDue {
    schedules = List.copyOf(schedules);
  }

  /** For which period interest is paid. */
  public enum Timing implements Choice {
    /** For the period that ends on the day. */
    ARREARS("arrears"),
    /** For the period that begins on the day; what was not earned in the end is credited. */
    ADVANCE("advance");

    private final String id;

    Timing(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * Interest is added to principal on its due dates ("capitalised", "paid in kind").
   *
   * @param until the last day on which it is, inclusive, whether or not a date of the schedule;
   *     null for all of the life
   */
  public record Capitalisation(@Nullable LocalDate until) {}
}
