package org.allonge.note;

/** How well a fact of law or of a calendar is supported by what was read. */
public enum SourceConfidence implements Choice {
  /** The statute, rule or primary data was seen. */
  HIGH("high"),
  /** Part of the text, or a reliable second-hand source, was seen. */
  MEDIUM("medium"),
  /** Only a weak or indirect source was seen. */
  LOW("low"),
  /** No source was seen: believed, not confirmed. */
  UNCONFIRMED("unconfirmed");

  private final String id;

  SourceConfidence(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** The weaker of the two: what a conclusion from both can claim. */
  public SourceConfidence and(SourceConfidence other) {
    return compareTo(other) < 0 ? other : this;
  }
}
