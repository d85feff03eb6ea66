package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import org.allonge.note.Rounding;

/** Whether the formula of an explanation comes out at the amount that it explains. */
final class ComesOut {
  /** Rounded half up whatever the note says of interest. */
  private static final List<String> HALF_UP = List.of("per-diem", "level-payment");

  private ComesOut() {}

  /** Checks what is a formula; words alone have nothing to come out. */
  static void check(Explanation e, Rounding rounding) {
    if (!e.formula().contains(" = ")) {
      return;
    }
    Formula formula = new Formula(e.formula());
    if (formula.ofRate()) {
      assertThat(formula.workedOut()).as(e.formula()).isEqualTo(formula.result());
      return;
    }
    Ratio scale =
        Ratio.of(Ratio.of(10).over().pow(e.amount().currency().decimals()).longValueExact());
    RoundingMode mode = HALF_UP.contains(e.id()) ? RoundingMode.HALF_UP : rounding.mode();
    assertThat(formula.result().times(scale)).isEqualTo(Ratio.of(e.amount().minor()));
    long out = formula.workedOut().times(scale).rounded(mode);
    if (e.formula().endsWith("never below zero")) {
      out = Math.max(0, out);
    }
    long most = e.formula().contains("level instalments") ? 1 : 0;
    assertThat(Math.abs(out - e.amount().minor())).as(e.formula()).isLessThanOrEqualTo(most);
  }
}
