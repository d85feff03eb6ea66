package org.allonge.reader;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often something comes round. */
enum Frequency {
  WEEKLY("weekly", 0),
  BIWEEKLY("biweekly", 0),
  MONTHLY("monthly", 1),
  QUARTERLY("quarterly", 3),
  SEMIANNUAL("semiannual", 6),
  ANNUAL("annual", 12);

  private record Said(Frequency frequency, Cue cue) {}

  private static final List<Said> WORDS =
      List.of(
          new Said(
              BIWEEKLY,
              Cue.of("biweekly | bi weekly | every two weeks | every other week | fortnightly")),
          new Said(WEEKLY, Cue.of("weekly | each week | every week | per week")),
          new Said(
              SEMIANNUAL,
              Cue.of(
                  "semiannual|semiannually | semi annual|annually | half yearly | halfyearly |"
                      + " twice a year | every six|6 months | six|6 months after")),
          new Said(
              QUARTERLY,
              Cue.of(
                  "quarterly | each|every (calendar | fiscal)? quarter | every three|3 months |"
                      + " quarter days|day")),
          new Said(
              MONTHLY,
              Cue.of(
                  "monthly | each|every|per|a (and every)? (succeeding | calendar | consecutive |"
                      + " following)? month | of each month")),
          new Said(
              ANNUAL,
              Cue.of(
                  "annually | annual | yearly | once a year | each|every year | per year | each"
                      + " anniversary | each|every ..1 anniversary")));

  private static final Cue NOT_PAYMENT =
      Cue.of(
          "annual rate|interest|percentage|yearly | yearly rate | fixed annual rate | annual"
              + " financial|report|budget | compounded ..4"
              + " monthly|daily|quarterly|annually|annual|semi | per annum | days a|per year|month"
              + " | percent a|per year|month | year of | calculated half yearly");

  private final String word;
  private final int months;

  Frequency(String word, int months) {
    this.word = word;
    this.months = months;
  }

  String word() {
    return word;
  }

  int months() {
    return months;
  }

  /** How often, said after a verb: "semiannually". */
  String adverb() {
    return switch (this) {
      case WEEKLY -> "weekly";
      case BIWEEKLY -> "every two weeks";
      case MONTHLY -> "monthly";
      case QUARTERLY -> "quarterly";
      case SEMIANNUAL -> "semiannually";
      case ANNUAL -> "annually";
    };
  }

  /** The time between two of them. */
  Period period() {
    return switch (this) {
      case WEEKLY -> Period.ofDays(7);
      case BIWEEKLY -> Period.ofDays(14);
      case MONTHLY, QUARTERLY, SEMIANNUAL, ANNUAL -> Period.ofMonths(months);
    };
  }

  /** The frequency of a period, where there is a word for it. */
  static Optional<Frequency> of(Period every) {
    return switch (every.getDays()) {
      case 0 -> Optional.ofNullable(ofMonths((int) every.toTotalMonths()));
      case 7 -> Optional.of(WEEKLY);
      case 14 -> Optional.of(BIWEEKLY);
      default -> Optional.empty(); // not sealed: a number of days
    };
  }

  static @Nullable Frequency ofMonths(int months) {
    for (Frequency frequency : values()) {
      if (frequency.months == months && months > 0) {
        return frequency;
      }
    }
    return null;
  }

  /**
   * How often payments fall, as said in a range, by the earliest word of it that does not speak of
   * a rate.
   */
  static @Nullable Match match(Sheet sheet, int from, int to) {
    Match best = null;
    for (Said said : WORDS) {
      Match match = said.cue.find(sheet, from, to);
      while (match != null && ofRate(sheet, match, from, to)) {
        match = said.cue.find(sheet, match.to(), to);
      }
      if (match != null && (best == null || match.from() < best.from())) {
        best = match;
      }
    }
    return best;
  }

  static @Nullable Frequency in(Sheet sheet, int from, int to) {
    Match match = match(sheet, from, to);
    return match == null ? null : of(sheet, match);
  }

  private static @Nullable Frequency of(Sheet sheet, Match match) {
    for (Said said : WORDS) {
      if (said.cue.at(sheet, match.from(), match.to()) != null) {
        return said.frequency;
      }
    }
    return null;
  }

  private static boolean ofRate(Sheet sheet, Match match, int from, int to) {
    for (Typed.Percent percent : sheet.all(Typed.Percent.class, from, to)) {
      if (match.from() >= percent.from() && match.from() < percent.to()) {
        return true;
      }
    }
    int end = Math.min(to, match.to() + 2);
    Match rate = NOT_PAYMENT.find(sheet, Math.max(from, match.from() - 6), end);
    while (rate != null && rate.from() <= match.from()) {
      if (rate.to() >= match.from() + 1) {
        return true;
      }
      rate = NOT_PAYMENT.find(sheet, rate.from() + 1, end);
    }
    return ofDays(sheet, match, from);
  }

  /** "June 30 and December 31 of each year": the days tell how often, and not the year. */
  private static boolean ofDays(Sheet sheet, Match match, int from) {
    Token before = sheet.tokens().get(match.from() - 1);
    boolean year = sheet.tokens().get(match.to() - 1).is("year");
    return year
        && (before.is("of") || before.is("in"))
        && !sheet.all(Typed.YearDays.class, from, match.from()).isEmpty();
  }

  /** The word for compounding that often, from the first such word in a range, or null. */
  static @Nullable String compounding(Sheet sheet, int from, int to) {
    if (Cue.of("daily | each day | every day").find(sheet, from, to) != null) {
      return "daily";
    }
    Match best = null;
    Frequency frequency = null;
    for (Said said : WORDS) {
      Match match = said.cue.find(sheet, from, to);
      if (match != null && (best == null || match.from() < best.from())) {
        best = match;
        frequency = said.frequency;
      }
    }
    return frequency == null ? null : frequency.word;
  }
}
