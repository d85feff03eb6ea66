package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of the parties that changes terms from a day on (rulebook 5).
 *
 * @param date the day from which the change holds
 * @param maturity the new maturity, or null where it stays
 * @param rate the new rate, applied from the night of {@code date}, or null where it stays
 */
public record Amendment(
    String id,
    LocalDate date,
    @Nullable Instant recordedAt,
    @Nullable LocalDate maturity,
    @Nullable Rate rate)
    implements Fact {
  @Override
  public String kind() {
    return "amendment";
  }
}
