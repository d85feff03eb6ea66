package org.allonge.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allonge.engine.Explanation.Source;
import org.allonge.engine.Splits.Use;
import org.allonge.note.DayFraction;
import org.allonge.note.Fact;
import org.allonge.note.Money;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/** Puts a figure of an account into a formula, with the facts, words and law that it rests on. */
final class Explainer {
  /** The figures of an account that can be explained besides its entries. */
  static final List<String> FIGURES =
      List.of(
          "payoff",
          "principal",
          "interest-posted-unpaid",
          "interest-accrued-since",
          "costs",
          "unapplied-credit",
          "per-diem");

  private final Account account;
  private final List<Entry> entries;
  private final Trace trace;
  private final InterestWords words;
  private final Sources sources;
  private final Walk walk;

  Explainer(Account account, Engine.Computed computed) {
    if (computed.trace() == null) {
      throw new IllegalArgumentException("an explanation needs a traced account");
    }
    this.account = account;
    this.entries = computed.journal().entries;
    this.trace = computed.trace();
    this.walk = computed.walk();
    this.sources = new Sources(account.terms(), account.engine().lateRate());
    this.words = new InterestWords(account.terms().currency(), walk.basis());
  }

  Explanation explain(String id) {
    return switch (id) {
      case "payoff" -> payoff();
      case "principal" -> principal();
      case "interest-posted-unpaid" -> posted();
      case "interest-accrued-since" -> accrued();
      case "costs" -> costs();
      case "unapplied-credit" -> credit();
      case "per-diem" -> perDiem();
      default -> entry(id); // not sealed: figures and entries are named by texts
    };
  }

  // -- figures -------------------------------------------------------------------------------

