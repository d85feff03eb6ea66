package org.allonge.engine;

import java.math.BigDecimal;
import org.allonge.note.LateCharge;
import org.allonge.note.Money;
import org.allonge.note.Rounding;
import org.jspecify.annotations.Nullable;

/** The charge for one late instalment, in minor units (rulebook 7). */
final class LateChargeRule {
  private LateChargeRule() {}

  /**
   * The charge.
   *
   * @param instalment the whole of what fell due
   * @param unpaid what of it is unpaid
   */
  static long amount(LateCharge terms, long instalment, long unpaid, Rounding rounding) {
    long charge = combined(terms, of(terms, instalment, unpaid), rounding);
    long least = Math.max(charge, minor(terms.minimum(), 0));
    return Math.min(least, minor(terms.maximum(), Long.MAX_VALUE));
  }

  /** The sum of which a part is charged. */
  static long of(LateCharge terms, long instalment, long unpaid) {
    return switch (terms.of()) {
      case INSTALMENT -> instalment;
      case UNPAID -> unpaid;
    };
  }

  private static long combined(LateCharge terms, long of, Rounding rounding) {
    if (terms.percent() == null) {
      return minor(terms.flat(), 0);
    }
    long part =
        BigDecimal.valueOf(of)
            .multiply(terms.percent().value())
            .setScale(0, rounding.mode())
            .longValueExact();
    if (terms.flat() == null) {
      return part;
    }
    long flat = terms.flat().minor();
    return switch (terms.combining()) {
      case GREATER -> Math.max(flat, part);
      case LESSER -> Math.min(flat, part);
      case SUM -> Math.addExact(flat, part);
    };
  }

  private static long minor(@Nullable Money amount, long otherwise) {
    return amount == null ? otherwise : amount.minor();
  }
}
