package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.allonge.note.AfterDefault;
import org.allonge.note.AfterDefault.Acceleration;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.Cycle;
import org.allonge.note.Execution;
import org.allonge.note.Funding;
import org.allonge.note.GoverningLaw;
import org.allonge.note.Indexation;
import org.allonge.note.Instalments;
import org.allonge.note.Instalments.Phase;
import org.allonge.note.Instalments.PhaseKind;
import org.allonge.note.Instalments.Schedule;
import org.allonge.note.Interest;
import org.allonge.note.InterestBase;
import org.allonge.note.InterestDue;
import org.allonge.note.LevelOptions;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.Parties;
import org.allonge.note.Party;
import org.allonge.note.PaymentTerms;
import org.allonge.note.Purpose;
import org.allonge.note.Rounding;
import org.allonge.note.Security;
import org.allonge.note.ServicingFee;
import org.allonge.note.Terms;
import org.allonge.note.Words;
import org.jspecify.annotations.Nullable;

/** The terms of an ACTUS contract as the terms of a note (docs/actus.md has the table). */
final class TermsMapping {
  private static final Cycle SINGLE = Cycle.every(Period.ofDays(1));

  private final TestCase test;
  private final Contract contract;
  private final Timetable times;
  private final Amount amounts;

  TermsMapping(TestCase test, Timetable times) {
    this.test = test;
    this.contract = test.contract();
    this.times = times;
    this.amounts = Amount.of(contract);
  }

  Terms terms() {
    return new Terms(
        times.start().reckoned(),
        amounts.of(contract.required("notionalPrincipal")),
        new Parties(List.of(new Party("Maker", null)), List.of(new Party("Payee", null)), null),
        interest(),
        instalments(),
        maturity(),
        List.of(),
        payments(),
        new AfterDefault(new DefaultRate.SameRate(), false, null, Acceleration.NONE, null, false),
        Security.NONE,
        new GoverningLaw(null, Purpose.BUSINESS),
        new Execution(null, List.of()),
        Words.NONE,
        funding());
  }

  private Maturity maturity() {
    return times.matures()
        ? new Maturity.On(times.end().reckoned())
        : new Maturity.OnDemand(Period.ZERO, null);
  }

  private Optional<Money> money(String name) {
    return contract.number(name).map(amounts::of);
  }

  // -- how the principal comes ---------------------------------------------------------------

  private Funding funding() {
    Optional<Money> accrued = accruedAtStart();
    if (times.open() || accrued.isPresent()) {
      return new Funding.Carried(accrued.orElse(null));
    }
    Optional<Money> discount =
        times.type("CLM", "UMP") ? Optional.empty() : money("premiumDiscountAtIED");
    return new Funding.Whole(discount.map(Money::negated).orElse(null));
  }

  private Optional<Money> accruedAtStart() {
    return contract.number("accruedInterest").map(BigDecimal::abs).map(amounts::of);
  }

  /** The day after which interest runs that is not stated as accrued. */
  private LocalDate accruesFrom() {
    LocalDate start = times.moves().reckoned(times.start());
    if (accruedAtStart().isPresent()) {
      return start;
    }
    if (times.open()) {
      return times.lastInterestBeforeStatus().map(times.moves()::reckoned).orElse(start);
    }
    return contract
        .moment(Timetable.INTEREST_ANCHOR)
        .filter(anchor -> anchor.isBefore(times.exchange()))
        .map(times.moves()::reckoned)
        .orElse(start);
  }

  // -- interest ------------------------------------------------------------------------------

  private Interest interest() {
    return new Interest(
        new RateMapping(contract, times).rate(),
        new YearParts(contract).dayCount(),
        accruesFrom(),
        Rounding.HALF_UP,
        base(),
        due(),
        true);
  }

  private InterestBase base() {
    if (times.type("PAM", "CLM", "UMP")) {
      return new InterestBase.Outstanding();
    }
    Money stated = money("interestCalculationBaseAmount").orElse(null);
    return switch (contract.text("interestCalculationBase").orElse("NT")) {
      case "NT" -> new InterestBase.Outstanding();
      case "NTIED" -> new InterestBase.Original(stated);
      case "NTL" -> lagged(stated);
      default -> throw contract.refuse("interestCalculationBase", "one of NT, NTIED, NTL");
    };
  }

