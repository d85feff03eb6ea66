package org.allonge.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note provides for the time after maturity or a breach (rulebook 4, 7, 8).
 *
 * @param rate the rate on what is unpaid after maturity
 * @param interestOnInterest whether unpaid interest then bears interest too
 * @param compounding how often it joins, or null where the words do not say (a reading)
 * @param acceleration whether a breach makes the whole fall due
 * @param costs what the maker pays for enforcement, or null where the note is silent
 * @param nonWaiver whether indulgence is declared to be no waiver
 * @param scope what bears the rate, and from when
 * @param lateCharge what a late instalment costs, or null where the note is silent
 */
public record AfterDefault(
    DefaultRate rate,
    boolean interestOnInterest,
    @Nullable Compounding compounding,
    Acceleration acceleration,
    @Nullable CollectionCosts costs,
    boolean nonWaiver,
    Scope scope,
    @Nullable LateCharge lateCharge) {

  /** A rate after maturity only, and no charge for a late instalment. */
  public AfterDefault(
      DefaultRate rate,
      boolean interestOnInterest,
      @Nullable Compounding compounding,
      Acceleration acceleration,
      @Nullable CollectionCosts costs,
      boolean nonWaiver) {
    this(
        rate,
        interestOnInterest,
        compounding,
        acceleration,
        costs,
        nonWaiver,
        Scope.AFTER_MATURITY,
        null);
  }

  /** What bears the default rate, and from when. */
  public enum Scope implements Choice {
    /** All that is unpaid, from the day after maturity or acceleration. */
    AFTER_MATURITY("after-maturity"),
    /**
     * What an instalment left unpaid too, from the day after the last on which it could be paid in
     * time; its interest only where interest bears interest.
     */
    OVERDUE_AMOUNTS("overdue-amounts");

    private final String id;

    Scope(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The rate after maturity. */
  public sealed interface DefaultRate {
    /** The note's own rate goes on (Civil Code 3289(a)). */
    record SameRate() implements DefaultRate {}

    /** A stated rate. */
    record Stated(Rate rate) implements DefaultRate {}

    /** A margin over the note's own rate. */
    record Margin(Rate margin) implements DefaultRate {}

    /** The highest rate that the law of the named jurisdictions allows, e.g. {@code US-CA}. */
    record HighestLawful(List<String> jurisdictions) implements DefaultRate {
      /** Copies the list. */
      public HighestLawful {
        jurisdictions = List.copyOf(jurisdictions);
      }
    }
  }

  /** How often unpaid interest joins the base after maturity. */
  public enum Compounding implements Choice {
    /** Once: what was posted up to and on maturity. */
    ONCE("once"),
    /** On each instalment day after maturity. */
    MONTHLY("monthly"),
    /** Each day, rounded. */
    DAILY("daily"),
    /** Never: principal only. */
    NONE("none");

    private final String id;

    Compounding(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What a missed instalment does to the rest. */
  public enum Acceleration implements Choice {
    /** The note has no such clause. */
    NONE("none"),
    /** The whole falls due by itself. */
    AUTOMATIC("automatic"),
    /** The whole falls due when the holder says so. */
    AT_HOLDERS_OPTION("at-holders-option");

    private final String id;

    Acceleration(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * Costs of collection that the maker bears.
   *
   * @param attorneysFees whether attorneys' fees are named
   * @param categories the other categories named, as printed
   * @param openList whether the list is only an example ("including, but not limited to")
   * @param bearInterest whether they bear interest
   */
  public record CollectionCosts(
      boolean attorneysFees, List<String> categories, boolean openList, boolean bearInterest) {
    /** Copies the list. */
    public CollectionCosts {
      categories = List.copyOf(categories);
    }
  }
}
