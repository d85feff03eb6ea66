package org.allonge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.allonge.note.Money;
import org.allonge.note.Party;
import org.allonge.note.Share;
import org.allonge.note.Shares;
import org.jspecify.annotations.Nullable;

/**
 * What each of several makers owes and each of several payees is owed, where the note gives them
 * shares (rulebook 8). Sums are those of the account; odd minor units are dealt as {@link Shares}
 * deals them.
 *
 * <p>Makers without shares owe the whole jointly and severally, and payees without shares are owed
 * it together: there is nothing to split, and the list is empty.
 *
 * @param makers in the order of the note; empty without shares
 * @param payees in the order of the note; empty without shares
 */
public record Hands(List<Maker> makers, List<Payee> payees) {

  /** Copies the lists. */
  public Hands {
    makers = List.copyOf(makers);
    payees = List.copyOf(payees);
  }

  /**
   * One maker.
   *
   * @param name as the note has it
   * @param share the part that this one owes
   * @param charged the share of all that was charged by the day, with interest accrued and the
   *     premium in the payoff
   * @param paid what this one paid, and the share of what was paid in nobody's name; what came back
   *     does not count
   * @param owed what is left, or, below zero, what this one paid beyond the share
   */
  public record Maker(String name, Share share, Money charged, Money paid, Money owed) {}

  /**
   * One payee.
   *
   * @param name as the note has it
   * @param share the part that this one is owed
   * @param received the share of the money received; what is beyond all that was charged is the
   *     maker's still
   * @param owed the share of the payoff
   */
  public record Payee(String name, Share share, Money received, Money owed) {}

  static Hands of(Account account) {
    List<Party> makers = account.terms().parties().makers();
    List<Party> payees = account.terms().parties().payees();
    return new Hands(
        Shares.shared(makers) ? makers(account, makers) : List.of(),
        Shares.shared(payees) ? payees(account, payees) : List.of());
  }

  private static List<Maker> makers(Account account, List<Party> parties) {
    List<Money> charged = Shares.split(account.charged(), parties);
    List<Money> unnamed = Shares.split(paidBy(account, null), parties);
    List<Maker> makers = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      String name = parties.get(i).name();
      Money paid = unnamed.get(i).plus(paidBy(account, name));
      makers.add(
          new Maker(name, share(parties.get(i)), charged.get(i), paid, charged.get(i).minus(paid)));
    }
    return makers;
  }

  /** What one maker paid, or, where there is no name, what was paid in nobody's name. */
  private static Money paidBy(Account account, @Nullable String name) {
    return account.payments().stream()
        .filter(payment -> !payment.reversed() && Objects.equals(payment.by(), name))
        .map(AppliedPayment::amount)
        .reduce(Money.zero(account.terms().currency()), Money::plus);
  }

  private static List<Payee> payees(Account account, List<Party> parties) {
    List<Money> received = Shares.split(account.charged().minus(account.payoff()), parties);
    List<Money> owed = Shares.split(account.payoff(), parties);
    List<Payee> payees = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      payees.add(new Payee(party.name(), share(party), received.get(i), owed.get(i)));
    }
    return payees;
  }

  private static Share share(Party party) {
    return Objects.requireNonNull(party.share());
  }
}
