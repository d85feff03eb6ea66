package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allonge.engine.Flow;
import org.allonge.note.Money;
import org.jspecify.annotations.Nullable;

/**
 * What flows under a note as the events of an ACTUS contract: their names and moments, the sign of
 * the one whose contract it is, and which events somebody who bought later does not see.
 */
final class EventWriter {
  private final TestCase test;
  private final Contract contract;
  private final Timetable times;
  private final Mapped mapped;
  private final boolean owes;
  private final LocalDate lastDay;
  private final List<Event> events = new ArrayList<>();
  private boolean found;
  private boolean bought;

  EventWriter(TestCase test, Timetable times, Mapped mapped) {
    this.test = test;
    this.contract = test.contract();
    this.times = times;
    this.mapped = mapped;
    this.owes = Roles.owes(contract);
    this.lastDay = times.moves().reckoned(times.end());
  }

  /** The events of the flows, in their order. */
  List<Event> events(List<Flow> flows) {
    exchangeOfCarried();
    purchaseBeforeExchange();
    for (LocalDate date : times.interestBeforeExchange()) {
      String type = times.capitalises(date) ? "IPCI" : "IP";
      events.add(nothingYet(type, Moment.startOf(times.moves().event(date)), BigDecimal.ZERO));
    }
    for (int i = 0; i < flows.size(); i++) {
      write(flows.get(i), i + 1 < flows.size() ? flows.get(i + 1) : null);
    }
    return visible(events.stream().sorted(Event.ORDER).toList());
  }

  // -- one flow ------------------------------------------------------------------------------

  private void write(Flow flow, @Nullable Flow next) {
    switch (flow.kind()) {
      case FUNDING -> add(flow, "IED", times.exchange());
      case PRINCIPAL, ADVANCE -> principal(flow);
      case INTEREST -> interest(flow, next);
      case CAPITALISED -> add(flow, "IPCI", capitalisedAt(flow));
      case RATE -> beforeEnd(flow, statedReset(flow) ? "RRF" : "RR");
      case PAYMENT_FOUND -> found(flow);
      case TRANSFER -> transfer(flow);
      case BASE -> beforeEnd(flow, "IPCB");
      case INDEX -> beforeEnd(flow, "SC");
      case FEE -> add(flow, "FP", atEnd(flow) ? times.end() : Moment.startOf(flow.paid()));
      case MATURITY, DEMAND -> {} // a maturity is written with its interest; nobody demands
    }
  }

  private boolean atEnd(Flow flow) {
    return times.matures() && !flow.reckoned().isBefore(lastDay);
  }

  private void principal(Flow flow) {
    String type = flow.kind() == Flow.Kind.ADVANCE ? "PI" : "PR";
    if (times.type("UMP")) {
      observed(flow, type);
    } else {
      add(flow, type, Moment.startOf(flow.paid()));
    }
  }

  /** Money that was observed bears the name and the moment of what was observed. */
  private void observed(Flow flow, String type) {
    TestCase.Happened what =
        test.events().stream()
            .filter(e -> e.at().reckoned().equals(flow.reckoned()))
            .filter(e -> e.type().equals("PR") || e.type().equals("PI"))
            .findFirst()
            .orElse(new TestCase.Happened(Moment.startOf(flow.paid()), type, null));
    add(flow, what.type(), what.at());
  }

  private boolean statedReset(Flow flow) {
    return mapped.statedResets().stream()
        .anyMatch(day -> times.moves().reckoned(day).equals(flow.reckoned()));
  }

  /** The day on which capitalisation ends is no date of a schedule and does not move. */
  private Moment capitalisedAt(Flow flow) {
    Optional<Moment> until = contract.moment("capitalizationEndDate");
    return until
        .filter(u -> times.moves().reckoned(u).equals(flow.reckoned()))
        .orElse(Moment.startOf(flow.paid()));
  }

