package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of the parties that changes terms from a day on (rulebook 5).
 *
 * @param date the day from which the change holds
 * @param maturity the new maturity, or null where it stays
 * @param rate the new rate, zero or more, applied from the night of {@code date}, or null where it
 *     stays
 */
public record Amendment(
    String id,
    LocalDate date,
    @Nullable Instant recordedAt,
    @Nullable LocalDate maturity,
    @Nullable Rate rate)
    implements Fact {
  /**
   * Checks that a term changes, and that the rate can be one.
   *
   * @throws IllegalArgumentException when nothing changes or the rate is below zero
   */
  public Amendment {
    if (maturity == null && rate == null) {
      throw new IllegalArgumentException("an amendment changes the maturity or the rate");
    }
    if (rate != null && rate.value().signum() < 0) {
      throw new IllegalArgumentException("a rate of zero or more, found " + rate);
    }
  }

  @Override
  public String kind() {
    return "amendment";
  }
}
