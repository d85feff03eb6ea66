package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An option to extend that was exercised (rulebook 5).
 *
 * @param date the day of exercise
 * @param maturity the new maturity that it claims
 * @param amount the principal that is extended, or null for all of it
 */
public record ExtensionExercised(
    String id,
    LocalDate date,
    @Nullable Instant recordedAt,
    LocalDate maturity,
    @Nullable Money amount)
    implements Fact {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException when it is not above zero
   */
  public ExtensionExercised {
    if (amount != null) {
      AboveZero.check(amount);
    }
  }

  @Override
  public String kind() {
    return "extension-exercised";
  }
}
