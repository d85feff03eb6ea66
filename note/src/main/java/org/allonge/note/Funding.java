package org.allonge.note;

import org.jspecify.annotations.Nullable;

/** How the principal of a note comes to the maker. */
public sealed interface Funding {

  /**
   * All of it on the note's date.
   *
   * @param discount what of the principal is kept back, or, below zero, paid on top; null for none
   */
  record Whole(@Nullable Money discount) implements Funding {}

  /**
   * Nothing is advanced: the note takes over a debt that was there before.
   *
   * @param accrued interest accrued and unpaid when interest under the note begins, or null
   */
  record Carried(@Nullable Money accrued) implements Funding {}

  /**
   * In draws, each a fact, up to the principal ("up to", "or so much thereof as is advanced").
   *
   * @param revolving whether what was paid back can be drawn again
   */
  record Draws(boolean revolving) implements Funding {}
}
