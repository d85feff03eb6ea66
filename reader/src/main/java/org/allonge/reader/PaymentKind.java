package org.allonge.reader;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of payments the clauses on payment make together, and what it is when none recur. */
final class PaymentKind {
  private static final List<Cue> LEVEL =
      Cue.list(
          "(principal and interest | interest and principal) ..20"
              + " installments|installment|payments|payment",
          "installments|payments|installment|payment ..8 of principal and interest",
          "principal and interest together",
          "blended payments",
          "principal and interest (are | shall be)? (payable)? (together)? ..6 installments",
          "principal ..40 together with ..2 interest ..40 payable ..6 installments|instalments",
          "principal and interest included|inclusive",
          "including (principal and)? interest",
          "level payment|payments",
          "amortiz*",
          "retire the debt");
  private static final List<Cue> FIXED =
      Cue.list(
          "principal (payments | installments)",
          "installments|payments|installment of principal",
          "installments|installment|payments ..12 (plus | together with) ..4 interest",
          "of principal on each",
          "with (each | every) installment ..4 interest",
          "together with every installment of principal",
          "pay principal in");
  private static final List<Cue> OF_PRINCIPAL =
      Cue.list(
          "installments|instalments|payments of principal",
          "principal ..6 payable ..14 equal ..3 installments|instalments",
          "principal ..12 in <count> equal ..3 installments|instalments|payments",
          "<count> ..3 (principal (installments | instalments | payments))");
  private static final List<Cue> AMORTISED =
      Cue.list(
          "(sufficient | required | necessary) to (fully)? (amortize | repay | pay off)",
          "equal payments (based | calculated)");
  private static final List<Cue> IN_PARTS =
      Cue.list(
          "principal ..14 in installments|instalments",
          "principal ..10 (paid | payable | repaid | due) ..6 installments|instalments");
  private static final Cue UNSURE = Cue.of("whichever ..4 (higher | greater | lower | less)");

  /** "the first of $750,000 ... and the second of the entire remaining balance". */
  private static final Cue UNLIKE =
      Cue.of(
          "the first ..3 <money> ..60 the second|last|final (payment | installment)? ..2 (of | for"
              + " | being | in) ..4 (<money> | entire | remaining | balance)");

  private static final Cue TOGETHER = Cue.of("principal and interest | interest and principal");
  private static final List<Cue> AT_MATURITY =
      Cue.list(
          "(all)? in one|single payment|sum|instalment|installment",
          "in a single (lump sum)? payment|sum|instalment|installment",
          "lump sum",
          "nothing is payable before",
          "no (payment | payments | interest) ..14 before|until ..4 maturity",
          "interest ..20 (payable | due | paid) ..8 (at | on | upon) (the)? (final | stated)?"
              + " maturity",
          "interest ..14 (payable | due | paid) ..4 (with | together with) (the)? principal",
          "(payable | due | paid) with the principal",
          "paid at maturity",
          "interest payable when paid",
          "principal ..24 interest ..24 (due | payable) ..6 (at | on | upon) ..4 (maturity |"
              + " <date>)",
          "(at | on | upon) ..3 maturity ..24 principal ..24 interest",
          "maturity date ..30 principal ..24 interest ..20 due|payable",
          "interest ..24 (payable | due | paid) on (the)? maturity date");
  private static final Cue ELSEWHERE =
      Cue.of(
          "at such|the ..4 (times | dates | rates) ..12 (specified | provided | set | determined |"
              + " stated | prescribed | accordance) ..12 agreement");

  /** "Principal shall be paid in annual installments of $5,000": no interest is in them. */
  private static final Cue PARTS_OF_PRINCIPAL =
      Cue.of(
          "principal (balance | sum | amount)? (shall | will) be (paid | payable | repaid) in ..5"
              + " installments|instalments of <money>");

  /** "I will pay principal and interest by making a payment every month". */
  private static final Cue BOTH =
      Cue.of("pay|pays (the)? (principal and interest | interest and principal)");

