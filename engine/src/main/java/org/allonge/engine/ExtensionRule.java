package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
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

  private final Option[] options;
  private final boolean partAllowed;
  private final int[] used;

  ExtensionRule(List<ExtensionOption> options, boolean partAllowed) {
    this.options = options.stream().map(Option::of).toArray(Option[]::new);
    this.partAllowed = partAllowed;
    this.used = new int[options.size()];
  }

  void clear() {
    Arrays.fill(used, 0);
  }

  /**
   * Exercises the option, or says why it cannot be.
   *
   * @param day the day of the fact
   * @param to the day that it claims
   * @param maturity the maturity as it stands, or {@link Agenda#NEVER}
   * @param matured whether it has come already
   * @param principal unpaid principal in minor units
   */
  @Nullable Refusal exercise(
      ExtensionExercised fact, long day, long to, long maturity, boolean matured, long principal) {
    if (options.length == 0 || maturity == Agenda.NEVER) {
      return new Refusal(
          "no-extension-option", null, "The note gives nobody a right to extend it.");
    }
    int index = leadingTo(to, maturity);
    if (index < 0) {
      return wrongDate(fact, maturity);
    }
    Refusal refusal = refusal(fact, index, day, to, maturity, matured, principal);
    if (refusal == null) {
      used[index]++;
    }
    return refusal;
  }

  private int leadingTo(long claimed, long maturity) {
    for (int i = 0; i < options.length; i++) {
      if (options[i].target(maturity) == claimed) {
        return i;
      }
    }
    return -1;
  }

  private Refusal wrongDate(ExtensionExercised fact, long maturity) {
    List<String> dates = new ArrayList<>();
    for (Option option : options) {
      dates.add(date(option.target(maturity)).toString());
    }
    return new Refusal(
        "extension-date",
        FIELD,
        "The option moves the maturity to %s, not to %s."
            .formatted(String.join(" or ", dates), fact.maturity()));
  }

  private @Nullable Refusal refusal(
      ExtensionExercised fact,
      int index,
      long day,
      long to,
      long maturity,
      boolean matured,
      long principal) {
    Option option = options[index];
    if (used[index] >= option.terms.times()) {
      return usedUp(option.terms);
    }
    if (to <= maturity) {
      return notLater(fact, date(maturity));
    }
    long before = option.before == Agenda.NEVER ? maturity : option.before;
    if (matured || day >= before) {
      return tooLate(fact, date(before));
    }
    if (day < option.from) {
      return tooEarly(fact, date(option.from));
    }
    boolean part = fact.amount() != null && fact.amount().minor() < principal;
    return part && !partAllowed ? partOnly(fact) : null;
  }

  /** Where an option leads from a maturity. */
  static LocalDate target(ExtensionOption option, LocalDate maturity) {
    return switch (option.to()) {
      case Target.ToDate to -> to.date();
      case Target.ByPeriod by -> maturity.plus(by.period());
    };
  }

  private static LocalDate date(long epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }

  /**
   * One option with its days as epoch days.
   *
   * @param to the day to which it leads, or {@link Agenda#NEVER} where it leads on by a period
   * @param from the first day of exercise, or Long.MIN_VALUE
   * @param before the day before which it is exercised, or {@link Agenda#NEVER} for the maturity
   */
  private record Option(ExtensionOption terms, long to, long from, long before) {
    static Option of(ExtensionOption terms) {
      long to = terms.to() instanceof Target.ToDate date ? date.date().toEpochDay() : Agenda.NEVER;
      LocalDate from = terms.exerciseFrom();
      LocalDate before = terms.exerciseBefore();
      return new Option(
          terms,
          to,
          from == null ? Long.MIN_VALUE : from.toEpochDay(),
          before == null ? Agenda.NEVER : before.toEpochDay());
    }

    long target(long maturity) {
      return switch (terms.to()) {
        case Target.ToDate date -> to;
        case Target.ByPeriod by -> ExtensionRule.target(terms, date(maturity)).toEpochDay();
      };
    }
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
