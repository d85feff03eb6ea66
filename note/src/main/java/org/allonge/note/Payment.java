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
 * @param by the name of the maker who paid, as the note has it, or null where nobody says; it
 *     counts for that one where makers owe by shares (rulebook 8)
 */
public record Payment(
    String id,
    LocalDate date,
    @Nullable Instant recordedAt,
    Money amount,
    List<Direction> direction,
    @Nullable String by)
    implements Fact {

  /** A payment of which nobody says which maker made it. */
  public Payment(
      String id,
      LocalDate date,
      @Nullable Instant recordedAt,
      Money amount,
      List<Direction> direction) {
    this(id, date, recordedAt, amount, direction, null);
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when the amount is not above zero
   */
  public Payment {
    AboveZero.check(amount);
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
  public record Direction(Target to, @Nullable LocalDate date, @Nullable Money amount) {
    /**
     * Checks that an instalment is named by its date, and nothing else is.
     *
     * @throws IllegalArgumentException when it is not so, or the amount is not above zero
     */
    public Direction {
      if ((to == Target.INSTALMENT) != (date != null)) {
        throw new IllegalArgumentException(
            "a direction to an instalment has a date and no other has; found " + to + ", " + date);
      }
      if (amount != null) {
        AboveZero.check(amount);
      }
    }
  }

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
