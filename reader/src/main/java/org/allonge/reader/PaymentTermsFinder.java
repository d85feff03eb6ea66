package org.allonge.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rarer terms of payment: premiums and what they depend on, calendars, amounts that follow an
 * index, fees for servicing.
 */
final class PaymentTermsFinder implements Finder {
  private static final Cue WHOLE_ONLY =
      Cue.of(
          "but only as a whole | in whole but not in part | only in whole | not in part | in full"
              + " only");
  private static final Cue STEP_BEFORE =
      Cue.of(
          "<percent> ..8 (prepaid | prepayment | paid | made | if)? ..3 (before | prior to)"
              + " <date>");
  private static final Cue STEP_REST =
      Cue.of("<percent> ..4 (later | thereafter | after that | afterwards | at any time)");
  private static final Cue LOST =
      Cue.of(
          "premium ..4 equal to the interest that ..3 (holder | lender | payee) loses|lost ..26"
              + " index");
  private static final Cue TIME_TO = Cue.of("for the time to <date>");
  private static final Cue NOTICE =
      Cue.of("prepayment needs|requires <length> of (prior | written)? notice");
  private static final Cue LOCK =
      Cue.of(
          "(before | prior to) <date> ..4 may not ..1 prepay | may not prepay ..3 before <date>");
  private static final Cue SMALLER =
      Cue.of(
          "(later | subsequent | remaining | following) ..2"
              + " instalments|installments|payments ..4 (smaller | reduced)");
  private static final Cue PRECEDING_FORWARD =
      Cue.of("moves back to the last one before it or where that lies in another month forward");

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    prepayment(hunt);
    Match smaller = hunt.first(SMALLER);
    if (smaller != null) {
      hunt.put("payments.after_prepayment", "smaller-instalments", smaller);
    }
    Match preceding = hunt.first(PRECEDING_FORWARD);
    if (preceding != null) {
      hunt.put("payments.business_days.roll", "modified-preceding", preceding);
      Segment sentence = hunt.sheet().sentence(hunt.sheet().segment(preceding.from()));
      if (Cue.of("interest runs to that day").in(hunt.sheet(), sentence)) {
        hunt.put(
            "payments.business_days.roll_moves_accrual",
            new FieldValue.Flag(true),
            preceding.from(),
            preceding.to());
      }
    }
    CalendarWords.read(hunt);
    indexation(hunt);
    fee(hunt);
  }

  private static void prepayment(Hunt hunt) {
    switch (hunt.draft().text("prepayment")) {
      case "allowed_with_premium" -> priced(hunt);
      case "allowed_without_penalty", "not_allowed" -> free(hunt);
      default -> {} // not sealed: a text
    }
  }

  private static void free(Hunt hunt) {
    for (Segment segment : hunt.clauses(WHOLE_ONLY)) {
      if (Topic.PREPAYMENT.of(hunt.sheet(), segment)) {
        hunt.put("payments.prepayment", TermForm.of("free").flag("in_part", false), segment);
        return;
      }
    }
    TermForm conditions = conditions(hunt);
    ReadField prepayment = hunt.draft().get("prepayment");
    if (conditions.has("notice_days") && prepayment != null) {
      TermForm form = TermForm.of("at-premium").items("steps", List.of()).all(conditions);
      hunt.draft()
          .put(
              Hunt.PREFIX + "payments.prepayment",
              form.value(),
              prepayment.span(),
              Confidence.HIGH,
              "said in these words",
              List.of());
    }
  }

  private static void priced(Hunt hunt) {
    for (Segment segment : hunt.clauses(LOST)) {
      List<Integer> named = hunt.indexes(segment.from(), segment.to());
      Match until = TIME_TO.find(hunt.sheet(), segment);
      if (!named.isEmpty() && until != null) {
        int at = named.getFirst();
        TermForm form =
            TermForm.of("differential")
                .text("index", hunt.quoted(at + 1))
                .text("margin", FloatingTermsFinder.spread(hunt, hunt.afterQuoted(at + 1)))
                .text("until", Hunt.day(until.day()))
                .all(conditions(hunt));
        hunt.put("payments.prepayment", form, segment);
        return;
      }
    }
    steps(hunt);
  }

  private static void steps(Hunt hunt) {
    List<FieldValue> steps = new ArrayList<>();
    int sentence = -1;
    int from = 0;
    int to = 0;
    for (Segment segment : hunt.clauses()) {
      boolean goesOn = !steps.isEmpty() && segment.sentence() == sentence;
      boolean here =
          (goesOn || Topic.PREPAYMENT.of(hunt.sheet(), segment))
              && !hunt.sheet().all(Typed.Percent.class, segment.from(), segment.to()).isEmpty();
      TermForm step = here ? step(hunt, segment) : null;
      if (here && step == null) {
        return; // a price that was not understood
      }
      if (step != null) {
        from = steps.isEmpty() ? segment.from() : from;
        to = segment.to();
        sentence = segment.sentence();
        steps.add(step.value());
      }
    }
    if (!steps.isEmpty()) {
      TermForm form = TermForm.of("at-premium").items("steps", steps).all(conditions(hunt));
      hunt.put("payments.prepayment", form.value(), from, to);
    }
  }

  private static @Nullable TermForm step(Hunt hunt, Segment segment) {
    Match before = STEP_BEFORE.find(hunt.sheet(), segment);
    Match rest = STEP_REST.find(hunt.sheet(), segment);
    Match match = before == null ? rest : before;
    Typed.Percent percent = match == null ? null : match.percent();
    if (match == null || percent == null) {
      return null;
    }
    return new TermForm()
        .text("before", before == null ? null : Hunt.day(match.day()))
        .text("premium", premium(hunt.rate(percent)));
  }

  /** "at 103% of the principal" is a price: the premium is what it has above the sum itself. */
  private static String premium(String rate) {
    BigDecimal price = new BigDecimal(rate);
    return price.compareTo(BigDecimal.ONE) < 0
        ? rate
        : price.subtract(BigDecimal.ONE).stripTrailingZeros().toPlainString();
  }

  private static TermForm conditions(Hunt hunt) {
    TermForm form = new TermForm();
    Match notice = hunt.first(NOTICE);
    Typed.Length length = notice == null ? null : notice.length();
    if (length != null && length.period().getDays() > 0 && !length.business()) {
      form.whole("notice_days", length.period().getDays());
    }
    Match lock = hunt.first(LOCK);
    return form.text("locked_until", lock == null ? null : Hunt.day(lock.day()));
  }

  private static final Cue INDEXED = Cue.of("handed over for ..4 is multiplied by the index");
  private static final Cue ANEW = Cue.of("index counts anew");
  private static final Cue FACTOR = Cue.of("until the first of these days ..2 is multiplied by");

  private static void indexation(Hunt hunt) {
    for (Segment segment : hunt.clauses(INDEXED)) {
      List<Integer> named = hunt.indexes(segment.from(), segment.to());
      Match anew = hunt.first(ANEW);
      Segment series = anew == null ? segment : hunt.sheet().segment(anew.from());
      SeriesGrammar.Read read = SeriesGrammar.in(hunt.sheet(), series);
      TermForm days = read == null ? null : read.schedule();
      if (named.isEmpty() || days == null) {
        return;
      }
      int at = named.getFirst();
      int after = hunt.afterQuoted(at + 1);
      TermForm form =
          new TermForm()
              .text("index", hunt.quoted(at + 1))
              .text("base", number(hunt, after + 1))
              .all(days)
              .flag("interest", Cue.of("interest").find(hunt.sheet(), segment.from(), at) != null)
              .flag(
                  "principal", Cue.of("principal").find(hunt.sheet(), segment.from(), at) != null);
      for (Segment other : hunt.clauses(FACTOR)) {
        Match factor = FACTOR.find(hunt.sheet(), other);
        boolean interest = Cue.of("interest").in(hunt.sheet(), other);
        form.text(
            interest ? "interest_factor" : "principal_factor",
            factor == null ? null : number(hunt, factor.to()));
      }
      hunt.put("payments.indexation", form, segment);
      return;
    }
  }

  /** The plain decimal at a token. */
  private static @Nullable String number(Hunt hunt, int at) {
    java.math.BigDecimal value = Figures.read(hunt.tokens().get(at).text());
    return value == null ? null : value.toPlainString();
  }

  private static final Cue FEE =
      Cue.of("servic* ..4 a fee of (<money> | <percent>) ..8 owed ..4 from <date>");
  private static final Cue OPEN_FEE = Cue.of("by then a fee of <money> stands open");

  private static void fee(Hunt hunt) {
    for (Segment segment : hunt.clauses(FEE)) {
      Match match = FEE.find(hunt.sheet(), segment);
      SeriesGrammar.Read read = SeriesGrammar.in(hunt.sheet(), segment);
      TermForm days = read == null ? null : read.schedule();
      if (match == null || days == null) {
        return;
      }
      Typed.Amount amount = match.amount();
      Typed.Percent percent = match.percent();
      Match open = hunt.first(OPEN_FEE);
      Typed.Amount accrued = open == null ? null : open.amount();
      TermForm form =
          new TermForm()
              .text("amount", amount == null ? null : Hunt.amount(amount))
              .text("rate", percent == null ? null : hunt.rate(percent))
              .all(days)
              .text("from", Hunt.day(match.day()))
              .text("accrued", accrued == null ? null : Hunt.amount(accrued));
      hunt.put("payments.servicing_fee", form, segment);
      return;
    }
  }
}
