package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The note was sold: the buyer paid a price and, on top, the interest accrued to the day.
 *
 * @param date the day of the sale
 * @param price what was paid besides the interest accrued, zero or more
 * @param direction whose account this is
 */
public record Transfer(
    String id, LocalDate date, @Nullable Instant recordedAt, Money price, Direction direction)
    implements Fact {
  /**
   * Checks the price.
   *
   * @throws IllegalArgumentException when it is below zero
   */
  public Transfer {
    if (price.minor() < 0) {
      throw new IllegalArgumentException("a price of zero or more, found " + price);
    }
  }

  @Override
  public String kind() {
    return "transfer";
  }

  /** Whether the note came or went. */
  public enum Direction implements Choice {
    /** The holder whose account this is bought it. */
    BOUGHT("bought"),
    /** The holder whose account this is sold it. */
    SOLD("sold");

    private final String id;

    Direction(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
