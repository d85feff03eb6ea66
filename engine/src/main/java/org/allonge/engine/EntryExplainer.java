package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allonge.engine.Explanation.Source;
import org.allonge.note.Amendment;
import org.allonge.note.Demand;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Funding;
import org.allonge.note.Money;
import org.allonge.note.Transfer;

/** Puts a line of an account into a formula, with what it rests on. */
final class EntryExplainer {
  private final Account account;
  private final List<Entry> entries;
  private final Trace trace;
  private final Sources sources;
  private final InterestWords words;

  EntryExplainer(
      Account account, List<Entry> entries, Trace trace, Sources sources, InterestWords words) {
    this.account = account;
    this.entries = entries;
    this.trace = trace;
    this.sources = sources;
    this.words = words;
  }

  Explanation entry(int index) {
    Entry entry = entries.get(index);
    Fact fact = entry.fact();
    List<String> facts = fact == null ? List.of() : List.of(fact.id());
    return switch (entry.kind()) {
      case INSTALMENT, MATURITY, COMPOUNDING, INTEREST, ADJUSTMENT ->
          interest(entry.id(), entry.amount(), trace.of(index), facts);
      case CAPITALISED -> capitalised(entry, trace.of(index));
      case ADVANCE -> plain(entry, advance(entry), sources.principal());
      case PAYMENT -> payment(entry, facts);
      case PAYMENT_REVERSED ->
          plain(entry, "received, and came back: no effect", sources.rule("6"));
      case REVERSAL -> plain(entry, "a payment came back", sources.rule("6"));
      case CREDIT_APPLIED -> plain(entry, "of credit held paid what fell due", sources.rule("6"));
      case COST -> plain(entry, "cost of collection", sources.of("8", "attorneys_fees"));
      case PREMIUM -> premium(entry, (Trace.Cause.Early) cause(index));
      case LATE_CHARGE -> lateCharge(entry, (Trace.Cause.Late) cause(index));
      case DEMAND -> plain(entry, demand(entry), sources.of("5", "maturity_rule"));
      case ACCELERATION -> plain(entry, acceleration(index), sources.of("4", "acceleration"));
      case TRANSFER -> plain(entry, transfer(entry), sources.rule("8"));
      case RATE -> rate(entry, (Trace.Cause.RateSet) cause(index));
      case EXTENSION -> plain(entry, extension(entry), sources.of("5", "extension"));
      case AMENDMENT -> plain(entry, amendment(entry), sources.rule("5"));
    };
  }

  private Trace.Cause cause(int index) {
    return Objects.requireNonNull(trace.cause(index));
  }

  private static Explanation plain(Entry entry, String what, List<Source> rests) {
    Fact fact = entry.fact();
    String formula =
        entry.amount().isZero() ? what : InterestWords.grouped(entry.amount()) + " " + what;
    return new Explanation(
        entry.id(),
        entry.amount(),
        formula,
        List.of(),
        fact == null ? List.of() : List.of(fact.id()),
        rests);
  }

  // -- principal -----------------------------------------------------------------------------

  private String advance(Entry entry) {
    boolean atStart = entry.fact() == null && entry.date().equals(account.terms().date());
    if (atStart
        && account.terms().funding() instanceof Funding.Whole whole
        && whole.discount() != null) {
      Money discount = whole.discount();
      return discount.minor() < 0
          ? "advanced under the note, for " + words.money(-discount.minor()) + " paid on top of it"
          : "advanced under the note, " + words.money(discount.minor()) + " of it kept back";
    }
    return "advanced under the note";
  }

  private Explanation capitalised(Entry entry, List<Trace.Line> lines) {
    Explanation interest = interest(entry.id(), entry.amount(), lines, List.of());
    List<Source> rests = new ArrayList<>(sources.fields("compounding"));
    rests.addAll(interest.sources());
    rests.addAll(sources.rule("4"));
    return new Explanation(
        entry.id(), entry.amount(), interest.formula(), List.of(), interest.facts(), rests);
  }

