package org.allonge.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What falls due before maturity: its kind, how often, on which days, how much, from when, how
 * many.
 */
final class ScheduleFinder implements Finder {
  private static final List<Cue> PAYS =
      Cue.list(
          "pay|paid|payable|pays|remit|due|installment|installments|instalment|instalments|payment|payments");
  private static final List<Cue> INTEREST_PAID =
      Cue.list(
          "interest ..40 payable|paid|due|remit",
          "pay|pays|paying ..8 interest",
          "interest only",
          "installments|payments of (accrued)? interest");
  private static final List<Cue> LEVEL =
      Cue.list(
          "(principal and interest | interest and principal) ..20"
              + " installments|installment|payments|payment",
          "installments|payments|installment|payment ..8 of principal and interest",
          "principal and interest together",
          "blended payments",
          "principal and interest (are | shall be)? (payable)? (together)? ..6 installments",
          "principal and interest included|inclusive",
          "including (principal and)? interest",
          "level payment|payments",
          "amortiz*",
          "retire the debt");

  /** Level payments whose amount and number are left to be found. */
  private static final Cue TOGETHER =
      Cue.of("principal and interest together ..8 installments|instalments|payments");

  private static final List<Cue> FIXED =
      Cue.list(
          "principal (payments | installments)",
          "installments|payments|installment of principal",
          "installments|installment|payments ..12 (plus | together with) ..4 interest",
          "of principal on each",
          "with (each | every) installment ..4 interest",
          "together with every installment of principal",
          "pay principal in");
  private static final List<Cue> AMOUNT =
      Cue.list(
          "installments|installment|instalments|payments|payment ..6 of <money>",
          "installments|payments ..10 <money> (each | apiece)",
          "<money> (each | apiece | per month | a month | monthly)",
          "pay <money> of principal",
          "shall|will (also)? pay <money>",
          "(the sum of)? <money> on the ..2 day of each");
  private static final List<Cue> COUNT =
      Cue.list(
          "<count> (equal | consecutive | successive | regular | level)? (and)? (equal |"
              + " consecutive)? (monthly | quarterly | annual | semi annual | weekly | yearly |"
              + " semiannual)? (principal)? installments|payments|instalments",
          "<count> payments in all");
  private static final List<Cue> FIRST =
      Cue.list(
          "commencing|beginning|starting|commence|begin ..6 <date>",
          "first ..12 (on | upon | due | is | made | of them | payment | installment | being) ..5"
              + " <date>",
          "from <date> to and including",
          "first <date>",
          "on <date> and (on)? ..6 (each | every) ..4 thereafter",
          "on <date> and on the");
  private static final List<Cue> NOT_PAID =
      Cue.list(
          "interest is not paid|payable",
          "no interest is payable",
          "interest ..10 (added to | capitalized | capitalised | paid in kind)");
  private static final List<Cue> NEXT =
      Cue.list(
          "succeeding month",
          "following execution",
          "month next following",
          "each month hereafter",
          "of each month after");

  @Override
  public void read(Scope scope, Draft draft) {
    List<Segment> interest = new ArrayList<>();
    List<Segment> principal = new ArrayList<>();
    for (Segment segment : scope.sheet().segments()) {
      if (!payment(scope, segment)) {
        continue;
      }
      if (amount(scope, segment) != null
          || Cue.any(LEVEL, scope.sheet(), segment) && count(scope, segment) != null
          || TOGETHER.in(scope.sheet(), segment)) {
        principal.add(segment);
      } else if (recurs(scope, segment)
          && Cue.any(INTEREST_PAID, scope.sheet(), segment)
          && !Cue.any(NOT_PAID, scope.sheet(), segment)) {
        interest.add(segment);
      }
    }
    kind(scope, draft, interest, principal);
  }

  private static boolean payment(Scope scope, Segment segment) {
    Sheet sheet = scope.sheet();
    boolean other =
        Topic.LATE_CHARGE.of(sheet, segment)
            || Topic.PREPAYMENT.headed(segment)
            || Topic.PREPAYMENT.within(sheet, segment.from(), before(sheet, segment))
            || Topic.USURY.headed(segment)
            || Topic.CONVERSION.of(sheet, segment)
            || Topic.DEFAULT_INTEREST.headed(segment)
            || segment.headed("default", "security", "guaranty", "recital")
            || Cue.of("if any|an|a installment|payment|instalment").in(sheet, segment);
    return !other
        && Cue.any(PAYS, sheet, segment)
        && !Checkboxes.off(scope.tokens(), segment.to() - 1, segment.from());
  }

