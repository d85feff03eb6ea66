package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a cue was met.
 *
 * @param from first token, inclusive
 * @param to one past the last token
 * @param slots the typed spans met on the way, in order
 */
record Match(int from, int to, List<Typed> slots) {
  Match {
    slots = List.copyOf(slots);
  }

  <T extends Typed> @Nullable T slot(Class<T> type) {
    for (Typed slot : slots) {
      if (type.isInstance(slot)) {
        return type.cast(slot);
      }
    }
    return null;
  }

  Typed.@Nullable Amount amount() {
    return slot(Typed.Amount.class);
  }

  Typed.@Nullable Day day() {
    return slot(Typed.Day.class);
  }

  Typed.@Nullable Percent percent() {
    return slot(Typed.Percent.class);
  }

  Typed.@Nullable Length length() {
    return slot(Typed.Length.class);
  }

  Typed.@Nullable Count count() {
    return slot(Typed.Count.class);
  }
}
