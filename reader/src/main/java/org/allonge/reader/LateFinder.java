package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The charge for a late payment, and how many days late has no consequence. */
final class LateFinder implements Finder {
  private static final List<Cue> CHARGE =
      Cue.list(
          "late charge|charges|fee|fees|penalty",
          "late payment (fee | charge)",
          "late ..8 charged",
          "overdue ..4 fee",
          "carry a penalty",
          "increased by <percent> of the (installment | payment)",
          "(bear | bears) a late",
          "delinquency charge",
          "amount of the charge ..4 <percent>",
          "liquidated damages <percent> of the (amount | installment | payment | sum)",
          "(penalty | charge) (equal to | of) <percent> of ..4 (overdue | late | unpaid | past"
              + " due)");
  private static final List<Cue> GRACE =
      Cue.list(
          "(not | is not | are not | was not) ..6 (paid | made | received | cured | make) ..6"
              + " within|in|for ..2 <length>",
          "fails|fail|failing|failure|default ..14 within|in|for ..2 <length>",
          "(is | are | be | becomes) (more than)? <length> (late | overdue | past due | delinquent"
              + " | or more late)",
          "more than <length> (late | overdue | past due | after)",
          "unpaid (for)? <length>",
          "more than <length> in arrears",
          "<length> (late | overdue | past due | delinquent)",
          "(overdue | past due | delinquent | unpaid) ..4 <length>",
          "good in <length>",
          "within <length> (after | of | from) ..5 (due | date | maturity | becomes)",
          "continue|continues|continued (unremedied | uncured)? for (a period of)? <length>",
          "grace (period)? of <length>",
          "(not | has not) received ..14 end of <length> after",
          "<length> grace",
          "stays unpaid <length>");

  /** "for every thirty days of default" is the pace of a charge, and no time of grace. */
  private static final Cue EVERY = Cue.of("(every | each) <length> ..3 (default | delay | late)");

  private static final Cue NTH = Cue.of("(calendar | business)? day after ..5 due");

  private static final Cue NO_GRACE =
      Cue.of("without ..4 grace | no (days of)? grace | without days of grace");

  @Override
  public void read(Scope scope, Draft draft) {
    charge(scope, draft);
    Match none = NO_GRACE.find(scope.sheet(), 0, scope.tokens().size());
    if (none != null) {
      draft.put(
          "grace_days",
          new FieldValue.Whole(0),
          scope.sheet().span(none.from(), none.to()),
          Confidence.HIGH,
          "said in these words",
          List.of());
      return;
    }
    grace(scope, draft);
  }

