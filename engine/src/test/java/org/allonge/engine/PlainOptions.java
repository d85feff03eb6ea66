package org.allonge.engine;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.ExtensionOption;
import org.allonge.note.ExtensionOption.Target;

/** Rulebook 5: whether an option to extend can be exercised. */
final class PlainOptions {
  private final List<ExtensionOption> options;
  private final boolean partAllowed;
  private final int[] used;

  PlainOptions(List<ExtensionOption> options, boolean partAllowed) {
    this.options = options;
    this.partAllowed = partAllowed;
    this.used = new int[options.size()];
  }

  boolean exercise(ExtensionExercised fact, LocalDate maturity, boolean matured, long principal) {
    for (int i = 0; i < options.size(); i++) {
      LocalDate target =
          switch (options.get(i).to()) {
            case Target.ToDate to -> to.date();
            case Target.ByPeriod by -> maturity.plus(by.period());
          };
      if (target.equals(fact.maturity())) {
        boolean allowed =
            !matured
                && target.isAfter(maturity)
                && used[i] < options.get(i).times()
                && inTime(options.get(i), fact.date(), maturity)
                && (partAllowed || isWhole(fact, principal));
        used[i] += allowed ? 1 : 0;
        return allowed;
      }
    }
    return false;
  }

  private static boolean inTime(ExtensionOption option, LocalDate day, LocalDate maturity) {
    LocalDate before = option.exerciseBefore() == null ? maturity : option.exerciseBefore();
    LocalDate from = option.exerciseFrom() == null ? LocalDate.MIN : option.exerciseFrom();
    return day.isBefore(before) && !day.isBefore(from);
  }

  private static boolean isWhole(ExtensionExercised fact, long principal) {
    return fact.amount() == null || fact.amount().minor() >= principal;
  }
}
