package org.allonge.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.AfterDefault.Compounding;
import org.jspecify.annotations.Nullable;

/**
 * The rarer terms of what follows when something is not paid: the late charge in its parts, what
 * bears the later rate, how often interest joins, and costs that bear interest.
 */
final class ConductTermsFinder implements Finder {
  private static final Cue LATE = Cue.of("late (payment)? charge|fee");
  private static final Cue GREATER = Cue.of("(greater | higher | larger) of");
  private static final Cue LESSER = Cue.of("(lesser | lower | smaller) of");
  private static final Cue SUM = Cue.of("(and on top | plus | and in addition) <percent>");
  private static final Cue LEAST =
      Cue.of("late charge|fee ..8 (at least | not less than | minimum of) <money>");
  private static final Cue MOST =
      Cue.of(
          "late charge|fee ..8 (at most | not more than | maximum of | not exceed | no more than)"
              + " <money>");
  private static final Cue UNPAID = Cue.of("of what ..4 unpaid | of the unpaid|overdue ..3");
  private static final Cue GRACE =
      Cue.of(
          "once <length> have|has passed | (within | more than) <length> (after | of | late | past"
              + " | following)");

  private static final Cue OVERDUE =
      Cue.of(
          "(every sum | any sum | any amount | amounts | sums) ..4 (is | are)? overdue ..8"
              + " bear|bears interest | before it every sum that is overdue");
  private static final Cue EVERY_RATE = Cue.of("highest rate that the law of ..12 (and | allows)");

  private static final Cue ANY_LAW = Cue.of("highest rate that any law in point");

  private static final Cue COSTS_BEAR =
      Cue.of("interest is charged on them too | costs ..6 bear interest");
  private static final Cue OPEN_COSTS = Cue.of("costs ..4 (of every kind | of any kind whatever)");

  private static final Cue ONCE = Cue.of("joins what bears interest once at maturity");
  private static final Cue MONTHLY =
      Cue.of("joins what bears interest on each later (instalment | installment | payment) day");
  private static final Cue DAILY = Cue.of("joins what bears interest day by day");
  private static final Cue NEVER = Cue.of("never joins what bears interest");

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    late(hunt);
    Match overdue = hunt.first(OVERDUE);
    if (overdue != null) {
      hunt.put("after_default.scope", "overdue-amounts", overdue);
    }
    Match bear = hunt.first(COSTS_BEAR);
    if (bear != null && (draft.has("attorneys_fees") || draft.has("collection_costs"))) {
      hunt.put(
          "after_default.costs.bear_interest", new FieldValue.Flag(true), bear.from(), bear.to());
    }
    Match open = hunt.first(OPEN_COSTS);
    if (open != null) {
      hunt.put("after_default.costs.open_list", new FieldValue.Flag(true), open.from(), open.to());
    }
    compounding(hunt);
    lawful(hunt);
  }

  private static void compounding(Hunt hunt) {
    compounding(hunt, Compounding.ONCE, ONCE);
    compounding(hunt, Compounding.MONTHLY, MONTHLY);
    compounding(hunt, Compounding.DAILY, DAILY);
    compounding(hunt, Compounding.NONE, NEVER);
  }

  private static void compounding(Hunt hunt, Compounding often, Cue cue) {
    Match match = hunt.first(cue);
    if (match != null) {
      hunt.put("after_default.compounding", often.id(), match);
    }
  }

  /** The laws that a highest lawful rate names, where they are not just the note's own. */
  private static void lawful(Hunt hunt) {
    Match any = hunt.first(ANY_LAW);
    if (any != null) {
      TermForm form = TermForm.of("highest-lawful").items("jurisdictions", List.of());
      hunt.put("after_default.rate", form.value(), any.from(), any.to());
      return;
    }
    Match match = hunt.first(EVERY_RATE);
    if (match == null) {
      return;
    }
    List<FieldValue> codes = new ArrayList<>();
    int limit = hunt.sheet().segment(match.from()).to();
    for (int at = match.from(); at < limit; at++) {
      Jurisdictions.Read law = Jurisdictions.at(hunt.tokens(), at);
      String code = law == null ? null : Jurisdictions.code(law.name());
      if (law != null && code != null) {
        codes.add(FieldValue.of(code));
        at = law.to() - 1;
      }
    }
    String governing = Jurisdictions.code(hunt.draft().text("governing_law"));
    boolean plain = codes.size() == 1 && codes.getFirst().toString().equals(governing);
    if (!codes.isEmpty() && !plain) {
      hunt.put(
          "after_default.rate",
          TermForm.of("highest-lawful").items("jurisdictions", codes).value(),
          match.from(),
          match.to());
    }
  }

  private static void late(Hunt hunt) {
    for (Segment segment : hunt.clauses(LATE)) {
      TermForm form = charge(hunt, segment);
      if (form != null) {
        hunt.put("after_default.late_charge", form, segment);
        return;
      }
    }
  }

  private static @Nullable TermForm charge(Hunt hunt, Segment segment) {
    Sheet sheet = hunt.sheet();
    List<Typed.Amount> sums = sheet.all(Typed.Amount.class, segment.from(), segment.to());
    List<Typed.Percent> parts = sheet.all(Typed.Percent.class, segment.from(), segment.to());
    boolean yearly = parts.stream().anyMatch(part -> part.per() != Typed.Per.UNSAID);
    if (sums.size() > 1 || parts.size() > 1 || sums.size() + parts.size() == 0 || yearly) {
      return null;
    }
    TermForm form = new TermForm();
    form.text("flat", sums.isEmpty() ? null : Hunt.amount(sums.getFirst()));
    form.text("percent", parts.isEmpty() ? null : hunt.rate(parts.getFirst()));
    if (!sums.isEmpty() && !parts.isEmpty()) {
      String combining = combining(hunt, segment);
      if (combining == null) {
        return null;
      }
      form.text("combining", combining);
    }
    form.text("of", UNPAID.in(sheet, segment) ? "unpaid" : "instalment");
    form.text("minimum", amount(hunt, LEAST, segment));
    form.text("maximum", amount(hunt, MOST, segment));
    Match grace = GRACE.find(sheet, segment);
    Typed.Length length = grace == null ? null : grace.length();
    boolean days = length != null && length.period().getDays() > 0 && !length.business();
    return days && length != null ? form.whole("grace_days", length.period().getDays()) : form;
  }

  private static @Nullable String combining(Hunt hunt, Segment segment) {
    Sheet sheet = hunt.sheet();
    return GREATER.in(sheet, segment)
        ? "greater"
        : LESSER.in(sheet, segment) ? "lesser" : SUM.in(sheet, segment) ? "sum" : null;
  }

  /** A bound in another sentence of the same paragraph. */
  private static @Nullable String amount(Hunt hunt, Cue cue, Segment charge) {
    for (Segment segment : hunt.clauses(cue)) {
      Match match = cue.find(hunt.sheet(), segment);
      Typed.Amount amount = match == null ? null : match.amount();
      if (amount != null && segment.paragraph() == charge.paragraph() && !segment.equals(charge)) {
        return new BigDecimal(Hunt.amount(amount)).toPlainString();
      }
    }
    return null;
  }
}
