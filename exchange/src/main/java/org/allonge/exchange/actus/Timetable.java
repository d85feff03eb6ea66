package org.allonge.exchange.actus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a contract: when it opens and ends, and the schedules that lie between, each without
 * what the status date or a termination cuts off.
 */
final class Timetable {
  static final String INTEREST_ANCHOR = "cycleAnchorDateOfInterestPayment";
  static final String PRINCIPAL_ANCHOR = "cycleAnchorDateOfPrincipalRedemption";

  private final Contract contract;
  private final DayMoves moves;
  private final Moment status;
  private final Moment exchange;
  private final Moment end;
  private final @Nullable Moment termination;

  Timetable(TestCase test) {
    this.contract = test.contract();
    this.moves = DayMoves.of(contract);
    this.status = contract.requiredMoment("statusDate");
    this.exchange = contract.requiredMoment("initialExchangeDate");
    this.end = Maturities.of(test);
    this.termination = contract.moment("terminationDate").orElse(null);
  }

  DayMoves moves() {
    return moves;
  }

  Moment status() {
    return status;
  }

  Moment exchange() {
    return exchange;
  }

  /** The maturity, or the last day asked about where there is none. */
  Moment end() {
    return end;
  }

  /** Whether the contract falls due: all types do but UMP. */
  boolean matures() {
    return !type("UMP");
  }

  /** The maturity for a series of a note, or null where there is none. */
  @Nullable LocalDate maturity() {
    return matures() ? end.reckoned() : null;
  }

  @Nullable Moment termination() {
    return termination;
  }

  /** Whether the principal was paid out by the status date. */
  boolean open() {
    return !exchange.isAfter(status);
  }

  /** The day on which the note begins: that of the exchange, or the status date after it. */
  Moment start() {
    return open() ? status : exchange;
  }

  boolean bearsInterest() {
    return contract.has("nominalInterestRate");
  }

  boolean type(String... types) {
    return List.of(types).contains(contract.type());
  }

  // -- schedules -----------------------------------------------------------------------------

  /**
   * The dates on which interest is paid or capitalised, as the contract has them from its start.
   */
  private List<Grid> allInterest() {
    if (type("LAX")) {
      return new PhaseGrids(contract).interest(end);
    }
    boolean withEnd = !type("CLM", "UMP");
    if (!withEnd && !contract.has("cycleOfInterestPayment")) {
      return List.of();
    }
    return grid(INTEREST_ANCHOR, "cycleOfInterestPayment", withEnd)
        .or(() -> type("NAM", "ANN") ? Optional.of(allPrincipal()) : Optional.empty())
        .map(List::of)
        .orElse(List.of());
  }

  /** The dates after the status date on which interest is paid or capitalised. */
  List<Grid> interest() {
    return bearsInterest()
        ? allInterest().stream().map(this::kept).filter(g -> !g.isEmpty()).toList()
        : List.of();
  }

  /** The dates of interest after the status date at which nothing is paid out yet. */
  List<LocalDate> interestBeforeExchange() {
    return bearsInterest()
        ? Grid.union(allInterest()).stream()
            .filter(date -> Moment.startOf(moves.event(date)).isAfter(status))
            .filter(date -> Moment.startOf(moves.event(date)).isBefore(exchange))
            .toList()
        : List.of();
  }

  /**
   * Whether a date of interest moves onto the day to which interest is counted at maturity, where
   * that lies before the maturity: an event of its own precedes the maturity then.
   */
  boolean interestMovesOntoLastDay() {
    LocalDate last = moves.reckoned(end.reckoned());
    return last.isBefore(end.day())
        && Grid.union(interest()).stream().anyMatch(d -> moves.event(d).equals(last));
  }

  /** Whether interest due on a date is capitalised. */
  boolean capitalises(LocalDate date) {
    return type("CLM", "UMP")
        || contract
            .moment("capitalizationEndDate")
            .filter(until -> !date.isAfter(until.day()))
            .isPresent();
  }

  /** Whether interest that is due at the end is an event of its own. */
  boolean interestAtEnd() {
    return switch (contract.type()) {
      case "CLM" -> true;
      case "LAX" -> bearsInterest() && new PhaseGrids(contract).hasInterest();
      case "NAM", "ANN" -> bearsInterest();
      default -> bearsInterest() && hasInterestDates(); // PAM, LAM
    };
  }

  private boolean hasInterestDates() {
    return contract.has(INTEREST_ANCHOR) || contract.has("cycleOfInterestPayment");
  }

  /** The last date of interest before the status date, from which interest has accrued. */
  Optional<LocalDate> lastInterestBeforeStatus() {
    if (!bearsInterest() || type("CLM", "UMP")) {
      return Optional.empty();
    }
    return Grid.union(allInterest()).stream()
        .filter(date -> Moment.startOf(date).isBefore(status))
        .reduce((before, date) -> date);
  }

  private Grid allPrincipal() {
    return grid(PRINCIPAL_ANCHOR, "cycleOfPrincipalRedemption", false).orElse(Grid.NONE);
  }

