package org.allonge.reader;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of days that come round: "the first day of each and every succeeding month", "15th of
 * every month", "the last Business Day of each quarter", "each first day of January and July",
 * "June 30 and December 31".
 */
final class RecurrenceGrammar {
  private static final Set<String> EACH = Set.of("each", "every", "and", "the", "any", "a");
  private static final Set<String> FILLER =
      Set.of(
          "succeeding",
          "calendar",
          "following",
          "consecutive",
          "such",
          "next",
          "successive",
          "subsequent",
          "ensuing");
  private static final Set<String> BUSINESS = Set.of("business", "banking", "working");

  private final Tokens tokens;
  private final OrdinalWords ordinals;
  private final DateGrammar dates;

  RecurrenceGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.ordinals = new OrdinalWords(tokens);
    this.dates = new DateGrammar(tokens);
  }

  /** "the first day of each month" and its like, from a token on, or null. */
  Typed.@Nullable DayOfMonth dayOfMonth(int from) {
    int at = skip(from, EACH);
    int day;
    if (tokens.get(at).is("last")) {
      day = Typed.DayOfMonth.LAST;
      at++;
    } else {
      OrdinalWords.Read ordinal = ordinals.at(at);
      if (ordinal == null || ordinal.value() < 1 || ordinal.value() > 31) {
        return null;
      }
      day = ordinal.value();
      at = ordinal.to();
    }
    at = tokens.get(at).is("calendar") ? at + 1 : at;
    boolean business = BUSINESS.contains(tokens.get(at).lower());
    at += business ? 1 : 0;
    at = tokens.get(at).is("day") ? at + 1 : at;
    if (!tokens.get(at).is("of") && !tokens.get(at).is("in")) {
      return null;
    }
    return of(from, day, business, at + 1);
  }

  private Typed.@Nullable DayOfMonth of(int from, int day, boolean business, int start) {
    int at = skip(skip(start, EACH), FILLER);
    boolean each = at > start;
    String unit = tokens.get(at).lower();
    if (each && (unit.equals("month") || unit.equals("months"))) {
      return new Typed.DayOfMonth(from, at + 1, day, business, List.of(), 1);
    }
    if (each && unit.equals("quarter")) {
      return new Typed.DayOfMonth(from, at + 1, day, business, List.of(), 3);
    }
    List<Integer> months = new ArrayList<>();
    int to = months(at, months);
    if (months.isEmpty() || !each && months.size() == 1 && !again(to) && !yearly(to)) {
      return null;
    }
    to = sameDayAgain(to, day, months);
    return new Typed.DayOfMonth(from, to, day, business, months, 12 / Math.min(12, months.size()));
  }

  /** "of each year", "in every year". */
  private boolean yearly(int at) {
    boolean of = tokens.get(at).is("of") || tokens.get(at).is("in");
    return of && EACH.contains(tokens.get(at + 1).lower()) || tokens.get(at).is("annually");
  }

  private boolean again(int at) {
    int next = skip(at, Set.of("and", ",", "the", "each"));
    return next > at && ordinals.at(next) != null;
  }

  /** "the first day of January and the first day of July". */
  private int sameDayAgain(int from, int day, List<Integer> months) {
    int at = skip(from, Set.of("and", ",", "the", "each", "on"));
    OrdinalWords.Read ordinal = ordinals.at(at);
    if (ordinal == null || ordinal.value() != day) {
      return from;
    }
    int next = skip(ordinal.to(), Set.of("day", "of", "each"));
    int to = months(next, months);
    return to > next ? to : from;
  }

  private int months(int from, List<Integer> months) {
    int at = from;
    int to = from;
    while (dates.month(at) > 0 && !yearAt(at + 1)) {
      months.add(dates.month(at));
      to = dates.afterMonth(at);
      at = skip(to, Set.of(",", "and", "each", "or", "&"));
    }
    return to;
  }

  private boolean yearAt(int at) {
    return yearNumber(tokens.get(at).is(",") ? at + 1 : at) > 0;
  }

  /** "June 30 and December 31", "25 March, 24 June", from a token on, or null. */
  Typed.@Nullable YearDays yearDays(int from) {
    List<MonthDay> days = new ArrayList<>();
    int at = from;
    int to = from;
    while (true) {
      int next = one(at, days);
      if (next < 0) {
        break;
      }
      to = next;
      at = skip(next, Set.of(",", "and", "or", "&", "each"));
    }
    List<Integer> years = new ArrayList<>();
    int end = days.isEmpty() ? to : years(to, years);
    return days.isEmpty() ? null : new Typed.YearDays(from, end, days, years);
  }

  /** "of 2008, 2009, 2010 and 2011" */
  private int years(int from, List<Integer> years) {
    int at = tokens.get(from).is("of") || tokens.get(from).is("in") ? from + 1 : from;
    int to = from;
    while (at > from && yearNumber(at) > 0) {
      years.add(yearNumber(at));
      to = at + 1;
      at = skip(to, Set.of(",", "and"));
    }
    return to;
  }

  private int yearNumber(int at) {
    int year = Figures.small(tokens.get(at).text());
    return year >= 1700 && year < 2200 ? year : 0;
  }

  private int one(int from, List<MonthDay> days) {
    boolean monthFirst = dates.month(from) > 0;
    int start = monthFirst ? dates.afterMonth(from) : skip(from, Set.of("the"));
    OrdinalWords.Read ordinal = ordinals.at(start);
    int day = ordinal == null ? Figures.small(tokens.get(start).text()) : ordinal.value();
    int after = ordinal == null ? start + 1 : ordinal.to();
    int monthAt = monthFirst ? from : skip(after, Set.of("day", "of"));
    int month = dates.month(monthAt);
    int to = monthFirst ? after : dates.afterMonth(monthAt);
    if (month == 0 || day < 1 || yearAt(to) || !monthFirst && !ofOrPlain(after, monthAt)) {
      return -1;
    }
    try {
      days.add(MonthDay.of(month, day));
      return to;
    } catch (DateTimeException noSuchDay) {
      return -1;
    }
  }

  private boolean ofOrPlain(int after, int monthAt) {
    return monthAt == after || tokens.get(monthAt - 1).is("of");
  }

  private int skip(int from, Set<String> words) {
    int at = from;
    while (words.contains(tokens.get(at).lower())) {
      at++;
    }
    return at;
  }
}
