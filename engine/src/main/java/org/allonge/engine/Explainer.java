package org.allonge.engine;

import java.util.ArrayList;
import java.util.List;
import org.allonge.engine.Explanation.Source;
import org.allonge.engine.Splits.Use;
import org.allonge.note.DayFraction;
import org.allonge.note.Instalments;
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
          "late-charges",
          "premium",
          "unapplied-credit",
          "per-diem");

  /** A further figure, of notes with level payments. */
  static final String LEVEL_PAYMENT = "level-payment";

  private final Account account;
  private final List<Entry> entries;
  private final Trace trace;
  private final InterestWords words;
  private final Sources sources;
  private final Walk walk;
  private final EntryExplainer lines;

  Explainer(Account account, Engine.Computed computed) {
    if (computed.trace() == null || computed.journal() == null) {
      throw new IllegalArgumentException("an explanation needs a traced account");
    }
    this.account = account;
    this.entries = computed.journal().entries;
    this.trace = computed.trace();
    this.walk = computed.walk();
    this.sources = new Sources(account.terms(), account.engine().lateRate());
    this.words = new InterestWords(account.terms().currency(), walk.basis());
    this.lines = new EntryExplainer(account, entries, trace, sources, words);
  }

  Explanation explain(String id) {
    return switch (id) {
      case "payoff" -> payoff();
      case "principal" -> principal();
      case "interest-posted-unpaid" -> posted();
      case "interest-accrued-since" -> accrued();
      case "costs" -> costs();
      case "late-charges" -> lateCharges();
      case "premium" -> premium();
      case "unapplied-credit" -> credit();
      case "per-diem" -> perDiem();
      case LEVEL_PAYMENT -> levelPayment();
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
        "%s = %s principal + %s interest posted%s + %s costs%s - %s credit"
            .formatted(
                shown(account.payoff()),
                shown(account.principal()),
                shown(account.interestPostedUnpaid()),
                accruedOrAhead(),
                shown(account.costs()),
                chargesOwed(parts),
                shown(account.unappliedCredit()));
    long premium = account.premium().minor();
    if (walk.debt().booked() + walk.debt().accrued() + premium < walk.splits().credit()) {
      formula += ", and never below zero";
    }
    return of("payoff", account.payoff(), formula, parts, List.of(), sources.rule("1"));
  }

  /** Interest accrued; below zero it was paid for days to come. */
  private String accruedOrAhead() {
    Money accrued = account.interestAccruedSince();
    return accrued.minor() < 0
        ? " - %s interest paid ahead".formatted(shown(accrued.negated()))
        : " + %s interest accrued".formatted(shown(accrued));
  }

  /** Late charges and the premium, where there are any. */
  private String chargesOwed(List<Explanation> parts) {
    String words = "";
    if (!account.lateCharges().isZero()) {
      parts.add(lateCharges());
      words += " + %s late charges".formatted(shown(account.lateCharges()));
    }
    if (!account.premium().isZero()) {
      parts.add(premium());
      words += " + %s premium".formatted(shown(account.premium()));
    }
    return words;
  }

  private Explanation principal() {
    Money advanced = new Money(walk.state().advanced, account.terms().currency());
    List<String> facts = new ArrayList<>();
    StringBuilder formula = new StringBuilder(shown(account.principal()));
    formula.append(" = ").append(shown(advanced)).append(" advanced");
    if (walk.debt().capitalised() != 0) {
      Money added = new Money(walk.debt().capitalised(), account.terms().currency());
      formula.append(" + ").append(shown(added)).append(" of interest added");
    }
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
        sources.principal());
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
    Money paid = total.minus(account.interestPostedUnpaid());
    String formula =
        "%s = %s posted %s"
            .formatted(
                shown(account.interestPostedUnpaid()),
                shown(total),
                paid.minor() < 0
                    ? "+ %s owed by the holder and set off".formatted(shown(paid.negated()))
                    : "- %s paid".formatted(shown(paid)));
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
      case CAPITALISED,
          PREMIUM,
          LATE_CHARGE,
          DEMAND,
          ACCELERATION,
          TRANSFER,
          ADVANCE,
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
    return interest("interest-accrued-since", amount, trace.pending());
  }

  private Explanation lateCharges() {
    List<Explanation> parts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).kind() == Entry.Kind.LATE_CHARGE) {
        parts.add(entry(i));
      }
    }
    Money left = account.lateCharges();
    String formula =
        "%s = %s charged - %s paid"
            .formatted(shown(left), shown(sum(parts)), shown(sum(parts).minus(left)));
    List<Source> rests = new ArrayList<>(sources.fields("late_charge"));
    rests.addAll(sources.rule("7"));
    return of("late-charges", left, formula, parts, List.of(), rests);
  }

  private Explanation premium() {
    List<Source> rests = new ArrayList<>(sources.fields("prepayment", "lockout_until"));
    rests.addAll(sources.rule("6"));
    return of("premium", account.premium(), premiumFormula(), List.of(), List.of(), rests);
  }

  private String premiumFormula() {
    String shown = shown(account.premium());
    EarlyPrincipal early = walk.early(account.asOf().toEpochDay());
    String against = early.againstAll();
    if (against != null) {
      return shown + " while the note may not be paid off early (" + against + ")";
    }
    if (!early.charges()) {
      return shown + ", since the note asks nothing for paying early";
    }
    return shown + " = " + new ChargeWords(words).premium(walk.debt().notYetDue(), early.why());
  }

  private Explanation levelPayment() {
    if (!(account.terms().instalments() instanceof Instalments.Level level)) {
      throw unknown(LEVEL_PAYMENT);
    }
    Amounts amounts = walk.state().amounts;
    Money payment = new Money(amounts.of(0), account.terms().currency());
    String formula =
        new LevelWords(account.engine().note(), level, walk.basis(), words)
            .payment(amounts, trace.found());
    List<Source> rests = new ArrayList<>(sources.fields("payment_amount", "rate"));
    rests.addAll(sources.fields("installment_count", "payment_frequency"));
    rests.addAll(sources.rule("4"));
    return of(LEVEL_PAYMENT, payment, formula, List.of(), List.of(), rests);
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
    String what =
        account.engine().note().level()
            ? " that level instalments had posted too much"
            : " of interest that was not earned";
    return shown(new Money(minor, account.terms().currency())) + what;
  }

  private Explanation perDiem() {
    List<String> parts = new ArrayList<>();
    DayFraction day = account.nextNight();
    words.perDiem(walk.debt().runningBase(), walk.debt().runningRate(), day, parts);
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
    throw unknown(id);
  }

  private Refused unknown(String id) {
    return new Refused(
        new Problem(
            "unknown-figure",
            "entry",
            "one of " + String.join(", ", account.explainable()),
            id,
            "Name an entry or figure that the account has on this day."));
  }

  private Explanation entry(int index) {
    return lines.entry(index);
  }

  private Explanation interest(String id, Money amount, List<Trace.Line> of) {
    return lines.interest(id, amount, of, List.of());
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
