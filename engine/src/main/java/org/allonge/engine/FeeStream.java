package org.allonge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.allonge.note.DayFraction;
import org.allonge.note.ServicingFee;
import org.jspecify.annotations.Nullable;

/** The servicing fee of a note as it accrues and falls due. Amounts in minor units. */
final class FeeStream {
  private final ServicingFee terms;
  private final Basis basis;
  private BigDecimal accrued = BigDecimal.ZERO;

  private FeeStream(ServicingFee terms, Basis basis) {
    this.terms = terms;
    this.basis = basis;
  }

  /** The fee of a note, or null where it has none. */
  static @Nullable FeeStream of(Resolved note, Basis basis) {
    ServicingFee terms = note.terms().payments().fee();
    return terms == null ? null : new FeeStream(terms, basis);
  }

  void clear() {
    accrued = BigDecimal.valueOf(terms.accrued() == null ? 0 : terms.accrued().minor());
  }

  /** Counts the fee on the principal unpaid over a stretch of days, from exclusive to inclusive. */
  void add(long principal, long from, long to) {
    long start = Math.max(from, terms.from().toEpochDay());
    if (terms.rate() == null || start >= to) {
      return;
    }
    DayFraction part =
        basis
            .dayCount()
            .fraction(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(to), basis.context());
    accrued =
        accrued.add(
            BigDecimal.valueOf(principal)
                .multiply(terms.rate().value())
                .multiply(BigDecimal.valueOf(part.numerator()))
                .divide(BigDecimal.valueOf(part.denominator()), LevelPayment.DIGITS));
  }

  /** Takes what falls due on one of its days, or at maturity. */
  long take() {
    if (terms.amount() != null) {
      return terms.amount().minor();
    }
    long due = accrued.setScale(0, RoundingMode.HALF_UP).longValueExact();
    accrued = BigDecimal.ZERO;
    return due;
  }
}
