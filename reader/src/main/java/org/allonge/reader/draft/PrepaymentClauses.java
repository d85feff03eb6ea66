package org.allonge.reader.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.PaymentTerms.AfterPrepayment;
import org.allonge.note.PaymentTerms.PremiumStep;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/** Whether, and at what price, principal may be paid early. */
final class PrepaymentClauses {
  private PrepaymentClauses() {}

  static List<Clause> of(Terms terms) {
    List<String> sentences = new ArrayList<>(right(terms.payments().prepayment()));
    if (terms.payments().afterPrepayment() == AfterPrepayment.SMALLER_INSTALMENTS) {
      sentences.add(
          "What is paid ahead of its day makes the later instalments smaller; this Note runs as"
              + " long as before.");
    }
    return sentences.isEmpty() ? List.of() : List.of(new Clause("Prepayment", sentences));
  }

  private static List<String> right(Prepayment prepayment) {
    return switch (prepayment) {
      case Prepayment.Free free ->
          List.of(
              "The Maker may prepay this Note, "
                  + (free.inPart() ? "in whole or in part" : "but only as a whole")
                  + ", on any day, without premium or penalty.");
      case Prepayment.AtPremium premium ->
          premium.steps().isEmpty() && premium.noticeDays() == 0 && premium.lockedUntil() != null
              ? right(new Prepayment.Locked(premium.lockedUntil()))
              : atPremium(premium);
      case Prepayment.Differential differential -> differential(differential);
      case Prepayment.Locked locked ->
          List.of(
              "The Maker may not prepay this Note"
                  + (locked.until() == null ? "" : " before " + Say.date(locked.until()))
                  + ".");
      case Prepayment.Silent silent -> List.of();
    };
  }

  private static List<String> atPremium(Prepayment.AtPremium premium) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        premium.steps().isEmpty()
            ? right(new Prepayment.Free(true)).getFirst()
            : "The Maker may prepay this Note on payment of a prepayment premium on the principal"
                + " that is prepaid: "
                + String.join("; ", premium.steps().stream().map(PrepaymentClauses::step).toList())
                + ".");
    sentences.addAll(conditions(premium.noticeDays(), premium.lockedUntil()));
    return sentences;
  }

  private static String step(PremiumStep step) {
    LocalDate before = step.before();
    return Say.rate(step.premium())
        + " if prepaid "
        + (before == null ? "later" : "before " + Say.date(before));
  }

  private static List<String> differential(Prepayment.Differential differential) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The Maker may prepay this Note on payment of a prepayment premium equal to the interest"
            + " that the Holder loses by it: on what is prepaid, the rate of this Note less "
            + Say.index(differential.index())
            + Say.spread(differential.margin())
            + " as last published, where that is less, for the time to "
            + Say.date(differential.until())
            + ", not discounted.");
    sentences.addAll(conditions(differential.noticeDays(), differential.lockedUntil()));
    return sentences;
  }

  private static List<String> conditions(int noticeDays, @Nullable LocalDate lockedUntil) {
    List<String> sentences = new ArrayList<>();
    if (noticeDays > 0) {
      sentences.add("A prepayment needs " + Say.days(noticeDays) + " of notice to the Holder.");
    }
    if (lockedUntil != null) {
      sentences.add("Before " + Say.date(lockedUntil) + " the Maker may not prepay this Note.");
    }
    return sentences;
  }
}
