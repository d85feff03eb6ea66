package org.allonge.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.ExtensionOption;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Reversal;

/** Random things that happen to a note: often what a reader of the rules would try first. */
final class RandomFacts {
  private final Dice dice;
  private final RandomTerms notes;
  private final Engine engine;
  private final RandomPayments payments;
  private final LocalDate maturity;
  private final LocalDate horizon;
  private final List<Instalment> dueDates;
  private final List<Fact> facts = new ArrayList<>();

  RandomFacts(Dice dice, RandomTerms notes, Engine engine) {
    this.dice = dice;
    this.notes = notes;
    this.engine = engine;
    this.payments = new RandomPayments(dice, engine);
    this.maturity = engine.account(Facts.NONE, engine.terms().date()).maturity();
    this.horizon = maturity.plusDays(200);
    this.dueDates = engine.account(Facts.NONE, horizon).instalments();
  }

  Life life(long seed) {
    int count = dice.chance(1) ? 200 : dice.between(0, 24);
    List<LocalDate> days = days(count);
    for (LocalDate day : days) {
      facts.add(fact(day));
    }
    if (dice.chance(10)) {
      facts.addAll(tooEarlyReversals());
    }
    LocalDate last = horizon;
    for (Fact fact : facts) {
      last = fact.date().isAfter(last) ? fact.date() : last;
    }
    return new Life(
        seed, engine.terms(), engine.readings(), new Facts(recorded()), last.plusDays(40));
  }

  // -- when ----------------------------------------------------------------------------------

  private List<LocalDate> days(int count) {
    List<LocalDate> days = new ArrayList<>();
    while (days.size() < count) {
      days.add(day(days));
    }
    days.sort(Comparator.naturalOrder());
    return days;
  }

  private LocalDate day(List<LocalDate> earlier) {
    LocalDate day =
        switch (dice.between(0, 5)) {
          case 0 -> near(maturity);
          case 1, 2 -> near(dice.one(dueDates).date());
          case 3 -> earlier.isEmpty() ? engine.terms().date() : dice.one(earlier);
          default -> dice.day(engine.terms().date(), horizon);
        };
    return day.isBefore(engine.terms().date()) ? engine.terms().date() : day;
  }

  private LocalDate near(LocalDate day) {
    return day.plusDays(dice.one(-16, -15, -14, -3, -1, 0, 0, 0, 1, 2, 3));
  }

  // -- what ----------------------------------------------------------------------------------

  private Fact fact(LocalDate day) {
    int kind = dice.between(1, 100);
    if (kind <= 9) {
      return extension(day);
    }
    if (kind <= 19) {
      return amendment(day);
    }
    if (kind <= 32) {
      return cost(day);
    }
    List<Fact> received = facts.stream().filter(f -> f instanceof Payment).toList();
    if (kind <= 41 && !received.isEmpty()) {
      return reversal(id(), day, dice.one(received));
    }
    return payments.on(day, id(), recordedAt(day), new Facts(facts));
  }

  private String id() {
    return "f" + (facts.size() + 1);
  }

  private Instant recordedAt(LocalDate day) {
    if (dice.chance(30)) {
      return null;
    }
    Duration delay = dice.chance(70) ? Duration.ZERO : Duration.ofHours(dice.between(0, 2_000));
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC).plus(delay);
  }

  /** A reversal that became known after the payment that it names. */
  private Reversal reversal(String id, LocalDate day, Fact payment) {
    Instant paymentKnown = payment.recordedAt();
    Instant known = paymentKnown == null ? null : day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    boolean tooSoon = known != null && known.isBefore(paymentKnown);
    return new Reversal(id, day, tooSoon ? paymentKnown : known, payment.id());
  }

  private Fact extension(LocalDate day) {
    Account account = engine.account(new Facts(facts), day);
    LocalDate claimed = account.maturity().plusDays(dice.between(0, 200));
    List<ExtensionOption> options = engine.terms().extensions();
    if (!options.isEmpty() && dice.chance(85)) {
      claimed = ExtensionRule.target(dice.one(options), account.maturity());
    }
    long principal = account.principal().minor();
    boolean part = principal > 1 && dice.chance(35);
    return new ExtensionExercised(
        id(), day, recordedAt(day), claimed, part ? money(dice.between(1, principal)) : null);
  }

  private Fact amendment(LocalDate day) {
    Account account = engine.account(new Facts(facts), day);
    LocalDate from = dice.chance(50) ? day : account.maturity();
    LocalDate to = from.plusDays(dice.one(-30, -1, 0, 1, 20, 90, 365));
    boolean moves = dice.chance(60);
    boolean changesRate = !moves || dice.chance(30);
    return new Amendment(
        id(), day, recordedAt(day), moves ? to : null, changesRate ? notes.rate() : null);
  }

  private Fact cost(LocalDate day) {
    return new Cost(
        id(),
        day,
        recordedAt(day),
        "attorney fees",
        money(dice.amount(Math.max(1, engine.terms().principal().minor() / 20))),
        dice.one(Cost.State.values()));
  }

  private Money money(long minor) {
    return new Money(minor, engine.terms().currency());
  }

  // -- how it is recorded --------------------------------------------------------------------

  /** Reversals dated before the payment that they name: well formed, and without effect. */
  private List<Fact> tooEarlyReversals() {
    List<Fact> list = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Payment payment
          && payment.date().isAfter(engine.terms().date())
          && dice.chance(20)) {
        list.add(reversal("early-" + payment.id(), payment.date().minusDays(1), payment));
      }
    }
    return list;
  }

  /** The facts in an order of recording in which those of one day keep theirs. */
  private List<Fact> recorded() {
    List<Fact> list = new ArrayList<>(facts);
    if (dice.chance(30)) {
      list = Orders.otherDaysFirst(list, dice);
    }
    return list;
  }
}
