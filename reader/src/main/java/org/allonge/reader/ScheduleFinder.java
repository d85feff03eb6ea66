package org.allonge.reader;

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
          "pay|pays ..40 interest on the (outstanding | unpaid | principal)",
          "interest only",
          "installments|payments of (accrued)? interest");

  /** Level payments whose amount and number are left to be found. */
  private static final Cue TOGETHER =
      Cue.of("principal and interest together ..8 installments|instalments|payments");

  private static final List<Cue> AMOUNT =
      Cue.list(
          "installments|installment|instalments|payments|payment ..6 of (not less than | at least)?"
              + " <money>",
          "installments|payments ..10 <money> (each | apiece)",
          "<money> (each | apiece | per month | a month | monthly)",
          "pay <money> of principal",
          "shall|will (also)? pay <money>",
          "(the sum of)? <money> on the ..2 day of each",
          "(each | each of ..4) payments|installments|instalments shall be <money>",
          "<money> ..8 (beginning | starting | commencing) (on)? (<date> | <month>)");
  private static final Cue SERIES =
      Cue.of("schedule of payment|payments|installments | payment schedule");
  private static final List<Cue> COUNT =
      Cue.list(
          "<count> (equal | consecutive | successive | regular | level)? (and)? (equal |"
              + " consecutive)? (monthly | quarterly | annual | semi annual | weekly | yearly |"
              + " semiannual)? (principal)? installments|payments|instalments",
          "<count> payments in all");
  private static final List<Cue> NOT_PAID =
      Cue.list(
          "interest is not paid|payable",
          "no interest is payable",
          "interest ..10 (added to | capitalized | capitalised | paid in kind)");
  static final Cue FEE = Cue.of("(facility | commitment | annual | unused | line) fee");

  @Override
  public void read(Scope scope, Draft draft) {
    List<Segment> interest = new ArrayList<>();
    List<Segment> principal = new ArrayList<>();
    for (Segment segment : scope.sheet().segments()) {
      if (!payment(scope, segment)) {
        continue;
      }
      if (amount(scope, segment) != null
          || counted(scope, segment)
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

  /** A number of instalments, level or of principal, in an amount that is not said. */
  private static boolean counted(Scope scope, Segment segment) {
    return count(scope, segment) != null
        && (PaymentKind.level(scope, segment) || PaymentKind.ofPrincipal(scope, segment));
  }

  static boolean payment(Scope scope, Segment segment) {
    Sheet sheet = scope.sheet();
    Segment paragraph = sheet.paragraph(segment);
    boolean fee = scope.amends() && FEE.find(sheet, paragraph.from(), segment.from()) != null;
    boolean other =
        fee
            || Topic.LATE_CHARGE.of(sheet, segment)
            || Topic.PREPAYMENT.headed(segment)
            || Topic.PREPAYMENT.within(sheet, segment.from(), before(sheet, segment))
            || Topic.USURY.headed(segment)
            || Topic.CONVERSION.of(sheet, segment)
            || Topic.DEFAULT_INTEREST.headed(segment)
            || segment.headed("default", "security", "guaranty", "recital", "covenant", "coverage")
            || Cue.of("if any|an|a installment|payment|instalment").in(sheet, segment);
    return !other
        && !unfilled(scope, segment)
        && Cue.any(PAYS, sheet, segment)
        && !Checkboxes.off(scope.tokens(), segment.to() - 1, segment.from());
  }

  /** A form's line for payments whose blanks nobody filled in. */
  private static boolean unfilled(Scope scope, Segment segment) {
    int blanks = 0;
    for (int at = segment.from() + 1; at < segment.to(); at++) {
      boolean begins = scope.tokens().get(at).is("_") && !scope.tokens().get(at - 1).is("_");
      blanks += begins ? 1 : 0;
    }
    return blanks >= 3;
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

  static Typed.@Nullable Amount amount(Scope scope, Segment segment) {
    Match match = Cue.first(AMOUNT, scope.sheet(), segment).orElse(null);
    Typed.Amount amount = match == null ? null : match.amount();
    Match alone =
        amount == null
            ? null
            : Cue.of("interest (payments)? of <money>")
                .find(scope.sheet(), Math.max(segment.from(), amount.from() - 5), amount.to());
    if (alone != null && !scope.tokens().get(alone.from() - 1).is("and")) {
      return null;
    }
    boolean repeated =
        recurs(scope, segment)
            || count(scope, segment) != null
            || SERIES.in(scope.sheet(), segment)
            || PaymentKind.fixed(scope, segment);
    return amount != null && repeated && amount.value().signum() > 0 ? amount : null;
  }

  static @Nullable Match count(Scope scope, Segment segment) {
    Match match = Cue.first(COUNT, scope.sheet(), segment).orElse(null);
    boolean missed =
        match != null
            && Cue.of("miss|misses|missed|fail|fails")
                    .find(scope.sheet(), Math.max(segment.from(), match.from() - 3), match.from())
                != null;
    return match != null
            && !missed
            && match.count() != null
            && match.count().value() > 1
            && match.count().value() <= 1200
        ? match
        : null;
  }

  private static void kind(
      Scope scope, Draft draft, List<Segment> interest, List<Segment> principal) {
    if (principal.isEmpty() && interest.isEmpty()) {
      PaymentKind.lone(scope, draft, DemandRule.of(scope));
      return;
    }
    Segment main = principal.isEmpty() ? interest.getFirst() : principal.getFirst();
    PaymentKind.Said said = PaymentKind.of(scope, draft, interest, principal);
    Match evidence = Cue.first(PAYS, scope.sheet(), main).orElseThrow();
    Span span =
        scope
            .sheet()
            .span(main.from(), Math.max(evidence.to(), Math.min(main.to(), main.from() + 40)));
    FieldValue value = FieldValue.of(said.kind());
    draft.put("payment_kind", value, span, said.sure(), said.reason(), List.of());
    Segment early = interest.isEmpty() || principal.isEmpty() ? main : earlier(interest, principal);
    boolean parts = said.kind().equals("fixed_principal");
    PaymentDates.put(scope, draft, early, main, parts);
    numbers(scope, draft, principal);
    PaymentDates.first(scope, draft, interest, principal);
  }

  private static Segment earlier(List<Segment> interest, List<Segment> principal) {
    return interest.getFirst().from() < principal.getFirst().from()
        ? interest.getFirst()
        : principal.getFirst();
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
}
