package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The holder declared the whole due because an instalment was missed, as the note allows.
 *
 * @param date the day of the declaration; the whole falls due on it
 */
public record Accelerated(String id, LocalDate date, @Nullable Instant recordedAt) implements Fact {
  @Override
  public String kind() {
    return "acceleration";
  }
}
