package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the questions about California share. */
final class California {
  static final String CODE = "CA";

  private California() {}

  /**
   * The answer for a day that a rule's rows do not reach.
   *
   * @param asked what they were asked for, with its day
   */
  static LawfulRate.NoData noData(Optional<LocalDate> from, String asked, String citation) {
    LocalDate first =
        from.orElseThrow(() -> new IllegalStateException("the tables lack " + citation));
    return new LawfulRate.NoData(
        "no data before %s: asked for the %s".formatted(first, asked), first, List.of(citation));
  }
}
