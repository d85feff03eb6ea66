package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Money;
import org.allonge.note.Rate;

/** Official numbers as amounts and rates of a note: rounded half up to what a note can hold. */
final class Amount {
  /** The decimals at which a test bed posts. */
  static final int DECIMALS = 10;

  /** The digits that amounts may have together with their decimals, with room to grow. */
  private static final int DIGITS = 17;

  private final CurrencyUnit unit;

  private Amount(CurrencyUnit unit) {
    this.unit = unit;
  }

  /** Ten decimals; of principals beyond ten million as many fewer as they have digits more. */
  static Amount of(Contract contract) {
    BigDecimal principal = contract.required("notionalPrincipal");
    int digits = principal.precision() - principal.scale();
    int decimals = Math.clamp(DIGITS - digits, 0, DECIMALS);
    String code = contract.text("currency").orElseThrow(() -> contract.missing("currency"));
    try {
      return new Amount(CurrencyUnit.of(code).withDecimals(decimals));
    } catch (IllegalArgumentException unknown) {
      throw contract.refuse("currency", "an ISO 4217 currency");
    }
  }

  Money of(BigDecimal number) {
    return Money.of(number.setScale(unit.decimals(), RoundingMode.HALF_UP), unit);
  }

  static Rate rate(BigDecimal number) {
    return new Rate(number.setScale(Rate.MAX_DECIMALS, RoundingMode.HALF_UP));
  }
}
