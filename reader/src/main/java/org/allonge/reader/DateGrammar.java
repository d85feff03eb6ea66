package org.allonge.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of calendar dates: "February 7, 2003", "the 7th day of February, 2003", "7 Feb.
 * 2003", "02/07/2003", "15.03.2011", "2003-02-07". A day that does not exist is read with no date,
 * so that it can be reported.
 */
final class DateGrammar {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> FULL =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Tokens tokens;
  private final OrdinalWords ordinals;
  private final NumberWords words;

  DateGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.ordinals = new OrdinalWords(tokens);
    this.words = new NumberWords(tokens);
  }

  /** The date that begins at a token, or null. */
  Typed.@Nullable Day at(int from) {
    if (month(from) > 0) {
      return monthFirst(from);
    }
    Typed.Day numeric = tokens.get(from).isNumber() ? numeric(from) : null;
    return numeric != null ? numeric : dayFirst(from);
  }

  /** "February 2005": a month of a year. */
  Typed.@Nullable MonthOfYear monthAt(int from) {
    int month = month(from);
    int at = afterMonth(from);
    at = tokens.get(at).is(",") ? at + 1 : at;
    int year = month > 0 ? Figures.small(tokens.get(at).text()) : -1;
    return year >= 1700 && year < 2200 ? new Typed.MonthOfYear(from, at + 1, year, month) : null;
  }

  /** 1 to 12 for a month's name or its short form, else 0. */
  int month(int at) {
    Token token = tokens.get(at);
    if (!token.capitalised() || token.text().length() < 3) {
      return 0;
    }
    int full = FULL.indexOf(token.lower());
    if (full >= 0) {
      return full + 1;
    }
    return token.is("sept") ? 9 : MONTHS.indexOf(token.lower()) + 1;
  }

  int afterMonth(int at) {
    boolean shortForm = !FULL.contains(tokens.get(at).lower()) || tokens.get(at).is("may");
    return shortForm && tokens.get(at + 1).is(".") ? at + 2 : at + 1;
  }

  private Typed.@Nullable Day monthFirst(int from) {
    int at = afterMonth(from);
    at = tokens.get(at).is("the") ? at + 1 : at;
    OrdinalWords.Read ordinal = ordinals.at(at);
    int day = ordinal == null ? Figures.small(tokens.get(at).text()) : ordinal.value();
    if (day < 1 || day > 39) {
      return null;
    }
    int next = ordinal == null ? at + 1 : ordinal.to();
    return withYear(from, day, month(from), next);
  }

  private Typed.@Nullable Day dayFirst(int from) {
    int start = tokens.get(from).is("the") || tokens.get(from).is("this") ? from + 1 : from;
    OrdinalWords.Read ordinal = ordinals.at(start);
    int day = ordinal == null ? Figures.small(tokens.get(start).text()) : ordinal.value();
    if (day < 1 || day > 39) {
      return null;
    }
    int at = ordinal == null ? start + 1 : ordinal.to();
    at = tokens.get(at).is("day") ? at + 1 : at;
    at = tokens.get(at).is("of") ? at + 1 : at;
    at = tokens.get(at).is("-") ? at + 1 : at;
    return month(at) == 0 ? null : withYear(from, day, month(at), afterMonth(at));
  }

  private Typed.@Nullable Day withYear(int from, int day, int month, int after) {
    int at =
        tokens.get(after).is(",") || tokens.get(after).is("-") || tokens.get(after).is(".")
            ? after + 1
            : after;
    if (tokens.get(at).is("in") && tokens.get(at + 1).is("the") && tokens.get(at + 2).is("year")) {
      at += 3;
    } else if (tokens.get(at).is("of") || tokens.get(at).is("ad")) {
      at++;
    }
    int year = Figures.small(tokens.get(at).text());
    if (year >= 1700 && year < 2200) {
      return day(from, at + 1, year, month, day, null);
    }
    if (tokens.get(at).is("'") && tokens.get(at + 1).text().length() == 2) {
      return day(from, at + 2, century(Figures.small(tokens.get(at + 1).text())), month, day, null);
    }
    NumberWords.Read said = yearInWords(at);
    return said == null ? null : day(from, said.to(), (int) said.value(), month, day, null);
  }

  /** "two thousand three", "nineteen hundred ninety-five", "nineteen ninety-five". */
  private NumberWords.@Nullable Read yearInWords(int at) {
    NumberWords.Read read = words.at(at);
    if (read != null && (read.value() == 19 || read.value() == 20)) {
      NumberWords.Read rest = words.at(read.to());
      return rest == null || rest.value() > 99
          ? null
          : new NumberWords.Read(read.value() * 100 + rest.value(), rest.to());
    }
    return read != null && read.value() >= 1700 && read.value() < 2200 ? read : null;
  }

  /** 2/7/2003, 03-31-2004, 15.03.2011, 2003-02-07. */
  private Typed.@Nullable Day numeric(int from) {
    String[] parts = parts(from);
    if (parts.length != 3) {
      return null;
    }
    int a = Figures.small(parts[0]);
    int b = Figures.small(parts[1]);
    int c = Figures.small(parts[2]);
    boolean dotted = tokens.get(from).text().indexOf('.') > 0;
    int to = dotted ? from + 1 : from + 5;
    if (parts[0].length() == 4 && a >= 1700 && a < 2200) {
      return day(from, to, a, b, c, null);
    }
    boolean year = parts[2].length() == 4 ? c >= 1700 && c < 2200 : parts[2].length() == 2;
    if (!year
        || a < 1
        || b < 1
        || a > 31
        || b > 31
        || parts[0].length() > 2
        || parts[1].length() > 2) {
      return null;
    }
    int full = parts[2].length() == 2 ? century(c) : c;
    boolean dayFirst = dotted || a > 12;
    boolean both = !dotted && a <= 12 && b <= 12 && a != b;
    return dayFirst
        ? day(from, to, full, b, a, null)
        : day(from, to, full, a, b, both ? date(full, b, a) : null);
  }

  private String[] parts(int from) {
    Token first = tokens.get(from);
    if (first.text().indexOf('.') > 0) {
      return first.text().split("\\.", -1);
    }
    Token sign = tokens.get(from + 1);
    boolean joined = sign.is("/") || sign.is("-");
    boolean same = joined && tokens.get(from + 3).is(sign.lower()) && adjacent(from, from + 4);
    return same
        ? new String[] {first.text(), tokens.get(from + 2).text(), tokens.get(from + 4).text()}
        : new String[0];
  }

  private boolean adjacent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).end() != tokens.get(i + 1).start()) {
        return false;
      }
    }
    return true;
  }

  private static int century(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static Typed.Day day(
      int from, int to, int year, int month, int day, @Nullable LocalDate other) {
    return new Typed.Day(from, to, date(year, month, day), other);
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