  private void found(Flow flow) {
    LocalDate silent = mapped.silentFinding();
    boolean unseen =
        !found && silent != null && times.moves().reckoned(silent).equals(flow.reckoned());
    found = true;
    if (!unseen) {
      beforeEnd(flow, "PRF");
    }
  }

  /** Resets and their like have no place on the last day or after it. */
  private void beforeEnd(Flow flow, String type) {
    if (!atEnd(flow)) {
      add(flow, type, Moment.startOf(flow.paid()));
    }
  }

  private void add(Flow flow, String type, Moment at) {
    events.add(event(flow, type, at, amount(flow)));
  }

  private Event event(Flow flow, String type, Moment at, BigDecimal payoff) {
    return new Event(
        at, type, payoff, signed(flow.principal()), flow.rate().value(), signed(flow.accrued()));
  }

  private BigDecimal amount(Flow flow) {
    return signed(flow.amount());
  }

  private BigDecimal signed(Money money) {
    return signed(money.major());
  }

  private BigDecimal signed(BigDecimal number) {
    return owes ? number.negate() : number;
  }

  // -- maturity ------------------------------------------------------------------------------

  private void interest(Flow flow, @Nullable Flow next) {
    if (next == null || next.kind() != Flow.Kind.MATURITY) {
      add(flow, "IP", Moment.startOf(flow.paid()));
    } else if (times.terminatesAtMaturity()) {
      terminated(flow, price("priceAtTerminationDate").abs(), flow.amount());
    } else if (times.type("CLM") && call().isPresent()) {
      called(flow, next);
    } else if (capitalisesToTheEnd()) {
      capitalisedAtEnd(flow, next, times.end());
    } else if (times.interestMovesOntoLastDay()) {
      beforeMaturity(flow, next);
    } else if (times.interestAtEnd()) {
      add(flow, "IP", times.end());
      add(next, "MD", times.end());
    } else {
      together(flow, next, "MD", times.end());
    }
  }

  /** Principal and interest in one event. */
  private void together(Flow interest, Flow maturity, String type, Moment at) {
    events.add(event(maturity, type, at, amount(interest).add(amount(maturity))));
  }

  private boolean capitalisesToTheEnd() {
    return contract
        .moment("capitalizationEndDate")
        .filter(until -> times.interestAtEnd() && !until.isBefore(times.end()))
        .isPresent();
  }

  private void capitalisedAtEnd(Flow interest, Flow maturity, Moment at) {
    events.add(capitalised(interest, "IPCI", at));
    together(interest, maturity, "MD", times.end());
  }

  private Event capitalised(Flow interest, String type, Moment at) {
    BigDecimal all = signed(interest.principal().plus(interest.amount()));
    BigDecimal none = BigDecimal.ZERO;
    return new Event(at, type, none, all, interest.rate().value(), none);
  }

  /** A date of interest before the maturity leaves nothing to accrue for it. */
  private void beforeMaturity(Flow interest, Flow maturity) {
    Moment paid = Moment.startOf(lastDay);
    if (times.capitalises(times.end().day())) {
      capitalisedAtEnd(interest, maturity, paid);
      events.add(capitalised(interest, "IP", times.end()));
    } else {
      add(interest, "IP", paid);
      BigDecimal none = BigDecimal.ZERO;
      BigDecimal principal = signed(interest.principal());
      events.add(new Event(times.end(), "IP", none, principal, interest.rate().value(), none));
      add(maturity, "MD", times.end());
    }
  }

  // -- call ----------------------------------------------------------------------------------

  private Optional<Moment> call() {
    return test.first("XD").filter(x -> x.equals(times.end()));
  }

  /** A call stops interest; what is owed by then is settled when the notice is over. */
  private void called(Flow interest, Flow maturity) {
    Moment call = times.end();
    Moment settled = new Moment(call.day().plus(notice()), call.endOfDay());
    BigDecimal accrued = settled.equals(call) ? amount(interest) : BigDecimal.ZERO;
    BigDecimal rate = interest.rate().value();
    events.add(new Event(call, "XD", BigDecimal.ZERO, signed(interest.principal()), rate, accrued));
    add(interest, "IP", settled);
    add(maturity, "STD", settled);
  }

