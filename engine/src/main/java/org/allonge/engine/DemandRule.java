package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Demand;
import org.allonge.note.Maturity;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/** When a demand makes a note fall due (rulebook 5): payable on demand, and not yet due. */
final class DemandRule {
  private static final String FIELD = "maturity_rule";

  private DemandRule() {}

  static @Nullable Refusal refusal(
      Demand fact, Terms terms, @Nullable LocalDate maturity, boolean matured) {
    if (!(terms.maturity() instanceof Maturity.OnDemand)) {
      return new Refusal("not-on-demand", "maturity_date", "The note does not fall due on demand.");
    }
    LocalDate due = due(fact, terms);
    if (matured || (maturity != null && !due.isBefore(maturity))) {
      return new Refusal(
          "due-already", FIELD, "The note falls due on %s already.".formatted(maturity));
    }
    return null;
  }

  /** The day on which the notice of a demand ends. */
  static LocalDate due(Demand fact, Terms terms) {
    return terms.maturity() instanceof Maturity.OnDemand demand
        ? fact.date().plus(demand.notice())
        : fact.date();
  }
}
