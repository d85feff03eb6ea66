package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What checks the formulas can read them, and sees where they do not come out. */
class FormulaTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.00 = 365.00 × 100% × 1/365                                     | 1 | 1
          54.79 = 250,000.00 × 8% / 365                                    | 4000 | 73
          2.50 = 5.00 × 25% × 1/2 (1 Jun 2003 to 1 Jul 2003) + 1.875       | 5 | 2
          -7.00 = 3.00 posted - 10.00 already paid by f1                   | -7 | 1
          9.00 = 4.00 interest + 3.00 principal + 2.00 held as credit      | 9 | 1
          0.00 = nothing accrued                                           | 0 | 1
          6.00 = 200.00 × 3% of principal paid early                       | 6 | 1
          -1.00 = 365.00 × -100% × 1/365                                   | -1 | 1
          85.00 = 1,500.00 × 5% + 10.00 (the instalment of 1 Jan 2024)     | 85 | 1
          25.00 = 25.00 (the least charge, in place of 5% of 40.00)        | 25 | 1
          900.00 = 1,000.00 × 9/10 (what early payment left)               | 900 | 1
          6.75% = 5.5% + 1.25% (PRIME of 20 Dec 2018 and the spread)       | 27 | 400
          11% = 4% × 2.5 + 1% (PRIME of 20 Dec 2018 and the spread)        | 11 | 100
          75.00 = 150.00 × i / (1 − (1 + i)^−1), where i = -600% × 1/12    | 75 | 1
          115.24 = 200.00 × i / (1 − (1 + i)^−2), where i = 120% × 1/12    | 2420 | 21
          50.00 = 100.00 / 2 (owed on the first of 2 dates)                | 50 | 1
          """)
  void formulaIsWorkedOutFromItsText(String formula, long over, long under) {
    assertThat(new Formula(formula).workedOut()).isEqualTo(Ratio.of(over, under));
  }

  @Test
  void whatCannotBeReadIsNoFormula() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Formula("5.00 advanced"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Formula("5.00 = 5.00 × 8% × x/365").workedOut());
  }

  @Test
  void amountThatDoesNotComeOutIsSeen() {
    assertThat(ByHand.amount("1,205.48 = 250,000.00 × 8% × 22/365")).isEqualTo("1205.48");
    assertThatThrownBy(() -> ByHand.amount("1,205.47 = 250,000.00 × 8% × 22/365"))
        .isInstanceOf(AssertionError.class);
  }
}
