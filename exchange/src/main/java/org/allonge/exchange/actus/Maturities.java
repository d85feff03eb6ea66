package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Cycle;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/**
 * When a contract ends where its terms do not say: the day of the last payment that the amounts
 * lead to, as ACTUS derives it from the terms at the status date, or the day of a call.
 */
final class Maturities {
  /** More payments than a note can have. */
  private static final BigDecimal MOST = BigDecimal.valueOf(Cycle.MAX_DATES);

  private final TestCase test;
  private final Contract contract;

  private Maturities(TestCase test) {
    this.test = test;
    this.contract = test.contract();
  }

  /**
   * The end of the contract, or of what is asked about where it has none.
   *
   * @throws Refused where the terms lead to no day
   */
  static Moment of(TestCase test) {
    return new Maturities(test).maturity();
  }

  private Moment maturity() {
    return switch (contract.type()) {
      case "LAM", "NAM" -> stated().orElseGet(this::repaid);
      case "ANN" -> stated().or(() -> contract.moment("amortizationDate")).orElseGet(this::repaid);
      case "LAX" -> stated().orElseGet(() -> new PhaseGrids(contract).repaid());
      case "CLM" -> called();
      case "UMP" -> asked();
      default -> contract.requiredMoment("maturityDate"); // PAM: other types are refused before
    };
  }

  private Optional<Moment> stated() {
    return contract.moment("maturityDate");
  }

  private Moment called() {
    Moment stated = stated().orElse(null);
    Moment call = test.first("XD").orElse(null);
    if (call != null && (stated == null || call.isBefore(stated))) {
      return call;
    }
    return stated == null ? asked() : stated;
  }

  private Moment asked() {
    if (test.to() == null) {
      throw new Refused(
          new Problem(
              "missing-field",
              test.id() + ".to",
              "the last day asked about, since the contract has no maturity",
              "nothing",
              "Add it, or a maturity date or a call."));
    }
    return test.to();
  }

  /** The day on which payments of one amount have repaid the principal. */
  private Moment repaid() {
    LocalDate anchor = anchor();
    CycleTerm cycle =
        contract
            .cycle("cycleOfPrincipalRedemption")
            .orElseThrow(() -> contract.missing("cycleOfPrincipalRedemption"));
    Cycle.Dates dates = cycle.from(anchor, endOfMonth()).from(anchor);
    Moment status = contract.requiredMoment("statusDate");
    boolean ahead = !Moment.startOf(anchor).isBefore(status);
    long from = ahead ? 0 : dates.indexAtOrBefore(status.reckoned().minusDays(1));
    LocalDate start = dates.at(from);
    long payments = payments(start, start.plus(cycle.every()));
    return Moment.startOf(dates.at(from + payments - (ahead ? 1 : 0)));
  }

  private LocalDate anchor() {
    return contract
        .moment("cycleAnchorDateOfPrincipalRedemption")
        .orElseGet(() -> contract.requiredMoment("initialExchangeDate"))
        .day();
  }

  private boolean endOfMonth() {
    return contract.text("endOfMonthConvention").orElse("SD").equals("EOM");
  }

  /** How many payments it takes, by the interest of the first period where they cover interest. */
  private long payments(LocalDate start, LocalDate next) {
    BigDecimal principal = contract.required("notionalPrincipal");
    BigDecimal each = contract.required("nextPrincipalRedemptionPayment");
    BigDecimal repays = contract.type().equals("LAM") ? each : each.subtract(interest(start, next));
    if (repays.signum() <= 0) {
      throw never("more than the interest of a period");
    }
    BigDecimal payments = principal.divide(repays, 0, RoundingMode.CEILING);
    if (payments.compareTo(MOST) > 0) {
      throw never("a payment that repays the principal in at most " + MOST + " times");
    }
    return payments.longValueExact();
  }

  private Refused never(String expected) {
    return contract.refuse("nextPrincipalRedemptionPayment", expected);
  }

  private BigDecimal interest(LocalDate start, LocalDate next) {
    return new YearParts(contract)
        .of(start, next)
        .multiply(contract.number("nominalInterestRate").orElse(BigDecimal.ZERO))
        .multiply(contract.required("notionalPrincipal"));
  }

  /** The types whose end can be worked out. */
  static List<String> types() {
    return List.of("PAM", "LAM", "NAM", "ANN", "CLM", "LAX", "UMP");
  }
}
