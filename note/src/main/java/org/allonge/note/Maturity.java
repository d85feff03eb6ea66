package org.allonge.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the whole of a note falls due, before any extension or amendment. */
public sealed interface Maturity {

  /** On a stated day. */
  record On(LocalDate date) implements Maturity {}

  /**
   * When the holder asks.
   *
   * @param noticeDays days between demand and due date, zero or more
   * @param longStop the last possible due date, or null
   */
  record OnDemand(int noticeDays, @Nullable LocalDate longStop) implements Maturity {}
}
