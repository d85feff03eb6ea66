package org.allonge.engine;

import org.allonge.note.Choice;

/** Where a note stands at the end of a day (rulebook 3, 5). */
public enum Status implements Choice {
  /** Nothing is overdue. */
  CURRENT("current"),
  /** An instalment is unpaid after its due date, rolled as the law allows. */
  PAST_DUE("past-due"),
  /** Maturity has come and something of principal or interest is unpaid. */
  MATURED_UNPAID("matured-unpaid"),
  /** Principal and interest are paid; costs of collection are not. */
  COSTS_UNPAID("costs-unpaid"),
  /** Nothing is owed. */
  PAID("paid");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
