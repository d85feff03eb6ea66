package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of an ACTUS contract, with the state after it. Amounts in major units, with the sign
 * that they have for the one whose contract it is.
 *
 * @param at when
 * @param type the event type, e.g. {@code IP}
 * @param payoff what changes hands
 * @param notional the notional principal
 * @param rate the nominal rate, or null where an official event does not say
 * @param accrued interest accrued, or null where an official event does not say
 */
record Event(
    Moment at,
    String type,
    BigDecimal payoff,
    BigDecimal notional,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal accrued) {

  /** The order of the events of one moment (dictionary, event types). */
  private static final List<String> SEQUENCE =
      List.of(
          "IED", "FP", "PR", "PI", "PY", "PP", "XD", "IP", "IPCI", "CE", "RRF", "RR", "PRF", "PRD",
          "TD", "SC", "IPCB", "STD", "MD", "AD");

  /** By moment, then by the order of types within it. */
  static final Comparator<Event> ORDER =
      Comparator.comparing(Event::at).thenComparingInt(e -> SEQUENCE.indexOf(e.type()));

  /** The same event with other words for what it is. */
  Event as(String otherType, Moment otherMoment) {
    return new Event(otherMoment, otherType, payoff, notional, rate, accrued);
  }

  /** What it is, in short: {@code 2013-03-01 IP}. */
  String name() {
    return at + " " + type;
  }
}
