package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Choice;
import org.allonge.note.CurrencyUnit;
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
  private final CurrencyUnit currency;
  private final @Nullable Fact fact;
  private final long about;

  Entry(
      Kind kind, long day, long amount, long balance, CurrencyUnit currency, @Nullable Fact fact) {
    this(kind, day, amount, balance, currency, fact, day);
  }

  /** An entry named after another day than its own. */
  Entry(
      Kind kind,
      long day,
      long amount,
      long balance,
      CurrencyUnit currency,
      @Nullable Fact fact,
      long about) {
    this.about = about;
    this.kind = kind;
    this.day = day;
    this.amount = amount;
    this.balance = balance;
    this.currency = currency;
    this.fact = fact;
  }

  /**
   * The name of the entry in commands, e.g. {@code instalment-2003-03-01} or {@code payment-f2}; a
   * late charge bears the date of its instalment.
   */
  public String id() {
    return kind.id() + "-" + (fact == null ? LocalDate.ofEpochDay(about).toString() : fact.id());
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
    /** Interest was added to principal in place of falling due. */
    CAPITALISED("capitalised"),
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
    /** A premium for principal paid early; the payment that follows paid it. */
    PREMIUM("premium"),
    /** A charge for an instalment that was late. */
    LATE_CHARGE("late-charge"),
    /** Credit held earlier paid what fell due. */
    CREDIT_APPLIED("credit-applied"),
    /** A cost of collection. */
    COST("cost"),
    /** The maturity moved by an option of the note. */
    EXTENSION("extension"),
    /** Terms changed by agreement. */
    AMENDMENT("amendment"),
    /** The holder asked for payment. */
    DEMAND("demand"),
    /** The whole was declared due, or fell due because an instalment was missed. */
    ACCELERATION("acceleration"),
    /** The note was bought or sold; no money of the maker moved. */
    TRANSFER("transfer");

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
