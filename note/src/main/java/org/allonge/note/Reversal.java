package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that came back, as a returned cheque does: it counts as never made, from its own date
 * on (rulebook 6).
 *
 * @param date the day on which it came back
 * @param of the id of the payment
 */
public record Reversal(String id, LocalDate date, @Nullable Instant recordedAt, String of)
    implements Fact {
  @Override
  public String kind() {
    return "reversal";
  }
}
