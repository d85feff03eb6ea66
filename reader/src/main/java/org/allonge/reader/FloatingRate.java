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
          "prime rate | prime | libor | llbor | (london)? interbank offered rate | secured"
              + " overnight financing rate | sofr | euro rate | euro-rate | eurorate | eurodollar"
              + " rate | index | federal funds rate | base (lending)? rate | applicable federal"
              + " rate");
  private static final Cue PLUS =
      Cue.of("(plus | increased by) ((a)? margin of | (an)? additional | a | b | ii)? <percent>");
  private static final Cue ABOVE =
      Cue.of("<percent> (over | above | in excess of | plus | greater than | higher than)");
  private static final Cue LESS = Cue.of("minus|less <percent>");
  private static final Cue BELOW = Cue.of("<percent> (below | under | less than | lower than)");
  private static final Cue BASE_IS =
      Cue.of("(equal to | means | is) ..4 prime rate|prime|libor|sofr (rate)? ..2 base rate|index");
  private static final Cue AT_INDEX =
      Cue.of("(equal to | at) ..6 prime|libor|sofr|index|base|federal|eurodollar|euro");

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
    if (found.size() > 1 && BASE_IS.find(scope.sheet(), 0, scope.tokens().size()) != null) {
      found.remove("BASE");
      found.remove("INDEX");
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
      String name = name(scope.sheet(), index) + tenor(scope, segment, index);
      Found one = read(scope, segment, index, name);
      Found before = found.get(name);
      boolean better = one != null && (before == null || one.margin() && !before.margin());
      if (better && one != null) {
        found.put(name, one);
      }
      index = INDEX.find(scope.sheet(), index.to(), segment.to());
    }
  }

  /** "Daily Three Month LIBOR", "30-day LIBOR": "_3M_DAILY", "_30D"; else nothing. */
  private static String tenor(Scope scope, Segment segment, Match index) {
    Tokens tokens = scope.tokens();
    String unit = tokens.get(index.from() - 1).lower();
    boolean month = unit.equals("month") || unit.equals("months");
    boolean day = unit.equals("day") || unit.equals("days");
    if (!month && !day || index.from() - 4 < segment.from()) {
      return deposits(scope, segment, index);
    }
    int at = index.from() - 2;
    at = tokens.get(at).is("-") ? at - 1 : at;
    at = tokens.get(at).is(")") ? at - 3 : at;
    int count = Figures.small(tokens.get(at).text());
    NumberWords.Read said = count < 0 ? new NumberWords(tokens).at(at) : null;
    count = said == null ? count : (int) said.value();
    if (count < 0) {
      return "";
    }
    String daily = tokens.get(at - 1).is("daily") ? "_DAILY" : "";
    return "_" + count + (month ? "M" : "D") + daily;
  }

  /** "LIBOR for one month deposits": the tenor after the index. */
  private static String deposits(Scope scope, Segment segment, Match index) {
    Match after =
        Cue.of("for (a)? <length> ..2 (deposits | tenor | period | interest period)")
            .at(scope.sheet(), index.to(), Math.min(segment.to(), index.to() + 10));
    Typed.Length length = after == null ? null : after.length();
    if (length == null) {
      return "";
    }
    int months = (int) length.period().toTotalMonths();
    return months > 0 ? "_" + months + "M" : "_" + length.period().getDays() + "D";
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
    int sentence = sheet.sentence(segment).to();
    Match plus = PLUS.find(sheet, index.to(), Math.min(sentence, index.to() + 20));
    Match above = ABOVE.find(sheet, Math.max(segment.from(), index.from() - 24), index.from());
    Match less = LESS.find(sheet, index.from(), Math.min(segment.to(), index.to() + 24));
    Match below = BELOW.find(sheet, Math.max(segment.from(), index.from() - 8), index.from());
    less = below == null ? less : below;
    above = below == null ? above : null;
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
    if (words.contains("euro rate") || words.contains("euro-rate")) {
      return "EURO";
    }
    if (words.contains("llbor")) {
      return "LIBOR"; // the capital I that a scan reads as a small l
    }
    if (words.contains("interbank")) {
      return "LIBOR";
    }
    if (words.contains("overnight")) {
      return "SOFR";
    }
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
