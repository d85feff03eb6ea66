package org.allonge.reader;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a note begins and ends, beyond the plain fields: notice after demand in months, a life until
 * all is repaid, options to extend with a window or in a row, draws, discounts and earlier debts.
 */
final class LifeTermsFinder implements Finder {
  private static final Cue NOTICE =
      Cue.of("<length> (after | following | from) ..3 demand | on|upon <length> ..3 notice");
  private static final Cue PAYABLE =
      Cue.of("principal ..9 payable (on demand | <length> after demand)");
  private static final Cue REPAID =
      Cue.of(
          "(go on | continue | continuing) until (nothing is left to pay | paid in full | all is"
              + " repaid) | until (the principal and interest | principal and interest | this note)"
              + " ..4 (is | are | have been | has been) ..2 paid in full");

  /** Words that leave no room for a day, whatever days of instalments are named. */
  private static final Cue WHOLE_LIFE =
      Cue.of("until nothing is left to pay and no other day is set");

  private static final Cue EXTEND =
      Cue.of("may extend (the)? (maturity date | maturity | term | due date)");
  private static final Cue TO = Cue.of("(maturity date | maturity | date | term) to <date>");
  private static final Cue BY = Cue.of("(maturity date | maturity | date | term) by <length>");
  private static final Cue FROM = Cue.of("(not earlier than | not before | on or after) <date>");
  private static final Cue BEFORE = Cue.of("(made | given | exercised | notice) before <date>");
  private static final Cue TIMES = Cue.of("up to <count> times | <count> times");
  private static final Cue EITHER = Cue.of("maker or the holder ..4 may | either party may");
  private static final Cue DRAWS =
      Cue.of(
          "may draw (the)? principal ..3 in parts | or so much thereof as ..6 advanced | only what"
              + " is drawn is owed");
  private static final Cue AGAIN =
      Cue.of("may be (drawn | borrowed) (anew | again) | reborrow | revolving");
  private static final Cue NOT_AGAIN =
      Cue.of("(cannot | may not) be (drawn | borrowed) (anew | again)");
  private static final Cue DISCOUNT =
      Cue.of(
          "(keeps back | retains | withholds | deducts) <money> as (a)? (original issue)?"
              + " discount");
  private static final Cue ON_TOP = Cue.of("hands over the principal and <money> on top");
  private static final Cue CARRIED = Cue.of("principal is a debt that ..4 owed before");
  private static final Cue ACCRUED = Cue.of("<money> of interest on that debt stands open");

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    maturity(hunt);
    extensions(hunt);
    funding(hunt);
  }

  private static void maturity(Hunt hunt) {
    Draft draft = hunt.draft();
    Match whole = hunt.first(WHOLE_LIFE);
    if (whole != null) {
      repaid(hunt, whole);
    } else if (draft.text("maturity_rule").startsWith("on demand")
        || draft.is("payment_kind", "demand")) {
      notice(hunt, false);
    } else if (hunt.clauses(PAYABLE).stream().anyMatch(clause -> clause.headed("maturity"))) {
      notice(hunt, true);
    } else if (!draft.has("maturity_date") || computed(draft)) {
      Match repaid = hunt.first(REPAID);
      if (repaid != null) {
        repaid(hunt, repaid);
      }
    }
  }

  private static void repaid(Hunt hunt, Match match) {
    hunt.put(
        "maturity", new TermForm().flag("when_repaid", true).value(), match.from(), match.to());
  }

  /** A day that only follows from the number of instalments. */
  private static boolean computed(Draft draft) {
    ReadField date = draft.get("maturity_date");
    return date != null && date.reason().startsWith("computed: the last of the counted");
  }

  /** The time after demand; where the clause on maturity speaks of demand, even none. */
  private static void notice(Hunt hunt, boolean whole) {
    if (whole) {
      Match demand = hunt.first(PAYABLE);
      if (demand != null && demand.length() == null) {
        demand(hunt, Period.ZERO, demand);
        return;
      }
    }
    for (Segment segment : hunt.clauses(NOTICE)) {
      Match match = NOTICE.find(hunt.sheet(), segment);
      Typed.Length length = match == null ? null : match.length();
      if (match != null && length != null && !length.business()) {
        demand(hunt, length.period(), match);
        return;
      }
    }
  }

  /** Whether the day that looked like the maturity is that of an instalment in a list. */
  private static boolean ofInstalment(Hunt hunt) {
    ReadField date = hunt.draft().get("maturity_date");
    ReadField instalments = hunt.draft().get(Hunt.PREFIX + "instalments");
    return date != null && instalments != null && date.span().overlaps(instalments.span());
  }

  private static void demand(Hunt hunt, Period notice, Match match) {
    String stop = ofInstalment(hunt) ? "" : hunt.draft().text("maturity_date");
    TermForm demand =
        new TermForm().text("notice", notice).text("long_stop", stop.isEmpty() ? null : stop);
    hunt.put(
        "maturity", new TermForm().form("on_demand", demand).value(), match.from(), match.to());
  }

  private static void extensions(Hunt hunt) {
    List<FieldValue> options = new ArrayList<>();
    boolean rich = false;
    int from = 0;
    int to = 0;
    for (Segment segment : hunt.clauses(EXTEND)) {
      TermForm option = option(hunt, segment);
      if (option == null) {
        return;
      }
      rich |= option.has("exercise_from") || EITHER.in(hunt.sheet(), segment);
      rich |= option.has("times") && option.has("exercise_before");
      from = options.isEmpty() ? segment.from() : from;
      to = segment.to();
      options.add(option.value());
    }
    if (rich || options.size() > 1) {
      hunt.put("extensions", new FieldValue.Items(options), from, to);
    }
  }

  private static @Nullable TermForm option(Hunt hunt, Segment segment) {
    String by = side(hunt, segment);
    String day = day(hunt, segment, TO);
    Match period = BY.find(hunt.sheet(), segment);
    Typed.Length length = period == null ? null : period.length();
    if (by == null || day == null && length == null) {
      return null;
    }
    TermForm form = new TermForm().text("by", by);
    form.text("to", day).text("period", day != null || length == null ? null : length.period());
    form.text("exercise_from", day(hunt, segment, FROM));
    form.text("exercise_before", day(hunt, segment, BEFORE));
    Match times = TIMES.find(hunt.sheet(), segment);
    Typed.Count count = times == null ? null : times.count();
    return count == null ? form : form.whole("times", count.value());
  }

  private static @Nullable String side(Hunt hunt, Segment segment) {
    if (EITHER.in(hunt.sheet(), segment)) {
      return "either";
    }
    if (Cue.of("agreement").in(hunt.sheet(), segment)) {
      return "agreement";
    }
    return switch (hunt.scope().roleAfter(segment.from(), segment.to())) {
      case MAKER -> "maker";
      case PAYEE -> "payee";
      case NOBODY -> null;
    };
  }

  private static @Nullable String day(Hunt hunt, Segment segment, Cue cue) {
    Match match = cue.find(hunt.sheet(), segment);
    return match == null ? null : Hunt.day(match.day());
  }

  private static void funding(Hunt hunt) {
    Match draws = hunt.first(DRAWS);
    if (draws != null) {
      boolean again = hunt.says(AGAIN) && !hunt.says(NOT_AGAIN);
      hunt.put(
          "funding",
          TermForm.of("draws").flag("revolving", again).value(),
          draws.from(),
          draws.to());
    }
    discount(hunt, DISCOUNT, "");
    discount(hunt, ON_TOP, "-");
    Match carried = hunt.first(CARRIED);
    if (carried != null) {
      Match accrued = hunt.first(ACCRUED);
      Typed.Amount open = accrued == null ? null : accrued.amount();
      hunt.put(
          "funding",
          TermForm.of("carried").text("accrued", open == null ? null : Hunt.amount(open)).value(),
          carried.from(),
          carried.to());
    }
  }

  private static void discount(Hunt hunt, Cue cue, String sign) {
    Match match = hunt.first(cue);
    Typed.Amount amount = match == null ? null : match.amount();
    if (match != null && amount != null) {
      hunt.put(
          "funding",
          TermForm.of("whole").text("discount", sign + Hunt.amount(amount)).value(),
          match.from(),
          match.to());
    }
  }
}
