package org.allonge.note;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** When the whole of a note falls due, before any extension or amendment. */
public sealed interface Maturity {

  /** On a stated day. */
  record On(LocalDate date) implements Maturity {}

  /**
   * When the holder asks.
   *
   * @param notice time between demand and due date, zero or more
   * @param longStop the last possible due date, or null
   */
  record OnDemand(Period notice, @Nullable LocalDate longStop) implements Maturity {
    /** On demand with so many days of notice. */
    public OnDemand(int noticeDays, @Nullable LocalDate longStop) {
      this(Period.ofDays(noticeDays), longStop);
    }
  }

  /** When the instalments have repaid the principal: "100.00 a month until paid in full". */
  record WhenRepaid() implements Maturity {}
}
