package org.allonge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.allonge.note.Indexation;
import org.jspecify.annotations.Nullable;

/**
 * By what an indexed note multiplies what falls due (rulebook 4): the index of the last of certain
 * days over its value at the start, from the night of the day on. Where no value is known on such a
 * day, the factor stays. Days are epoch days.
 */
final class Indexing {
  private final Indexation terms;
  private final Resolved note;
  private final Fixings fixings;
  private final Series days;
  private BigDecimal index;
  private boolean begun;

  private Indexing(Indexation terms, Resolved note, Fixings fixings) {
    this.terms = terms;
    this.note = note;
    this.fixings = fixings;
    this.days = Series.of(terms.schedule());
    this.index = terms.base();
  }

  /** The indexation of a note, or null where it has none. */
  static @Nullable Indexing of(Resolved note, Fixings fixings) {
    Indexation terms = note.terms().payments().indexation();
    return terms == null ? null : new Indexing(terms, note, fixings);
  }

  void clear() {
    begun = false;
    index = terms.base();
  }

  /** The next day after a day (exclusive) on which the factor is set anew. */
  long next(long afterDay) {
    return note.dueDay(days.dateAfter(afterDay, note));
  }

  /** Sets the factor anew on such a day; false where no value of the index is known. */
  boolean set(long day) {
    BigDecimal value = fixings.lastOn(terms.index(), days.dateAfter(day - 1, note));
    if (value != null) {
      begun = true;
      index = value;
    }
    return value != null;
  }

  /** What changes hands where a flow is of an amount. */
  long times(Flow.Kind kind, long amount) {
    return switch (kind) {
      case INTEREST -> times(amount, terms.ofInterest(), terms.interestFactor());
      case PRINCIPAL, ADVANCE, MATURITY ->
          times(amount, terms.ofPrincipal(), terms.principalFactor());
      case FUNDING, DEMAND, CAPITALISED, RATE, PAYMENT_FOUND, TRANSFER, BASE, INDEX, FEE -> amount;
    };
  }

  private long times(long amount, boolean indexed, BigDecimal atFirst) {
    BigDecimal exact = BigDecimal.valueOf(amount);
    BigDecimal times =
        indexed && begun
            ? exact
                .multiply(index)
                .divide(Objects.requireNonNull(terms.base()), 0, RoundingMode.HALF_UP)
            : exact.multiply(atFirst).setScale(0, RoundingMode.HALF_UP);
    return times.longValueExact();
  }
}
