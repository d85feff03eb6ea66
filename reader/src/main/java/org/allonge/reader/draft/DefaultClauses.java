package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.AfterDefault;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.LateCharge;
import org.allonge.note.Terms;
import org.allonge.reader.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What changes when something is not paid in time. */
final class DefaultClauses {
  private DefaultClauses() {}

  static List<Clause> of(Terms terms) {
    AfterDefault after = terms.afterDefault();
    List<Clause> clauses = new ArrayList<>();
    add(clauses, "Late Charge", lateCharge(after.lateCharge()));
    add(clauses, "Interest after Maturity", interest(after));
    add(clauses, "Acceleration", acceleration(after.acceleration()));
    add(clauses, "Costs of Collection", costs(after.costs()));
    if (after.nonWaiver()) {
      clauses.add(
          Clause.of(
              "No Waiver",
              "No delay of the Holder in using a right, and no patience once shown, is a waiver of"
                  + " that right or of another."));
    }
    return clauses;
  }

  private static void add(List<Clause> clauses, String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      clauses.add(new Clause(heading, sentences));
    }
  }

  private static List<String> interest(AfterDefault after) {
    List<String> sentences = new ArrayList<>();
    String what =
        switch (after.scope()) {
          case AFTER_MATURITY -> "After maturity whatever is unpaid bears interest at ";
          case OVERDUE_AMOUNTS ->
              "After maturity whatever is unpaid, and before it every sum that is overdue, bears"
                  + " interest at ";
        };
    switch (after.rate()) {
      case DefaultRate.SameRate same ->
          sentences.addAll(
              after.scope() == AfterDefault.Scope.AFTER_MATURITY
                  ? List.of("The rate is the same before and after maturity.")
                  : List.of(what + "the same rate as before."));
      case DefaultRate.Stated stated ->
          sentences.add(what + "the rate of " + Say.perAnnum(stated.rate()) + ".");
      case DefaultRate.Margin margin ->
          sentences.add(
              what
                  + Say.perAnnum(margin.margin())
                  + " above the rate that this Note bears before.");
      case DefaultRate.HighestLawful lawful ->
          sentences.add(what + "the highest rate that " + law(lawful) + " then allows.");
    }
    if (after.interestOnInterest()) {
      sentences.add(
          "After maturity interest runs on unpaid interest as well as on principal"
              + often(after.compounding())
              + ".");
    }
    return sentences;
  }

  private static String law(DefaultRate.HighestLawful lawful) {
    List<String> names = lawful.jurisdictions().stream().map(Vocabulary::jurisdiction).toList();
    return names.isEmpty() ? "any law in point" : "the law of " + Say.list(names);
  }

  private static String often(AfterDefault.@Nullable Compounding compounding) {
    if (compounding == null) {
      return "";
    }
    return switch (compounding) {
      case ONCE -> ", which joins what bears interest once, at maturity";
      case MONTHLY -> ", which joins what bears interest on each later instalment day";
      case DAILY -> ", which joins what bears interest day by day";
      case NONE -> ", but never joins what bears interest";
    };
  }

  private static List<String> acceleration(AfterDefault.Acceleration acceleration) {
    String missed = "If an instalment is not paid in time, ";
    return switch (acceleration) {
      case NONE -> List.of();
      case AUTOMATIC ->
          List.of(missed + "the unpaid principal and interest become immediately due.");
      case AT_HOLDERS_OPTION ->
          List.of(missed + "the Holder may declare the unpaid principal and interest due.");
    };
  }

  private static List<String> lateCharge(@Nullable LateCharge charge) {
    if (charge == null) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    String time =
        charge.graceDays() == 0
            ? ""
            : ", once " + Say.days(charge.graceDays()) + " have passed since its last timely day";
    sentences.add(
        "For every instalment that is not paid in time the Maker will pay a late charge of "
            + price(charge)
            + ", one time only"
            + time
            + ".");
    if (charge.minimum() != null) {
      sentences.add("A late charge is at least " + Say.figures(charge.minimum()) + ".");
    }
    if (charge.maximum() != null) {
      sentences.add("A late charge is at most " + Say.figures(charge.maximum()) + ".");
    }
    return sentences;
  }

  private static String price(LateCharge charge) {
    String flat = charge.flat() == null ? null : Say.figures(charge.flat());
    String part =
        charge.percent() == null ? null : Say.rate(charge.percent()) + " of " + of(charge.of());
    if (flat != null && part != null) {
      return switch (charge.combining()) {
        case GREATER -> "the greater of " + flat + " and " + part;
        case LESSER -> "the lesser of " + flat + " and " + part;
        case SUM -> flat + " and on top " + part;
      };
    }
    return flat != null ? flat : String.valueOf(part);
  }

  private static String of(LateCharge.Of of) {
    return switch (of) {
      case INSTALMENT -> "the whole instalment";
      case UNPAID -> "what of it is unpaid";
    };
  }

  private static List<String> costs(AfterDefault.@Nullable CollectionCosts costs) {
    if (costs == null) {
      return List.of();
    }
    String fees = costs.attorneysFees() ? "the Holder's attorneys' fees and " : "";
    String lead = costs.openList() ? ", including, but not limited to, " : ", including ";
    String none = costs.openList() ? " of every kind" : "";
    String kinds = costs.categories().isEmpty() ? none : lead + Say.list(costs.categories());
    List<String> sentences = new ArrayList<>();
    sentences.add("The Maker will bear " + fees + "the costs of collection" + kinds + ".");
    if (costs.bearInterest()) {
      sentences.add("Interest is charged on them too, from the day on which they are owed.");
    }
    return sentences;
  }
}
