package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Purpose;
import org.allonge.note.Security;
import org.allonge.note.Security.Collateral;
import org.allonge.note.Terms;
import org.allonge.reader.Vocabulary;

/** What stands behind a note, what it was made for, and under which law. */
final class SecurityClauses {
  /** What stands before a condition of an item, and before its limit. */
  private static final String CONDITION = ", on condition: ";

  private static final String CAP = ", limited: ";

  private SecurityClauses() {}

  static List<Clause> of(Terms terms) {
    List<Clause> clauses = new ArrayList<>();
    clauses.addAll(security(terms.security()));
    clauses.add(Clause.of("Purpose", purpose(terms.law().purpose())));
    String law = terms.law().jurisdiction();
    if (law != null) {
      clauses.add(
          Clause.of(
              "Governing Law",
              "This Note is governed by the law of " + Vocabulary.jurisdiction(law) + "."));
    }
    return clauses;
  }

  private static List<Clause> security(Security security) {
    List<Clause> clauses = new ArrayList<>();
    if (!security.items().isEmpty()) {
      clauses.add(
          new Clause(
              "Security",
              List.of("This Note is secured by the following:"),
              security.items().stream().map(SecurityClauses::item).toList()));
    }
    if (security.subordination() != null) {
      clauses.add(
          new Clause(
              "Rank",
              List.of("This Note is subordinate to others in these words:"),
              List.of(security.subordination())));
    }
    return clauses;
  }

  private static String item(Collateral item) {
    String what =
        switch (item) {
          case Collateral.Shares shares ->
              Say.grouped(shares.count())
                  + " shares"
                  + (shares.issuer() == null ? "" : " of the stock of " + shares.issuer());
          case Collateral.AllAssets assets -> "all assets of the Maker";
          case Collateral.Described described -> described.description();
        };
    StringBuilder words = new StringBuilder(what);
    item.conditions().forEach(condition -> words.append(CONDITION).append(condition));
    return item.cap() == null ? words.toString() : words.append(CAP).append(item.cap()).toString();
  }

  private static String purpose(Purpose purpose) {
    return switch (purpose) {
      case PERSONAL -> "The money is borrowed for personal, family or household purposes.";
      case BUSINESS -> "The money is borrowed for business purposes.";
    };
  }
}
