package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.RateTerm.Resetting;
import org.allonge.note.RateTerm.Step;
import org.jspecify.annotations.Nullable;

/** The nominal rate of a contract and its resets as the rate of a note. */
final class RateMapping {
  /** The index of a contract that names none: nothing is known of it. */
  private static final String NO_INDEX = "none";

  /** A change that no reset reaches. */
  private static final Rate ANY_CHANGE = Rate.of("1000");

  private static final Cycle NO_RHYTHM = Cycle.every(Period.ofYears(1));

  private final Contract contract;
  private final Timetable times;

  RateMapping(Contract contract, Timetable times) {
    this.contract = contract;
    this.times = times;
  }

  RateTerm rate() {
    if (times.type("LAX")) {
      return phased(times.resetPhases());
    }
    Grid resets = times.resets();
    return resets.isEmpty() ? new RateTerm.Fixed(initial()) : floating(resets);
  }

  /** The dates of the resets for which the contract itself states the rate. */
  List<LocalDate> stated() {
    if (times.type("LAX")) {
      return times.resetPhases().stream()
          .filter(PhaseGrids.Reset::fixed)
          .flatMap(r -> r.grid().dates().stream())
          .toList();
    }
    return next() == null ? List.of() : times.resets().dates().stream().limit(1).toList();
  }

  private Rate initial() {
    return Amount.rate(contract.number("nominalInterestRate").orElse(BigDecimal.ZERO));
  }

  /** The rate of the next reset, where it is known already. */
  private @Nullable Rate next() {
    return rate("nextResetRate");
  }

  private @Nullable Rate rate(String name) {
    return contract.number(name).map(Amount::rate).orElse(null);
  }

  private RateTerm floating(Grid resets) {
    Cycle cycle = resets.cycle();
    boolean rhythm = cycle != null && resets.schedule(times.maturity()).last() == null;
    LocalDate first = rhythm ? resets.dates().getFirst() : null;
    List<LocalDate> days = rhythm ? List.of() : resets.dates();
    Rate spread = contract.number("rateSpread").map(Amount::rate).orElse(Rate.ZERO);
    return floating(
        spread,
        rhythm && cycle != null ? cycle : NO_RHYTHM,
        new Resetting(first, next(), periodFall(), List.of(), null, days, List.of()));
  }

  private RateTerm phased(List<PhaseGrids.Reset> phases) {
    if (phases.isEmpty()) {
      return new RateTerm.Fixed(initial());
    }
    List<Step> stated = new ArrayList<>();
    List<Step> spreads = new ArrayList<>();
    for (PhaseGrids.Reset phase : phases) {
      for (LocalDate day : phase.grid().dates()) {
        (phase.fixed() ? stated : spreads).add(new Step(day, Amount.rate(phase.rate())));
      }
    }
    stated.sort(Comparator.comparing(Step::from));
    spreads.sort(Comparator.comparing(Step::from));
    List<LocalDate> days = Grid.union(phases.stream().map(PhaseGrids.Reset::grid).toList());
    return floating(
        spreads.isEmpty() ? Rate.ZERO : spreads.getFirst().rate(),
        NO_RHYTHM,
        new Resetting(
            null, null, periodFall(), spreads.stream().skip(1).toList(), null, days, stated));
  }

  private RateTerm floating(Rate spread, Cycle cycle, Resetting resetting) {
    return new RateTerm.Floating(
        index(contract),
        contract.number("rateMultiplier").map(Amount::rate).orElse(Rate.of("1")),
        spread,
        rate("lifeCap"),
        rate("lifeFloor"),
        rate("periodCap"),
        cycle,
        0,
        initial(),
        resetting);
  }

  static String index(Contract contract) {
    return contract
        .text("marketObjectCodeOfRateReset")
        .or(() -> contract.text("marketObjectCodeRateReset"))
        .orElse(NO_INDEX);
  }

  /** Without a floor the rate may fall by any amount, also where it may rise by so much only. */
  private @Nullable Rate periodFall() {
    Rate floor = contract.number("periodFloor").map(BigDecimal::abs).map(Amount::rate).orElse(null);
    return floor == null && contract.has("periodCap") ? ANY_CHANGE : floor;
  }
}
