package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.ExtensionOption;
import org.allonge.note.Maturity;
import org.allonge.note.Terms;

/** When the whole falls due, and who may move that day. */
final class MaturityClauses {
  private MaturityClauses() {}

  static List<Clause> of(Terms terms) {
    List<Clause> clauses = new ArrayList<>();
    clauses.add(new Clause("Maturity", maturity(terms.maturity())));
    if (!terms.extensions().isEmpty()) {
      List<String> options = terms.extensions().stream().map(MaturityClauses::option).toList();
      clauses.add(new Clause("Extension", options));
    }
    return clauses;
  }

  private static List<String> maturity(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On on ->
          List.of(
              "The unpaid principal of this Note and all unpaid interest are due and payable on "
                  + Say.date(on.date())
                  + " (the \"Maturity Date\").");
      case Maturity.OnDemand demand -> onDemand(demand);
      case Maturity.WhenRepaid repaid ->
          List.of("The payments go on until nothing is left to pay, and no other day is set.");
    };
  }

  private static List<String> onDemand(Maturity.OnDemand demand) {
    List<String> sentences = new ArrayList<>();
    String when =
        demand.notice().isZero() ? "on demand" : Say.period(demand.notice()) + " after demand";
    sentences.add("The principal of this Note and all unpaid interest are payable " + when + ".");
    if (demand.longStop() != null) {
      sentences.add(
          "Where no demand has been made, the whole is due and payable on "
              + Say.date(demand.longStop())
              + " (the \"Maturity Date\").");
    }
    return sentences;
  }

  private static String option(ExtensionOption option) {
    return who(option.by())
        + " extend the Maturity Date "
        + target(option.to())
        + window(option)
        + ", on the terms of this Note"
        + times(option.times())
        + ".";
  }

  private static String who(ExtensionOption.Side side) {
    return switch (side) {
      case MAKER -> "The Maker may";
      case PAYEE -> "The Holder may";
      case EITHER -> "The Maker or the Holder, each alone, may";
      case AGREEMENT -> "By mutual agreement the parties may";
    };
  }

  private static String target(ExtensionOption.Target target) {
    return switch (target) {
      case ExtensionOption.Target.ToDate to -> "to " + Say.date(to.date());
      case ExtensionOption.Target.ByPeriod by -> "by " + Say.period(by.period());
    };
  }

  private static String window(ExtensionOption option) {
    String from =
        option.exerciseFrom() == null
            ? ""
            : ", not earlier than " + Say.date(option.exerciseFrom());
    String before =
        option.exerciseBefore() == null
            ? ""
            : ", by a choice made before " + Say.date(option.exerciseBefore());
    return from + before;
  }

  private static String times(int times) {
    return times == 1 ? "" : ", up to " + times + " times";
  }
}
