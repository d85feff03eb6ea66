package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Interest;
import org.allonge.note.InterestBase;
import org.allonge.note.InterestDue;
import org.allonge.note.Money;
import org.allonge.note.RateTerm;
import org.allonge.note.RateTerm.Step;
import org.allonge.note.Terms;
import org.allonge.reader.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How much interest there is, on what, from when, and how its days are counted. */
final class InterestClauses {
  private final Interest interest;

  private InterestClauses(Interest interest) {
    this.interest = interest;
  }

  static List<Clause> of(Terms terms) {
    InterestClauses clauses = new InterestClauses(terms.interest());
    boolean none = terms.interest().rate() instanceof RateTerm.None;
    return List.of(
        new Clause("Interest", none ? clauses.noInterest() : clauses.sentences()),
        Clause.of(
            "Counting of Days",
            Vocabulary.sentence(terms.interest().dayCount()),
            Vocabulary.sentence(terms.interest().rounding())));
  }

  /** What there is to say of interest that can only come later. */
  private List<String> noInterest() {
    List<String> sentences = new ArrayList<>();
    sentences.add("This Note bears no interest before it falls due.");
    sentences.add("Its days are counted from " + Say.date(interest.accruesFrom()) + " on.");
    sentences.addAll(base());
    sentences.addAll(due());
    return sentences;
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>(rate());
    sentences.add(
        "Interest begins on "
            + Say.date(interest.accruesFrom())
            + "; the night after that day is the first one charged.");
    sentences.addAll(base());
    sentences.addAll(due());
    if (interest.mayBeNegative()) {
      sentences.add(
          "Where the rate falls below zero, the Holder owes the Maker interest in its turn.");
    }
    return sentences;
  }

  private List<String> rate() {
    return switch (interest.rate()) {
      case RateTerm.Fixed fixed ->
          List.of("Principal bears interest at the rate of " + Say.perAnnum(fixed.rate()) + ".");
      case RateTerm.None none -> List.of();
      case RateTerm.Stepped stepped -> stepped(stepped);
      case RateTerm.Floating floating -> FloatingWords.of(floating);
    };
  }

  private static List<String> stepped(RateTerm.Stepped stepped) {
    List<String> steps = stepped.steps().stream().map(InterestClauses::step).toList();
    return List.of(
        "Principal bears interest at a rate that changes on stated days: first "
            + Say.perAnnum(stepped.initial())
            + "; then "
            + String.join("; ", steps)
            + ".");
  }

  static String step(Step step) {
    return "from " + Say.date(step.from()) + " on " + Say.perAnnum(step.rate());
  }

  private List<String> base() {
    return switch (interest.base()) {
      case InterestBase.Outstanding outstanding -> List.of();
      case InterestBase.Original original ->
          List.of(
              "Interest is charged on "
                  + or(original.amount(), "the principal as it was at the start")
                  + " throughout, however much of the principal has been paid back.");
      case InterestBase.Lagged lagged -> lagged(lagged);
    };
  }

  private static List<String> lagged(InterestBase.Lagged lagged) {
    return List.of(
        "Interest is charged on the principal as it stood on the last of these days: "
            + Series.of(lagged.resets())
            + "; until the first of them, on "
            + or(lagged.initial(), "the principal as it was at the start")
            + ".");
  }

  private static String or(@Nullable Money stated, String otherwise) {
    return stated == null ? otherwise : Say.figures(stated);
  }

  private List<String> due() {
    InterestDue due = interest.due();
    List<String> sentences = new ArrayList<>();
    if (!due.schedules().isEmpty()) {
      List<String> series = due.schedules().stream().map(Series::of).toList();
      sentences.add(
          "Interest falls due on days of its own: "
              + String.join("; in place of these, later, ", series)
              + ".");
    }
    sentences.addAll(timing(due.timing()));
    sentences.addAll(capitalised(due.capitalisation()));
    return sentences;
  }

  private static List<String> timing(InterestDue.Timing timing) {
    return switch (timing) {
      case ARREARS -> List.of();
      case ADVANCE ->
          List.of(
              "Interest is paid in advance, for the period that begins on the day; what was not"
                  + " earned in the end is credited to the Maker.");
    };
  }

  private static List<String> capitalised(InterestDue.@Nullable Capitalisation capitalisation) {
    if (capitalisation == null) {
      return List.of();
    }
    String until =
        capitalisation.until() == null
            ? ""
            : "Up to and including " + Say.date(capitalisation.until()) + ", ";
    String rest = "nterest becomes principal on its due days in the place of being paid.";
    return List.of(until.isEmpty() ? "I" + rest : until + "i" + rest);
  }
}
