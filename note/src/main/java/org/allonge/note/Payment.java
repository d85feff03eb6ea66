package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money received from the maker (rulebook 6).
 *
 * @param amount above zero
 * @param direction how the debtor said that it is to be applied, in order; empty for no direction
 */
public record Payment(
    String id,
    LocalDate date,
    @Nullable Instant recordedAt,
    Money amount,
    List<Direction> direction)
    implements Fact {

  /** Copies the list. */
  public Payment {
    direction = List.copyOf(direction);
  }

  @Override
  public String kind() {
    return "payment";
  }

  /**
   * One part of a debtor's direction (Civil Code 1479, one).
   *
   * @param to what is to be paid
   * @param date which instalment, for {@link Target#INSTALMENT}; else null
   * @param amount how much at most, or null for as much as there is
   */
  public record Direction(Target to, @Nullable LocalDate date, @Nullable Money amount) {}

  /** What a debtor may direct a payment to. */
  public enum Target implements Choice {
    /** Interest, the oldest first. */
    INTEREST("interest"),
    /** Principal. */
    PRINCIPAL("principal"),
    /** Costs of collection. */
    COSTS("costs"),
    /** What fell due on one date. */
    INSTALMENT("instalment");

    private final String id;

    Target(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
