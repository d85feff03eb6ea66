package org.allonge.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the finders of the rarer terms share: looking for a turn of phrase clause by clause, and
 * giving what was found in the form of the terms.
 *
 * @param scope the note
 * @param draft the reading in the making
 */
record Hunt(Scope scope, Draft draft) {
  /** What names of such fields begin with; the rest is the place in the terms. */
  static final String PREFIX = "terms.";

  Sheet sheet() {
    return scope.sheet();
  }

  Tokens tokens() {
    return scope.tokens();
  }

  /** Every segment that is no heading. */
  List<Segment> clauses() {
    return sheet().segments().stream().filter(segment -> !segment.isHeading()).toList();
  }

  /** The segments in which a turn of phrase stands. */
  List<Segment> clauses(Cue cue) {
    return clauses().stream().filter(segment -> cue.in(sheet(), segment)).toList();
  }

  /** The first place of a turn of phrase, or null. */
  @Nullable Match first(Cue cue) {
    for (Segment segment : clauses()) {
      Match match = cue.find(sheet(), segment);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  boolean says(Cue cue) {
    return first(cue) != null;
  }

  void put(String place, FieldValue value, int from, int to) {
    draft.put(
        PREFIX + place,
        value,
        sheet().span(from, to),
        Confidence.HIGH,
        "said in these words",
        List.of());
  }

  void put(String place, TermForm form, Segment segment) {
    put(place, form.value(), segment.from(), segment.to());
  }

  void put(String place, String value, Match match) {
    put(place, FieldValue.of(value), match.from(), match.to());
  }

  /** The yearly rate of a percentage as a decimal; "minus" and "negative" before it count. */
  String rate(Typed.Percent percent) {
    BigDecimal value = RateFinder.yearly(percent).stripTrailingZeros();
    return (minus(percent.from()) ? value.negate() : value).toPlainString();
  }

  /** Whether the word before a number makes it negative. */
  boolean minus(int number) {
    Token before = tokens().get(number - 1);
    return before.is("minus") || before.is("negative");
  }

  static String amount(Typed.Amount amount) {
    return PrincipalFinder.plain(amount.value());
  }

  static @Nullable String day(Typed.@Nullable Day day) {
    return day == null || day.date() == null ? null : day.date().toString();
  }

  /** The name in quotation marks that begins at a token or just after it, or null. */
  @Nullable String quoted(int from) {
    int open = tokens().get(from).is("\"") ? from : from + 1;
    if (!tokens().get(open).is("\"")) {
      return null;
    }
    for (int at = open + 1; at < Math.min(tokens().size(), open + 40); at++) {
      if (tokens().get(at).is("\"")) {
        return at == open + 1 ? null : sheet().words(open + 1, at);
      }
    }
    return null;
  }

  /** One past the closing mark of the name in quotation marks after a token. */
  int afterQuoted(int from) {
    int open = tokens().get(from).is("\"") ? from : from + 1;
    int at = open + 1;
    while (at < tokens().size() && !tokens().get(at).is("\"")) {
      at++;
    }
    return at + 1;
  }

  /** The places in a range at which an index is named in quotation marks. */
  List<Integer> indexes(int from, int to) {
    List<Integer> places = new ArrayList<>();
    for (int at : sheet().places("index")) {
      if (at >= from && at < to && quoted(at + 1) != null && tokens().get(at + 1).is("\"")) {
        places.add(at);
      }
    }
    return places;
  }
}
