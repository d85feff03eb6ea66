package org.allonge.reader;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rates that follow an index: "prime plus 1%", "two percent above the prime rate", "equal to LIBOR
 * plus 2.75%".
 */
final class FloatingRate {
  private static final Cue INDEX =
      Cue.of(
          "prime rate | prime | libor | sofr | index | federal funds rate | base rate | applicable"
              + " federal rate | eurodollar rate");
  private static final Cue PLUS = Cue.of("plus <percent>");
  private static final Cue ABOVE =
      Cue.of("<percent> (over | above | in excess of | plus | greater than | higher than)");
  private static final Cue LESS = Cue.of("minus|less <percent>");
  private static final Cue AT_INDEX =
      Cue.of("(equal to | at) ..6 prime|libor|sofr|index|base|federal|eurodollar");

  private FloatingRate() {}

  /**
   * Reads a floating rate when interest before default follows an index; two indexes are
   * alternatives.
   */
  static boolean read(Scope scope, Draft draft) {
    SequencedMap<String, Found> found = new LinkedHashMap<>();
    for (Segment segment : scope.sheet().segments()) {
      if (interestOn(scope, segment)) {
        collect(scope, segment, found);
      }
    }
    if (found.isEmpty()) {
      return false;
    }
    Found first = found.firstEntry().getValue();
    String text = found.values().stream().map(Found::text).collect(Collectors.joining("|"));
    if (found.size() == 1) {
      draft.high("rate", text, first.from(), first.to());
    } else {
      draft.medium(
          "rate", text, first.from(), first.to(), "rates by two indexes, one or the other");
    }
    return true;
  }

  private record Found(String text, int from, int to, boolean margin) {}

  private static void collect(Scope scope, Segment segment, SequencedMap<String, Found> found) {
    Match index = INDEX.find(scope.sheet(), segment);
    while (index != null) {
      String name = name(scope.sheet(), index);
      Found one = read(scope, segment, index, name);
      Found before = found.get(name);
      boolean better = one != null && (before == null || one.margin() && !before.margin());
      if (better && one != null) {
        found.put(name, one);
      }
      index = INDEX.find(scope.sheet(), index.to(), segment.to());
    }
  }

  private static boolean interestOn(Scope scope, Segment segment) {
    boolean interest = Cue.of("interest|rate").in(scope.sheet(), segment);
    boolean later =
        Topic.DEFAULT_INTEREST.of(scope.sheet(), segment)
            || Topic.LATE_CHARGE.of(scope.sheet(), segment)
            || Topic.PREPAYMENT.of(scope.sheet(), segment);
    return interest && !later;
  }

  private static @Nullable Found read(Scope scope, Segment segment, Match index, String name) {
    Sheet sheet = scope.sheet();
    Match plus = PLUS.find(sheet, index.from(), Math.min(segment.to(), index.to() + 12));
    Match above = ABOVE.find(sheet, Math.max(segment.from(), index.from() - 24), index.from());
    Match less = LESS.find(sheet, index.from(), Math.min(segment.to(), index.to() + 8));
    Typed.Percent margin = percent(plus, above, less);
    int start = Math.max(segment.from(), index.from() - 14);
    boolean plain = AT_INDEX.find(sheet, start, Math.min(segment.to(), index.to() + 1)) != null;
    if (margin == null && !plain) {
      return null;
    }
    BigDecimal value = margin == null ? BigDecimal.ZERO : margin.value().movePointLeft(2);
    boolean minus = less != null && plus == null && above == null;
    int from = margin == null ? index.from() : Math.min(index.from(), margin.from());
    int to = margin == null ? index.to() : Math.max(index.to(), margin.to());
    String text = name + (minus ? "-" : "+") + value.stripTrailingZeros().toPlainString();
    return new Found(text, from, to, margin != null);
  }

  private static Typed.@Nullable Percent percent(@Nullable Match... matches) {
    for (Match match : matches) {
      if (match != null && match.percent() != null) {
        return match.percent();
      }
    }
    return null;
  }

  private static String name(Sheet sheet, Match index) {
    String words = sheet.words(index.from(), index.to()).toLowerCase(java.util.Locale.ROOT);
    for (String known : List.of("libor", "sofr", "base", "prime")) {
      if (words.contains(known)) {
        return known.toUpperCase(java.util.Locale.ROOT);
      }
    }
    if (words.contains("federal funds")) {
      return "FEDFUNDS";
    }
    if (words.contains("applicable federal")) {
      return "AFR";
    }
    boolean prime = sheet.places("prime").length > 0;
    return words.contains("index") && prime
        ? "PRIME"
        : words.contains("eurodollar") ? "LIBOR" : "INDEX";
  }
}
