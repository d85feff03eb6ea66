package org.allonge.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sum promised: the promise's own words before a heading, words before figures, and the rivals
 * told.
 */
final class PrincipalFinder implements Finder {
  private record Candidate(Typed.Amount amount, int weight, String why) {}

  private static final List<Cue> NAMED =
      Cue.list(
          "(original)? principal sum|amount|balance (of | :)? (up to | a maximum of | the lesser"
              + " of)? <money>",
          "the (principal)? sum|amount of (up to | rupees)? <money>",
          "sum|amount of <money>",
          "principal : <money>",
          "amount : <money>",
          "lesser of (a)? <money>",
          "loan (sum | amount) means <money>",
          "principal (sum | amount)? (shall mean | means) <money>",
          "line amount .. <money>");
  private static final List<Cue> BORROWED =
      Cue.list("borrowed|got|received|owe|owes|lent|iou <money>", "iou <money>");
  private static final List<Cue> REPEATED =
      Cue.list(
          "<money> (each | every | per | a) (month | week | quarter | year)",
          "<money> monthly",
          "<money> apiece",
          "<money> ..8 (beginning | starting | commencing) (on)? (<date> | <month>)");

  /** Words of a payment that would else look like words of the sum itself. */
  private static final List<Cue> PAYMENT =
      Cue.list(
          "(monthly | weekly | quarterly | annual | each | every) (payment | installment) ..8"
              + " amount of <money>",
          "(payment | installment | instalment) amount (: | of) <money>");

  private static final Cue SENTENCE =
      Cue.of("is|are|has|have|was|paid|pays|paying|buying|bought|lending|given");
  private static final List<Cue> OTHER =
      Cue.list(
          "price ..4 <money>",
          "installments|installment|instalments|instalment|payments ..3 of <money>",
          "<money> each",
          "<money> per",
          "fee ..4 <money>",
          "deposit ..6 <money>",
          "not exceeding <money>",
          "multiples of <money>",
          "cost|costs ..6 <money>");

  @Override
  public void read(Scope scope, Draft draft) {
    List<Candidate> candidates = candidates(scope);
    Candidate best =
        candidates.stream().max(Comparator.comparingInt(Candidate::weight)).orElse(null);
    if (best == null || best.weight() <= 0) {
      return;
    }
    Typed.Amount amount = best.amount();
    List<ReadField.Rival> rivals = rivals(scope, amount, candidates);
    Confidence confidence =
        best.weight() >= 60 && rivals.isEmpty() ? Confidence.HIGH : Confidence.MEDIUM;
    String reason =
        rivals.isEmpty() ? best.why() : best.why() + "; another amount is said elsewhere";
    Span span = scope.sheet().span(amount);
    draft.put("principal", FieldValue.of(plain(amount.value())), span, confidence, reason, rivals);
    draft.put(
        "currency",
        FieldValue.of(currency(scope, amount)),
        span,
        Confidence.HIGH,
        "the amount's own sign or word",
        List.of());
  }

  static String plain(BigDecimal value) {
    return value.scale() < 2
        ? value.setScale(2).toPlainString()
        : value.stripTrailingZeros().scale() <= 2
            ? value.stripTrailingZeros().setScale(2).toPlainString()
            : value.toPlainString();
  }

  /**
   * "dollars in lawful money of Canada", or a heading in another currency, decide what a bare
   * dollar sign means.
   */
  private static String currency(Scope scope, Typed.Amount amount) {
    if (amount.currency().equals("USD")) {
      boolean canada =
          Cue.of("lawful (money | currency) of canada")
                  .find(scope.sheet(), 0, scope.tokens().size())
              != null;
      return canada ? "CAD" : "USD";
    }
    return amount.currency();
  }

  private static List<Candidate> candidates(Scope scope) {
    List<Candidate> all = new ArrayList<>();
    for (Typed.Amount amount : scope.sheet().all(Typed.Amount.class)) {
      Candidate candidate = weigh(scope, amount);
      if (candidate.weight() > 0) {
        all.add(candidate);
      }
    }
    return all;
  }

