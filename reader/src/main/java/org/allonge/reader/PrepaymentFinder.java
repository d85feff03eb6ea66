package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether principal may be paid before it is due, and at what price. */
final class PrepaymentFinder implements Finder {
  private static final List<Cue> SPEAKS =
      Cue.list(
          "prepay|prepaid|prepaying|prepays|prepayment|prepayments",
          "pre pay|paid|payment",
          "may make (partial | additional | extra) payments ..8 (principal | time)",
          "redeem|redeemed",
          "pay|repay ..12 (ahead of time | in advance | ahead whenever | early | sooner | before"
              + " (it is due | then | maturity))",
          "paid|repaid ..6 (before maturity | before it is due | prior to maturity | prior to"
              + " (the)? (maturity | due) date)",
          "anticipate payment",
          "early payment",
          "pay some or all ..4 before",
          "repay the whole",
          "may (repay | pay) ..8 (all | whole | part | portion | any) ..12 (at any time | any time"
              + " | without)",
          "pay ..4 on account at any time",
          "pay down ..6 any day",
          "give him|her some of it at a time",
          "additional principal on any payment date",
          "may ..6 pay off|all ..6 at any time",
          "may be made in part or in full at any time",
          "(early payment | early) permitted");
  private static final List<Cue> BARRED =
      Cue.list(
          "(may | shall | can) not ..3 (be)? (prepay | prepaid | redeem | pay early | pay any)",
          "not entitled to prepay",
          "no right to prepay",
          "prepayment (is)? (not allowed | not permitted | prohibited)",
          "no early payment",
          "may not be prepaid",
          "no prepayment (is | shall be | may)");
  private static final List<Cue> PRICED =
      Cue.list(
          "premium ..4 (of | equal to) ..4 <percent>",
          "prepay|prepaid|redeem ..12 at <percent>",
          "<percent> (multiplied by | times) (the)? ..4 principal",
          "(equal to | of) <percent> of (the)? ..3 principal",
          "at <percent> of the (principal | sum)",
          "<percent> if prepaid",
          "with ..2 <percent> of the principal",
          "accompanied by ..2 <percent>",
          "bonus of ..2 (<length> | months)",
          "not less than ..4 interest in total",
          "prepayment premium|fee|penalty|charge (equal | of | in the amount | as follows | shall)",
          "upon payment of a (prepayment)? premium",
          "yield maintenance");
  private static final List<Cue> FREE =
      Cue.list(
          "without (the)? (payment of)? (any)? (prepayment)? premium|penalty|charge|fee|bonus|cost",
          "without notice penalty|premium",
          "without ..5 penalty|premium|bonus",
          "(no | or) (premium | penalty | charge | fee | charges)",
          "(with | at) no (extra)? (penalty | charge | fee | premium | cost)",
          "at par",
          "(it)? costs nothing",
          "no one may charge",
          "owes no premium",
          "at any time",
          "any time",
          "in whole or in part",
          "free to pay",
          "at a time",
          "i can pay (sooner | early)",
          "on any day|payment",
          "permitted");
  private static final Cue MAY =
      Cue.of(
          "may|can|right|rights|privilege|privileges|reserves|permitted|free|allowed|entitled|option"
              + "|premium|penalty|fee|charge|bonus|must|without|no|not|shall");
  private static final List<Cue> NOUNS =
      Cue.list("prepayment|prepayments|voluntary", "advance ..4 being evidenced");
  private static final Cue REFERENCE =
      Cue.of(
          "(provisions | provided | upon the terms | subject to | pursuant to | accordance | set"
              + " forth | as specified) ..16 agreement | terms and conditions therein | as provided"
              + " therein | permitted and required");
  private static final Cue LOCKED = Cue.of("(before | until | prior to | during) ..5 <date>");