  /** Where a segment begins to say how often; its end when it does not. */
  private static int before(Sheet sheet, Segment segment) {
    Match often = Frequency.match(sheet, segment.from(), segment.to());
    PaymentDays days = PaymentDays.in(sheet, segment.from(), segment.to());
    int at = often == null ? segment.to() : often.from();
    return days == null ? at : Math.min(at, days.from());
  }

  private static boolean recurs(Scope scope, Segment segment) {
    return Frequency.in(scope.sheet(), segment.from(), segment.to()) != null
        || PaymentDays.in(scope.sheet(), segment.from(), segment.to()) != null;
  }

  private static Typed.@Nullable Amount amount(Scope scope, Segment segment) {
    Match match = Cue.first(AMOUNT, scope.sheet(), segment).orElse(null);
    Typed.Amount amount = match == null ? null : match.amount();
    boolean repeated =
        recurs(scope, segment)
            || count(scope, segment) != null
            || Cue.any(FIXED, scope.sheet(), segment);
    return amount != null && repeated && amount.value().signum() > 0 ? amount : null;
  }

  private static @Nullable Match count(Scope scope, Segment segment) {
    Match match = Cue.first(COUNT, scope.sheet(), segment).orElse(null);
    return match != null
            && match.count() != null
            && match.count().value() > 1
            && match.count().value() <= 1200
        ? match
        : null;
  }

  private static void kind(
      Scope scope, Draft draft, List<Segment> interest, List<Segment> principal) {
    Match demand = MaturityFinder.demand(scope);
    if (principal.isEmpty() && interest.isEmpty()) {
      lone(scope, draft, demand);
      return;
    }
    Segment main = principal.isEmpty() ? interest.getFirst() : principal.getFirst();
    String kind =
        demand != null && principal.isEmpty() ? "demand" : named(scope, draft, interest, principal);
    Match evidence = Cue.first(PAYS, scope.sheet(), main).orElseThrow();
    Confidence sure = kind.equals("custom") ? Confidence.MEDIUM : Confidence.HIGH;
    Span span =
        scope
            .sheet()
            .span(main.from(), Math.max(evidence.to(), Math.min(main.to(), main.from() + 40)));
    draft.put(
        "payment_kind",
        FieldValue.of(kind),
        span,
        sure,
        "what the clauses on payment say",
        List.of());
    days(
        scope,
        draft,
        interest.isEmpty() ? main : principal.isEmpty() ? main : earlier(interest, principal),
        main);
    numbers(scope, draft, principal);
    first(scope, draft, interest, principal);
  }

  private static Segment earlier(List<Segment> interest, List<Segment> principal) {
    return interest.getFirst().from() < principal.getFirst().from()
        ? interest.getFirst()
        : principal.getFirst();
  }

  private static void lone(Scope scope, Draft draft, @Nullable Match demand) {
    if (scope.amends()) {
      return;
    }
    if (demand != null) {
      draft.high("payment_kind", "demand", demand.from(), demand.to());
      return;
    }
    ReadField maturity =
        draft.get("maturity_date") != null
            ? draft.get("maturity_date")
            : draft.get("maturity_rule");
    if (maturity != null) {
      String reason = "no instalment is spoken of";
      draft.put(
          "payment_kind",
          FieldValue.of("bullet"),
          maturity.span(),
          Confidence.MEDIUM,
          reason,
          List.of());
      draft.put(
          "payment_frequency",
          FieldValue.of("at_maturity"),
          maturity.span(),
          Confidence.MEDIUM,
          reason,
          List.of());
    }
  }

  private static String named(
      Scope scope, Draft draft, List<Segment> interest, List<Segment> principal) {
    if (principal.isEmpty()) {
      return "interest_only";
    }
    boolean level = principal.stream().anyMatch(s -> Cue.any(LEVEL, scope.sheet(), s));
    boolean added =
        principal.stream().anyMatch(s -> Cue.any(FIXED, scope.sheet(), s)) || added(scope);
    boolean fixed = !level && added || draft.is("rate", "0");
    level = !fixed && (level || principal.stream().anyMatch(s -> near(scope, s)));
    boolean first =
        !interest.isEmpty() && (differs(scope, interest.getFirst(), principal.getFirst()) || level);
    if (first) {
      return "custom";
    }
    boolean separate =
        !interest.isEmpty() || Cue.of("plus ..4 interest").in(scope.sheet(), principal.getFirst());
    return fixed || separate && !level ? "fixed_principal" : "level_installments";
  }

  /** "together with every installment of principal ... interest": said anywhere. */
  private static boolean added(Scope scope) {
    Cue cue =
        Cue.of(
            "with (each | every | the) installment|payment|instalment ..14 interest | in addition"
                + " ..12 pay ..8 interest");
    return cue.find(scope.sheet(), 0, scope.tokens().size()) != null;
  }

