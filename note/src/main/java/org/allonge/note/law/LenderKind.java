package org.allonge.note.law;

import org.allonge.note.Choice;

/** Who lends, as far as the exemptions ask. */
public enum LenderKind implements Choice {
  /** A natural person. */
  PERSON("person"),
  /** A company without a licence or charter to lend. */
  COMPANY("company"),
  /** A bank. */
  BANK("bank"),
  /** A credit union. */
  CREDIT_UNION("credit-union"),
  /** A savings bank, or a building and loan association. */
  SAVINGS_ASSOCIATION("savings-association"),
  /** A lender under a licence to lend. */
  FINANCE_LENDER("finance-lender"),
  /** An insurer. */
  INSURER("insurer"),
  /** A pawnbroker. */
  PAWNBROKER("pawnbroker"),
  /** A personal property broker. */
  PERSONAL_PROPERTY_BROKER("personal-property-broker"),
  /** An agricultural credit corporation. */
  AGRICULTURAL_CREDIT_CORPORATION("agricultural-credit-corporation");

  private final String id;

  LenderKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