  private InterestBase lagged(@Nullable Money stated) {
    Grid bases = times.bases();
    return bases.isEmpty()
        ? new InterestBase.Original(stated)
        : new InterestBase.Lagged(stated, bases.schedule(times.maturity()));
  }

  private InterestDue due() {
    List<Schedule> schedules =
        times.interest().stream().map(g -> g.schedule(times.maturity())).toList();
    boolean withoutPrincipal = schedules.isEmpty() && !times.type("PAM", "CLM", "UMP");
    return new InterestDue(
        withoutPrincipal ? List.of(atEnd()) : schedules,
        InterestDue.Timing.ARREARS,
        capitalisation());
  }

  /** Interest that falls due at maturity only, and not with the principal. */
  private Schedule atEnd() {
    LocalDate end = times.end().reckoned();
    return new Schedule(end, SINGLE, Instalments.Stub.SHORT, end);
  }

  private InterestDue.@Nullable Capitalisation capitalisation() {
    if (times.type("CLM", "UMP")) {
      return new InterestDue.Capitalisation(null);
    }
    return contract
        .moment("capitalizationEndDate")
        .filter(until -> times.bearsInterest() && until.isAfter(times.start()))
        .flatMap(until -> capitalisedTo(until.day()))
        .map(InterestDue.Capitalisation::new)
        .orElse(null);
  }

  /** A termination at the end of a day comes before what the next day would capitalise. */
  private Optional<LocalDate> capitalisedTo(LocalDate until) {
    Moment termination = times.termination();
    if (termination == null || !termination.endOfDay() || !until.equals(termination.reckoned())) {
      return Optional.of(until);
    }
    return times.lastInterestBy(termination.day());
  }

  // -- principal -----------------------------------------------------------------------------

  private Instalments instalments() {
    return switch (contract.type()) {
      case "LAM" -> fixedPrincipal(times.principal());
      case "NAM", "ANN" -> level(times.principal());
      case "LAX" -> phased();
      case "UMP" -> observed();
      default -> new Instalments.Bullet(); // PAM, CLM: other types are refused before
    };
  }

  private Instalments fixedPrincipal(Grid dates) {
    if (!contract.has("nextPrincipalRedemptionPayment") && times.principalCutOff()) {
      throw contract.refuse(
          "terminationDate", "a termination that leaves each payment of the day after it");
    }
    return dates.isEmpty()
        ? new Instalments.Bullet()
        : new Instalments.FixedPrincipal(
            dates.schedule(times.maturity()), money("nextPrincipalRedemptionPayment").orElse(null));
  }

  private Instalments level(Grid dates) {
    return dates.isEmpty()
        ? new Instalments.Bullet()
        : new Instalments.Level(
            dates.schedule(times.maturity()),
            money("nextPrincipalRedemptionPayment").orElse(null),
            null,
            new LevelOptions(
                amortisedBy(),
                LevelOptions.Solving.ACTUAL_DAYS,
                LevelOptions.Shortfall.ADDED_TO_PRINCIPAL,
                times.type("ANN"),
                silentFinding()));
  }

  /** The day to which payments are reckoned, where it is not simply the maturity. */
  private @Nullable LocalDate amortisedBy() {
    Optional<Moment> stated =
        times.type("ANN") ? contract.moment("amortizationDate") : Optional.empty();
    if (stated.isPresent() && !stated.get().equals(times.end())) {
      return stated.get().reckoned();
    }
    return times.terminatesAtNight() ? times.end().reckoned() : null;
  }

  /** The day on which a payment is found without an event, or null. */
  @Nullable LocalDate silentFinding() {
    boolean found = times.type("NAM", "ANN") && !contract.has("nextPrincipalRedemptionPayment");
    boolean before = !Moment.startOf(times.finding()).isAfter(times.start());
    boolean onStart = times.finding().equals(times.start().day()) && !times.open();
    return found && before && !onStart ? times.start().reckoned() : null;
  }