  // -- charges -------------------------------------------------------------------------------

  private Explanation premium(Entry entry, Trace.Cause.Early early) {
    String formula = " = " + new ChargeWords(words).premium(early.principal(), early.why());
    return calculated(entry, formula, sources.of("6", "prepayment"));
  }

  private Explanation lateCharge(Entry entry, Trace.Cause.Late late) {
    var terms = Objects.requireNonNull(account.terms().afterDefault().lateCharge());
    String formula = " = " + new ChargeWords(words).late(terms, late, entry.amount());
    return calculated(entry, formula, sources.of("7", "late_charge", "grace_days"));
  }

  private static Explanation calculated(Entry entry, String formula, List<Source> rests) {
    Fact fact = entry.fact();
    return new Explanation(
        entry.id(),
        entry.amount(),
        InterestWords.grouped(entry.amount()) + formula,
        List.of(),
        fact == null ? List.of() : List.of(fact.id()),
        rests);
  }

  // -- terms ---------------------------------------------------------------------------------

  private Explanation rate(Entry entry, Trace.Cause.RateSet set) {
    List<String> facts =
        set.why() instanceof RateWhy.Floated floated ? List.of(floated.fixing().id()) : List.of();
    String formula = RateWords.of(set.why(), account.terms().interest().rate());
    return new Explanation(
        entry.id(), entry.amount(), formula, List.of(), facts, sources.of("4", "rate"));
  }

  private String demand(Entry entry) {
    LocalDate due = DemandRule.due((Demand) factOf(entry), account.terms());
    return "payment was asked for; the whole falls due on " + InterestWords.day(due);
  }

  private String acceleration(int index) {
    return trace.cause(index) instanceof Trace.Cause.Missed missed
        ? "the whole fell due, since the instalment of "
            + InterestWords.day(LocalDate.ofEpochDay(missed.instalment()))
            + " was not paid in time"
        : "the holder declared the whole due, as something was past due";
  }

  private static String transfer(Entry entry) {
    return ((Transfer) factOf(entry)).direction() == Transfer.Direction.BOUGHT
        ? "was paid for the note, and the interest accrued; the maker owes what it owed"
        : "was received for the note, and the interest accrued; the maker owes what it owed";
  }

  private static String extension(Entry entry) {
    ExtensionExercised fact = (ExtensionExercised) factOf(entry);
    Money part = fact.amount();
    return "the option was exercised; "
        + (part == null ? "the note" : InterestWords.grouped(part) + " of it")
        + " falls due on "
        + InterestWords.day(fact.maturity());
  }

  private static String amendment(Entry entry) {
    Amendment fact = (Amendment) factOf(entry);
    List<String> terms = new ArrayList<>();
    if (fact.rate() != null) {
      terms.add("the rate " + fact.rate().percent());
    }
    if (fact.maturity() != null) {
      terms.add("the maturity " + InterestWords.day(fact.maturity()));
    }
    return "the parties agreed on " + String.join(" and ", terms);
  }

  private static Fact factOf(Entry entry) {
    return Objects.requireNonNull(entry.fact());
  }

  // -- money ---------------------------------------------------------------------------------

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
    if (!p.charges().isZero()) {
      parts.put("late charges", p.charges());
    }
    if (!p.premium().isZero()) {
      parts.put("premium", p.premium());
    }
    parts.put("held as credit", p.unapplied());
    List<String> shown = new ArrayList<>();
    parts.forEach((name, amount) -> shown.add(InterestWords.grouped(amount) + " " + name));
    return calculated(entry, " = " + String.join(" + ", shown), sources.application());
  }

  /** An amount of interest from what went into it. */
  Explanation interest(String id, Money amount, List<Trace.Line> lines, List<String> facts) {
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
    String formula = InterestWords.grouped(amount) + " = " + right;
    return new Explanation(id, amount, formula, List.of(), used, sources.interest(late));
  }
}
