package org.allonge.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The costs of collection that the maker bears, by the kinds that the note names. */
final class CostsFinder implements Finder {
  private static final List<Cue> COSTS =
      Cue.list(
          "costs|cost|expenses|expense of collection|enforcement|collecting|enforcing",
          "collection costs",
          "enforcement costs",
          "court costs",
          "costs and expenses");
  private static final Cue INCLUDING =
      Cue.of("including (but not limited to | without limitation)?");

  @Override
  public void read(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match costs =
          segment.isHeading() ? null : Cue.first(COSTS, scope.sheet(), segment).orElse(null);
      boolean applied = Cue.of("applied|application").in(scope.sheet(), segment);
      if (costs != null && !applied) {
        put(scope, draft, segment, costs);
        return;
      }
    }
  }

  private static void put(Scope scope, Draft draft, Segment segment, Match costs) {
    Match including = INCLUDING.find(scope.sheet(), costs.from(), segment.to());
    List<FieldValue> kinds = new ArrayList<>();
    int to = costs.to();
    if (including != null) {
      to = segment.to();
      kinds(scope, including.to(), to).forEach(kind -> kinds.add(FieldValue.of(kind)));
    }
    boolean open = including != null && including.to() - including.from() > 1;
    SequencedMap<String, FieldValue> parts = new LinkedHashMap<>();
    parts.put("categories", new FieldValue.Items(kinds));
    parts.put("open_list", new FieldValue.Flag(open));
    Span span = scope.sheet().span(costs.from(), to);
    draft.put(
        "collection_costs",
        new FieldValue.Parts(parts),
        span,
        Confidence.HIGH,
        "said in these words",
        List.of());
  }

  /** The members of a list with commas and "and". */
  private static List<String> kinds(Scope scope, int from, int to) {
    List<String> kinds = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      Token token = scope.tokens().get(at);
      boolean mark = at == to || token.is(",") || token.is("and") || token.is(".") || token.is(";");
      if (mark && at > start) {
        kinds.add(scope.sheet().words(start, at));
      }
      start = mark ? at + 1 : start;
    }
    return kinds;
  }
}