  /** The dates after the status date on which principal is repaid. */
  Grid principal() {
    return kept(allPrincipal());
  }

  /** The day before the first payment, by which a payment that is not stated is found. */
  LocalDate finding() {
    Moment first = contract.moment(PRINCIPAL_ANCHOR).orElse(exchange);
    return first.day().minusDays(1);
  }

  /** The series of a contract that states them as arrays. */
  List<PhaseGrids.Phase> phases() {
    List<PhaseGrids.Phase> phases = new ArrayList<>();
    for (PhaseGrids.Phase phase : new PhaseGrids(contract).principal(end)) {
      Grid grid = kept(phase.grid());
      if (!grid.isEmpty()) {
        phases.add(new PhaseGrids.Phase(grid, phase.amount(), phase.increases()));
      }
    }
    return phases;
  }

  /** The resets after the status date that follow one rhythm. */
  Grid resets() {
    return grid("cycleAnchorDateOfRateReset", "cycleOfRateReset", false)
        .map(this::kept)
        .orElse(Grid.NONE);
  }

  /** The resets after the status date that the contract states as arrays. */
  List<PhaseGrids.Reset> resetPhases() {
    List<PhaseGrids.Reset> resets = new ArrayList<>();
    for (PhaseGrids.Reset reset : new PhaseGrids(contract).resets(end)) {
      Grid grid = kept(reset.grid());
      if (!grid.isEmpty()) {
        resets.add(new PhaseGrids.Reset(grid, reset.fixed(), reset.rate()));
      }
    }
    return resets;
  }

  Grid bases() {
    return keptGrid(
        "cycleAnchorDateOfInterestCalculationBase", "cycleOfInterestCalculationBase", false);
  }

  Grid indexes() {
    return keptGrid("cycleAnchorDateOfScalingIndex", "cycleOfScalingIndex", false);
  }

  Grid fees() {
    return keptGrid("cycleAnchorDateOfFee", "cycleOfFee", true);
  }

  /** The last date of a fee before the status date. */
  Optional<LocalDate> lastFeeBeforeStatus() {
    return grid("cycleAnchorDateOfFee", "cycleOfFee", true).stream()
        .flatMap(g -> g.dates().stream())
        .filter(date -> Moment.startOf(date).isBefore(status))
        .reduce((before, date) -> date);
  }

  private Grid keptGrid(String anchor, String cycle, boolean withEnd) {
    return grid(anchor, cycle, withEnd).map(this::kept).orElse(Grid.NONE);
  }

  /** A schedule; without an anchor it counts from the exchange, without both there is none. */
  private Optional<Grid> grid(String anchorName, String cycleName, boolean withEnd) {
    Optional<CycleTerm> cycle = contract.cycle(cycleName);
    Optional<Moment> anchor = contract.moment(anchorName);
    if (cycle.isEmpty() && anchor.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Grid.of(anchor.orElse(exchange).day(), cycle.orElse(null), end, endOfMonth(), withEnd));
  }

  private boolean endOfMonth() {
    return switch (contract.text("endOfMonthConvention").orElse("SD")) {
      case "SD" -> false;
      case "EOM" -> true;
      default -> throw contract.refuse("endOfMonthConvention", "SD or EOM");
    };
  }

  /** What of a schedule is after the status date, not before the exchange, and not cut off. */
  private Grid kept(Grid grid) {
    boolean cut = cutsOff(grid);
    return grid.with(
        grid.dates().stream()
            .filter(date -> seen(date) && !(cut && afterTermination(date)))
            .toList());
  }

  private boolean seen(LocalDate date) {
    Moment event = Moment.startOf(moves.event(date));
    return event.isAfter(status) && !event.isBefore(exchange);
  }

  /** A termination at the end of a day comes before what the next day brings. */
  private boolean cutsOff(Grid grid) {
    return terminatesAtNight()
        && termination != null
        && grid.dates().contains(termination.reckoned());
  }

  private boolean afterTermination(LocalDate date) {
    return termination != null && Moment.startOf(date).isAfter(termination);
  }

  /** Whether a termination cuts off payments of principal that are to be shared out. */
  boolean principalCutOff() {
    return cutsOff(allPrincipal());
  }

  /** The last date of interest that a termination at night leaves, by a day (inclusive). */
  Optional<LocalDate> lastInterestBy(LocalDate day) {
    return Grid.union(interest()).stream()
        .filter(date -> !date.isAfter(day))
        .reduce((before, date) -> date);
  }

  /**
   * Whether a termination at the end of a day falls on the day of the maturity as interest is
   * counted: the maturity then does not come.
   */
  boolean terminatesAtMaturity() {
    return terminatesAtNight()
        && matures()
        && termination != null
        && termination.isBefore(end)
        && termination.reckoned().equals(end.reckoned());
  }

  boolean terminatesAtNight() {
    return termination != null && termination.endOfDay();
  }
}
