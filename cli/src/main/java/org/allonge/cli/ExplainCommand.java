package org.allonge.cli;

import java.util.List;
import org.allonge.engine.Explanation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code allonge explain}: how a figure came about. */
final class ExplainCommand implements Command {
  private static final String USUAL = "payoff";

  /** The figures of an account; its entries have names of their own. */
  private static final List<String> FIGURES =
      List.of(
          USUAL,
          "principal",
          "interest-posted-unpaid",
          "interest-accrued-since",
          "costs",
          "late-charges",
          "premium",
          "unapplied-credit",
          "per-diem",
          "level-payment");

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "FILE --on DATE [options] [ENTRY]",
            "How a figure of the account came about.",
            "Shows the formula with its numbers, the figures that it is made of, the facts used,"
                + " and the words of the note or the law that it rests on.");
    spec.addPositional(entry());
    spec.addOption(Options.on(true, "The day of the account."));
    Options.question(spec);
    return Options.finish(
        spec,
        "  Why is this the payoff?",
        "    allonge explain note.txt --on 2003-10-08",
        "  How was the instalment of 1 July reckoned?",
        "    allonge explain note.txt --on 2003-08-08 instalment-2003-07-01",
        "  Where did the second payment go?",
        "    allonge explain note.txt --facts facts.json --on 2003-05-15 payment-f2");
  }

  private static PositionalParamSpec entry() {
    return PositionalParamSpec.builder()
        .index("1")
        .arity("0..1")
        .paramLabel("ENTRY")
        .type(String.class)
        .completionCandidates(FIGURES)
        .description(
            "An entry of the account (the account lists them), or one of its figures: "
                + String.join(", ", FIGURES)
                + ". The payoff unless given.")
        .build();
  }

  @Override
  public String answer(Given given) {
    Question question = Question.of(given);
    String entry = given.argument(1).orElse(USUAL);
    Explanation explanation = question.asked(() -> question.account(given.on()).explain(entry));
    return given.json()
        ? Json.text(ExplanationJson.of(explanation, question.frame(given.on())))
        : ExplainView.of(explanation, question, given.on(), given.ambient().page().get());
  }
}
