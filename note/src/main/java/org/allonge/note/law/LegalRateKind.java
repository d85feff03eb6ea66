package org.allonge.note.law;

import org.allonge.note.Choice;

/** When a rate that the law sets by itself applies. */
public enum LegalRateKind implements Choice {
  /** Where no rate was agreed in writing. */
  NO_WRITTEN_RATE("no-written-rate"),
  /** After a breach of the contract. */
  AFTER_BREACH("after-breach"),
  /** On a judgment. */
  JUDGMENT("judgment");

  private final String id;

  LegalRateKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
