package org.allonge.cli;

import org.allonge.engine.Account;
import org.allonge.engine.AccountJson;
import tools.jackson.databind.node.ObjectNode;

/** An account as the command line answers with it: the engine's, and what was asked in vain. */
final class AccountAnswer {
  static final String IDLE = "reading-without-effect";

  private AccountAnswer() {}

  static ObjectNode json(Question question, Account account) {
    ObjectNode out = AccountJson.of(account);
    if (!question.idle().isEmpty()) {
      out.withArray("remarks")
          .addObject()
          .put("id", IDLE)
          .putNull("fact")
          .put("message", question.idleNotice());
    }
    return out;
  }
}
