package org.allonge.note;

import org.jspecify.annotations.Nullable;

/** What interest before maturity is reckoned on. */
public sealed interface InterestBase {

  /** The principal that is unpaid, day by day. */
  record Outstanding() implements InterestBase {}

  /**
   * The principal as it was at the start, however much of it is paid back: "flat" or add-on
   * interest.
   *
   * @param amount another amount that the note states, or null for the principal
   */
  record Original(@Nullable Money amount) implements InterestBase {}

  /**
   * The principal as it stood on the last of certain days.
   *
   * @param initial the base until the first of them, or null for the principal
   * @param resets the days
   */
  record Lagged(@Nullable Money initial, Instalments.Schedule resets) implements InterestBase {}
}
