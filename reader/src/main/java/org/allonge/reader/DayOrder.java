package org.allonge.reader;

import java.util.Set;

/** Whether a date in figures is written day first where the note was made. */
final class DayOrder {
  private static final Set<String> DAY_FIRST =
      Set.of(
          "India",
          "England and Wales",
          "England",
          "Scotland",
          "Germany",
          "France",
          "Italy",
          "Spain",
          "Ireland",
          "Australia",
          "Singapore");

  private DayOrder() {}

  static boolean dayFirst(Scope scope) {
    for (Typed.Amount amount : scope.sheet().all(Typed.Amount.class)) {
      if (Set.of("INR", "GBP", "EUR").contains(amount.currency())) {
        return true;
      }
    }
    for (int at = 0; at < scope.tokens().size(); at++) {
      Jurisdictions.Read place = Jurisdictions.at(scope.tokens(), at);
      if (place != null && DAY_FIRST.contains(place.name())) {
        return true;
      }
    }
    return false;
  }
}
