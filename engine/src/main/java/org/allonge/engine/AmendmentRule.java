package org.allonge.engine;

import org.allonge.note.Amendment;

/** What an amendment cannot do (rulebook 5): change what is past. */
final class AmendmentRule {
  private AmendmentRule() {}

  static Refusal inThePast(Amendment fact) {
    return new Refusal(
        "amended-maturity-in-the-past",
        null,
        "An amendment of %s cannot set the maturity to the earlier %s."
            .formatted(fact.date(), fact.maturity()));
  }
}
