package org.allonge.cli;

import org.allonge.engine.Account;
import picocli.CommandLine.Model.CommandSpec;

/** {@code allonge account}: what is owed at the end of a day, and how it came about. */
final class AccountCommand implements Command {
  @Override
  public String name() {
    return "account";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "FILE --on DATE [options]",
            "What is owed at the end of a day, and every line that led to it.",
            "Facts that the note does not allow have no effect; they are listed, with the reason.");
    spec.addOption(Options.on(true, "The day asked about; what happened later is left out."));
    Options.question(spec);
    spec.addOption(
        Options.flag(Options.STRICT, "Refuse to answer when the note does not allow a fact."));
    return Options.finish(
        spec,
        "  Nothing was paid. What is owed at maturity?",
        "    allonge account note.txt --on 2003-08-08",
        "  What is owed after the payments in facts.json?",
        "    allonge account note.txt --facts facts.json --on 2003-10-08",
        "  What did we think on the evening of 1 May, before the cheque came back?",
        "    allonge account note.txt --facts facts.json --on 2003-05-01 \\",
        "        --known-at 2003-05-01T20:00:00-07:00",
        "  What if unpaid interest joined the base each month after maturity?",
        "    allonge account note.txt --on 2004-10-11 \\",
        "        --reading post-maturity-compounding=monthly",
        "",
        "A facts file:",
        "  {\"facts\": [",
        "    {\"date\": \"2003-03-01\", \"kind\": \"payment\", \"amount\": \"1205.48\"},",
        "    {\"date\": \"2003-08-01\", \"kind\": \"extension-exercised\",",
        "     \"maturity\": \"2004-02-09\"}]}");
  }

  @Override
  public String answer(Given given) {
    Question question = Question.of(given);
    Account account = question.account(given.on());
    if (given.has(Options.STRICT)) {
      Strict.check(question, account);
    }
    return given.json()
        ? Json.text(AccountAnswer.json(question, account))
        : AccountView.of(question, account, given.ambient().page().get());
  }
}
