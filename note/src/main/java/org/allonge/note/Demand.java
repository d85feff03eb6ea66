package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The holder asked for payment of a note payable on demand (rulebook 5): it falls due when the
 * notice is over.
 *
 * @param date the day of the demand
 */
public record Demand(String id, LocalDate date, @Nullable Instant recordedAt) implements Fact {
  @Override
  public String kind() {
    return "demand";
  }
}
