package org.allonge.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rate that principal bears before anything goes wrong: fixed, floating, or none. */
final class RateFinder implements Finder {
  private record Candidate(Typed.Percent percent, int weight) {}

  private static final List<Cue> NONE =
      Cue.list(
          "without (any)? interest",
          "(with)? no interest",
          "non interest bearing",
          "interest free",
          "shall|will not bear interest",
          "does not bear interest",
          "bears no interest");

  /** "No interest shall accrue on the unpaid principal": on all of it, and always. */
  private static final Cue ACCRUES =
      Cue.of(
          "no interest shall|will (accrue | be charged | be payable) on ..6 (principal | note |"
              + " balance)");

  private static final List<Cue> INTEREST =
      Cue.list(
          "interest ..12 <percent>",
          "rate ..10 <percent>",
          "<percent> simple interest",
          "<percent> ..2 interest",
          "bear|bears|bearing ..8 <percent>",
          "interest rate : <percent>",
          "at the (lesser | lower) of ..6 <percent>");
  private static final List<Cue> AFTERWARDS =
      Cue.list(
          "<percent> ..3 after|following|upon maturity|default|demand",
          "<percent> ..2 in place of");
  private static final Cue BEFORE =
      Cue.of("<percent> (both)? (before | prior to | until) ..12 (after | following)");
  private static final List<Cue> SHARE =
      Cue.list(
          "<percent> of (the | such | any | each | this | that | its | his | all | sum |"
              + " principal)",
          "fee|premium|penalty|bonus|discount of <percent>",
          "<percent> (owned | interest in)",
          "(from | of) <percent> to <percent>");
  private static final List<Cue> CEILING =
      Cue.list(
          "more|higher|greater|less|lower than <percent>",
          "exceed <percent>",
          "minimum|maximum|floor|cap|ceiling ..4 <percent>");

  @Override
  public void read(Scope scope, Draft draft) {
    if (FloatingRate.read(scope, draft)) {
      return;
    }
    Candidate best = null;
    for (Typed.Percent percent : scope.sheet().all(Typed.Percent.class)) {
      int weight = weigh(scope, percent);
      if (weight > 0 && (best == null || weight > best.weight())) {
        best = new Candidate(percent, weight);
      }
    }
    Match none = none(scope);
    boolean promised =
        none != null
            && scope.promise() != null
            && scope.sheet().segment(none.from()).sentence()
                == scope.promise().sentence().sentence();
    if (none != null && (promised || best == null || best.weight() < 60)) {
      draft.high("rate", "0", none.from(), none.to());
    } else if (best != null) {
      put(scope, draft, best.percent(), best.weight());
    }
  }

  private static void put(Scope scope, Draft draft, Typed.Percent percent, int weight) {
    BigDecimal value = yearly(percent);
    List<ReadField.Rival> rivals = new ArrayList<>();
    BigDecimal figures = percent.figures();
    if (!percent.agrees() && figures != null) {
      String other = decimal(figures);
      rivals.add(
          new ReadField.Rival(other, scope.sheet().span(percent), "figures give way to words"));
    }
    int to = percent.to();
    Typed.Percent second = scope.sheet().typed(Typed.Percent.class, to + 1);
    if (scope.tokens().get(to).is("(")
        && second != null
        && second.value().movePointLeft(2).compareTo(value) != 0) {
      rivals.add(
          new ReadField.Rival(
              decimal(second.value()),
              scope.sheet().span(second),
              "the rate in parentheses differs"));
    }
    boolean monthly = percent.per() == Typed.Per.MONTH;
    boolean sure = rivals.isEmpty() && weight >= 60 && !monthly && !steps(scope, percent);
    String reason =
        monthly
            ? "a monthly rate, times twelve"
            : sure ? "the rate on principal" : "another rate is said, or the words are loose";
    draft.put(
        "rate",
        FieldValue.of(value.stripTrailingZeros().toPlainString()),
        scope.sheet().span(percent),
        sure ? Confidence.HIGH : Confidence.MEDIUM,
        reason,
        rivals);
  }

  static BigDecimal yearly(Typed.Percent percent) {
    BigDecimal value = percent.value().movePointLeft(2);
    return percent.per() == Typed.Per.MONTH ? value.multiply(BigDecimal.valueOf(12)) : value;
  }

