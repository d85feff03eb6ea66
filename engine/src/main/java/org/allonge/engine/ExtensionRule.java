package org.allonge.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.ExtensionOption;
import org.allonge.note.ExtensionOption.Target;
import org.jspecify.annotations.Nullable;

/**
 * When an option to extend may be exercised (rulebook 5): the note has such an option, it leads to
 * the maturity claimed, its time has not run out, and it was not used up.
 */
final class ExtensionRule {
  private static final String FIELD = "extension";

  private final List<ExtensionOption> options;
  private final boolean partAllowed;
  private final int[] used;

  ExtensionRule(List<ExtensionOption> options, boolean partAllowed) {
    this.options = options;
    this.partAllowed = partAllowed;
    this.used = new int[options.size()];
  }

  void clear() {
    Arrays.fill(used, 0);
  }

  /**
   * Exercises the option, or says why it cannot be.
   *
   * @param maturity the maturity as it stands
   * @param matured whether it has come already
   * @param principal unpaid principal in minor units
   */
  @Nullable Refusal exercise(
      ExtensionExercised fact, LocalDate maturity, boolean matured, long principal) {
    if (options.isEmpty()) {
      return new Refusal(
          "no-extension-option", null, "The note gives nobody a right to extend it.");
    }
    int index = leadingTo(fact.maturity(), maturity);
    if (index < 0) {
      return wrongDate(fact, maturity);
    }
    Refusal refusal = refusal(fact, options.get(index), used[index], maturity, matured, principal);
    if (refusal == null) {
      used[index]++;
    }
    return refusal;
  }

  private int leadingTo(LocalDate claimed, LocalDate maturity) {
    for (int i = 0; i < options.size(); i++) {
      if (target(options.get(i), maturity).equals(claimed)) {
        return i;
      }
    }
    return -1;
  }

  static LocalDate target(ExtensionOption option, LocalDate maturity) {
    return switch (option.to()) {
      case Target.ToDate to -> to.date();
      case Target.ByPeriod by -> maturity.plus(by.period());
    };
  }

  private Refusal wrongDate(ExtensionExercised fact, LocalDate maturity) {
    List<String> dates = options.stream().map(o -> target(o, maturity).toString()).toList();
    return new Refusal(
        "extension-date",
        FIELD,
        "The option moves the maturity to %s, not to %s."
            .formatted(String.join(" or ", dates), fact.maturity()));
  }

  private @Nullable Refusal refusal(
      ExtensionExercised fact,
      ExtensionOption option,
      int timesUsed,
      LocalDate maturity,
      boolean matured,
      long principal) {
    if (timesUsed >= option.times()) {
      return usedUp(option);
    }
    if (!fact.maturity().isAfter(maturity)) {
      return notLater(fact, maturity);
    }
    LocalDate before = option.exerciseBefore() == null ? maturity : option.exerciseBefore();
    if (matured || !fact.date().isBefore(before)) {
      return tooLate(fact, before);
    }
    if (option.exerciseFrom() != null && fact.date().isBefore(option.exerciseFrom())) {
      return tooEarly(fact, option.exerciseFrom());
    }
    boolean part = fact.amount() != null && fact.amount().minor() < principal;
    return part && !partAllowed ? partOnly(fact) : null;
  }

  private static Refusal usedUp(ExtensionOption option) {
    return new Refusal(
        "extension-used-up",
        FIELD,
        "The option could be exercised %d time(s) and was.".formatted(option.times()));
  }

  private static Refusal notLater(ExtensionExercised fact, LocalDate maturity) {
    return new Refusal(
        "extension-not-later",
        FIELD,
        "The maturity stands at %s already; the option leads only to %s."
            .formatted(maturity, fact.maturity()));
  }

  private static Refusal tooLate(ExtensionExercised fact, LocalDate before) {
    return new Refusal(
        "extension-too-late",
        FIELD,
        "The option had to be exercised before %s, at the latest on %s; %s is too late."
            .formatted(before, before.minusDays(1), fact.date()));
  }

  private static Refusal tooEarly(ExtensionExercised fact, LocalDate from) {
    return new Refusal(
        "extension-too-early",
        FIELD,
        "The option can be exercised from %s on; %s is too early.".formatted(from, fact.date()));
  }

  private static Refusal partOnly(ExtensionExercised fact) {
    return new Refusal(
        "partial-extension",
        FIELD,
        "Only the whole can be extended, not %s of it (reading partial-extension=no)."
            .formatted(fact.amount()));
  }
}