  private static Candidate weigh(Scope scope, Typed.Amount amount) {
    Segment segment = scope.sheet().segment(amount.from());
    boolean payment = met(PAYMENT, scope, segment, amount);
    if (amount.value().signum() == 0
        || payment
        || met(OTHER, scope, segment, amount) && !met(NAMED, scope, segment, amount)) {
      return new Candidate(amount, 0, "another amount");
    }
    if (repeated(scope, segment, amount)) {
      return new Candidate(amount, 0, "a repeated payment");
    }
    Promise promise = scope.promise();
    boolean promised = promise != null && segment.sentence() == promise.sentence().sentence();
    boolean named = met(NAMED, scope, segment, amount);
    boolean loan = segment.headed("principal", "amount", "loan", "parties");
    if (promise != null && promised && amount.from() > promise.verb()) {
      return new Candidate(amount, named ? 110 : 100, "the sum in the promise");
    }
    if (promised) {
      return new Candidate(
          amount,
          named ? 80 : 50,
          named ? "a sum beside the promise" : "the figure in the heading");
    }
    if (met(BORROWED, scope, segment, amount)) {
      return new Candidate(amount, 90, "the sum borrowed");
    }
    if (defined(scope, amount)) {
      return new Candidate(amount, 95, "the definition of the sum promised");
    }
    if (named) {
      return new Candidate(
          amount, amount.from() < scope.headEnd() + 200 ? 60 : 20, "called the principal");
    }
    boolean plainLine = segment.to() - segment.from() <= 22 && !SENTENCE.in(scope.sheet(), segment);
    boolean head =
        amount.from() < scope.headEnd()
            && amount.from() < 120
            && plainLine
            && !priced(scope, amount);
    return new Candidate(amount, head ? 50 : loan ? 15 : 0, "the figure in the heading");
  }

  /** "$456.00 each month", "$1,010.65 beginning January 9": one payment of many. */
  private static boolean repeated(Scope scope, Segment segment, Typed.Amount amount) {
    int to = Math.min(segment.to(), amount.to() + 16);
    return REPEATED.stream()
        .map(cue -> cue.at(scope.sheet(), amount.from(), to))
        .anyMatch(Objects::nonNull);
  }

  /** Under a label such as "Purchase Price:" or "Original Issue Discount:". */
  private static boolean priced(Scope scope, Typed.Amount amount) {
    for (int at = Math.max(0, amount.from() - 5); at < amount.from(); at++) {
      Token token = scope.tokens().get(at);
      if (token.is("price")
          || token.is("discount")
          || token.is("fee")
          || token.is("proceeds")
          || token.is("tax")) {
        return true;
      }
    }
    return false;
  }

  private static boolean met(List<Cue> cues, Scope scope, Segment segment, Typed.Amount amount) {
    for (Cue cue : cues) {
      Match match =
          cue.find(
              scope.sheet(),
              Math.max(segment.from(), amount.from() - 9),
              Math.min(segment.to(), amount.to() + 1));
      if (match != null && match.slots().contains(amount)) {
        return true;
      }
    }
    return false;
  }

  /** "Loan Sum" means ..., where the promise speaks of the Loan Sum. */
  private static boolean defined(Scope scope, Typed.Amount amount) {
    Promise promise = scope.promise();
    for (Definitions.Entry entry : scope.definitions().entries()) {
      boolean sum =
          entry.term().contains("sum")
              || entry.term().contains("principal")
              || entry.term().contains("amount");
      if (sum
          && promise != null
          && amount.from() >= entry.from()
          && amount.from() - entry.from() < 4) {
        return true;
      }
    }
    return false;
  }

  private static List<ReadField.Rival> rivals(
      Scope scope, Typed.Amount chosen, List<Candidate> candidates) {
    List<ReadField.Rival> rivals = new ArrayList<>();
    if (!chosen.agrees() && chosen.figures() != null) {
      rivals.add(
          new ReadField.Rival(
              plain(chosen.figures()), scope.sheet().span(chosen), "figures give way to words"));
    }
    for (Candidate candidate : candidates) {
      boolean other = candidate.amount().value().compareTo(chosen.value()) != 0;
      boolean rival = candidate.why().startsWith("the figure") || candidate.weight() >= 100;
      if (other && rival) {
        String value = plain(candidate.amount().value());
        rivals.add(
            new ReadField.Rival(value, scope.sheet().span(candidate.amount()), candidate.why()));
      }
    }
    return rivals;
  }

  /** The amounts that stand for the principal, for the check of words against figures. */
  static Typed.@Nullable Amount chosen(Scope scope) {
    return candidates(scope).stream()
        .max(Comparator.comparingInt(Candidate::weight))
        .filter(c -> c.weight() > 0)
        .map(Candidate::amount)
        .orElse(null);
  }
}
