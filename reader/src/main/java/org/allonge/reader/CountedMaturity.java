package org.allonge.reader;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maturity counted from another date: "two years from the date of this Note", "the third
 * anniversary of the Effective Date".
 *
 * @param from first token of the words
 * @param to one past the last
 * @param date the day they come to, or null where the date to count from is not known
 */
record CountedMaturity(int from, int to, @Nullable LocalDate date, boolean main) {
  private static final List<Cue> RELATIVE =
      Cue.list(
          "<length> (from | after) (the)? (date | day) (of this note | hereof | of the note)?",
          "<length> (from | after) (the)? (effective | issue | issuance | closing | original issue)"
              + " date",
          "<length> from (and after)? <date>",
          "<length> from (today | now)",
          "<length> (from | after) (this)? date",
          "<length> hereafter");
  private static final Cue ANNIVERSARY =
      Cue.of("anniversary of (the)? (effective date | date | issue date | issuance | closing)");

  static @Nullable CountedMaturity of(Scope scope, Draft draft) {
    LocalDate base = MaturityFinder.noteDate(draft);
    for (Segment segment : scope.sheet().segments()) {
      boolean due = Cue.of("due|payable|pay|matur*|means|principal").in(scope.sheet(), segment);
      if (!due
          || MaturityFinder.elsewhere(scope, segment, true)
          || Cue.any(List.of(Cue.of("days|day late|after")), scope.sheet(), segment)
              && Topic.LATE_CHARGE.of(scope.sheet(), segment)) {
        continue;
      }
      CountedMaturity found = lengthAfter(scope, segment, base);
      found = found == null ? anniversary(scope, segment, base) : found;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable CountedMaturity lengthAfter(
      Scope scope, Segment segment, @Nullable LocalDate base) {
    Match match = Cue.first(RELATIVE, scope.sheet(), segment).orElse(null);
    Typed.Length length = match == null ? null : match.length();
    if (match == null || length == null) {
      return null;
    }
    Typed.Day from = match.day();
    LocalDate start = from != null && from.date() != null ? from.date() : base;
    LocalDate end = start == null ? null : plus(start, length.period());
    return new CountedMaturity(match.from(), match.to(), end, true);
  }

  private static LocalDate plus(LocalDate start, Period period) {
    return start.plus(period);
  }

  private static @Nullable CountedMaturity anniversary(
      Scope scope, Segment segment, @Nullable LocalDate base) {
    Match match = ANNIVERSARY.find(scope.sheet(), segment);
    boolean names = Cue.of("maturity|due|payable|principal").in(scope.sheet(), segment);
    if (match == null || !names || Topic.PREPAYMENT.of(scope.sheet(), segment)) {
      return null;
    }
    OrdinalWords ordinals = new OrdinalWords(scope.tokens());
    for (int at = Math.max(segment.from(), match.from() - 5); at < match.from(); at++) {
      OrdinalWords.Read read = ordinals.at(at);
      if (read != null && read.to() == match.from()) {
        LocalDate end = base == null ? null : base.plusYears(read.value());
        return new CountedMaturity(at, match.to(), end, true);
      }
    }
    return null;
  }
}
