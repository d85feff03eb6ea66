package org.allonge.note;

import java.math.RoundingMode;

/**
 * How posted interest is rounded to the minor unit (rulebook 1: half up unless the note differs).
 */
public enum Rounding implements Choice {
  /** To the nearest minor unit, a half away from zero. */
  HALF_UP("half-up", RoundingMode.HALF_UP),
  /** To the nearest minor unit, a half to the even neighbour. */
  HALF_EVEN("half-even", RoundingMode.HALF_EVEN),
  /** Towards zero. */
  DOWN("down", RoundingMode.DOWN);

  private final String id;
  private final RoundingMode mode;

  Rounding(String id, RoundingMode mode) {
    this.id = id;
    this.mode = mode;
  }

  @Override
  public String id() {
    return id;
  }

  /** The same rule in the words of the JDK. */
  public RoundingMode mode() {
    return mode;
  }
}
