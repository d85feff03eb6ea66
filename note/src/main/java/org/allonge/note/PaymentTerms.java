package org.allonge.note;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a note may be paid.
 *
 * @param prepayment whether, and at what price, principal may be paid early
 * @param application the order in which a payment is applied, or null where the note is silent
 * @param calendar id of the business calendar (see {@link Calendars}), {@code none} where the note
 *     and its law move no date
 * @param roll what a due date that is no business day does
 * @param rollMovesAccrual whether interest then runs to the moved date
 * @param graceDays days after a due date without consequence, or null where the note is silent;
 *     zero for "without grace"
 * @param afterPrepayment what principal paid early does to later instalments
 * @param indexation how payments follow an index, or null
 * @param fee what is paid for servicing the note, or null
 */
public record PaymentTerms(
    Prepayment prepayment,
    @Nullable Application application,
    String calendar,
    RollConvention roll,
    boolean rollMovesAccrual,
    @Nullable Integer graceDays,
    AfterPrepayment afterPrepayment,
    @Nullable Indexation indexation,
    @Nullable ServicingFee fee) {

  /** Terms without indexation and without a fee. */
  public PaymentTerms(
      Prepayment prepayment,
      @Nullable Application application,
      String calendar,
      RollConvention roll,
      boolean rollMovesAccrual,
      @Nullable Integer graceDays,
      AfterPrepayment afterPrepayment) {
    this(
        prepayment,
        application,
        calendar,
        roll,
        rollMovesAccrual,
        graceDays,
        afterPrepayment,
        null,
        null);
  }

  /** Terms under which principal paid early makes the life shorter. */
  public PaymentTerms(
      Prepayment prepayment,
      @Nullable Application application,
      String calendar,
      RollConvention roll,
      boolean rollMovesAccrual,
      @Nullable Integer graceDays) {
    this(
        prepayment,
        application,
        calendar,
        roll,
        rollMovesAccrual,
        graceDays,
        AfterPrepayment.SHORTER_LIFE);
  }

  /** What principal paid early does to the instalments that follow. */
  public enum AfterPrepayment implements Choice {
    /** They stay as they are; the note is repaid earlier. */
    SHORTER_LIFE("shorter-life"),
    /** They become smaller; the note runs as long as before. */
    SMALLER_INSTALMENTS("smaller-instalments");

    private final String id;

    AfterPrepayment(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The order in which a payment meets interest, principal and costs. */
  public enum Application implements Choice {
    /** Interest, principal, costs (Civil Code 1479; United States rule). */
    COSTS_LAST("costs-last"),
    /** Costs, interest, principal. */
    COSTS_FIRST("costs-first");

    private final String id;

    Application(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The right to pay principal before it is due. */
  public sealed interface Prepayment {
    /** At any time, without premium. */
    record Free(boolean inPart) implements Prepayment {}

    /**
     * At a premium.
     *
     * @param steps percentages of the principal prepaid, each until a day (exclusive), ascending
     * @param noticeDays days of notice, zero or more
     * @param lockedUntil the day before which nothing may be paid early, or null
     */
    record AtPremium(List<PremiumStep> steps, int noticeDays, @Nullable LocalDate lockedUntil)
        implements Prepayment {
      /** Copies the steps. */
      public AtPremium {
        steps = List.copyOf(steps);
      }

      /** A premium without a time in which nothing may be paid early. */
      public AtPremium(List<PremiumStep> steps, int noticeDays) {
        this(steps, noticeDays, null);
      }
    }

    /**
     * At the interest that the holder loses: on what is paid early, the contract rate less a
     * reference rate, if that is less, for the time to a day, not discounted.
     *
     * @param index the reference rate by its name; its last fixing counts
     * @param margin added to the reference rate
     * @param until the day to which interest is lost (inclusive)
     * @param noticeDays days of notice, zero or more
     * @param lockedUntil the day before which nothing may be paid early, or null
     */
    record Differential(
        String index, Rate margin, LocalDate until, int noticeDays, @Nullable LocalDate lockedUntil)
        implements Prepayment {}

    /** Not before a day (exclusive), or never where it is null. */
    record Locked(@Nullable LocalDate until) implements Prepayment {}

    /** The note does not say. */
    record Silent() implements Prepayment {}
  }

  /**
   * One premium and how long it applies.
   *
   * @param before the first day on which it no longer applies, or null for the rest of the life
   * @param premium the part of the principal prepaid that is charged
   */
  public record PremiumStep(@Nullable LocalDate before, Rate premium) {}
}
