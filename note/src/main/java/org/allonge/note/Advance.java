package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money drawn under a note for up to an amount.
 *
 * @param date the day on which the maker had it; it bears interest from that night on
 * @param amount how much, above zero
 */
public record Advance(String id, LocalDate date, @Nullable Instant recordedAt, Money amount)
    implements Fact {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException when it is not above zero
   */
  public Advance {
    AboveZero.check(amount);
  }

  @Override
  public String kind() {
    return "advance";
  }
}