  @Override
  public void read(Scope scope, Draft draft) {
    List<Segment> about = about(scope);
    if (about.isEmpty()) {
      return;
    }
    Match priced = first(scope, about, PRICED);
    Match barred = first(scope, about, BARRED);
    Match free = first(scope, about, FREE);
    if (priced != null) {
      draft.high("prepayment", "allowed_with_premium", priced.from(), priced.to());
    } else if (barred != null) {
      draft.high("prepayment", "not_allowed", barred.from(), barred.to());
    } else if (free != null) {
      free(scope, draft, free);
    }
    if (barred != null) {
      locked(scope, draft, barred);
    }
    notice(scope, draft, about);
  }

  private static void free(Scope scope, Draft draft, Match free) {
    Match verb = Cue.first(SPEAKS, scope.sheet(), scope.sheet().segment(free.from())).orElse(free);
    boolean plain =
        !scope.tokens().get(free.from()).is("in")
            && !scope.tokens().get(free.from()).is("permitted");
    int from = Math.min(verb.from(), free.from());
    int to = Math.max(verb.to(), free.to());
    if (plain) {
      draft.high("prepayment", "allowed_without_penalty", from, to);
    } else {
      draft.medium(
          "prepayment",
          "allowed_without_penalty",
          from,
          to,
          "early payment is allowed, and no price is named");
    }
  }

  /**
   * Segments that speak of paying early, with the rest of their paragraph where a price may follow.
   */
  private static List<Segment> about(Scope scope) {
    List<Segment> found = new ArrayList<>();
    int paragraph = -1;
    for (Segment segment : scope.sheet().segments()) {
      boolean speaks = Cue.any(SPEAKS, scope.sheet(), segment) || Topic.PREPAYMENT.headed(segment);
      boolean off = Checkboxes.off(scope.tokens(), segment.to() - 1, segment.from());
      boolean other =
          Cue.of(
                  "bonus after tax | cash bonus | exclude voluntary | deemed to be interest |"
                      + " obligation to prepay | mandatory | expenses are prepaid")
              .in(scope.sheet(), segment);
      boolean elsewhere = REFERENCE.in(scope.sheet(), segment);
      boolean leave =
          MAY.in(scope.sheet(), segment)
              || Topic.PREPAYMENT.headed(segment)
              || !Cue.any(NOUNS, scope.sheet(), segment);
      if (speaks && leave && !off && !other && !elsewhere) {
        found.add(segment);
        paragraph = segment.paragraph();
      } else if (segment.paragraph() == paragraph && continues(scope, segment)) {
        found.add(segment);
      }
    }
    return found;
  }

  private static boolean continues(Scope scope, Segment segment) {
    return Cue.of(
            "from then | from that date | after that | thereafter | no one may | at any other time"
                + " | a later one")
        .in(scope.sheet(), segment);
  }

  private static @Nullable Match first(Scope scope, List<Segment> about, List<Cue> cues) {
    for (Segment segment : about) {
      for (Cue cue : cues) {
        Match match = cue.find(scope.sheet(), segment);
        if (match != null && !Checkboxes.off(scope.tokens(), match.from(), segment.from())) {
          return match;
        }
      }
    }
    return null;
  }

  private static void locked(Scope scope, Draft draft, Match barred) {
    Segment segment = scope.sheet().segment(barred.from());
    Match until = LOCKED.find(scope.sheet(), barred.from(), segment.to());
    if (until != null && until.day() != null && until.day().date() != null) {
      draft.high("lockout_until", until.day().date().toString(), until.from(), until.to());
    }
  }

  private static void notice(Scope scope, Draft draft, List<Segment> about) {
    Cue cue = Cue.of("<length> ..4 notice | notice of <length>");
    for (Segment segment : about) {
      Match match = cue.find(scope.sheet(), segment);
      Typed.Length length = match == null ? null : match.length();
      if (match != null && length != null && length.period().getDays() > 0) {
        draft.medium(
            "prepayment_notice_days",
            Integer.toString(length.period().getDays()),
            match.from(),
            match.to(),
            "notice before early payment");
        return;
      }
    }
  }
}
