package org.allonge.note;

import org.jspecify.annotations.Nullable;

/**
 * What a note charges once for each instalment that is not paid in time.
 *
 * @param flat a stated sum, or null
 * @param percent a part of an amount, or null; one of the two is there
 * @param combining how sum and part go together where both are stated
 * @param of the amount that the part is taken of
 * @param minimum the least charge, or null
 * @param maximum the greatest charge, or null
 * @param graceDays days after the last timely day without charge, zero or more
 */
public record LateCharge(
    @Nullable Money flat,
    @Nullable Rate percent,
    Combining combining,
    Of of,
    @Nullable Money minimum,
    @Nullable Money maximum,
    int graceDays) {

  /** How a stated sum and a part of the instalment go together. */
  public enum Combining implements Choice {
    /** The greater of the two. */
    GREATER("greater"),
    /** The lesser of the two. */
    LESSER("lesser"),
    /** Both. */
    SUM("sum");

    private final String id;

    Combining(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The amount of which a part is charged. */
  public enum Of implements Choice {
    /** The whole instalment. */
    INSTALMENT("instalment"),
    /** What of it is unpaid. */
    UNPAID("unpaid");

    private final String id;

    Of(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
