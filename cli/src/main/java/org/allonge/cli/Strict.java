package org.allonge.cli;

import java.util.ArrayList;
import java.util.List;
import org.allonge.engine.Account;
import org.allonge.engine.RefusedFact;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/**
 * Under {@code --strict} a fact that the terms do not allow is no better than an ill-formed one.
 */
final class Strict {
  private Strict() {}

  /**
   * Checks that an account took every fact.
   *
   * @throws FileRefused with every fact that it did not take
   */
  static void check(Question question, Account account) {
    List<Problem> problems = new ArrayList<>();
    for (RefusedFact refused : account.refused()) {
      problems.add(problem(question.facts().list().indexOf(refused.fact()), refused));
    }
    if (!problems.isEmpty()) {
      throw FileRefused.of(question.origin(), new Refused(problems));
    }
  }

  private static Problem problem(int index, RefusedFact refused) {
    return new Problem(
        refused.rule(),
        "facts[" + index + "]",
        "a fact that the terms allow",
        refused.fact().kind() + " " + refused.fact().id() + ": " + refused.reason(),
        "Correct the fact, or leave out --strict to have it listed as refused, without effect.");
  }
}
