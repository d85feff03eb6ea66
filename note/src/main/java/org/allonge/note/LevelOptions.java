package org.allonge.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a note with level payments says besides their dates and amount.
 *
 * @param amortisedBy the day by which the payments would repay the principal, where that is another
 *     than the maturity (the rest is then a balloon), or null
 * @param solving how a payment that is not stated is found
 * @param shortfall what becomes of interest that a payment does not cover
 * @param recast whether the payment is found anew when the rate changes
 * @param foundOn the day by whose balance a payment that is not stated is found over actual days,
 *     where the note names it; null for the day before the first payment
 */
public record LevelOptions(
    @Nullable LocalDate amortisedBy,
    Solving solving,
    Shortfall shortfall,
    boolean recast,
    @Nullable LocalDate foundOn) {
  /** Found over equal periods; what a payment does not cover falls due besides. */
  public static final LevelOptions USUAL =
      new LevelOptions(null, Solving.EQUAL_PERIODS, Shortfall.FALLS_DUE, false);

  /** Options of a note that names no day on which a payment is found. */
  public LevelOptions(
      @Nullable LocalDate amortisedBy, Solving solving, Shortfall shortfall, boolean recast) {
    this(amortisedBy, solving, shortfall, recast, null);
  }

  /** How the level payment is found. */
  public enum Solving implements Choice {
    /** Each period counts for as many twelfths of a year as it has months. */
    EQUAL_PERIODS("equal-periods"),
    /** Each period counts for its days by the note's day count. */
    ACTUAL_DAYS("actual-days");

    private final String id;

    Solving(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What becomes of interest that is more than the payment. */
  public enum Shortfall implements Choice {
    /** All interest falls due, and no principal. */
    FALLS_DUE("falls-due"),
    /** What the payment does not cover is added to principal: negative amortisation. */
    ADDED_TO_PRINCIPAL("added-to-principal"),
    /** The note says that each payment covers the interest: terms where it does not are refused. */
    EXCLUDED("excluded");

    private final String id;

    Shortfall(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
