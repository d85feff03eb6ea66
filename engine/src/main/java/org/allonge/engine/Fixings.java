package org.allonge.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.IndexEnded;
import org.allonge.note.RateFixing;
import org.jspecify.annotations.Nullable;

/** What is known of published indexes at one moment of a walk. Days are epoch days. */
final class Fixings {
  private final List<RateFixing> values = new ArrayList<>(0);
  private final List<IndexEnded> ended = new ArrayList<>(0);

  void clear() {
    values.clear();
    ended.clear();
  }

  void add(RateFixing fixing) {
    values.add(fixing);
  }

  void add(IndexEnded end) {
    ended.add(end);
  }

  /** The last value of an index on or before a day, or null. */
  @Nullable BigDecimal lastOn(String index, long day) {
    RateFixing last = last(index, day);
    return last == null ? null : last.rate().value();
  }

  /** The same with where it was told. */
  @Nullable RateFixing last(String index, long day) {
    for (int i = values.size() - 1; i >= 0; i--) {
      RateFixing fixing = values.get(i);
      if (fixing.index().equals(index) && fixing.date().toEpochDay() <= day) {
        return fixing;
      }
    }
    return null;
  }

  /** Whether an index is no longer published on a day. */
  boolean endedBy(String index, long day) {
    for (IndexEnded end : ended) {
      if (end.index().equals(index) && end.date().toEpochDay() <= day) {
        return true;
      }
    }
    return false;
  }
}
