package org.allonge.engine;

import java.time.LocalDate;
import java.util.Currency;
import org.allonge.note.Choice;
import org.allonge.note.Fact;
import org.allonge.note.Money;
import org.jspecify.annotations.Nullable;

/**
 * One dated line of an account, in the order in which it took effect.
 *
 * <p>The id is stable: it is made of the kind and the date, or of the fact's id, and does not
 * change when another fact comes in between.
 */
public final class Entry {
  private final Kind kind;
  private final long day;
  private final long amount;
  private final long balance;
  private final Currency currency;
  private final @Nullable Fact fact;

  Entry(Kind kind, long day, long amount, long balance, Currency currency, @Nullable Fact fact) {
    this.kind = kind;
    this.day = day;
    this.amount = amount;
    this.balance = balance;
    this.currency = currency;
    this.fact = fact;
  }

  /**
   * The name of the entry in commands, e.g. {@code instalment-2003-03-01} or {@code payment-f2}.
   */
  public String id() {
    return kind.id() + "-" + (fact == null ? date().toString() : fact.id());
  }

  /** The day on which it took effect. */
  public LocalDate date() {
    return LocalDate.ofEpochDay(day);
  }

  /** What kind of line it is. */
  public Kind kind() {
    return kind;
  }

  /** The amount of the line, as a magnitude; negative only for an interest adjustment downwards. */
  public Money amount() {
    return new Money(amount, currency);
  }

  /** Principal, posted interest and costs less unapplied credit, after the line. */
  public Money balance() {
    return new Money(balance, currency);
  }

  /** The fact that caused the line, or null where the terms alone did. */
  public @Nullable Fact fact() {
    return fact;
  }

  @Override
  public String toString() {
    return id() + " " + amount() + " " + balance();
  }

  /** The kinds of lines. */
  public enum Kind implements Choice {
    /** The principal was advanced. */
    ADVANCE("advance"),
    /** An instalment of interest fell due. */
    INSTALMENT("instalment"),
    /** The contract rate changed as the note says. */
    RATE("rate"),
    /** The principal, or the part not extended, fell due with the interest then unpaid. */
    MATURITY("maturity"),
    /** Interest after maturity joined the base. */
    COMPOUNDING("compounding"),
    /** Interest was posted because a payment paid it. */
    INTEREST("interest"),
    /** Interest posted in level instalments was trued up downwards. */
    ADJUSTMENT("adjustment"),
    /** Money was received. */
    PAYMENT("payment"),
    /** Money was received that later came back: it has no effect. */
    PAYMENT_REVERSED("payment-reversed"),
    /** A payment came back. */
    REVERSAL("reversal"),
    /** Credit held earlier paid what fell due. */
    CREDIT_APPLIED("credit-applied"),
    /** A cost of collection. */
    COST("cost"),
    /** The maturity moved by an option of the note. */
    EXTENSION("extension"),
    /** Terms changed by agreement. */
    AMENDMENT("amendment");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