  private Period notice() {
    return contract
        .text("xDayNotice")
        .map(text ->
            CycleTerm.length(text)
                .orElseThrow(() -> contract.refuse("xDayNotice", "a time like P10D")))
        .orElse(Period.ZERO);
  }

  // -- exchange, purchase, termination -------------------------------------------------------

  /** Of a note that takes over accrued interest the engine shows no funding. */
  private void exchangeOfCarried() {
    if (!times.open() && contract.has("accruedInterest")) {
      BigDecimal principal = mapped.terms().principal().major();
      BigDecimal discount =
          times.type("CLM", "UMP")
              ? BigDecimal.ZERO
              : contract.number("premiumDiscountAtIED").orElse(BigDecimal.ZERO);
      events.add(
          new Event(
              times.exchange(),
              "IED",
              signed(principal.add(discount)).negate(),
              signed(principal),
              contract.number("nominalInterestRate").orElse(BigDecimal.ZERO),
              signed(contract.required("accruedInterest").abs())));
    }
  }

  private Optional<Moment> purchase() {
    return contract.moment("purchaseDate").filter(at -> at.isAfter(times.status()));
  }

  private void purchaseBeforeExchange() {
    purchase()
        .filter(at -> at.isBefore(times.start()))
        .ifPresent(at -> events.add(nothingYet("PRD", at, price("priceAtPurchaseDate").negate())));
    Optional.ofNullable(times.termination())
        .filter(at -> at.isBefore(times.start()))
        .ifPresent(at -> events.add(nothingYet("TD", at, price("priceAtTerminationDate"))));
  }

  private Event nothingYet(String type, Moment at, BigDecimal payoff) {
    BigDecimal none = BigDecimal.ZERO;
    return new Event(at, type, payoff, none, none, none);
  }

  private BigDecimal price(String name) {
    return signed(contract.number(name).orElse(BigDecimal.ZERO));
  }

  /** The price changes hands together with the interest accrued, which keeps its sign. */
  private void transfer(Flow flow) {
    Optional<Moment> purchase = bought ? Optional.empty() : purchase();
    if (purchase.isPresent() && !purchase.get().isBefore(times.start())) {
      bought = true;
      BigDecimal withAccrued = flow.amount().major().add(signed(flow.accrued()));
      events.add(event(flow, "PRD", purchase.get(), signed(withAccrued).negate()));
    } else {
      terminated(flow, flow.amount().major(), flow.accrued());
    }
  }

  private void terminated(Flow flow, BigDecimal price, Money accrued) {
    Moment termination = times.termination();
    if (termination != null) {
      BigDecimal none = BigDecimal.ZERO;
      BigDecimal withAccrued = price.add(signed(accrued));
      events.add(
          new Event(termination, "TD", signed(withAccrued), none, flow.rate().value(), none));
    }
  }

  // -- what is seen --------------------------------------------------------------------------

  private List<Event> visible(List<Event> sorted) {
    return sorted.stream().filter(this::visible).toList();
  }

  private boolean visible(Event event) {
    Moment to = test.to();
    boolean asked = to == null || times.type("CLM") || !event.at().isAfter(to);
    return asked && event.at().isAfter(times.status()) && owned(event);
  }

  /** After the purchase, and until the termination. */
  private boolean owned(Event event) {
    Moment termination = times.termination();
    return purchase().map(at -> Event.ORDER.compare(event, mark("PRD", at)) >= 0).orElse(true)
        && (termination == null || Event.ORDER.compare(event, mark("TD", termination)) <= 0);
  }

  private Event mark(String type, Moment at) {
    return nothingYet(type, at, BigDecimal.ZERO);
  }
}
