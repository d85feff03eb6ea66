package org.allonge.engine;

import org.allonge.note.InterestBase;
import org.jspecify.annotations.Nullable;

/**
 * What interest is reckoned on where that is not simply the principal unpaid.
 *
 * @param initial the base at the start in minor units, or -1 where it is the principal unpaid
 * @param resets days from whose night the principal then unpaid is the base, or null for none
 */
record BasePath(long initial, @Nullable Series resets) {
  private static final long OUTSTANDING = -1;

  static BasePath of(InterestBase base, long principal) {
    return switch (base) {
      case InterestBase.Outstanding o -> new BasePath(OUTSTANDING, null);
      case InterestBase.Original o ->
          new BasePath(o.amount() == null ? principal : o.amount().minor(), null);
      case InterestBase.Lagged l ->
          new BasePath(
              l.initial() == null ? principal : l.initial().minor(), Series.of(l.resets()));
    };
  }

  /** The next day after a day (exclusive) that sets the base anew. */
  long next(long afterDay, Resolved note) {
    return resets == null ? Agenda.NEVER : note.dueDay(resets.dateAfter(afterDay, note));
  }
}
