package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rarer terms of interest: day counts beside the four common ones, rounding, what it is charged
 * on, days of its own, payment in advance, capitalisation, and rates below zero.
 */
final class InterestTermsFinder implements Finder {
  private static final Cue NEGATIVE =
      Cue.of("rate ..4 (below zero | negative) ..6 (holder | payee | lender) ..4 (owes | pays)");
  private static final Cue BEGINS =
      Cue.of("interest begins (to (accrue | run))? on <date> | its days are counted from <date>");
  private static final Cue ORIGINAL =
      Cue.of(
          "interest ..6 (charged | computed | calculated | reckoned) on ..14 (as it was at the"
              + " start throughout | original principal | throughout)");
  private static final Cue LAGGED =
      Cue.of("interest ..6 on the principal as it stood on the last of these days");
  private static final Cue UNTIL_FIRST = Cue.of("until the first of them on <money>");
  static final Cue OWN_DAYS =
      Cue.of("interest ..8 (days | dates) of its own | interest ..8 its own due (days | dates)");
  private static final Cue ADVANCE =
      Cue.of("interest ..6 (paid | payable | due) ..4 (in advance | monthly in advance)");
  private static final Cue CAPITALISED =
      Cue.of(
          "interest ..20 (becomes principal | added to (the)? principal | capitalized | capitalised"
              + " | paid in kind)");
  private static final Cue UNTIL = Cue.of("(up to and including | through | until) <date>");

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    CountingWords.read(hunt);
    Match negative = hunt.first(NEGATIVE);
    if (negative != null) {
      hunt.put(
          "interest.may_be_negative", new FieldValue.Flag(true), negative.from(), negative.to());
    }
    begins(hunt);
    below(hunt);
    base(hunt);
    own(hunt);
    Match advance = hunt.first(ADVANCE);
    if (advance != null && !prepays(hunt, advance)) {
      hunt.put("interest.due.timing", "advance", advance);
    }
    capitalised(hunt);
  }

  /** The day from which interest runs, said further down than the plain field looks. */
  private static void begins(Hunt hunt) {
    Match begins = hunt.first(BEGINS);
    String day = begins == null ? null : Hunt.day(begins.day());
    if (begins != null && day != null && !hunt.draft().is("interest_from", day)) {
      hunt.put("interest.accrues_from", day, begins);
    }
  }

  /** A fixed rate below zero. */
  private static void below(Hunt hunt) {
    ReadField rate = hunt.draft().get("rate");
    for (Typed.Percent percent : hunt.sheet().all(Typed.Percent.class)) {
      boolean here = rate != null && hunt.sheet().span(percent).equals(rate.span());
      if (here && hunt.minus(percent.from())) {
        hunt.put(
            "interest.rate",
            TermForm.of("fixed").text("value", hunt.rate(percent)).value(),
            percent.from(),
            percent.to());
      }
    }
  }

  private static boolean prepays(Hunt hunt, Match match) {
    return Topic.PREPAYMENT.of(hunt.sheet(), hunt.sheet().segment(match.from()));
  }

  private static void base(Hunt hunt) {
    for (Segment segment : hunt.clauses(LAGGED)) {
      SeriesGrammar.Read series = SeriesGrammar.in(hunt.sheet(), segment);
      TermForm days = series == null ? null : series.schedule();
      if (days != null) {
        Segment sentence = hunt.sheet().sentence(segment);
        Match other = UNTIL_FIRST.find(hunt.sheet(), sentence.from(), sentence.to());
        Typed.Amount amount = other == null ? null : other.amount();
        TermForm form = TermForm.of("lagged").all(days);
        hunt.put(
            "interest.base",
            form.text("initial", amount == null ? null : Hunt.amount(amount)),
            sentence);
        return;
      }
    }
    for (Segment segment : hunt.clauses(ORIGINAL)) {
      List<Typed.Amount> amounts =
          hunt.sheet().all(Typed.Amount.class, segment.from(), segment.to());
      TermForm form = TermForm.of("original");
      hunt.put(
          "interest.base",
          form.text("amount", amounts.isEmpty() ? null : Hunt.amount(amounts.getFirst())),
          segment);
    }
  }

  /** Series that follow each other, one to a part of the sentence. */
  private static void own(Hunt hunt) {
    for (Segment segment : hunt.clauses(OWN_DAYS)) {
      List<FieldValue> schedules = new ArrayList<>();
      Segment part = segment;
      while (part != null && part.sentence() == segment.sentence()) {
        SeriesGrammar.Read series = SeriesGrammar.in(hunt.sheet(), part);
        TermForm days = series == null ? null : series.schedule();
        if (days == null) {
          return;
        }
        schedules.add(days.value());
        part = hunt.sheet().after(part);
      }
      hunt.put(
          "interest.due.schedules",
          new FieldValue.Items(schedules),
          segment.from(),
          hunt.sheet().sentence(segment).to());
      return;
    }
  }

  private static void capitalised(Hunt hunt) {
    for (Segment segment : hunt.clauses(CAPITALISED)) {
      boolean other =
          Topic.DEFAULT_INTEREST.of(hunt.sheet(), segment)
              || Cue.of("cover|covered|shortfall|overdue|unpaid | past due | after ..4 maturity")
                  .in(hunt.sheet(), segment);
      Match match = CAPITALISED.find(hunt.sheet(), segment);
      if (!other && match != null) {
        hunt.put(
            "interest.due.capitalised",
            new TermForm().text("until", until(hunt, segment)).value(),
            match.from(),
            match.to());
        return;
      }
    }
  }

  private static @Nullable String until(Hunt hunt, Segment segment) {
    Match match = UNTIL.find(hunt.sheet(), segment);
    return match == null ? null : Hunt.day(match.day());
  }
}
