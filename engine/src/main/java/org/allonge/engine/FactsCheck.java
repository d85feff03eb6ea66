package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Accelerated;
import org.allonge.note.Advance;
import org.allonge.note.Amendment;
import org.allonge.note.Cost;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Demand;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.IndexEnded;
import org.allonge.note.Money;
import org.allonge.note.Party;
import org.allonge.note.Payment;
import org.allonge.note.PrepaymentNotice;
import org.allonge.note.Problem;
import org.allonge.note.RateFixing;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;
import org.allonge.note.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * Whether facts can be those of a note: not before it, in its currency, by its makers. Words are
 * made only of what is wrong.
 */
final class FactsCheck {
  private final LocalDate date;
  private final CurrencyUnit currency;
  private final List<String> makers;

  FactsCheck(Terms terms) {
    this.date = terms.date();
    this.currency = terms.currency();
    this.makers = terms.parties().makers().stream().map(Party::name).toList();
  }

  List<Problem> problems(Facts facts) {
    List<Problem> problems = new ArrayList<>(0);
    List<Fact> list = facts.list();
    for (int i = 0; i < list.size(); i++) {
      Fact fact = list.get(i);
      if (early(fact)) {
        problems.add(beforeNote(fact, i));
      }
      amounts(fact, i, problems);
    }
    return problems;
  }

  private boolean early(Fact fact) {
    return fact.date().isBefore(date)
        && !(fact instanceof RateFixing)
        && !(fact instanceof IndexEnded);
  }

  private void amounts(Fact fact, int i, List<Problem> problems) {
    if (fact instanceof Payment payment) {
      payment(payment, i, problems);
      return;
    }
    Money amount = amount(fact);
    if (foreign(amount)) {
      problems.add(otherCurrency(amount, i));
    }
  }

  private static @Nullable Money amount(Fact fact) {
    return switch (fact) {
      case Payment p -> p.amount();
      case Cost c -> c.amount();
      case ExtensionExercised e -> e.amount();
      case Advance a -> a.amount();
      case Transfer t -> t.price();
      case Amendment a -> null;
      case Reversal r -> null;
      case RateFixing f -> null;
      case IndexEnded e -> null;
      case Demand d -> null;
      case Accelerated a -> null;
      case PrepaymentNotice n -> null;
    };
  }

  private void payment(Payment payment, int i, List<Problem> problems) {
    if (foreign(payment.amount())) {
      problems.add(otherCurrency(payment.amount(), i));
    }
    if (payment.by() != null && !ofOneMaker(payment.by())) {
      problems.add(unknownMaker(payment.by(), i));
    }
    for (Payment.Direction direction : payment.direction()) {
      if (foreign(direction.amount())) {
        problems.add(otherCurrency(direction.amount(), i));
      }
    }
  }

  private boolean foreign(@Nullable Money amount) {
    return amount != null && !amount.currency().equals(currency);
  }

  private boolean ofOneMaker(String name) {
    return makers.indexOf(name) >= 0 && makers.indexOf(name) == makers.lastIndexOf(name);
  }

  private Problem beforeNote(Fact fact, int i) {
    return new Problem(
        "fact-before-note",
        "facts[" + i + "].date",
        "a day not before the note's date, " + date,
        fact.date().toString(),
        "Correct the date of the fact, or of the note.");
  }

  private Problem unknownMaker(String name, int i) {
    return new Problem(
        "unknown-maker",
        "facts[" + i + "].by",
        "one of " + String.join(", ", makers),
        name,
        "Write the maker's name as the note has it, or leave it out.");
  }

  private Problem otherCurrency(@Nullable Money amount, int i) {
    return new Problem(
        "other-currency",
        "facts[" + i + "].amount",
        "an amount in " + currency,
        amount == null ? "none" : amount.currency() + " " + amount,
        "Record what the note's currency was credited with.");
  }
}