  /** The words that make payments level stand in the segment or right beside it. */
  private static boolean near(Scope scope, Segment segment) {
    if (Cue.any(LEVEL, scope.sheet(), segment)) {
      return true;
    }
    Segment after = scope.sheet().after(segment);
    return after != null
        && after.paragraph() == segment.paragraph()
        && Cue.any(LEVEL, scope.sheet(), after);
  }

  private static boolean differs(Scope scope, Segment interest, Segment principal) {
    Typed.Day a = firstDate(scope, interest);
    Typed.Day b = firstDate(scope, principal);
    return b != null && (a == null || a.date() != null && !a.date().equals(b.date()));
  }

  private static void days(Scope scope, Draft draft, Segment early, Segment main) {
    Sheet sheet = scope.sheet();
    PaymentDays days = PaymentDays.in(sheet, early.from(), early.to());
    if (days == null) {
      Segment sentence = sheet.sentence(main);
      days = PaymentDays.in(sheet, sentence.from(), sentence.to());
    }
    Segment next = sheet.after(main);
    if (days == null && next != null && next.paragraph() == main.paragraph()) {
      days = PaymentDays.in(sheet, next.from(), next.to());
    }
    Match match = Frequency.match(sheet, early.from(), early.to());
    Frequency frequency = match == null ? null : Frequency.in(sheet, early.from(), early.to());
    if (frequency == null) {
      match = Frequency.match(sheet, main.from(), main.to());
      frequency = match == null ? null : Frequency.in(sheet, main.from(), main.to());
    }
    if (frequency == null && days != null) {
      frequency = days.frequency();
    }
    if (frequency != null) {
      int from = match != null ? match.from() : days == null ? main.from() : days.from();
      int to = match != null ? match.to() : days == null ? main.to() : days.to();
      draft.high("payment_frequency", frequency.word(), from, to);
    }
    if (days != null) {
      draft.high("payment_day", days.value(), days.from(), days.to());
    }
  }

  private static void numbers(Scope scope, Draft draft, List<Segment> principal) {
    for (Segment segment : principal) {
      Typed.Amount amount = amount(scope, segment);
      if (amount != null) {
        draft.high(
            "payment_amount", PrincipalFinder.plain(amount.value()), amount.from(), amount.to());
        break;
      }
    }
    for (Segment segment : scope.sheet().segments()) {
      Match count = payment(scope, segment) ? count(scope, segment) : null;
      if (count != null && count.count() != null) {
        draft.high(
            "installment_count", Long.toString(count.count().value()), count.from(), count.to());
        return;
      }
    }
  }

  private static Typed.@Nullable Day firstDate(Scope scope, Segment segment) {
    Match match = Cue.first(FIRST, scope.sheet(), segment).orElse(null);
    return match == null ? null : match.day();
  }

  private static void first(
      Scope scope, Draft draft, List<Segment> interest, List<Segment> principal) {
    if (scope.amends()) {
      return;
    }
    List<Segment> order = new ArrayList<>(interest);
    order.addAll(principal);
    order.sort(java.util.Comparator.comparingInt(Segment::from));
    for (Segment segment : order) {
      Segment next = scope.sheet().after(segment);
      Typed.Day day = firstDate(scope, segment);
      if (day == null
          && next != null
          && next.paragraph() == segment.paragraph()
          && !Topic.PREPAYMENT.of(scope.sheet(), next)) {
        day = firstDate(scope, next);
      }
      if (day != null && day.date() != null) {
        draft.high("first_payment_date", day.date().toString(), day.from(), day.to());
        return;
      }
    }
    inferred(scope, draft, order.getFirst());
  }

  /**
   * "the first day of each succeeding month following execution": the first such day after the
   * note's date.
   */
  private static void inferred(Scope scope, Draft draft, Segment segment) {
    Segment sentence = scope.sheet().sentence(segment);
    PaymentDays days = PaymentDays.in(scope.sheet(), sentence.from(), sentence.to());
    ReadField date = draft.get("note_date");
    Match next = Cue.first(NEXT, scope.sheet(), sentence).orElse(null);
    LocalDate from = date == null ? null : LocalDate.parse(date.value().toString());
    boolean later = next != null && from != null;
    from = later && from != null ? from.withDayOfMonth(from.lengthOfMonth()) : from;
    LocalDate first = days == null || from == null ? null : days.after(from);
    if (days == null || first == null) {
      return;
    }
    int to = next == null ? days.to() : Math.max(days.to(), next.to());
    draft.medium(
        "first_payment_date",
        first.toString(),
        days.from(),
        to,
        "computed: the first such day after the note's date");
  }
}
