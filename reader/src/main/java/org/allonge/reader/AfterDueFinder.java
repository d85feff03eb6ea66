package org.allonge.reader;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Interest after maturity or default: its rate, and whether it runs on interest too. */
final class AfterDueFinder implements Finder {
  private static final List<Cue> LAWFUL =
      Cue.list(
          "highest|maximum (lawful | legal | non usurious | permissible)? (contract)? rate (of"
              + " interest)? ..4 (law | lawful | laws | permitted | allowed | allows | permits |"
              + " indebtedness | applicable)",
          "highest|maximum lawful (contract)? rate",
          "at (the)? highest lawful",
          "highest|maximum rate ..3 law|laws|permitted|allowed",
          "highest|maximum rate ..10 allows|permits|permitted|allow");
  private static final List<Cue> MARGIN =
      Cue.list(
          "<percent> ..3 (over | above | in excess of | more than | higher than | greater than)"
              + " ..14 rate|interest",
          "<percent> (over | above | in excess of | more than | higher than)",
          "percentage points <percent> (over | above | in excess of)",
          "rate ..12 (plus | increased by) ..6 <percent>",
          "raise|increase|increased ..5 rate ..3 by ..2 <percent>",
          "additional ..4 interest ..3 <percent>",
          "plus (an additional)? <percent>",
          "additional <percent>");
  private static final List<Cue> SAME =
      Cue.list(
          "both before and after maturity|default|demand",
          "rate is the same before and after",
          "same rate ..4 before",
          "both before and after any ..2 default",
          "before and after maturity ..3 default and judgment");
  private static final Cue PRIME_PLUS =
      Cue.of(
          "prime rate|prime|index ..6 plus <percent> | <percent> ..4 (above | over | in excess of)"
              + " ..6 prime|index");
  private static final List<Cue> CHARGED =
      Cue.list(
          "<percent> ..20 (above | over | in excess of) ..8 prime|index",
          "<percent> ..2 (above | over | in excess of) (the)? rate (of interest)? (publicly)?"
              + " announced");
  private static final List<Cue> GREATER =
      Cue.list(
          "(greater | higher | larger) of ..6 <percent> ..6 or|and ..8 <percent>",
          "<percent> ..3 or ..3 <percent> ..24 whichever is|be (greater | higher | larger)");
  private static final List<Cue> AFTER_EVENT =
      Cue.list("<percent> ..2 (after | following | upon) ..3 (maturity | default | demand)");
  private static final Cue LIMIT =
      Cue.of("(more | less | higher | lower | greater) than <percent> | exceed <percent>");
  private static final Cue MARGIN_RAISED = Cue.of("margin of ..4 increased to");

  /** An amendment's new rate, and not one after default. */
  private static final Cue CHANGED = Cue.of("from <percent> to <percent>");

  private static final Cue NOT_DEBT = Cue.of("convert|conversion | late charge|fee");

