package org.allonge.note;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A right to move the maturity, written in the note (rulebook 5).
 *
 * @param by who may exercise it
 * @param to where the maturity moves
 * @param exerciseFrom the first day on which it can be exercised, inclusive, or null for any time
 * @param exerciseBefore the day before which it must be exercised (exclusive), or null for the
 *     maturity as it stands
 * @param times how often it can be exercised, one or more
 */
public record ExtensionOption(
    Side by,
    Target to,
    @Nullable LocalDate exerciseFrom,
    @Nullable LocalDate exerciseBefore,
    int times) {

  /** Which side of the note holds the option. */
  public enum Side implements Choice {
    /** Those who owe. */
    MAKER("maker"),
    /** Those who are entitled. */
    PAYEE("payee"),
    /** Either of them alone. */
    EITHER("either"),
    /** Only both together. */
    AGREEMENT("agreement");

    private final String id;

    Side(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Where an extension moves the maturity. */
  public sealed interface Target {
    /** To a stated day. */
    record ToDate(LocalDate date) implements Target {}

    /** By a period, counted from the maturity as it stands. */
    record ByPeriod(Period period) implements Target {}
  }
}
