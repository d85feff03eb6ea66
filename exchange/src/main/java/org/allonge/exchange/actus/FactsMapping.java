package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.RateFixing;
import org.allonge.note.Transfer;

/** What was observed of a contract, its purchase and its termination, as facts of a note. */
final class FactsMapping {
  private final TestCase test;
  private final Contract contract;
  private final Timetable times;

  FactsMapping(TestCase test, Timetable times) {
    this.test = test;
    this.contract = test.contract();
    this.times = times;
  }

  Facts facts() {
    List<Fact> facts = new ArrayList<>();
    indexes().forEach(index -> fixings(index, facts));
    purchase()
        .filter(at -> !at.isBefore(times.start()))
        .ifPresent(at -> facts.add(transfer("priceAtPurchaseDate", at, Transfer.Direction.BOUGHT)));
    Optional.ofNullable(times.termination())
        .filter(at -> !at.isBefore(times.start()) && !times.terminatesAtMaturity())
        .ifPresent(
            at -> facts.add(transfer("priceAtTerminationDate", at, Transfer.Direction.SOLD)));
    return new Facts(facts);
  }

  private Set<String> indexes() {
    Set<String> indexes = new LinkedHashSet<>();
    indexes.add(RateMapping.index(contract));
    TermsMapping.scalingIndex(contract).ifPresent(indexes::add);
    return indexes;
  }

  /**
   * The values of an index. Where a reset moves back to an earlier day, the value that it looks for
   * is known on that day, in the place of the day's own.
   */
  private void fixings(String index, List<Fact> facts) {
    SortedMap<LocalDate, LocalDate> moved = movedBack();
    for (TestCase.Value value : test.observed().getOrDefault(index, List.of())) {
      LocalDate day = value.at().day();
      if (moved.containsKey(day) || !moved.containsValue(day)) {
        String id = "index-" + facts.size();
        facts.add(
            new RateFixing(
                id, moved.getOrDefault(day, day), null, index, Amount.rate(value.value())));
      }
    }
  }

  /** The dates on which an index is read that lie after the day on which that takes effect. */
  private SortedMap<LocalDate, LocalDate> movedBack() {
    SortedMap<LocalDate, LocalDate> moved = new TreeMap<>();
    for (LocalDate date : read()) {
      LocalDate day = times.moves().reckoned(date);
      if (day.isBefore(date)) {
        moved.put(date, day);
      }
    }
    return moved;
  }

  private List<LocalDate> read() {
    List<Grid> grids = new ArrayList<>(List.of(times.resets(), times.indexes()));
    times.resetPhases().forEach(phase -> grids.add(phase.grid()));
    return Grid.union(grids);
  }

  /** The purchase after the status date. */
  private Optional<Moment> purchase() {
    return contract.moment("purchaseDate").filter(at -> at.isAfter(times.status()));
  }

  private Fact transfer(String priceName, Moment at, Transfer.Direction direction) {
    Money price = Amount.of(contract).of(contract.number(priceName).orElse(BigDecimal.ZERO));
    if (price.minor() < 0) {
      throw contract.refuse(priceName, "a price of zero or more");
    }
    return new Transfer(direction.id(), times.moves().reckoned(at), null, price, direction);
  }
}