  private Instalments phased() {
    List<Phase> phases = new ArrayList<>();
    for (PhaseGrids.Phase phase : times.phases()) {
      phases.add(
          new Phase(
              phase.grid().schedule(times.maturity()),
              amounts.of(phase.amount()),
              phase.increases() ? PhaseKind.ADVANCE : PhaseKind.PRINCIPAL));
    }
    return phases.isEmpty() ? new Instalments.Bullet() : new Instalments.Phased(phases);
  }

  /** Money that came and went without a schedule: each a series of one date. */
  private Instalments observed() {
    List<Phase> phases = new ArrayList<>();
    for (TestCase.Happened event : principalObserved()) {
      BigDecimal value = event.value();
      if (value != null && value.signum() != 0) {
        boolean repays = value.signum() > 0 != Roles.owes(contract);
        LocalDate day = event.at().reckoned();
        phases.add(
            new Phase(
                new Schedule(day, SINGLE, Instalments.Stub.SHORT, day),
                amounts.of(value.abs()),
                repays ? PhaseKind.PRINCIPAL : PhaseKind.ADVANCE));
      }
    }
    return phases.isEmpty() ? new Instalments.Bullet() : new Instalments.Phased(phases);
  }

  private List<TestCase.Happened> principalObserved() {
    return test.events().stream()
        .filter(e -> e.type().equals("PR") || e.type().equals("PI"))
        .filter(e -> e.at().isAfter(times.status()) && !e.at().isBefore(times.exchange()))
        .sorted(Comparator.comparing(TestCase.Happened::at))
        .toList();
  }

  // -- how it is paid ------------------------------------------------------------------------

  private PaymentTerms payments() {
    DayMoves moves = times.moves();
    return new PaymentTerms(
        new PaymentTerms.Prepayment.Silent(),
        null,
        moves.calendar(),
        moves.roll(),
        moves.moveAccrual(),
        null,
        PaymentTerms.AfterPrepayment.SHORTER_LIFE,
        indexation(),
        fee());
  }

  private @Nullable Indexation indexation() {
    String effect = contract.text("scalingEffect").orElse("OOO");
    boolean interest = effect.contains("I");
    boolean principal = effect.contains("N");
    if (!interest && !principal) {
      return null;
    }
    Grid dates = times.indexes();
    return new Indexation(
        scalingIndex(contract)
            .orElseThrow(() -> contract.missing("marketObjectCodeOfScalingIndex")),
        contract
            .number("scalingIndexAtContractDealDate")
            .or(() -> contract.number("scalingIndexAtStatusDate"))
            .orElseThrow(() -> contract.missing("scalingIndexAtContractDealDate")),
        dates.isEmpty() ? atEnd() : dates.schedule(times.maturity()),
        interest,
        principal,
        contract.number("interestScalingMultiplier").orElse(BigDecimal.ONE),
        contract.number("notionalScalingMultiplier").orElse(BigDecimal.ONE));
  }

  static Optional<String> scalingIndex(Contract contract) {
    return contract.text("marketObjectCodeOfScalingIndex");
  }

  private @Nullable ServicingFee fee() {
    BigDecimal rate = contract.number("feeRate").orElse(BigDecimal.ZERO);
    if (rate.signum() == 0) {
      return null;
    }
    boolean absolute = absolute();
    Grid dates = times.fees();
    return new ServicingFee(
        absolute ? amounts.of(rate) : null,
        absolute ? null : Amount.rate(rate),
        dates.isEmpty() ? atEnd() : dates.schedule(times.maturity()),
        feeFrom(),
        times.open() ? money("feeAccrued").orElse(null) : null);
  }

  private boolean absolute() {
    return switch (contract.text("feeBasis").orElse("")) {
      case "A" -> true;
      case "N" -> false;
      default -> throw contract.refuse("feeBasis", "A or N");
    };
  }

  private LocalDate feeFrom() {
    LocalDate start = times.moves().reckoned(times.start());
    boolean opens = times.open() && !contract.has("feeAccrued");
    return opens ? times.lastFeeBeforeStatus().map(times.moves()::reckoned).orElse(start) : start;
  }
}