  /** "principal, together with interest ..., shall be payable in monthly installments". */
  private static final Cue BOTH_IN_PARTS =
      Cue.of("principal ..40 together with ..2 interest ..40 payable ..6 installments|instalments");

  private PaymentKind() {}

  /**
   * A kind and how sure it is.
   *
   * @param kind a word of the field table
   */
  record Said(String kind, Confidence sure, String reason) {}

  /** Whether a segment's words make the payments equal ones of principal and interest. */
  static boolean level(Scope scope, Segment segment) {
    return Cue.any(LEVEL, scope.sheet(), segment);
  }

  /** Whether a segment speaks of payments that are parts of principal. */
  static boolean fixed(Scope scope, Segment segment) {
    return Cue.any(FIXED, scope.sheet(), segment);
  }

  /** Whether a segment divides the principal into a number of instalments. */
  static boolean ofPrincipal(Scope scope, Segment segment) {
    return Cue.any(OF_PRINCIPAL, scope.sheet(), segment);
  }

  /** Nothing recurs: due on demand, or all at once, or not said in this paper. */
  static void lone(Scope scope, Draft draft, @Nullable Match demand) {
    if (scope.amends()) {
      return;
    }
    if (demand != null) {
      draft.high("payment_kind", "demand", demand.from(), demand.to());
      atMaturity(scope, draft);
      return;
    }
    ReadField date = draft.get("maturity_date");
    ReadField maturity = date != null ? date : draft.get("maturity_rule");
    boolean said = date != null && date.confidence() == Confidence.HIGH && duePrincipal(scope);
    if (maturity == null || elsewhere(scope) && !said) {
      return;
    }
    String reason = "no instalment is spoken of";
    FieldValue bullet = FieldValue.of("bullet");
    draft.put("payment_kind", bullet, maturity.span(), Confidence.MEDIUM, reason, List.of());
    atMaturity(scope, draft);
    if (draft.is("rate", "0")) {
      FieldValue once = FieldValue.of("at_maturity");
      draft.put("payment_frequency", once, maturity.span(), Confidence.MEDIUM, reason, List.of());
    }
  }

