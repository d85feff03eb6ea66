package org.allonge.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts that a note can state: what falls due, what bears interest, what is kept back. */
final class AmountCheck {
  private static final String BELOW_ZERO = "amount-negative";

  private final Terms terms;
  private final Problems problems;

  AmountCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  void check() {
    switch (terms.instalments()) {
      case Instalments.Bullet none -> {}
      case Instalments.InterestOnly none -> {}
      case Instalments.Level level -> aboveZero("instalments.amount", level.amount());
      case Instalments.FixedPrincipal f -> aboveZero("instalments.principal", f.principal());
      case Instalments.Phased phased -> phases(phased.phases());
      case Instalments.Custom custom -> rows(custom.rows());
    }
    base();
    funding();
    fee(terms.payments().fee());
    indexation(terms.payments().indexation());
  }

  private void fee(@Nullable ServicingFee fee) {
    if (fee == null) {
      return;
    }
    aboveZero("payments.servicing_fee.amount", fee.amount());
    notNegative("payments.servicing_fee.accrued", fee.accrued(), BELOW_ZERO);
    Rate rate = fee.rate();
    boolean one = (rate == null) != (fee.amount() == null);
    if (!one || (rate != null && rate.value().signum() < 0)) {
      problems.add(
          "fee-not-stated",
          "payments.servicing_fee",
          "a sum, or a rate of zero or more, and not both",
          fee.amount() == null ? "the rate " + rate : "both or a sum alone: " + fee.amount(),
          "State what is paid each time (amount) or for a year (rate).");
    }
  }

  private void indexation(@Nullable Indexation indexation) {
    if (indexation != null && indexation.base().signum() <= 0) {
      problems.add(
          "index-base-not-positive",
          "payments.indexation.base",
          "the value of the index at the start, above zero",
          indexation.base());
    }
  }

  private void phases(List<Instalments.Phase> phases) {
    for (int i = 0; i < phases.size(); i++) {
      aboveZero("instalments.phases[" + i + "].amount", phases.get(i).amount());
    }
  }

  private void rows(List<Instalments.Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      notNegative(
          "instalments.rows[" + i + "].principal", rows.get(i).principal(), "negative-principal");
    }
  }

  private void base() {
    switch (terms.interest().base()) {
      case InterestBase.Outstanding none -> {}
      case InterestBase.Original original -> aboveZero("interest.base.amount", original.amount());
      case InterestBase.Lagged lagged ->
          notNegative("interest.base.initial", lagged.initial(), BELOW_ZERO);
    }
  }

  private void aboveZero(String path, @Nullable Money amount) {
    if (amount != null && amount.minor() <= 0) {
      problems.add("amount-not-positive", path, "an amount above zero", amount);
    }
  }

  private void notNegative(String path, @Nullable Money amount, String code) {
    if (amount != null && amount.minor() < 0) {
      problems.add(code, path, "an amount of zero or more", amount);
    }
  }

  private void funding() {
    switch (terms.funding()) {
      case Funding.Whole whole -> discount(whole.discount());
      case Funding.Carried c -> notNegative("funding.accrued", c.accrued(), BELOW_ZERO);
      case Funding.Draws none -> {}
    }
  }

  private void discount(@Nullable Money discount) {
    Money principal = terms.principal();
    if (discount == null) {
      return;
    }
    if (discount.compareTo(principal) >= 0 || discount.compareTo(principal.negated()) < 0) {
      problems.add(
          "discount-too-large",
          "funding.discount",
          "less than the principal, " + principal + ", or a premium of at most as much",
          discount,
          "State what is kept back of the principal, below zero what is paid on top.");
    }
  }
}
