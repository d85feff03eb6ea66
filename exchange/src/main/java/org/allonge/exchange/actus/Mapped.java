package org.allonge.exchange.actus;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Facts;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A contract as a note.
 *
 * @param terms the terms
 * @param facts what happened
 * @param until the day to which the engine is asked
 * @param silentFinding the day on which a payment is found without an event, or null
 * @param statedResets the dates of the resets for which the contract itself states the rate
 */
record Mapped(
    Terms terms,
    Facts facts,
    LocalDate until,
    @Nullable LocalDate silentFinding,
    List<LocalDate> statedResets) {
  /** Copies the list. */
  Mapped {
    statedResets = List.copyOf(statedResets);
  }
}