  private Explanation payoff() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(principal());
    parts.add(posted());
    parts.add(accrued());
    parts.add(costs());
    parts.add(credit());
    String formula =
        "%s = %s principal + %s interest posted + %s interest accrued + %s costs - %s credit"
            .formatted(
                shown(account.payoff()),
                shown(account.principal()),
                shown(account.interestPostedUnpaid()),
                shown(account.interestAccruedSince()),
                shown(account.costs()),
                shown(account.unappliedCredit()));
    if (walk.debt().booked() + walk.debt().accrued() < walk.splits().credit()) {
      formula += ", and never below zero";
    }
    return of("payoff", account.payoff(), formula, parts, List.of(), sources.rule("1"));
  }

  private Explanation principal() {
    Money advanced = account.terms().principal();
    List<String> facts = new ArrayList<>();
    StringBuilder formula = new StringBuilder(shown(account.principal()));
    formula.append(" = ").append(shown(advanced)).append(" advanced");
    for (AppliedPayment payment : account.payments()) {
      if (!payment.principal().isZero()) {
        formula.append(" - ").append(shown(payment.principal())).append(' ').append(payment.id());
        facts.add(payment.id());
      }
    }
    if (walk.splits().granted(Use.PRINCIPAL) != 0) {
      formula.append(" - ").append(granted(walk.splits().granted(Use.PRINCIPAL)));
    }
    return of(
        "principal",
        account.principal(),
        formula.toString(),
        List.of(),
        facts,
        sources.fields("principal"));
  }

  private Explanation posted() {
    List<Explanation> parts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (postsInterest(entry.kind()) && !entry.amount().isZero()) {
        parts.add(entry(i));
      }
    }
    Money total = sum(parts);
    String formula =
        "%s = %s posted - %s paid"
            .formatted(
                shown(account.interestPostedUnpaid()),
                shown(total),
                shown(total.minus(account.interestPostedUnpaid())));
    return of(
        "interest-posted-unpaid",
        account.interestPostedUnpaid(),
        formula,
        parts,
        account.payments().stream()
            .filter(p -> !p.interest().isZero())
            .map(AppliedPayment::id)
            .toList(),
        sources.rule("6"));
  }

  private static boolean postsInterest(Entry.Kind kind) {
    return switch (kind) {
      case INSTALMENT, MATURITY, COMPOUNDING, INTEREST, ADJUSTMENT -> true;
      case ADVANCE,
          PAYMENT,
          PAYMENT_REVERSED,
          REVERSAL,
          CREDIT_APPLIED,
          COST,
          RATE,
          EXTENSION,
          AMENDMENT ->
          false;
    };
  }

  private Money sum(List<Explanation> parts) {
    Money total = Money.zero(account.terms().currency());
    for (Explanation part : parts) {
      total = total.plus(part.amount());
    }
    return total;
  }

  private Explanation accrued() {
    Money amount = account.interestAccruedSince();
    return interest("interest-accrued-since", amount, trace.pending(), List.of());
  }

  private Explanation costs() {
    List<Explanation> parts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).kind() == Entry.Kind.COST) {
        parts.add(entry(i));
      }
    }
    Money charged = sum(parts);
    String formula =
        "%s = %s charged - %s paid"
            .formatted(
                shown(account.costs()), shown(charged), shown(charged.minus(account.costs())));
    return of(
        "costs", account.costs(), formula, parts, List.of(), sources.fields("attorneys_fees"));
  }

  private Explanation credit() {
    List<String> facts = new ArrayList<>();
    StringBuilder formula = new StringBuilder(shown(account.unappliedCredit())).append(" = ");
    List<String> held = new ArrayList<>();
    for (AppliedPayment payment : account.payments()) {
      if (!payment.unapplied().isZero()) {
        held.add(shown(payment.unapplied()) + " held of " + payment.id());
        facts.add(payment.id());
      }
    }
    if (walk.splits().granted() != 0) {
      held.add(granted(walk.splits().granted()));
    }
    formula.append(held.isEmpty() ? "nothing is held" : String.join(" + ", held));
    return of(
        "unapplied-credit",
        account.unappliedCredit(),
        formula.toString(),
        List.of(),
        facts,
        sources.rule("6"));
  }

  private String granted(long minor) {
    return shown(new Money(minor, account.terms().currency()))
        + " that level instalments had posted too much";
  }

  private Explanation perDiem() {
    List<String> parts = new ArrayList<>();
    DayFraction day = account.nextNight();
    words.perDiem(walk.debt().unmatured(), walk.debt().runningRate(), day, parts);
    words.perDiem(walk.debt().lateBase(), walk.debt().lateRate(), day, parts);
    String right = parts.isEmpty() ? "nothing bears interest" : String.join(" + ", parts);
    return of(
        "per-diem",
        account.perDiem(),
        shown(account.perDiem()) + " = " + right,
        List.of(),
        List.of(),
        sources.interest(walk.debt().lateBase() > 0));
  }

  // -- entries -------------------------------------------------------------------------------

  private Explanation entry(String id) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).id().equals(id)) {
        return entry(i);
      }
    }
    throw new Refused(
        new Problem(
            "unknown-figure",
            "entry",
            "one of " + String.join(", ", account.explainable()),
            id,
            "Name an entry or figure that the account has on this day."));
  }

  private Explanation entry(int index) {
    Entry entry = entries.get(index);
    Fact fact = entry.fact();
    List<String> facts = fact == null ? List.of() : List.of(fact.id());
    return switch (entry.kind()) {
      case INSTALMENT, MATURITY, COMPOUNDING, INTEREST, ADJUSTMENT ->
          interest(entry.id(), entry.amount(), trace.of(index), facts);
      case ADVANCE -> plain(entry, "advanced under the note", facts, sources.fields("principal"));
      case PAYMENT -> payment(entry, facts);
      case PAYMENT_REVERSED ->
          plain(entry, "received, and came back: no effect", facts, sources.rule("6"));
      case REVERSAL -> plain(entry, "a payment came back", facts, sources.rule("6"));
      case CREDIT_APPLIED ->
          plain(entry, "of credit held paid what fell due", facts, sources.rule("6"));
      case COST -> plain(entry, "cost of collection", facts, sources.fields("attorneys_fees"));
      case RATE -> plain(entry, "the rate changed", facts, sources.fields("rate"));
      case EXTENSION ->
          plain(entry, "the option was exercised", facts, sources.fields("extension"));
      case AMENDMENT -> plain(entry, "the parties agreed", facts, sources.rule("5"));
    };
  }

  private Explanation plain(
      Entry entry, String what, List<String> facts, List<Source> sourcesOfEntry) {
    String formula = shown(entry.amount()) + " " + what;
    return of(entry.id(), entry.amount(), formula, List.of(), facts, sourcesOfEntry);
  }

  private Explanation payment(Entry entry, List<String> facts) {
    AppliedPayment p =
        account.payments().stream()
            .filter(a -> facts.contains(a.id()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no split for " + entry.id()));
    Map<String, Money> parts = new LinkedHashMap<>();
    parts.put("interest", p.interest());
    parts.put("principal", p.principal());
    parts.put("costs", p.costs());
    parts.put("held as credit", p.unapplied());
    List<String> shown = new ArrayList<>();
    parts.forEach((name, amount) -> shown.add(shown(amount) + " " + name));
    String formula = shown(p.amount()) + " = " + String.join(" + ", shown);
    return of(entry.id(), p.amount(), formula, List.of(), facts, sources.application());
  }

  private Explanation interest(
      String id, Money amount, List<Trace.Line> lines, List<String> facts) {
    List<String> terms = new ArrayList<>();
    List<String> used = new ArrayList<>(facts);
    boolean late = false;
    for (Trace.Line line : lines) {
      terms.add(words.line(line));
      if (line instanceof Trace.Line.Taken taken) {
        used.add(taken.payment().id());
      }
      late |= line instanceof Trace.Line.Accrued a && a.late();
    }
    String right = terms.isEmpty() ? "nothing accrued" : InterestWords.joined(terms);
    return of(id, amount, shown(amount) + " = " + right, List.of(), used, sources.interest(late));
  }

  private static Explanation of(
      String id,
      Money amount,
      String formula,
      List<Explanation> parts,
      List<String> facts,
      List<Source> sources) {
    return new Explanation(id, amount, formula, parts, facts, sources);
  }

  private static String shown(Money money) {
    return InterestWords.grouped(money);
  }
}
