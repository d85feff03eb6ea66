package org.allonge.engine;

import org.allonge.note.Cost;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/**
 * When a cost of collection counts (rulebook 8): the note must put costs on the maker, or a court
 * must have fixed the cost.
 */
final class CostRule {
  static final String BEFORE_DEFAULT = "cost-before-default";

  private CostRule() {}

  static @Nullable Refusal refusal(Cost cost, Terms terms) {
    boolean owed = terms.afterDefault().costs() != null || cost.state() == Cost.State.ADJUDGED;
    return owed
        ? null
        : new Refusal(
            "no-costs-clause",
            null,
            "The note does not put costs of collection on the maker and no court has fixed this "
                + "one.");
  }

  static String beforeDefault(Cost cost) {
    return "The cost of %s (%s) is dated %s, when nothing was past due; the clause speaks of what is"
            .formatted(cost.amount(), cost.category(), cost.date())
        + " necessary to enforce payment.";
  }
}