  @Override
  public void read(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      if (after(scope, segment) && rate(scope, draft, segment)) {
        break;
      }
    }
    same(scope, draft);
    onInterest(scope, draft);
  }

  private static boolean after(Scope scope, Segment segment) {
    Sheet sheet = scope.sheet();
    boolean speaks =
        Topic.DEFAULT_INTEREST.of(sheet, segment)
            || segment.headed("default") && Cue.of("interest|rate").in(sheet, segment);
    boolean changed = scope.amends() && CHANGED.in(sheet, segment);
    boolean other = changed || NOT_DEBT.in(sheet, segment) && !Cue.any(LAWFUL, sheet, segment);
    return speaks && !other && !segment.isHeading();
  }

  private static boolean rate(Scope scope, Draft draft, Segment segment) {
    Sheet sheet = scope.sheet();
    Match lawful = Cue.first(LAWFUL, sheet, segment).orElse(null);
    if (lawful != null && !ceiling(scope, segment, lawful)) {
      draft.high("default_rate", "highest_lawful", lawful.from(), lawful.to());
      return true;
    }
    if (greater(scope, draft, segment)) {
      return true;
    }
    Match prime = PRIME_PLUS.find(sheet, segment);
    prime = prime == null ? Cue.first(CHARGED, sheet, segment).orElse(null) : prime;
    if (prime != null && prime.percent() != null) {
      String text = "PRIME+" + RateFinder.decimal(prime.percent().value());
      draft.high("default_rate", text, prime.from(), prime.to());
      return true;
    }
    return event(scope, draft, segment)
        || raised(scope, draft, segment)
        || margin(scope, draft, segment)
        || plain(scope, draft, segment);
  }

  /** "the greater of 21% and 3% over the rate of this Note": both, as one rate. */
  private static boolean greater(Scope scope, Draft draft, Segment segment) {
    Match match = Cue.first(GREATER, scope.sheet(), segment).orElse(null);
    if (match == null
        || !(match.slots().getFirst() instanceof Typed.Percent one)
        || !(match.slots().getLast() instanceof Typed.Percent two)
        || one.equals(two)) {
      return false;
    }
    Match over = MARGIN.get(1).at(scope.sheet(), two.from(), segment.to());
    if (over == null || one.points()) {
      return false;
    }
    String text =
        "MAX("
            + RateFinder.yearly(one).stripTrailingZeros().toPlainString()
            + ",RATE+"
            + RateFinder.decimal(two.value())
            + ")";
    draft.medium(
        "default_rate", text, match.from(), over.to(), "the greater of a rate and a margin");
    return true;
  }

  /** "10% before and 20% after maturity or default": the percentage that the event follows. */
  private static boolean event(Scope scope, Draft draft, Segment segment) {
    Match match = Cue.first(AFTER_EVENT, scope.sheet(), segment).orElse(null);
    Typed.Percent percent = match == null ? null : match.percent();
    if (match == null || percent == null || percent.points()) {
      return false;
    }
    String text = RateFinder.yearly(percent).stripTrailingZeros().toPlainString();
    draft.medium("default_rate", text, match.from(), match.to(), "the rate after the event named");
    return true;
  }

  /** "8%, but not above the highest lawful rate": the lawful rate is only the ceiling. */
  private static boolean ceiling(Scope scope, Segment segment, Match lawful) {
    boolean lesser =
        Cue.of("lesser|exceed|less|above|more")
                .find(scope.sheet(), Math.max(segment.from(), lawful.from() - 14), lawful.from())
            != null;
    boolean percent =
        !scope.sheet().all(Typed.Percent.class, segment.from(), lawful.from()).isEmpty();
    return lesser && percent || Topic.USURY.headed(segment);
  }

  /** "the margin of 0.750 is increased to 4.750": the new margin over the note's own index. */
  private static boolean raised(Scope scope, Draft draft, Segment segment) {
    Match match = MARGIN_RAISED.find(scope.sheet(), segment);
    BigDecimal margin = match == null ? null : Figures.read(scope.tokens().get(match.to()).text());
    String rate = draft.text("rate");
    int plus = rate.indexOf('+');
    if (match == null || margin == null || plus < 0) {
      return false;
    }
    draft.high(
        "default_rate",
        rate.substring(0, plus + 1) + RateFinder.decimal(margin),
        match.from(),
        match.to() + 1);
    return true;
  }

  private static boolean margin(Scope scope, Draft draft, Segment segment) {
    int from = trigger(scope, segment);
    for (Cue cue : MARGIN) {
      Match match = cue.find(scope.sheet(), from, segment.to());
      Typed.Percent percent = match == null ? null : match.percent();
      if (match != null && percent != null) {
        draft.high(
            "default_rate",
            "RATE+" + RateFinder.decimal(percent.value()),
            match.from(),
            match.to());
        return true;
      }
    }
    return false;
  }

  /**
   * Where the talk of default begins, so that the note's own rate in the same sentence is not
   * taken.
   */
  private static int trigger(Scope scope, Segment segment) {
    Match match = Topic.DEFAULT_INTEREST.match(scope.sheet(), segment.from(), segment.to());
    boolean own =
        match != null
            && !scope.sheet().all(Typed.Percent.class, segment.from(), match.from()).isEmpty();
    return own && match != null ? match.from() : segment.from();
  }

  private static boolean plain(Scope scope, Draft draft, Segment segment) {
    for (Typed.Percent percent :
        scope.sheet().all(Typed.Percent.class, trigger(scope, segment), segment.to())) {
      if (share(scope, percent)
          || LIMIT.find(scope.sheet(), Math.max(0, percent.from() - 3), percent.to()) != null
          || Topic.LATE_CHARGE.within(scope.sheet(), segment.from(), segment.to())) {
        continue;
      }
      if (percent.points()) {
        String text = "RATE+" + RateFinder.decimal(percent.value());
        draft.medium(
            "default_rate",
            text,
            percent.from(),
            percent.to(),
            "points are read as a margin over the note's rate");
        return true;
      }
      BigDecimal yearly = RateFinder.yearly(percent);
      String text = yearly.stripTrailingZeros().toPlainString();
      if (percent.per() == Typed.Per.MONTH) {
        draft.medium(
            "default_rate", text, percent.from(), percent.to(), "a monthly rate, times twelve");
      } else {
        draft.high("default_rate", text, percent.from(), percent.to());
      }
      return true;
    }
    return false;
  }

  private static boolean share(Scope scope, Typed.Percent percent) {
    Token of = scope.tokens().get(percent.to());
    return percent.per() == Typed.Per.UNSAID && of.is("of")
        || percent.value().compareTo(BigDecimal.valueOf(100)) >= 0;
  }

  private static void same(Scope scope, Draft draft) {
    if (draft.has("default_rate")) {
      return;
    }
    for (Segment segment : scope.sheet().segments()) {
      Match match = Cue.first(SAME, scope.sheet(), segment).orElse(null);
      if (match != null) {
        draft.high("default_rate", "RATE+0", match.from(), match.to());
        return;
      }
    }
  }

  private static final List<Cue> ON_INTEREST =
      Cue.list(
          "interest ..14 on ..2 (accrued | overdue | past due | unpaid) interest",
          "including ..9 (overdue | past due) interest",
          "unpaid interest as well as principal",
          "interest as well as principal",
          "overdue interest bears|bear",
          "past due interest",
          "interest ..12 added to (the)? principal",
          "overdue|unpaid sums (shall)? bear",
          "compounded on each quarter day");
  private static final List<Cue> NEVER =
      Cue.list(
          "no interest on interest",
          "interest does not compound",
          "interest is never ..4 interest",
          "not itself bear interest",
          "interest shall not compound");

  private static void onInterest(Scope scope, Draft draft) {
    Match never = first(scope, NEVER);
    if (never != null) {
      draft.high("interest_on_interest", "none", never.from(), never.to());
      return;
    }
    Match on = first(scope, ON_INTEREST);
    if (on != null) {
      draft.high("interest_on_interest", when(scope, on), on.from(), on.to());
    }
  }

  private static @Nullable Match first(Scope scope, List<Cue> cues) {
    for (Segment segment : scope.sheet().segments()) {
      Match match = Cue.first(cues, scope.sheet(), segment).orElse(null);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static String when(Scope scope, Match match) {
    Segment segment = scope.sheet().paragraph(scope.sheet().segment(match.from()));
    int to = segment.to();
    if (Cue.of("(following | after | once | from and after) ..4 maturity | after the due date")
            .find(scope.sheet(), segment.from(), to)
        != null) {
      return "after_maturity";
    }
    return Cue.of("event of default | after default").find(scope.sheet(), segment.from(), to)
            != null
        ? "after_default"
        : "overdue";
  }
}
