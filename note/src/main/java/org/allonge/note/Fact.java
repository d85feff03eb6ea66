package org.allonge.note;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a note.
 *
 * <p>Facts are added and never edited. A new kind of fact is a new record here; every {@code
 * switch} that matters then fails to compile until it says what the kind means.
 */
public sealed interface Fact
    permits Payment,
        Reversal,
        ExtensionExercised,
        Amendment,
        Cost,
        Advance,
        RateFixing,
        IndexEnded,
        Demand,
        Accelerated,
        PrepaymentNotice,
        Transfer {
  /** The caller's name for the fact, unique within the note. */
  String id();

  /** The day on which it took effect. */
  LocalDate date();

  /** When it became known, or null for a fact that was always known. */
  @Nullable Instant recordedAt();

  /** The name of the kind in JSON, e.g. {@code extension-exercised}. */
  String kind();

  /** Whether the fact was known at a moment (inclusive); a null moment means "now, with all". */
  default boolean knownAt(@Nullable Instant moment) {
    Instant recorded = recordedAt();
    return moment == null || recorded == null || !recorded.isAfter(moment);
  }
}
