package org.allonge.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A turn of phrase, written in a small language and matched over tokens.
 *
 * <p>{@code word}; {@code prepay*} for a beginning; {@code a|b} for either word; {@code (on or
 * before | by)} for either phrase, the bar standing free; a {@code ?} after any of these for "or
 * nothing"; {@code ..} for up to six tokens and {@code ..9} for up to nine, the fewest first;
 * {@code <date> <money> <percent> <length> <count> <monthday> <yeardays> <month>} for typed spans.
 * Commas, quotes, hyphens and parentheses between elements are passed over. A match never leaves
 * the range it is tried on.
 */
final class Cue {
  /** Patterns are constants of the code, so that this stays small. */
  private static final Map<String, Cue> PARSED = new ConcurrentHashMap<>();

  private final CueNode root;
  private final List<String> firstWords;
  private final String source;

  private Cue(String source, CueNode root, List<String> firstWords) {
    this.source = source;
    this.root = root;
    this.firstWords = List.copyOf(firstWords);
  }

  /** The cue that a pattern writes; each pattern is parsed once. */
  static Cue of(String pattern) {
    return PARSED.computeIfAbsent(pattern, Cue::parse);
  }

  private static Cue parse(String pattern) {
    CueNode root = new CueParser(pattern).parse();
    return new Cue(pattern, root, root.firstWords());
  }

  static List<Cue> list(String... patterns) {
    List<Cue> cues = new ArrayList<>();
    for (String pattern : patterns) {
      cues.add(of(pattern));
    }
    return List.copyOf(cues);
  }

  /** The match that begins exactly at a token, or null. */
  @Nullable Match at(Sheet sheet, int at, int limit) {
    Run run = new Run(sheet, limit);
    int[] end = {-1};
    boolean met =
        root.match(
            run,
            at,
            to -> {
              end[0] = to;
              return true;
            });
    return met ? new Match(at, end[0], run.slots) : null;
  }

  /** The first match that begins in a range and ends in it, or null. */
  @Nullable Match find(Sheet sheet, int from, int limit) {
    List<Match> one = new ArrayList<>();
    scan(
        sheet,
        from,
        limit,
        match -> {
          one.add(match);
          return false;
        });
    return one.isEmpty() ? null : one.getFirst();
  }

  @Nullable Match find(Sheet sheet, Segment segment) {
    return find(sheet, segment.from(), segment.to());
  }

  boolean in(Sheet sheet, Segment segment) {
    return find(sheet, segment) != null;
  }

  /** Every match in the document, each within one segment. */
  List<Match> all(Sheet sheet) {
    List<Match> all = new ArrayList<>();
    scan(
        sheet,
        0,
        sheet.tokens().size(),
        match -> {
          all.add(match);
          return true;
        });
    return all;
  }

  static Optional<Match> first(List<Cue> cues, Sheet sheet, Segment segment) {
    for (Cue cue : cues) {
      Match match = cue.find(sheet, segment);
      if (match != null) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** The match that begins first, of any of some cues, in a range. */
  static Optional<Match> earliest(List<Cue> cues, Sheet sheet, int from, int limit) {
    Match best = null;
    for (Cue cue : cues) {
      Match match = cue.find(sheet, from, limit);
      if (match != null && (best == null || match.from() < best.from())) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  static boolean any(List<Cue> cues, Sheet sheet, Segment segment) {
    return first(cues, sheet, segment).isPresent();
  }

  private interface Sink {
    boolean more(Match match);
  }

  private void scan(Sheet sheet, int from, int limit, Sink sink) {
    if (firstWords.isEmpty()) {
      for (int at = from; at < limit; at++) {
        if (!tryAt(sheet, at, limit, sink)) {
          return;
        }
      }
      return;
    }
    int[] starts = starts(sheet, from, limit);
    for (int at : starts) {
      if (!tryAt(sheet, at, limit, sink)) {
        return;
      }
    }
  }

  private boolean tryAt(Sheet sheet, int at, int limit, Sink sink) {
    if (Run.noise(sheet.tokens().get(at))) {
      return true;
    }
    Match match = at(sheet, at, Math.min(limit, sheet.segment(at).to()));
    return match == null || sink.more(match);
  }

  /** Where a match can begin: the places of its first words, in order. */
  private int[] starts(Sheet sheet, int from, int limit) {
    int[] starts = {};
    for (String word : firstWords) {
      int[] places = within(sheet.places(word), from, limit);
      if (places.length > 0) {
        int before = starts.length;
        starts = Arrays.copyOf(starts, before + places.length);
        System.arraycopy(places, 0, starts, before, places.length);
      }
    }
    if (firstWords.size() > 1) {
      Arrays.sort(starts);
    }
    return starts;
  }

  private static int[] within(int[] places, int from, int limit) {
    int low = lowerBound(places, from);
    int high = Math.max(low, lowerBound(places, limit));
    return low == 0 && high == places.length ? places : Arrays.copyOfRange(places, low, high);
  }

  private static int lowerBound(int[] sorted, int value) {
    int found = Arrays.binarySearch(sorted, value);
    return found < 0 ? -found - 1 : found;
  }

  @Override
  public String toString() {
    return source;
  }

  /** One attempt: the sheet, where it must end, and the typed spans met so far. */
  static final class Run {
    final Sheet sheet;
    final int limit;
    final List<Typed> slots = new ArrayList<>();

    Run(Sheet sheet, int limit) {
      this.sheet = sheet;
      this.limit = limit;
    }

    /** The next token that is not a comma, quote, hyphen or parenthesis. */
    int ink(int from) {
      int at = from;
      while (at < limit && noise(sheet.tokens().get(at))) {
        at++;
      }
      return at;
    }

    private static boolean noise(Token token) {
      if (token.kind() != Token.Kind.SIGN) {
        return false;
      }
      char c = token.text().charAt(0);
      return c == ',' || c == '"' || c == '-' || c == '(' || c == ')' || c == '_' || c == '\''
          || c == '[' || c == ']';
    }
  }

  /** What to do when a part has matched: go on from a token, and say whether the whole matched. */
  interface Next extends IntPredicate {}
}
