package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;

/** Amounts of tables with the sum by which a reader gets them. */
final class ByHand {
  private static final Ratio CENTS = Ratio.of(100);

  private ByHand() {}

  /**
   * The amount of {@code 1,698.63 = 250,000.00 × 8% × 31/365}, once the sum is seen to come out at
   * it, half a cent up; a plain amount stands for itself.
   */
  static String amount(String formula) {
    if (!formula.contains(" = ")) {
      return formula.replace(",", "");
    }
    Formula sum = new Formula(formula);
    assertThat(sum.workedOut().times(CENTS).rounded(RoundingMode.HALF_UP))
        .as(formula)
        .isEqualTo(sum.result().times(CENTS).rounded(RoundingMode.UNNECESSARY));
    return formula.substring(0, formula.indexOf(" = ")).replace(",", "");
  }

  /** Principal, interest posted, interest accrued, costs and credit of an account in one line. */
  static String balances(Account a) {
    return "%s %s %s %s %s"
        .formatted(
            a.principal(),
            a.interestPostedUnpaid(),
            a.interestAccruedSince(),
            a.costs(),
            a.unappliedCredit());
  }

  /** Interest, principal, costs and what is held of a payment in one line. */
  static String split(AppliedPayment p) {
    return "%s %s %s %s".formatted(p.interest(), p.principal(), p.costs(), p.unapplied());
  }
}