  /** Interest that is said to be paid with the principal, at its maturity or in one sum. */
  private static void atMaturity(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      boolean other =
          Topic.PREPAYMENT.of(scope.sheet(), segment)
              || Topic.CONVERSION.of(scope.sheet(), segment)
              || Topic.DEFAULT_INTEREST.of(scope.sheet(), segment)
              || Cue.of("declare|accelerat*").in(scope.sheet(), segment);
      Match match = other ? null : Cue.first(AT_MATURITY, scope.sheet(), segment).orElse(null);
      if (match != null) {
        String reason = "interest is paid with the principal";
        draft.medium("payment_frequency", "at_maturity", match.from(), match.to(), reason);
        return;
      }
    }
  }

  /** The principal has a clause of its own on when it falls due, whatever interest does. */
  private static boolean duePrincipal(Scope scope) {
    return Cue.of("principal ..10 shall be due and payable")
            .find(scope.sheet(), 0, scope.tokens().size())
        != null;
  }

  /** "at such rates and times as are specified in the Credit Agreement": said in another paper. */
  private static boolean elsewhere(Scope scope) {
    return ELSEWHERE.find(scope.sheet(), 0, scope.tokens().size()) != null;
  }

  /** The kind by the segments on interest and those on principal. */
  static Said of(Scope scope, Draft draft, List<Segment> interest, List<Segment> principal) {
    if (principal.isEmpty()) {
      return interestAlone(scope, draft);
    }
    List<Segment> alone = interest.stream().filter(s -> !BOTH.in(scope.sheet(), s)).toList();
    String kind =
        alone.isEmpty() && !interest.isEmpty()
            ? "level_installments"
            : named(scope, draft, alone, principal);
    Confidence sure = kind.equals("custom") ? Confidence.MEDIUM : Confidence.HIGH;
    return new Said(kind, sure, "what the clauses on payment say");
  }

  /** Interest recurs; the principal may still be paid by parts that no figure tells. */
  private static Said interestAlone(Scope scope, Draft draft) {
    if (DemandRule.of(scope) != null) {
      return new Said("demand", Confidence.HIGH, "what the clauses on payment say");
    }
    for (Segment segment : scope.sheet().segments()) {
      if (ScheduleFinder.payment(scope, segment)) {
        if (Cue.any(AMORTISED, scope.sheet(), segment)) {
          String reason = "equal payments that pay the loan off, in no stated amount";
          return new Said("level_installments", Confidence.MEDIUM, reason);
        }
        if (BOTH_IN_PARTS.in(scope.sheet(), segment)) {
          String reason = "principal and interest by instalments, in no stated amount";
          return new Said("level_installments", Confidence.MEDIUM, reason);
        }
        if (inParts(scope, segment)) {
          String reason = "principal is paid by parts that are not stated here";
          return new Said("custom", Confidence.MEDIUM, reason);
        }
      }
    }
    boolean due = draft.has("maturity_date") || draft.has("maturity_rule");
    Confidence sure = due ? Confidence.HIGH : Confidence.MEDIUM;
    return new Said("interest_only", sure, "interest recurs, and no part of the principal");
  }

  /** "principal in installments", where interest alone is not what the installments are of. */
  private static boolean inParts(Scope scope, Segment segment) {
    Match match = Cue.first(IN_PARTS, scope.sheet(), segment).orElse(null);
    return match != null
        && Cue.of("interest").find(scope.sheet(), match.from(), match.to()) == null
        && !Cue.of("interest only").in(scope.sheet(), segment);
  }

  private static String named(
      Scope scope, Draft draft, List<Segment> interest, List<Segment> principal) {
    boolean unlike = principal.stream().anyMatch(s -> UNLIKE.in(scope.sheet(), s));
    if (unlike || principal.stream().anyMatch(s -> UNSURE.in(scope.sheet(), s))) {
      return "custom";
    }
    if (principal.stream().anyMatch(s -> PARTS_OF_PRINCIPAL.in(scope.sheet(), s))) {
      return "fixed_principal";
    }
    boolean level = principal.stream().anyMatch(s -> level(scope, s));
    boolean added = principal.stream().anyMatch(s -> fixed(scope, s)) || added(scope);
    boolean fixed = !level && added || draft.is("rate", "0") || exact(scope, draft, principal);
    level = !fixed && (level || principal.stream().anyMatch(s -> near(scope, s)));
    boolean parts =
        principal.stream().anyMatch(s -> ofPrincipal(scope, s))
            && principal.stream().noneMatch(s -> TOGETHER.in(scope.sheet(), s));
    if (parts && !interest.isEmpty()) {
      return "fixed_principal";
    }
    boolean first =
        !interest.isEmpty()
            && (PaymentDates.differ(scope, interest.getFirst(), principal.getFirst()) || level);
    if (first) {
      return "custom";
    }
    boolean separate =
        !interest.isEmpty() || Cue.of("plus ..4 interest").in(scope.sheet(), principal.getFirst());
    return fixed || separate && !level ? "fixed_principal" : "level_installments";
  }

  /** The instalments together are the principal to the cent or so: no interest is in them. */
  private static boolean exact(Scope scope, Draft draft, List<Segment> principal) {
    for (Segment segment : principal) {
      Typed.Amount amount = ScheduleFinder.amount(scope, segment);
      Match count = ScheduleFinder.count(scope, segment);
      BigDecimal sum = Figures.read(draft.text("principal"));
      if (amount != null && count != null && count.count() != null && sum != null) {
        BigDecimal times = BigDecimal.valueOf(count.count().value());
        BigDecimal off = amount.value().multiply(times).subtract(sum).abs();
        return off.movePointRight(2).compareTo(times) <= 0;
      }
    }
    return false;
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
    if (level(scope, segment)) {
      return true;
    }
    Segment after = scope.sheet().after(segment);
    return after != null && after.paragraph() == segment.paragraph() && level(scope, after);
  }
}
