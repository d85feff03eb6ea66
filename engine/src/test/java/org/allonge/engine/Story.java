package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.allonge.note.Amendment;
import org.allonge.note.Choice;
import org.allonge.note.Cost;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Rate;
import org.allonge.note.Reversal;

/**
 * What happened to a note in a few words, for the rows of a table. Facts stand between semicolons
 * and are f1, f2, ... by position:
 *
 * <ul>
 *   <li>{@code 2003-03-01 pays 1205.48}, and with a direction {@code 2003-03-01 pays 500.00 to
 *       costs, to interest 20.00, to instalment 2003-03-01}
 *   <li>{@code 2003-03-09 returns f1}
 *   <li>{@code 2003-08-07 extends 2004-02-09}, in part {@code ... extends 2004-02-09 100000.00}
 *   <li>{@code 2003-06-01 amends maturity 2004-02-09 rate 0.09}, or one of the two
 *   <li>{@code 2003-10-03 costs 3500.00 agreed}; without a state claimed
 * </ul>
 *
 * Any of them can end in {@code known 2003-09-01}: recorded at the start of that day.
 */
final class Story {
  private final CurrencyUnit currency;
  private final List<Fact> facts = new ArrayList<>();

  private Story(CurrencyUnit currency) {
    this.currency = currency;
  }

  static Facts of(String text) {
    return of(text, CurrencyUnit.of("USD"));
  }

  static Facts of(String text, CurrencyUnit currency) {
    Story story = new Story(currency);
    if (text != null && !text.isBlank()) {
      for (String fact : text.split(";", -1)) {
        if (!fact.isBlank()) {
          story.tell(fact.strip());
        }
      }
    }
    return new Facts(story.facts);
  }

  private void tell(String text) {
    String[] halves = text.split(" known ", -1);
    Instant known = halves.length == 1 ? null : Instant.parse(halves[1] + "T00:00:00Z");
    Iterator<String> words = Arrays.asList(halves[0].split(" ", -1)).iterator();
    LocalDate date = LocalDate.parse(words.next());
    String id = "f" + (facts.size() + 1);
    String verb = words.next();
    facts.add(
        switch (verb) {
          case "pays" -> new Payment(id, date, known, money(words.next()), directions(halves[0]));
          case "returns" -> new Reversal(id, date, known, words.next());
          case "extends" ->
              new ExtensionExercised(
                  id, date, known, LocalDate.parse(words.next()), moneyOrNull(words));
          case "amends" -> amendment(id, date, known, words);
          case "costs" -> cost(id, date, known, words);
          default -> throw new IllegalArgumentException("what is this: " + text);
        });
  }

  private List<Payment.Direction> directions(String text) {
    List<Payment.Direction> list = new ArrayList<>();
    int first = text.indexOf(" to ");
    if (first >= 0) {
      for (String part : text.substring(first + 4).split(", to ", -1)) {
        list.add(direction(Arrays.asList(part.split(" ", -1)).iterator()));
      }
    }
    return list;
  }

  private Payment.Direction direction(Iterator<String> words) {
    Payment.Target to = Choice.find(Payment.Target.class, words.next()).orElseThrow();
    LocalDate date = to == Payment.Target.INSTALMENT ? LocalDate.parse(words.next()) : null;
    return new Payment.Direction(to, date, moneyOrNull(words));
  }

  private static Fact amendment(String id, LocalDate date, Instant known, Iterator<String> words) {
    LocalDate maturity = null;
    Rate rate = null;
    while (words.hasNext()) {
      if (words.next().equals("maturity")) {
        maturity = LocalDate.parse(words.next());
      } else {
        rate = Rate.of(words.next());
      }
    }
    return new Amendment(id, date, known, maturity, rate);
  }

  private Fact cost(String id, LocalDate date, Instant known, Iterator<String> words) {
    Money amount = money(words.next());
    Cost.State state =
        words.hasNext()
            ? Choice.find(Cost.State.class, words.next()).orElseThrow()
            : Cost.State.CLAIMED;
    return new Cost(id, date, known, "attorney fees", amount, state);
  }

  private Money money(String decimal) {
    return Money.of(decimal, currency);
  }

  private Money moneyOrNull(Iterator<String> words) {
    return words.hasNext() ? money(words.next()) : null;
  }
}
