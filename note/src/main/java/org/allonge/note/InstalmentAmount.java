package org.allonge.note;

/** How much an interest instalment is (rulebook 4; reading {@code instalment-amount}). */
public enum InstalmentAmount implements Choice {
  /** The interest of the days that really elapsed. */
  ACTUAL("actual"),
  /** A full period posts an equal part of the year's interest; maturity trues up. */
  LEVEL("level");

  private final String id;

  InstalmentAmount(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
