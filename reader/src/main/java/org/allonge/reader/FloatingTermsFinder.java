package org.allonge.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a rate that follows an index: when it is set anew, within which bounds, at which
 * rate it begins, and what becomes of it without the index. It gives terms only where the resets
 * and the first rate are said; the rate's own field stands alone otherwise.
 */
final class FloatingTermsFinder implements Finder {
  private static final Pattern PLAIN = Pattern.compile("([A-Z_0-9]+)([+-])([0-9.]+)");

  private static final Cue LATER_SPREAD =
      Cue.of("from (and after)? <date> (on)? ..6 (margin | spread | index)");
  private static final Cue RESET =
      Cue.of(
          "rate|interest ..10 (set anew | reset | resets | adjusted | adjust | adjusts |"
              + " redetermined | recalculated | changes)");
  private static final Cue LOOKBACK =
      Cue.of(
          "<length> (before | prior to | preceding) (each | the | such | any | every) ..5"
              + " day|date");
  private static final Cue INITIAL =
      Cue.of(
          "(initial rate | initially | until it is first set anew | until the first (adjustment |"
              + " reset | change) ..4) ..8 <percent>");
  private static final Cue FIRST_RATE =
      Cue.of("(when it is first set anew | on the first (adjustment | reset) ..4) ..8 <percent>");
  private static final Cue STATED = Cue.of("when it is set anew on <date> ..6 <percent>");
  private static final Cue AT_ONE_TIME =
      Cue.of(
          "at (one time | any one time | any one (adjustment | reset)) | (on | at) (any | each |"
              + " every) ..2 (adjustment | reset | change)");
  private static final Cue CHANGE =
      Cue.of("(change | rise | increase | adjusted | vary) ..4 by more than <percent>");
  private static final Cue FALL = Cue.of("(fall | decrease) ..3 by more than <percent>");
  private static final Cue CAP =
      Cue.of(
          "(never | not | no event) ..8 (higher | more | greater | above) (than)? (minus |"
              + " negative)? <percent> | (maximum rate | cap) of (minus | negative)? <percent> |"
              + " (not | never) exceed <percent>");
  private static final Cue FLOOR =
      Cue.of(
          "(never | not | no event) ..8 (lower | less | below) (than)? (minus | negative)?"
              + " <percent> | (minimum rate | floor) of (minus | negative)? <percent>");
  private static final Cue ENDED =
      Cue.of(
          "index ..6 (no longer | not | ceases to be | ceased to be) ..3 (published | available |"
              + " quoted | announced)");

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    Segment formula = formula(hunt);
    TermForm form = formula == null ? null : formula(hunt, formula);
    if (formula == null || form == null) {
      return;
    }
    spreads(hunt, formula, form);
    parts(hunt, form);
    fallback(hunt, form);
    if ((form.has("reset") || form.has("reset_days")) && form.has("initial")) {
      hunt.put("interest.rate", form, formula);
    }
  }

  /** The clause that says the index, by its name in quotation marks or by the rate's own field. */
  private static @Nullable Segment formula(Hunt hunt) {
    ReadField rate = hunt.draft().get("rate");
    for (Segment segment : hunt.clauses()) {
      boolean here =
          rate != null
              && PLAIN.matcher(rate.value().toString()).matches()
              && hunt.sheet().span(segment.from(), segment.to()).overlaps(rate.span());
      boolean named =
          !hunt.indexes(segment.from(), segment.to()).isEmpty()
              && Cue.of("interest ..12 rate").in(hunt.sheet(), segment);
      boolean later =
          Topic.DEFAULT_INTEREST.of(hunt.sheet(), segment)
              || Topic.PREPAYMENT.of(hunt.sheet(), segment);
      if (here || named && !later) {
        return segment;
      }
    }
    return null;
  }

  private static @Nullable TermForm formula(Hunt hunt, Segment segment) {
    TermForm form = TermForm.of("floating");
    List<Integer> named = hunt.indexes(segment.from(), segment.to());
    if (!named.isEmpty()) {
      int at = named.getFirst();
      form.text("index", hunt.quoted(at + 1));
      form.text("multiplier", multiplier(hunt, at));
      return form.text("spread", spread(hunt, hunt.afterQuoted(at + 1)));
    }
    Matcher plain = PLAIN.matcher(hunt.draft().text("rate"));
    if (!plain.matches()) {
      return null;
    }
    String sign = plain.group(2).equals("-") ? "-" : "";
    return form.text("index", plain.group(1)).text("spread", sign + plain.group(3));
  }

  /** "1.25 times the index" */
  private static @Nullable String multiplier(Hunt hunt, int index) {
    int the = hunt.tokens().get(index - 1).is("the") ? index - 1 : index;
    if (!hunt.tokens().get(the - 1).is("times")) {
      return null;
    }
    BigDecimal value = Figures.read(hunt.tokens().get(the - 2).text());
    return value == null
        ? null
        : (hunt.minus(the - 2) ? value.negate() : value).stripTrailingZeros().toPlainString();
  }

  /** What is added to an index after its name, below zero for what is taken off; or null. */
  static @Nullable String spread(Hunt hunt, int after) {
    Match plus = Cue.of("plus <percent>").at(hunt.sheet(), after, hunt.tokens().size());
    Match less = Cue.of("less|minus <percent>").at(hunt.sheet(), after, hunt.tokens().size());
    Typed.Percent percent = plus != null ? plus.percent() : less == null ? null : less.percent();
    if (percent == null) {
      return null;
    }
    String value = RateFinder.yearly(percent).stripTrailingZeros().toPlainString();
    return less == null ? value : "-" + value;
  }

  private static void spreads(Hunt hunt, Segment formula, TermForm form) {
    List<FieldValue> spreads = new ArrayList<>();
    for (Segment segment : hunt.clauses(LATER_SPREAD)) {
      Match match = LATER_SPREAD.find(hunt.sheet(), segment);
      List<Integer> named = hunt.indexes(segment.from(), segment.to());
      if (match == null || segment.equals(formula)) {
        continue;
      }
      String value =
          named.isEmpty()
              ? first(hunt, segment)
              : spread(hunt, hunt.afterQuoted(named.getFirst() + 1));
      spreads.add(
          new TermForm()
              .text("from", Hunt.day(match.day()))
              .text("value", value == null ? "0" : value)
              .value());
    }
    if (!spreads.isEmpty()) {
      form.items("spreads", spreads);
    }
  }

  private static @Nullable String first(Hunt hunt, Segment segment) {
    List<Typed.Percent> percents =
        hunt.sheet().all(Typed.Percent.class, segment.from(), segment.to());
    return percents.isEmpty() ? null : hunt.rate(percents.getFirst());
  }

  private static void parts(Hunt hunt, TermForm form) {
    List<FieldValue> stated = new ArrayList<>();
    for (Segment segment : hunt.clauses()) {
      boolean later =
          Topic.DEFAULT_INTEREST.of(hunt.sheet(), segment)
              || Topic.PREPAYMENT.of(hunt.sheet(), segment)
              || Topic.LATE_CHARGE.of(hunt.sheet(), segment);
      if (!later && Cue.of("rate|index|interest").in(hunt.sheet(), segment)) {
        part(hunt, segment, form, stated);
      }
    }
    if (!stated.isEmpty()) {
      form.items("stated_rates", stated);
    }
  }

  private static void part(Hunt hunt, Segment segment, TermForm form, List<FieldValue> stated) {
    Match one = STATED.find(hunt.sheet(), segment);
    if (one != null && one.percent() != null) {
      stated.add(
          new TermForm()
              .text("from", Hunt.day(one.day()))
              .text("value", hunt.rate(one.percent()))
              .value());
      return;
    }
    if (rate(hunt, segment, form, "initial", INITIAL)
        || rate(hunt, segment, form, "first_rate", FIRST_RATE)) {
      return;
    }
    if (AT_ONE_TIME.in(hunt.sheet(), segment)) {
      rate(hunt, segment, form, "period_cap", CHANGE);
      rate(hunt, segment, form, "period_fall", FALL);
      return;
    }
    rate(hunt, segment, form, "cap", CAP);
    rate(hunt, segment, form, "floor", FLOOR);
    Match lookback = LOOKBACK.find(hunt.sheet(), segment);
    Typed.Length days = lookback == null ? null : lookback.length();
    if (days != null && days.period().getDays() > 0 && !form.has("lookback_days")) {
      form.whole("lookback_days", days.period().getDays());
    }
    if (!form.has("reset") && RESET.in(hunt.sheet(), segment)) {
      resets(hunt, segment, form);
    }
  }

  private static boolean rate(Hunt hunt, Segment segment, TermForm form, String name, Cue cue) {
    Match match = form.has(name) ? null : cue.find(hunt.sheet(), segment);
    Typed.Percent percent = match == null ? null : match.percent();
    if (percent != null) {
      form.text(name, hunt.rate(percent));
    }
    return percent != null;
  }

  private static void resets(Hunt hunt, Segment segment, TermForm form) {
    SeriesGrammar.Read series = SeriesGrammar.in(hunt.sheet(), segment);
    if (series != null) {
      form.form("reset", series.cycle()).text("first_reset", series.first());
      return;
    }
    List<FieldValue> days = new ArrayList<>();
    for (Typed.Day day : hunt.sheet().all(Typed.Day.class, segment.from(), segment.to())) {
      days.add(FieldValue.of(String.valueOf(day.date())));
    }
    if (!days.isEmpty()) {
      // The rhythm has no meaning beside stated days, and the form asks for one.
      form.form("reset", new TermForm().text("every", "P1Y")).items("reset_days", days);
    }
  }

  private static void fallback(Hunt hunt, TermForm form) {
    for (Segment segment : hunt.clauses(ENDED)) {
      List<Integer> named = hunt.indexes(segment.from(), segment.to());
      if (!named.isEmpty()) {
        int at = named.getLast();
        form.form(
            "fallback",
            new TermForm()
                .text("index", hunt.quoted(at + 1))
                .text("adjustment", spread(hunt, hunt.afterQuoted(at + 1))));
        return;
      }
    }
  }
}
