package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at what the words leave open in meaning: interest, extension, costs. */
final class MeaningCheck implements Check {
  private static final Cue EQUAL = Cue.of("equal ..3 installments|payments|instalments");

  @Override
  public void look(Scope scope, Draft draft) {
    equal(scope, draft);
    afterDue(scope, draft);
    extension(scope, draft);
    costs(scope, draft);
    BusinessDays.look(scope, draft);
  }

  /** "equal" payments of interest that is counted by actual days, or null. */
  static @Nullable Match equalInterest(Scope scope, Draft draft) {
    boolean actual = draft.text("day_count").startsWith("ACT");
    if (!actual || !draft.is("payment_kind", "interest_only")) {
      return null;
    }
    return EQUAL.find(scope.sheet(), 0, scope.tokens().size());
  }

  private static void equal(Scope scope, Draft draft) {
    Match equal = equalInterest(scope, draft);
    ReadField days = draft.get("day_count");
    if (equal != null && days != null) {
      draft.find(
          FindingKind.EQUAL_INSTALMENTS_VS_ACTUAL_DAYS,
          "Instalments of interest are to be equal, yet interest is counted by actual days and"
              + " months are not equal.",
          List.of(scope.sheet().span(equal.from(), equal.to()), days.span()));
    }
  }

  private static void afterDue(Scope scope, Draft draft) {
    ReadField rate = draft.get("default_rate");
    if (rate != null && rate.value().toString().equals("highest_lawful")) {
      draft.find(
          FindingKind.HIGHEST_LAWFUL_RATE,
          "The rate after maturity is the highest lawful one and no number: it depends on the law,"
              + " the parties, the purpose and the date.",
          List.of(rate.span()));
    }
    ReadField base = openCompounding(draft);
    if (base != null) {
      draft.find(
          FindingKind.COMPOUNDING_FREQUENCY_UNSTATED,
          "Interest is to run on interest, and how often interest joins the base is not said.",
          List.of(base.span()));
    }
    if (rate != null && draft.is("governing_law", "California") && beforeMaturity(scope, rate)) {
      draft.find(
          FindingKind.DEFAULT_RATE_BEFORE_MATURITY,
          "A higher rate on default before maturity may be a penalty in California where it falls"
              + " on principal not yet due.",
          List.of(rate.span()));
    }
  }

  /** The words that put interest on interest without saying how often, or null. */
  static @Nullable ReadField openCompounding(Draft draft) {
    ReadField on = draft.get("interest_on_interest");
    boolean open = on != null && !draft.is("interest_on_interest", "none");
    return open && !draft.has("compounding") ? on : null;
  }

  private static boolean beforeMaturity(Scope scope, ReadField rate) {
    if (rate.value().toString().equals("RATE+0")) {
      return false;
    }
    int at = scope.sheet().flow().at(rate.span().start());
    for (Segment segment : scope.sheet().segments()) {
      boolean here =
          scope.tokens().get(segment.from()).start() <= at
              && at < scope.tokens().get(segment.to() - 1).end();
      if (here) {
        Segment sentence = scope.sheet().sentence(segment);
        return Cue.of("default|accelerat*|declare")
                    .find(scope.sheet(), sentence.from(), sentence.to())
                != null
            && Cue.of("following maturity | after maturity | past due | overdue")
                    .find(scope.sheet(), sentence.from(), sentence.to())
                == null;
      }
    }
    return false;
  }

  private static void extension(Scope scope, Draft draft) {
    ReadField extension = draft.get("extension");
    if (extension == null) {
      return;
    }
    Cue form =
        Cue.of(
            "written notice | notice in writing | in writing | signed writing | by notice | written"
                + " | e mail | text message");
    int at = scope.sheet().flow().at(extension.span().start());
    for (Segment segment : scope.sheet().segments()) {
      int first = scope.tokens().get(segment.from()).start();
      int last = scope.tokens().get(segment.to() - 1).end();
      if (first <= at && at < last && !form.in(scope.sheet(), segment)) {
        draft.find(
            FindingKind.EXTENSION_NOTICE_FORM_UNSTATED,
            "How the option to extend is exercised, and what notice must look like, is not said.",
            List.of(extension.span()));
      }
    }
  }

  private static void costs(Scope scope, Draft draft) {
    ReadField fees = draft.get("attorneys_fees");
    boolean mutual =
        Cue.of("prevailing party | losing side").find(scope.sheet(), 0, scope.tokens().size())
            != null;
    if (fees != null && draft.is("governing_law", "California") && !mutual) {
      draft.find(
          FindingKind.FEE_CLAUSE_RECIPROCAL,
          "Attorneys' fees are promised to the holder alone; in California the clause works for"
              + " whichever side prevails.",
          new ArrayList<>(List.of(fees.span())));
    }
  }
}
