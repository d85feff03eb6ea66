package org.allonge.reader.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Indexation;
import org.allonge.note.PaymentTerms;
import org.allonge.note.RollConvention;
import org.allonge.note.ServicingFee;
import org.allonge.note.Terms;
import org.allonge.reader.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How payments are applied, on which days they count, and what else is paid. */
final class PaymentClauses {
  private PaymentClauses() {}

  static List<Clause> of(Terms terms) {
    PaymentTerms payments = terms.payments();
    List<Clause> clauses = new ArrayList<>();
    add(clauses, "Application of Payments", application(payments.application()));
    add(clauses, "Business Days", businessDays(terms));
    add(clauses, "Days of Grace", grace(payments.graceDays()));
    add(clauses, "Index-Linked Amounts", indexation(payments.indexation()));
    add(clauses, "Servicing", fee(payments.fee()));
    return clauses;
  }

  private static void add(List<Clause> clauses, String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      clauses.add(new Clause(heading, sentences));
    }
  }

  private static List<String> application(PaymentTerms.@Nullable Application order) {
    if (order == null) {
      return List.of();
    }
    return switch (order) {
      case COSTS_LAST ->
          List.of("Payments are applied first to interest, then to principal and last to costs.");
      case COSTS_FIRST ->
          List.of("Payments are applied first to costs, then to interest and last to principal.");
    };
  }

  private static List<String> businessDays(Terms terms) {
    PaymentTerms payments = terms.payments();
    List<String> sentences = new ArrayList<>();
    if (payments.roll() != RollConvention.NONE) {
      sentences.add(roll(payments.roll()) + accrual(payments.rollMovesAccrual()) + ".");
    }
    // California's law moves days by itself, so that a note under it has to say where it does not.
    if (!payments.calendar().equals("none") || !sentences.isEmpty() || california(terms)) {
      sentences.add(Vocabulary.businessDays(payments.calendar()));
    }
    return sentences;
  }

  private static boolean california(Terms terms) {
    return "US-CA".equals(terms.law().jurisdiction());
  }

  private static String roll(RollConvention roll) {
    String due = "What falls due on a day that is not a business day is due on ";
    return switch (roll) {
      case NONE -> "";
      case FOLLOWING -> due + "the next business day";
      case MODIFIED_FOLLOWING ->
          due + "the next business day, or on the preceding one where that lies in the next month";
      case PRECEDING -> due + "the preceding business day";
      case MODIFIED_PRECEDING ->
          "What falls due on any other day than a business day moves back to the last one before"
              + " it, or, where that lies in another month, forward to the one after it";
    };
  }

  private static String accrual(boolean moves) {
    return moves ? ", and interest runs to that day" : ", without added interest";
  }

  private static List<String> grace(@Nullable Integer days) {
    if (days == null) {
      return List.of();
    }
    return List.of(
        days == 0
            ? "Payments are due on their days without grace."
            : "A payment is not in default where it is made within "
                + Say.days(days)
                + " after its due date.");
  }

  private static List<String> indexation(@Nullable Indexation indexation) {
    if (indexation == null) {
      return List.of();
    }
    List<String> what = new ArrayList<>();
    if (indexation.ofInterest()) {
      what.add("interest");
    }
    if (indexation.ofPrincipal()) {
      what.add("principal");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "What is handed over for "
            + Say.list(what)
            + " is multiplied by "
            + Say.index(indexation.index())
            + " over "
            + indexation.base().toPlainString()
            + ", its value at the start.");
    sentences.add("The index counts anew " + Series.of(indexation.schedule()) + ".");
    factor(sentences, "interest", indexation.interestFactor());
    factor(sentences, "principal", indexation.principalFactor());
    return sentences;
  }

  private static void factor(List<String> sentences, String of, BigDecimal factor) {
    if (factor.compareTo(BigDecimal.ONE) != 0) {
      sentences.add(
          "Until the first of these days "
              + of
              + " is multiplied by "
              + factor.toPlainString()
              + ".");
    }
  }

  private static List<String> fee(@Nullable ServicingFee fee) {
    if (fee == null) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    String what =
        fee.amount() != null
            ? Say.figures(fee.amount())
            : fee.rate() == null ? "" : fee.rate().percent() + " a year of the unpaid principal";
    sentences.add(
        "For servicing this Note a fee of "
            + what
            + " is owed besides, reckoned from "
            + Say.date(fee.from())
            + ", and settled "
            + Series.of(fee.schedule())
            + ", and at the end.");
    if (fee.accrued() != null) {
      sentences.add("By then a fee of " + Say.figures(fee.accrued()) + " stands open.");
    }
    return sentences;
  }
}
