package org.allonge.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The document as the later passes see it: flowing view, tokens, segments, and typed spans where
 * they begin.
 */
final class Sheet {
  private static final int[] NOWHERE = {};

  private final Document document;
  private final Layout layout;
  private final Flow flow;
  private final List<Span> repaired;
  private final Tokens tokens;
  private final List<Segment> segments;
  private final int[] segmentOf;
  private final int[] sentenceStarts;
  private final int[] sentenceEnds;
  private final Map<String, int[]> places;
  private final Map<Class<? extends Typed>, Typed[]> begins = new HashMap<>();
  private final Map<Class<? extends Typed>, List<Typed>> lists = new HashMap<>();

  private Sheet(Document document) {
    this.document = document;
    this.layout = Layout.of(document);
    Repair.Repaired view = Repair.of(Flow.of(document, layout));
    this.flow = view.flow();
    this.repaired = view.repaired();
    this.tokens = Tokens.of(flow.text());
    this.segments = Segments.of(tokens);
    this.segmentOf = number(segments, tokens.size());
    this.sentenceStarts = new int[segments.size()];
    this.sentenceEnds = new int[segments.size()];
    sentences();
    this.places = index(tokens);
    spans();
  }

  static Sheet of(Document document) {
    return new Sheet(document);
  }

  private void spans() {
    MoneyGrammar money = new MoneyGrammar(tokens);
    DateGrammar dates = new DateGrammar(tokens);
    PercentGrammar percents = new PercentGrammar(tokens);
    LengthGrammar lengths = new LengthGrammar(tokens);
    RecurrenceGrammar recurrence = new RecurrenceGrammar(tokens);
    collect(Typed.Amount.class, money::at);
    collect(Typed.Day.class, dates::at);
    collect(Typed.MonthOfYear.class, dates::monthAt);
    collect(Typed.Percent.class, percents::at);
    collect(Typed.Length.class, lengths::at);
    collect(Typed.Count.class, lengths::countAt);
    collect(Typed.DayOfMonth.class, recurrence::dayOfMonth);
    collect(Typed.YearDays.class, recurrence::yearDays);
  }

  private <T extends Typed> void collect(Class<T> type, IntFunction<@Nullable T> grammar) {
    Typed[] byStart = new Typed[tokens.size() + 1];
    List<Typed> all = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      T found = grammar.apply(at);
      if (found == null) {
        at++;
      } else {
        byStart[at] = found;
        all.add(found);
        at = found.to();
      }
    }
    begins.put(type, byStart);
    lists.put(type, List.copyOf(all));
  }

  private static Map<String, int[]> index(Tokens tokens) {
    Map<String, List<Integer>> growing = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      growing.computeIfAbsent(tokens.get(i).lower(), word -> new ArrayList<>()).add(i);
    }
    Map<String, int[]> index = new HashMap<>();
    growing.forEach(
        (word, at) -> index.put(word, at.stream().mapToInt(Integer::intValue).toArray()));
    return index;
  }

  Document document() {
    return document;
  }

  Layout layout() {
    return layout;
  }

  /** The places in the document whose words were set right after a bad scan. */
  List<Span> repaired() {
    return repaired;
  }

  boolean repaired(Span span) {
    return repaired.stream().anyMatch(span::overlaps);
  }

  Flow flow() {
    return flow;
  }

  Tokens tokens() {
    return tokens;
  }

  List<Segment> segments() {
    return segments;
  }

  /** Where a word stands, in order. */
  int[] places(String lower) {
    return places.getOrDefault(lower, NOWHERE);
  }

  /** The typed span that begins at a token, or null. */
  <T extends Typed> @Nullable T typed(Class<T> type, int at) {
    Typed[] byStart = begins.get(type);
    return byStart == null || at < 0 || at >= byStart.length ? null : type.cast(byStart[at]);
  }

  /** All typed spans of a kind, in order. */
  <T extends Typed> List<T> all(Class<T> type) {
    return all(type, 0, tokens.size());
  }

  /** The typed spans of a kind that begin in a range of tokens. */
  <T extends Typed> List<T> all(Class<T> type, int from, int to) {
    List<Typed> spans = lists.getOrDefault(type, List.of());
    List<T> found = new ArrayList<>();
    for (int i = firstFrom(spans, from); i < spans.size() && spans.get(i).from() < to; i++) {
      found.add(type.cast(spans.get(i)));
    }
    return found;
  }

  private static int firstFrom(List<Typed> spans, int from) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The segment that holds a token, or the next one where it stands between two. */
  Segment segment(int token) {
    return segments.get(segmentOf[Math.max(0, Math.min(token, segmentOf.length - 1))]);
  }

  /** For each segment, the first and the last segment of its sentence. */
  private void sentences() {
    for (int i = 1; i < sentenceStarts.length; i++) {
      boolean same = segments.get(i - 1).sentence() == segments.get(i).sentence();
      sentenceStarts[i] = same ? sentenceStarts[i - 1] : i;
    }
    for (int i = sentenceEnds.length - 1; i >= 0; i--) {
      boolean last = i == sentenceEnds.length - 1 || sentenceStarts[i + 1] == i + 1;
      sentenceEnds[i] = last ? i : sentenceEnds[i + 1];
    }
  }

  private static int[] number(List<Segment> segments, int tokens) {
    int[] numbers = new int[Math.max(1, tokens)];
    int segment = 0;
    for (int token = 0; token < tokens; token++) {
      while (segment < segments.size() - 1 && segments.get(segment).to() <= token) {
        segment++;
      }
      numbers[token] = segment;
    }
    return numbers;
  }

  /** The token range of the whole sentence that a segment belongs to, as a segment. */
  Segment sentence(Segment part) {
    int at = segmentOf[part.from()];
    int first = sentenceStarts[at];
    int last = sentenceEnds[at];
    return new Segment(
        segments.get(first).from(),
        segments.get(last).to(),
        part.sentence(),
        part.paragraph(),
        part.heading(),
        false);
  }

  /** The token range of the whole paragraph that a segment belongs to, as a segment. */
  Segment paragraph(Segment part) {
    int from = part.from();
    int to = part.to();
    for (Segment segment : segments) {
      if (segment.paragraph() == part.paragraph()) {
        from = Math.min(from, segment.from());
        to = Math.max(to, segment.to());
      }
    }
    return new Segment(from, to, part.sentence(), part.paragraph(), part.heading(), false);
  }

  /** The segment after, or null at the end. */
  @Nullable Segment after(Segment part) {
    int next = segmentOf[part.from()] + 1;
    return next < segments.size() ? segments.get(next) : null;
  }

  /** The flowing words of a range of tokens. */
  String words(int from, int to) {
    return from >= to
        ? ""
        : flow.text()
            .substring(tokens.get(from).start(), tokens.get(to - 1).end())
            .replace('\n', ' ');
  }

  /** The place in the document of a range of tokens. */
  Span span(int from, int to) {
    return flow.span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  Span span(Typed typed) {
    return span(typed.from(), typed.to());
  }
}
