package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a published index was on a day.
 *
 * <p>One that no floating rate or premium of the note looks to is refused.
 *
 * @param date the day of publication; it may lie before the note
 * @param index the index by the name that the terms use
 * @param rate its value
 */
public record RateFixing(
    String id, LocalDate date, @Nullable Instant recordedAt, String index, Rate rate)
    implements Fact {
  @Override
  public String kind() {
    return "rate-fixing";
  }
}
