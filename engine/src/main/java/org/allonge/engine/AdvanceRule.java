package org.allonge.engine;

import org.allonge.note.Advance;
import org.allonge.note.Funding;
import org.allonge.note.Money;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/** When money can be drawn under a note (rulebook 4): within its limit, before it is due. */
final class AdvanceRule {
  private static final String FIELD = "principal";

  private AdvanceRule() {}

  /**
   * Why a draw has no effect, or null.
   *
   * @param advanced all that was advanced before, in minor units
   * @param principal what of it is unpaid
   */
  static @Nullable Refusal refusal(
      Advance fact, Terms terms, long advanced, long principal, boolean matured) {
    if (!(terms.funding() instanceof Funding.Draws draws)) {
      return new Refusal("no-draws", FIELD, "The whole principal was advanced at the start.");
    }
    if (matured) {
      return new Refusal("draw-after-maturity", FIELD, "The note has fallen due.");
    }
    long used = draws.revolving() ? principal : advanced;
    long left = terms.principal().minor() - used;
    return fact.amount().minor() > left ? overLimit(fact, terms, left) : null;
  }

  private static Refusal overLimit(Advance fact, Terms terms, long left) {
    return new Refusal(
        "draw-over-limit",
        FIELD,
        "The note is for up to %s; %s of it can still be drawn, not %s."
            .formatted(
                terms.principal(), new Money(Math.max(0, left), terms.currency()), fact.amount()));
  }
}
