package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.allonge.note.Cycle;
import org.allonge.note.json.JsonIn;
import org.jspecify.annotations.Nullable;

/**
 * The schedules that a LAX contract states as arrays: each series of dates lasts until the first
 * date of the next one.
 */
final class PhaseGrids {
  private static final String PRINCIPAL = "arrayCycleAnchorDateOfPrincipalRedemption";
  private static final String AMOUNT = "arrayNextPrincipalRedemptionPayment";
  private static final String SIDE = "arrayIncreaseDecrease";

  private final Contract contract;

  PhaseGrids(Contract contract) {
    this.contract = contract;
  }

  /**
   * One series of principal.
   *
   * @param increases whether principal is advanced
   */
  record Phase(Grid grid, BigDecimal amount, boolean increases) {}

  /** The series of principal before an end. */
  List<Phase> principal(Moment end) {
    List<Grid> grids = grids(PRINCIPAL, "arrayCycleOfPrincipalRedemption", end, false);
    List<BigDecimal> amounts = sized(AMOUNT, grids.size(), Contract::number);
    List<String> sides = sized(SIDE, grids.size(), JsonIn::name);
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      phases.add(new Phase(grids.get(i), amounts.get(i), increases(sides.get(i))));
    }
    return phases;
  }

  private boolean increases(String side) {
    return switch (side) {
      case "INC" -> true;
      case "DEC" -> false;
      default -> throw contract.refuse(SIDE, "INC or DEC");
    };
  }

  /** The series of interest before an end. */
  List<Grid> interest(Moment end) {
    return grids("arrayCycleAnchorDateOfInterestPayment", "arrayCycleOfInterestPayment", end, true);
  }

  /** Whether interest has dates at all. */
  boolean hasInterest() {
    return !anchors("arrayCycleAnchorDateOfInterestPayment").isEmpty();
  }

  /**
   * One series of resets.
   *
   * @param rate the rate itself where it is fixed, and what is added to the index where it is not
   */
  record Reset(Grid grid, boolean fixed, BigDecimal rate) {}

  /** The series of resets before an end. */
  List<Reset> resets(Moment end) {
    List<Grid> grids =
        grids("arrayCycleAnchorDateOfRateReset", "arrayCycleOfRateReset", end, false);
    List<BigDecimal> rates = sized("arrayRate", grids.size(), Contract::number);
    List<String> kinds = sized("arrayFixedVariable", grids.size(), JsonIn::name);
    List<Reset> resets = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      resets.add(new Reset(grids.get(i), fixed(kinds.get(i)), rates.get(i)));
    }
    return resets;
  }

  private boolean fixed(String kind) {
    return switch (kind) {
      case "FIX", "F" -> true;
      case "VAR", "V" -> false;
      default -> throw contract.refuse("arrayFixedVariable", "FIX or VAR");
    };
  }

  private List<Grid> grids(String anchorName, String cycleName, Moment end, boolean withEnd) {
    List<LocalDate> anchors = anchors(anchorName);
    List<CycleTerm> cycles = contract.list(cycleName, this::cycle);
    List<Grid> grids = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      Moment next = i + 1 < anchors.size() ? Moment.startOf(anchors.get(i + 1)) : end;
      Moment until = next.isBefore(end) ? next : end;
      grids.add(Grid.of(anchors.get(i), cycle(cycles, i), until, endOfMonth(), withEnd));
    }
    return grids;
  }

  private CycleTerm cycle(JsonIn in) {
    return CycleTerm.of(in.textOrNumber().strip())
        .orElseThrow(() -> in.refuse("a cycle like P1ML0"));
  }

  /** Where there are fewer cycles than series, the first one serves the others too. */
  private static @Nullable CycleTerm cycle(List<CycleTerm> cycles, int i) {
    if (cycles.isEmpty()) {
      return null;
    }
    return i < cycles.size() ? cycles.get(i) : cycles.getFirst();
  }

  private List<LocalDate> anchors(String name) {
    return contract.list(name, in -> Contract.moment(in).day());
  }

  private boolean endOfMonth() {
    return contract.text("endOfMonthConvention").orElse("SD").equals("EOM");
  }

  private <T> List<T> sized(String name, int size, Function<JsonIn, T> each) {
    List<T> list = contract.list(name, each);
    if (list.size() < size) {
      throw contract.refuse(name, "a value for each of the " + size + " series");
    }
    return list;
  }

  // -- maturity ------------------------------------------------------------------------------

  /** The day on which the series have repaid the principal, or their last day. */
  Moment repaid() {
    List<LocalDate> anchors = anchors(PRINCIPAL);
    if (anchors.isEmpty()) {
      throw contract.missing("maturityDate");
    }
    BigDecimal left = contract.required("notionalPrincipal");
    Moment never = Moment.startOf(anchors.getLast().plusDays(1));
    List<Phase> phases = principal(never);
    LocalDate last = anchors.getLast();
    for (int i = 0; i + 1 < phases.size(); i++) {
      for (LocalDate date : phases.get(i).grid().dates()) {
        left = moved(left, phases.get(i));
        if (left.signum() <= 0) {
          return Moment.startOf(date);
        }
      }
    }
    return Moment.startOf(lastOf(phases.getLast(), left, last));
  }

  private static BigDecimal moved(BigDecimal left, Phase phase) {
    return phase.increases() ? left.add(phase.amount()) : left.subtract(phase.amount());
  }

  /** The last series goes on until the principal is repaid. */
  private LocalDate lastOf(Phase phase, BigDecimal principal, LocalDate anchor) {
    Cycle cycle = phase.grid().cycle();
    if (cycle == null || phase.increases() || phase.amount().signum() <= 0) {
      return anchor;
    }
    BigDecimal payments =
        principal.divide(phase.amount(), 0, RoundingMode.CEILING).max(BigDecimal.ONE);
    if (payments.compareTo(BigDecimal.valueOf(Cycle.MAX_DATES)) > 0) {
      throw contract.refuse(AMOUNT, "payments that repay the principal");
    }
    return cycle.from(anchor).at(payments.longValueExact() - 1);
  }
}
