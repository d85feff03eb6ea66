package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cost of collection (rulebook 8).
 *
 * @param category what it was for, e.g. {@code attorney fees}
 * @param amount above zero
 * @param state how firm it is
 */
public record Cost(
    String id,
    LocalDate date,
    @Nullable Instant recordedAt,
    String category,
    Money amount,
    State state)
    implements Fact {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException when it is not above zero
   */
  public Cost {
    AboveZero.check(amount);
  }

  @Override
  public String kind() {
    return "cost";
  }

  /** How firm a cost is; in ascending order of firmness. */
  public enum State implements Choice {
    /** The holder asks for it. */
    CLAIMED("claimed"),
    /** The maker accepts it. */
    AGREED("agreed"),
    /** A court has fixed it. */
    ADJUDGED("adjudged");

    private final String id;

    State(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
