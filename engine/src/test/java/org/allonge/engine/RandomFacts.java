package org.allonge.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allonge.note.Accelerated;
import org.allonge.note.Advance;
import org.allonge.note.AfterDefault.Acceleration;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.Demand;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.ExtensionOption;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Funding;
import org.allonge.note.IndexEnded;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.PrepaymentNotice;
import org.allonge.note.Rate;
import org.allonge.note.RateFixing;
import org.allonge.note.RateTerm;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;
import org.allonge.note.Transfer;

/** Random things that happen to a note: often what a reader of the rules would try first. */
final class RandomFacts {
  private static final int MANY = 200;
  private static final int MEDIAN = 12;
  private static final int USUAL_LIFE = 500;

  private final Dice dice;
  private final RandomTerms notes;
  private final Engine engine;
  private final Terms terms;
  private final RandomPayments payments;
  private final LocalDate maturity;
  private final LocalDate horizon;
  private final List<Instalment> dueDates;
  private final List<Fact> facts = new ArrayList<>();

  RandomFacts(Dice dice, RandomTerms notes, Engine engine) {
    this.dice = dice;
    this.notes = notes;
    this.engine = engine;
    this.terms = engine.terms();
    this.payments = new RandomPayments(dice, engine);
    this.maturity = maturity();
    this.horizon = maturity.plusDays(dice.between(20, 200));
    this.dueDates = engine.account(Facts.NONE, horizon).instalments();
  }

  /** The maturity, or where no day is set one that could be it. */
  private LocalDate maturity() {
    LocalDate set = engine.account(Facts.NONE, terms.date()).maturity();
    return set == null ? terms.date().plusDays(dice.between(30, USUAL_LIFE)) : set;
  }

  Life life(long seed) {
    int count = dice.chance(1) ? MANY : dice.between(0, 2 * MEDIAN);
    if (isIndexed() && count > 0 && dice.chance(70)) {
      facts.add(fixing(terms.date().minusDays(dice.between(0, 60))));
    }
    for (LocalDate day : days(count - facts.size())) {
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
        seed, terms, engine.readings(), new Facts(recorded()), last.plusDays(40), engine);
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
        switch (dice.between(0, 6)) {
          case 0 -> near(maturity);
          case 1, 2, 3 -> dueDates.isEmpty() ? near(maturity) : near(dice.one(dueDates).date());
          case 4 -> earlier.isEmpty() ? terms.date() : dice.one(earlier);
          default -> dice.day(terms.date(), horizon);
        };
    return day.isBefore(terms.date()) ? terms.date() : day;
  }

  private LocalDate near(LocalDate day) {
    return day.plusDays(dice.one(-16, -15, -14, -3, -1, 0, 0, 0, 0, 1, 2, 3, 6, 11));
  }

  // -- what ----------------------------------------------------------------------------------

  /** Most facts are payments; others come as often as the note gives them a meaning. */
  private Fact fact(LocalDate day) {
    int rest = dice.between(1, 100);
    if ((rest -= 7) <= 0) {
      return extension(day);
    }
    if ((rest -= 8) <= 0) {
      return amendment(day);
    }
    if ((rest -= 8) <= 0) {
      return cost(day);
    }
    if ((rest -= terms.funding() instanceof Funding.Draws ? 20 : 1) <= 0) {
      return new Advance(id(), day, recordedAt(day), money(draw()));
    }
    if ((rest -= isIndexed() ? 14 : 1) <= 0) {
      return fixing(day);
    }
    if ((rest -= 1) <= 0) {
      return new IndexEnded(id(), day, recordedAt(day), index());
    }
    if ((rest -= terms.maturity() instanceof Maturity.OnDemand ? 6 : 1) <= 0) {
      return new Demand(id(), day, recordedAt(day));
    }
    boolean clause = terms.afterDefault().acceleration() != Acceleration.NONE;
    if ((rest -= clause ? 7 : 1) <= 0) {
      return new Accelerated(id(), day, recordedAt(day));
    }
    if ((rest -= needsNotice() ? 8 : 1) <= 0) {
      return new PrepaymentNotice(id(), day, recordedAt(day));
    }
    if ((rest -= 1) <= 0) {
      return new Transfer(
          id(), day, recordedAt(day), money(draw()), dice.one(Transfer.Direction.values()));
    }
    List<Fact> received = facts.stream().filter(f -> f instanceof Payment).toList();
    if ((rest -= 7) <= 0 && !received.isEmpty()) {
      return reversal(id(), day, dice.one(received));
    }
    return payments.on(day, id(), recordedAt(day), new Facts(facts));
  }

  private boolean isIndexed() {
    return terms.interest().rate() instanceof RateTerm.Floating
        || terms.payments().prepayment() instanceof Prepayment.Differential;
  }

  private boolean needsNotice() {
    return switch (terms.payments().prepayment()) {
      case Prepayment.AtPremium p -> p.noticeDays() > 0;
      case Prepayment.Differential d -> d.noticeDays() > 0;
      case Prepayment.Free f -> false;
      case Prepayment.Locked l -> false;
      case Prepayment.Silent s -> false;
    };
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

  private RateFixing fixing(LocalDate day) {
    Rate value = notes.rate();
    boolean negative = dice.chance(5);
    return new RateFixing(
        id(), day, recordedAt(day), index(), negative ? new Rate(value.value().negate()) : value);
  }

  private String index() {
    boolean premium = terms.payments().prepayment() instanceof Prepayment.Differential;
    return dice.one(
        RandomRates.INDEX, RandomRates.INDEX, RandomRates.OTHER_INDEX, premium ? "UST" : "CPI");
  }

  private long draw() {
    long principal = terms.principal().minor();
    return dice.chance(70) ? Math.max(1, principal / dice.between(1, 6)) : dice.amount(principal);
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
    LocalDate stands = account.maturity() == null ? maturity : account.maturity();
    LocalDate claimed = stands.plusDays(dice.between(0, 200));
    List<ExtensionOption> options = terms.extensions();
    if (!options.isEmpty() && dice.chance(85)) {
      claimed = ExtensionRule.target(dice.one(options), stands);
    }
    long principal = account.principal().minor();
    boolean part = principal > 1 && dice.chance(35);
    return new ExtensionExercised(
        id(), day, recordedAt(day), claimed, part ? money(dice.between(1, principal)) : null);
  }

  private Fact amendment(LocalDate day) {
    LocalDate set = engine.account(new Facts(facts), day).maturity();
    LocalDate from = dice.chance(50) || set == null ? day : set;
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
        money(dice.amount(Math.max(1, terms.principal().minor() / 20))),
        dice.one(Cost.State.values()));
  }

  private Money money(long minor) {
    return new Money(minor, terms.currency());
  }

  // -- how it is recorded --------------------------------------------------------------------

  /** Reversals dated before the payment that they name: well formed, and without effect. */
  private List<Fact> tooEarlyReversals() {
    List<Fact> list = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Payment payment
          && payment.date().isAfter(terms.date())
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
