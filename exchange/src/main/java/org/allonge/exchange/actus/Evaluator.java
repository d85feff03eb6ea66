package org.allonge.exchange.actus;

import java.time.LocalDate;
import java.util.List;
import org.allonge.engine.Engine;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/** The events of a contract by Allonge's engine. */
final class Evaluator {
  /** Longer than any date moves to a business day. */
  private static final int LONGEST_MOVE = 10;

  private static final List<String> IGNORED_EVENTS = List.of("XD", "PR", "PI");

  private Evaluator() {}

  /**
   * The events in their order.
   *
   * @throws Refused where the contract asks for what is not evaluated, or is not one
   */
  static List<Event> events(TestCase test) {
    supported(test);
    Timetable times = new Timetable(test);
    if (times.matures() && !times.end().isAfter(times.start())) {
      return List.of();
    }
    try {
      Mapped mapped = mapped(test, times);
      Engine engine = Engine.of(mapped.terms());
      return new EventWriter(test, times, mapped)
          .events(engine.flows(mapped.facts(), mapped.until()));
    } catch (ArithmeticException tooLarge) {
      throw new Refused(
          new Problem(
              "amount-out-of-range",
              "terms",
              "amounts that a note can hold",
              String.valueOf(tooLarge.getMessage()),
              "Correct the amounts."));
    }
  }

  private static Mapped mapped(TestCase test, Timetable times) {
    TermsMapping terms = new TermsMapping(test, times);
    return new Mapped(
        terms.terms(),
        new FactsMapping(test, times).facts(),
        until(times),
        terms.silentFinding(),
        new RateMapping(test.contract(), times).stated());
  }

  private static LocalDate until(Timetable times) {
    Moment termination = times.termination();
    Moment last =
        termination == null || termination.isBefore(times.start()) ? times.end() : termination;
    boolean moves = times.matures() || last.equals(termination);
    LocalDate day = moves ? last.reckoned().plusDays(LONGEST_MOVE) : last.day();
    return day.isBefore(times.start().reckoned()) ? times.start().reckoned() : day;
  }

  // -- what is not evaluated -----------------------------------------------------------------

  private static void supported(TestCase test) {
    Contract contract = test.contract();
    if (!Maturities.types().contains(contract.type())) {
      throw contract.refuse(
          "contractType", "one of the types " + String.join(", ", Maturities.types()));
    }
    only(contract, "settlementCurrency", contract.text("currency").orElse(""));
    only(contract, "cyclePointOfInterestPayment", "E");
    only(contract, "cyclePointOfRateReset", "B");
    only(contract, "prepaymentEffect", "N");
    for (TestCase.Happened event : test.events()) {
      supported(contract, event.type());
    }
  }

  private static void supported(Contract contract, String event) {
    boolean known =
        switch (contract.type()) {
          case "CLM" -> event.equals("XD");
          case "UMP" -> !event.equals("XD") && IGNORED_EVENTS.contains(event);
          default -> false; // not sealed: a text from outside
        };
    if (!known) {
      throw new Refused(
          new Problem(
              "not-evaluated",
              "eventsObserved",
              "a call (XD) of a CLM, or principal (PR, PI) of an UMP",
              event + " of a " + contract.type(),
              "The other cases are evaluated; leave this one out."));
    }
  }

  private static void only(Contract contract, String name, String value) {
    boolean other = contract.text(name).filter(text -> !text.equals(value)).isPresent();
    if (other) {
      throw contract.refuse(name, value + " or nothing: the rest is not evaluated");
    }
  }
}
