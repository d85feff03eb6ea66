package org.allonge.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.allonge.engine.Splits.Use;
import org.allonge.note.Cost;
import org.allonge.note.DayFraction;
import org.allonge.note.Facts;
import org.allonge.note.Funding;
import org.allonge.note.Instalments;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Rate;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What is owed under a note at the end of a day, and how it came about.
 *
 * <p>Immutable. Every figure can be asked for its {@link #explain explanation}; the words are made
 * only then.
 */
public final class Account {
  private final Engine engine;
  private final Resolved note;
  private final Facts facts;
  private final LocalDate asOf;
  private final @Nullable Instant knownAt;
  private final Engine.Computed computed;
  private final Walk walk;
  private final Debt debt;

  Account(
      Engine engine,
      Resolved note,
      Facts facts,
      LocalDate asOf,
      @Nullable Instant knownAt,
      Engine.Computed computed) {
    this.engine = engine;
    this.note = note;
    this.facts = facts;
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.computed = computed;
    this.walk = computed.walk();
    this.debt = walk.debt();
  }

  /** The day, at whose end the account is drawn up. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The moment of knowledge, or null where every fact counts. */
  public @Nullable Instant knownAt() {
    return knownAt;
  }

  /** The terms of the note. */
  public Terms terms() {
    return note.terms();
  }

  /** The engine that made it: its readings and the rate after maturity. */
  public Engine engine() {
    return engine;
  }

  /** Where the note stands. */
  public Status status() {
    boolean interestOwed = debt.postedUnpaid() > 0 || debt.accrued() > 0;
    if (debt.principal() == 0 && !interestOwed) {
      return settled();
    }
    if (walk.course().wholeMatured() || (walk.course().hasMatured() && debt.overdue() > 0)) {
      return Status.MATURED_UNPAID;
    }
    return walk.pastDue(asOf.toEpochDay()) ? Status.PAST_DUE : Status.CURRENT;
  }

  /** Principal and interest are paid; costs and charges may not be, unless credit covers them. */
  private Status settled() {
    if (debt.costs.unpaid() + debt.charges.unpaid() > walk.splits().credit()) {
      return Status.COSTS_UNPAID;
    }
    boolean drawable = terms().funding() instanceof Funding.Draws && !walk.course().wholeMatured();
    return drawable ? Status.CURRENT : Status.PAID;
  }

  /**
   * The Due Date as it stands: after options exercised, amendments, a demand or an acceleration;
   * null where nothing has set a day yet.
   */
  public @Nullable LocalDate maturity() {
    return walk.course().maturity();
  }

  /** The contract rate of the nights that follow; after maturity what it was at the end. */
  public Rate rate() {
    return walk.state().contractRate;
  }

  /** All principal advanced by the day, with a discount that was kept back of it. */
  public Money advanced() {
    return money(walk.state().advanced);
  }

  /** What can still be drawn; nothing where all is advanced at the start, or after maturity. */
  public Money undrawn() {
    if (!(terms().funding() instanceof Funding.Draws draws) || walk.course().wholeMatured()) {
      return money(0);
    }
    long used = draws.revolving() ? debt.principal() : walk.state().advanced;
    return money(Math.max(0, terms().principal().minor() - used));
  }

  /** Unpaid principal. */
  public Money principal() {
    return money(debt.principal());
  }

  /** Interest that has fallen due or was posted, and is unpaid. */
  public Money interestPostedUnpaid() {
    return money(debt.postedUnpaid());
  }

  /** Interest accrued since the last posting, rounded for display. */
  public Money interestAccruedSince() {
    return money(debt.accrued());
  }

  /** Unpaid costs of collection, however firm. */
  public Money costs() {
    return money(debt.costs.unpaid());
  }

  /** Unpaid costs of one state. */
  public Money costs(Cost.State state) {
    return money(debt.costs.unpaid(state));
  }

  /** Unpaid charges for late instalments. */
  public Money lateCharges() {
    return money(debt.charges.unpaid());
  }

  /** The premium that paying everything on the day would cost; it is part of the payoff. */
  public Money premium() {
    return money(walk.premium(asOf.toEpochDay()));
  }

  /** Money of the maker that is held and not yet used. */
  public Money unappliedCredit() {
    return money(walk.splits().credit());
  }

  /** What pays everything on the day; never below zero. */
  public Money payoff() {
    return money(Payoff.of(walk, asOf.toEpochDay()));
  }

  /**
   * One more day's interest at the base and rate of the night that follows, rounded; nothing before
   * interest runs.
   */
  public Money perDiem() {
    return money(PerDiem.of(debt, nextNight(), walk.basis()));
  }

  /** The part of a year that the night after the day counts for. */
  DayFraction nextNight() {
    return PerDiem.nightAfter(asOf, walk.basis());
  }

  /** What fell due on or before the day, in order of date. */
  public List<Instalment> instalments() {
    List<Instalment> list = new ArrayList<>();
    Postings postings = debt.postings;
    for (int i = 0; i < postings.size(); i++) {
      if (postings.instalment(i)) {
        list.add(instalment(i));
      }
    }
    return List.copyOf(list);
  }

  private Instalment instalment(int i) {
    Postings postings = debt.postings;
    LocalDate date = LocalDate.ofEpochDay(postings.day(i));
    return new Instalment(
        date,
        money(postings.interest(i)),
        money(postings.principal(i)),
        money(postings.paid(i)),
        note.lastTimelyDay(date));
  }

  /** Every payment known and received by the day, with what it went to. */
  public List<AppliedPayment> payments() {
    List<AppliedPayment> list = new ArrayList<>();
    Timeline timeline = walk.facts();
    long day = asOf.toEpochDay();
    for (int i = 0; i < timeline.sizeBy(day); i++) {
      if (timeline.fact(i) instanceof Payment payment) {
        list.add(applied(payment, i, timeline.reversed(i, day)));
      }
    }
    return List.copyOf(list);
  }

  private AppliedPayment applied(Payment payment, int i, boolean reversed) {
    return new AppliedPayment(
        payment.id(),
        payment.date(),
        payment.amount(),
        money(walk.splits().of(i, Use.INTEREST)),
        money(walk.splits().of(i, Use.PRINCIPAL)),
        money(walk.splits().of(i, Use.COSTS)),
        money(walk.splits().of(i, Use.CHARGES)),
        money(walk.splits().of(i, Use.PREMIUM)),
        money(walk.splits().unapplied(i)),
        reversed,
        payment.by());
  }

  /** Why not all may be paid off early on the day, or null where it may or nothing is early. */
  PayoffQuote.@Nullable Obstacle obstacle() {
    EarlyPrincipal early = walk.early(asOf.toEpochDay());
    String id = early.againstAll();
    if (id == null) {
      return null;
    }
    long opens = Math.min(early.opens(), walk.course().maturityNominal());
    return new PayoffQuote.Obstacle(id, opens == Agenda.NEVER ? null : LocalDate.ofEpochDay(opens));
  }

  /** What each maker owes and each payee is owed, where the note gives them shares. */
  public Hands hands() {
    return Hands.of(this);
  }

  /** All that was charged by the day: advanced, accrued, costs, late charges and premiums. */
  Money charged() {
    long posted = walk.state().advanced + debt.interestPosted();
    long besides = debt.costs.charged() + debt.charges.charged();
    return money(Math.addExact(posted, besides)).plus(interestAccruedSince()).plus(premium());
  }

  /** The dated lines, in the order in which they took effect. */
  public List<Entry> entries() {
    return List.copyOf(journal().entries);
  }

  private Journal journal() {
    return Objects.requireNonNull(computed.journal());
  }

  /** Facts that the terms do not allow; they have no effect. */
  public List<RefusedFact> refused() {
    return List.copyOf(journal().refused);
  }

  /** Findings about facts that count all the same. */
  public List<Remark> remarks() {
    return List.copyOf(journal().remarks);
  }

  /**
   * Why a figure is what it is.
   *
   * @param figure one of {@link #explainable()}: the id of an entry or the name of a figure
   * @throws org.allonge.note.Refused when there is no such figure
   */
  public Explanation explain(String figure) {
    return new Explainer(this, engine.explained(facts, asOf, knownAt)).explain(figure);
  }

  /** The ids of everything that can be explained: the figures, then the entries. */
  public List<String> explainable() {
    List<String> ids = new ArrayList<>(Explainer.FIGURES);
    if (terms().instalments() instanceof Instalments.Level) {
      ids.add(Explainer.LEVEL_PAYMENT);
    }
    entries().forEach(e -> ids.add(e.id()));
    return List.copyOf(ids);
  }

  private Money money(long minor) {
    return new Money(minor, terms().currency());
  }
}