  private static void charge(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match cue = Cue.first(CHARGE, scope.sheet(), segment).orElse(null);
      boolean interest =
          Cue.of("interest ..14 per annum | per annum ..3 above").in(scope.sheet(), segment);
      boolean under = segment.headed("late charge", "late fee", "late payment") && !interest;
      boolean price =
          !scope.sheet().all(Typed.Percent.class, segment.from(), segment.to()).isEmpty()
              || !scope.sheet().all(Typed.Amount.class, segment.from(), segment.to()).isEmpty()
              || Cue.of("cents for each dollar").in(scope.sheet(), segment);
      if ((cue != null || under)
          && price
          && !segment.isHeading()
          && !Checkboxes.off(scope.tokens(), segment.to() - 1, segment.from())) {
        put(scope, draft, segment);
        return;
      }
    }
  }

  private static void put(Scope scope, Draft draft, Segment segment) {
    StringBuilder value = new StringBuilder();
    for (Typed.Percent percent :
        scope.sheet().all(Typed.Percent.class, segment.from(), segment.to())) {
      value.append(percent.value().stripTrailingZeros().toPlainString()).append("%: ");
      break;
    }
    value.append(scope.sheet().words(segment.from(), segment.to()));
    draft.high("late_charge", value.toString(), segment.from(), segment.to());
  }

  private static void grace(Scope scope, Draft draft) {
    Match best = null;
    for (Segment segment : scope.sheet().segments()) {
      Match match = match(scope, segment);
      if (match == null) {
        nth(scope, draft, segment);
        continue;
      }
      boolean charge = Topic.LATE_CHARGE.of(scope.sheet(), segment);
      boolean both =
          charge
              && Cue.of("unpaid|continues|continue ..3 <length> ..4 accelerate|declare")
                  .in(scope.sheet(), segment);
      if (both) {
        match = unpaid(scope, segment, match);
      }
      if ((!charge || both) && serious(scope, segment, match)) {
        put(scope, draft, match, Confidence.HIGH, "the days before default");
        return;
      }
      best = best == null && charge ? match : best;
    }
    if (best != null) {
      put(
          scope,
          draft,
          best,
          Confidence.MEDIUM,
          "the days before the late charge; none before default are stated");
    }
  }

  /** "by the end of the fifth day after payment is due": so many days, counted by an ordinal. */
  private static void nth(Scope scope, Draft draft, Segment segment) {
    Match after = NTH.find(scope.sheet(), segment);
    if (after == null || !Topic.LATE_CHARGE.of(scope.sheet(), segment)) {
      return;
    }
    OrdinalWords ordinals = new OrdinalWords(scope.tokens());
    for (int at = Math.max(segment.from(), after.from() - 5); at < after.from(); at++) {
      OrdinalWords.Read read = ordinals.at(at);
      if (read != null && read.value() <= 31) {
        Span span = scope.sheet().span(at, after.to());
        FieldValue days = new FieldValue.Whole(read.value());
        String reason = "the days before the late charge, counted by an ordinal";
        draft.put("grace_days", days, span, Confidence.MEDIUM, reason, List.of());
        return;
      }
    }
  }

  /**
   * Lateness that leads to default or acceleration, of this note and not of another debt or duty.
   */
  private static boolean serious(Scope scope, Segment segment, Match match) {
    Segment sentence = scope.sheet().sentence(segment);
    boolean leads =
        Cue.of("default|declare|accelerat*|due|call|require|balance|demand|interest")
                .find(scope.sheet(), sentence.from(), sentence.to())
            != null;
    boolean pays =
        Cue.of("pay|paid|payment|installment|instalment|overdue|sum|interest")
            .in(scope.sheet(), segment);
    boolean senior =
        Topic.SENIOR_DEBT.within(
            scope.sheet(), Math.max(segment.from(), match.from() - 12), match.to());
    return leads && pays && !senior && !Topic.PREPAYMENT.of(scope.sheet(), segment);
  }

  /** The longer time after which the rest falls due, beside the time before a late charge. */
  private static Match unpaid(Scope scope, Segment segment, Match other) {
    Match match = Cue.of("unpaid|continues|continue ..3 <length>").find(scope.sheet(), segment);
    return match == null ? other : match;
  }

  private static @Nullable Match match(Scope scope, Segment segment) {
    for (Cue cue : GRACE) {
      Match match =
          EVERY.find(scope.sheet(), segment) == null ? cue.find(scope.sheet(), segment) : null;
      Typed.Length length = match == null ? null : match.length();
      if (match != null
          && length != null
          && length.period().getDays() > 0
          && length.period().getDays() <= 90
          && !afterDemand(scope, length)) {
        return match;
      }
    }
    return null;
  }

  /** "unpaid interest is payable 30 days after demand": the note's term, and nothing late. */
  private static boolean afterDemand(Scope scope, Typed.Length length) {
    return Cue.of("after|following|from ..2 demand")
            .at(scope.sheet(), length.to(), Math.min(scope.tokens().size(), length.to() + 4))
        != null;
  }

  private static void put(Scope scope, Draft draft, Match match, Confidence sure, String reason) {
    Typed.Length length = match.length();
    if (length == null) {
      return;
    }
    String full = length.business() ? reason + "; business days" : reason;
    draft.put(
        "grace_days",
        new FieldValue.Whole(length.period().getDays()),
        scope.sheet().span(match.from(), match.to()),
        sure,
        full,
        List.of());
  }
}