  /** A number of per cent as a decimal rate. */
  static String decimal(BigDecimal percent) {
    BigDecimal value = percent.movePointLeft(2);
    return value
        .setScale(Math.max(0, Math.min(value.scale(), 10)), RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static int weigh(Scope scope, Typed.Percent percent) {
    Segment segment = scope.sheet().segment(percent.from());
    if (percent.points()
        || percent.value().compareTo(BigDecimal.valueOf(100)) > 0
        || margin(scope, percent)
        || elsewhere(scope, segment, percent)) {
      return 0;
    }
    boolean interest = met(INTEREST, scope, segment, percent);
    boolean yearly = percent.per() != Typed.Per.UNSAID || ratePerAnnum(scope, segment, percent);
    Promise promise = scope.promise();
    boolean promised = promise != null && segment.sentence() == promise.sentence().sentence();
    int weight =
        (interest ? 50 : 0)
            + (yearly ? 30 : 0)
            + (promised ? 10 : 0)
            + (segment.headed("interest", "rate") ? 15 : 0);
    if (scope.sheet().segment(percent.from()).heading().contains("recital")) {
      return 5;
    }
    return weight >= 30 ? weight : 0;
  }

  /** "2% above the base rate", "plus 2%": a margin whose index was not understood. */
  private static boolean margin(Scope scope, Typed.Percent percent) {
    int to = percent.to();
    boolean over =
        Cue.of("(per annum)? (above | over | below | in excess of)").at(scope.sheet(), to, to + 6)
            != null;
    int from = Math.max(0, percent.from() - 2);
    boolean added = Cue.of("plus|minus").find(scope.sheet(), from, percent.from()) != null;
    return over
        || added && Cue.of("rate plus|minus").find(scope.sheet(), from - 2, percent.from()) != null;
  }

  /** "10% for the first three years and 11% thereafter": one rate of several. */
  private static boolean steps(Scope scope, Typed.Percent percent) {
    int to = Math.min(scope.sheet().segment(percent.from()).to(), percent.to() + 24);
    return Cue.of("<percent> ..2 thereafter | thereafter ..6 <percent> | then ..3 <percent>")
            .find(scope.sheet(), percent.to(), to)
        != null;
  }

  private static boolean ratePerAnnum(Scope scope, Segment segment, Typed.Percent percent) {
    int from = Math.max(segment.from(), percent.from() - 10);
    return Cue.of("annual|yearly|fixed (interest)? rate").find(scope.sheet(), from, percent.from())
        != null;
  }

  /** A percentage that belongs to default, lateness, a fee, a price, a share or a ceiling. */
  private static boolean elsewhere(Scope scope, Segment segment, Typed.Percent percent) {
    Sheet sheet = scope.sheet();
    boolean late =
        Topic.DEFAULT_INTEREST.within(sheet, segment.from(), percent.to())
            || met(AFTERWARDS, scope, segment, percent);
    if (met(List.of(BEFORE), scope, segment, percent)) {
      return false;
    }
    if (late || Topic.DEFAULT_INTEREST.headed(segment) || Topic.LATE_CHARGE.of(sheet, segment)) {
      return true;
    }
    boolean noted =
        Topic.CONVERSION.of(sheet, segment)
            || Topic.OWNERSHIP.within(sheet, segment.from(), segment.to());
    boolean premium =
        Topic.PREPAYMENT.headed(segment)
            || Topic.PREPAYMENT.within(sheet, segment.from(), percent.to());
    boolean costs =
        Topic.COSTS.within(sheet, segment.from(), segment.to())
            && percent.per() == Typed.Per.UNSAID;
    boolean fee = Topic.FEE.within(sheet, segment.from(), percent.to());
    return noted
        || premium
        || costs
        || fee
        || met(SHARE, scope, segment, percent)
        || met(CEILING, scope, segment, percent);
  }

  private static boolean met(List<Cue> cues, Scope scope, Segment segment, Typed.Percent percent) {
    int to = Math.min(segment.to(), percent.to() + (cues.contains(BEFORE) ? 22 : 6));
    for (Cue cue : cues) {
      for (int from = Math.max(segment.from(), percent.from() - 14);
          from <= percent.from();
          from++) {
        Match match = cue.at(scope.sheet(), from, to);
        if (match != null && match.slots().contains(percent)) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Match none(Scope scope) {
    for (Segment segment : scope.sheet().segments()) {
      boolean early =
          scope.promise() == null
              || segment.from() < scope.promise().sentence().to() + 150
              || ACCRUES.in(scope.sheet(), segment);
      Match match = early ? Cue.first(NONE, scope.sheet(), segment).orElse(null) : null;
      if (match != null && ownInterest(scope, segment, match)) {
        return match;
      }
    }
    return null;
  }

  private static boolean ownInterest(Scope scope, Segment segment, Match match) {
    boolean ticked =
        !Cue.of("no interest is|on|shall").in(scope.sheet(), segment)
            || ACCRUES.in(scope.sheet(), segment);
    boolean box = Checkboxes.off(scope.tokens(), match.from(), segment.from());
    return ticked && !box;
  }
}
