package org.allonge.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every amount of a note is of the note's own currency, counted in the same units. */
final class CurrencyCheck {
  private final CurrencyUnit currency;
  private final Problems problems;

  private CurrencyCheck(CurrencyUnit currency, Problems problems) {
    this.currency = currency;
    this.problems = problems;
  }

  static void check(Terms terms, Problems problems) {
    CurrencyCheck check = new CurrencyCheck(terms.currency(), problems);
    check.instalments(terms.instalments());
    check.base(terms.interest().base());
    check.lateCharge(terms.afterDefault().lateCharge());
    check.funding(terms.funding());
    check.fee(terms.payments().fee());
  }

  private void fee(@Nullable ServicingFee fee) {
    if (fee != null) {
      same("payments.servicing_fee.amount", fee.amount());
      same("payments.servicing_fee.accrued", fee.accrued());
    }
  }

  private void instalments(Instalments instalments) {
    switch (instalments) {
      case Instalments.Bullet none -> {}
      case Instalments.InterestOnly none -> {}
      case Instalments.Level level -> same("instalments.amount", level.amount());
      case Instalments.FixedPrincipal fixed -> same("instalments.principal", fixed.principal());
      case Instalments.Phased phased -> phases(phased.phases());
      case Instalments.Custom custom -> rows(custom.rows());
    }
  }

  private void phases(List<Instalments.Phase> phases) {
    for (int i = 0; i < phases.size(); i++) {
      same("instalments.phases[" + i + "].amount", phases.get(i).amount());
    }
  }

  private void rows(List<Instalments.Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      same("instalments.rows[" + i + "].principal", rows.get(i).principal());
    }
  }

  private void base(InterestBase base) {
    switch (base) {
      case InterestBase.Outstanding none -> {}
      case InterestBase.Original original -> same("interest.base.amount", original.amount());
      case InterestBase.Lagged lagged -> same("interest.base.initial", lagged.initial());
    }
  }

  private void lateCharge(@Nullable LateCharge charge) {
    if (charge != null) {
      same("after_default.late_charge.flat", charge.flat());
      same("after_default.late_charge.minimum", charge.minimum());
      same("after_default.late_charge.maximum", charge.maximum());
    }
  }

  private void funding(Funding funding) {
    switch (funding) {
      case Funding.Whole whole -> same("funding.discount", whole.discount());
      case Funding.Carried carried -> same("funding.accrued", carried.accrued());
      case Funding.Draws none -> {}
    }
  }

  private void same(String path, @Nullable Money amount) {
    if (amount != null && !amount.currency().equals(currency)) {
      problems.add(
          "other-currency",
          path,
          "an amount of " + unit(currency) + ", the currency of the principal",
          amount + " " + unit(amount.currency()),
          "State every amount of the note in one currency.");
    }
  }

  private static String unit(CurrencyUnit unit) {
    return unit.code() + " with " + unit.decimals() + " decimals";
  }
}
