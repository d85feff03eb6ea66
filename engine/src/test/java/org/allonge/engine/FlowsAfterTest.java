package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.law.LawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What flows after a day is what an account says when each instalment is really paid on its day,
 * one after the other.
 */
class FlowsAfterTest {
  static List<Worked> worked() throws IOException {
    return KindExplanationTest.worked();
  }

  @ParameterizedTest
  @MethodSource("worked")
  void flowsAreThePaymentsOfEachDay(Worked worked) {
    Engine engine = Engine.of(worked.terms(), worked.readings(), LawTables.bundled());
    LocalDate after = worked.terms().date().plusDays(40);
    Facts facts = paying(engine, until(worked.facts(), after), after);
    LocalDate end = after.plusYears(2);
    assertThat(flowing(engine.flowsAfter(facts, after, end)))
        .isEqualTo(paidOneByOne(engine, facts, after, end));
  }

  private static Facts until(Facts facts, LocalDate day) {
    return new Facts(facts.list().stream().filter(f -> !f.date().isAfter(day)).toList());
  }

  /** Money that the maker pays on each day; what comes to nothing is left out. */
  private static List<String> flowing(List<Flow> flows) {
    TreeMap<LocalDate, Money> days = new TreeMap<>();
    for (Flow flow : flows) {
      switch (flow.kind()) {
        case INTEREST, PRINCIPAL, MATURITY ->
            days.merge(flow.reckoned(), flow.amount(), Money::plus);
        case FUNDING,
            ADVANCE,
            DEMAND,
            CAPITALISED,
            RATE,
            PAYMENT_FOUND,
            TRANSFER,
            BASE,
            INDEX,
            FEE -> {}
      }
    }
    return days.entrySet().stream()
        .filter(day -> day.getValue().minor() > 0)
        .map(day -> day.getKey() + " " + day.getValue())
        .toList();
  }

  private static List<String> paidOneByOne(
      Engine engine, Facts facts, LocalDate after, LocalDate end) {
    List<String> paid = new ArrayList<>();
    Facts known = facts;
    LocalDate day = after;
    while (true) {
      Instalment next = next(engine, known, day, end);
      if (next == null) {
        return paid;
      }
      day = next.date();
      paid.add(day + " " + next.interest().plus(next.principal()));
      known = paying(engine, known, day);
    }
  }

  private static Instalment next(Engine engine, Facts facts, LocalDate after, LocalDate end) {
    return engine.account(facts, end).instalments().stream()
        .filter(due -> due.date().isAfter(after))
        .filter(due -> !due.interest().plus(due.principal()).isZero())
        .findFirst()
        .orElse(null);
  }

  private static Facts paying(Engine engine, Facts facts, LocalDate day) {
    Facts paid = facts;
    for (Instalment due : engine.account(facts, day).instalments()) {
      if (due.unpaid().minor() > 0) {
        Payment.Direction to = new Payment.Direction(Payment.Target.INSTALMENT, due.date(), null);
        paid = paid.plus(new Payment("due " + due.date(), day, null, due.unpaid(), List.of(to)));
      }
    }
    return paid;
  }

  /** What is unpaid on the day stays so; what falls due after it is paid. */
  @Test
  void whatIsOverdueStaysSo() {
    Engine engine = KindNote.engine("'law': {}");
    LocalDate after = LocalDate.of(2021, 7, 1);
    List<Flow> flows = engine.flowsAfter(Facts.NONE, after, LocalDate.of(2022, 1, 1));
    assertThat(flowing(flows)).containsExactly("2021-10-01 180.00", "2022-01-01 12180.00");
  }
}
