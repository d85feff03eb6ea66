package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An index is no longer published: resets look to its fallback from then on.
 *
 * @param date the first day without it
 * @param index the index by the name that the terms use
 */
public record IndexEnded(String id, LocalDate date, @Nullable Instant recordedAt, String index)
    implements Fact {
  @Override
  public String kind() {
    return "index-ended";
  }
}
