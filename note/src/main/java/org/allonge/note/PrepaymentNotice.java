package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The maker announced that principal will be paid early.
 *
 * @param date the day on which the holder had the notice
 */
public record PrepaymentNotice(String id, LocalDate date, @Nullable Instant recordedAt)
    implements Fact {
  @Override
  public String kind() {
    return "prepayment-notice";
  }
}
