package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Money;
import org.allonge.note.Rate;

/** What flows when everything is paid on the day on which it falls due. */
final class FlowLog {
  private final Resolved note;
  private final long paidAfter;
  private final List<Flow> flows = new ArrayList<>();

  FlowLog(Resolved note, long paidAfter) {
    this.note = note;
    this.paidAfter = paidAfter;
  }

  /** Whether all that falls due on a day counts as paid on it. */
  boolean paysOn(long day) {
    return day > paidAfter;
  }

  void clear() {
    flows.clear();
  }

  List<Flow> flows() {
    return List.copyOf(flows);
  }

  /**
   * Something happened.
   *
   * @param day the day on which it took effect
   * @param nominal the due date as the terms give it
   * @param principal unpaid principal after it
   * @param accrued interest accrued and not posted after it
   */
  void add(
      Flow.Kind kind,
      long day,
      long nominal,
      long amount,
      long principal,
      long accrued,
      Rate rate) {
    flows.add(
        new Flow(
            kind,
            note.payDay(nominal),
            LocalDate.ofEpochDay(day),
            money(amount),
            money(principal),
            money(accrued),
            rate));
  }

  private Money money(long minor) {
    return new Money(minor, note.terms().currency());
  }
}
