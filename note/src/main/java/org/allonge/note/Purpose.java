package org.allonge.note;

/** What the money was borrowed for, as far as usury law asks (Cal. Const. art. XV sec. 1). */
public enum Purpose implements Choice {
  /** Primarily personal, family or household use. */
  PERSONAL("personal"),
  /** Any other use: business, or buying, building or improving real property. */
  BUSINESS("business");

  private final String id;

  Purpose(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
